#include "html_page.hpp"

#include "wording.hpp"

#include <stet/format/names.hpp>
#include <stet/text/paragraphs.hpp>
#include <stet/text/utf8.hpp>

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace annotate {

namespace {

enum role : std::size_t { quantity, cue, source, content, nested, roles };
constexpr std::array<std::string_view, roles> classes{"quantity", "cue", "source", "content",
                                                      "nested"};

constexpr std::string_view head = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Who said what</title>
<style>
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1d1d1f; --faint: #6b6b70; --line: #d9d7d0;
  --source: #00527a; --cue: #8a4b00; --content: #e6f2e3; --quantity: #8b1a68; --nested: #4a7a3d;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181a; --ink: #e7e6e3; --faint: #9a9a9f; --line: #3a3b3f;
    --source: #7cc4ec; --cue: #f0b35e; --content: #22331f; --quantity: #f09bd3; --nested: #9ccf8c;
  }
}
body { background: var(--paper); color: var(--ink); margin: 0 auto; max-width: 46rem;
       padding: 1.5rem; font: 1.1rem/1.7 Georgia, serif; overflow-wrap: break-word; }
h1 { font-size: 1.3rem; overflow-wrap: anywhere; }
h2 { font-size: 1.05rem; margin: 2rem 0 .4rem; }
.content { background: var(--content); }
.source { color: var(--source); font-weight: bold; }
.cue { color: var(--cue); font-style: italic; }
.quantity { color: var(--quantity); border-bottom: 2px solid; }
.nested { text-decoration: underline dotted var(--nested) 2px; text-underline-offset: .25em; }
.speaker { color: var(--source); font: .75rem/1 sans-serif; border: 1px solid; border-radius: .6rem;
           padding: .1rem .4rem; margin-left: .3rem; display: inline-block; }
sup { color: var(--faint); font: .65rem/1 sans-serif; margin-right: .1rem; }
.legend { font: .85rem/2 sans-serif; border-top: 1px solid var(--line);
          border-bottom: 1px solid var(--line); padding: .3rem 0; }
.legend > span { margin-right: 1.2rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font: .85rem/1.45 sans-serif; width: 100%; }
th { color: var(--faint); font-weight: normal; text-align: left; }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .6rem .3rem 0; vertical-align: top; }
.number { text-align: right; white-space: nowrap; }
</style>
</head>
<body>
)";
constexpr std::string_view foot = "</body>\n</html>\n";

struct mark {
    stet::extent where;
    role what;
};

void add_marks(const stet::attribution& a, std::vector<mark>& marks)
{
    if (a.source) marks.push_back({a.source->where, source});
    marks.push_back({a.cue.where, cue});
    for (const auto& part : a.content) marks.push_back({part.where, content});
}

std::vector<mark> marks_of(const analysis& found, const layers& shown)
{
    std::vector<mark> marks;
    if (shown.quantities || shown.claims)
        for (const auto& q : found.quantities) marks.push_back({q.where, quantity});
    for (const auto& a : found.attributions) add_marks(a, marks);
    for (const auto& a : found.nested) {
        if (a.source) marks.push_back({a.source->where, nested});
        marks.push_back({a.cue.where, nested});
    }
    return marks;
}

// A byte of the text where something begins or ends: the stretches between two of them look the
// same from end to end.
struct change {
    enum kind : std::uint8_t { end, speaker, sentence, begin };  // in the order of writing

    std::size_t at = 0;
    kind what = end;
    std::size_t which = 0;  // a role, an attribution, or the number of a sentence

    friend auto operator<=>(const change&, const change&) = default;
};

std::vector<change> changes_of(const analysis& found, const layers& shown)
{
    std::vector<change> changes;
    for (const mark& m : marks_of(found, shown)) {
        changes.push_back({m.where.begin, change::begin, m.what});
        changes.push_back({m.where.end, change::end, m.what});
    }
    for (std::size_t i = 0; i < found.sentences.size(); ++i)
        changes.push_back({found.sentences[i].where.begin, change::sentence, i + 1});
    std::size_t i = 0;
    std::size_t last = std::string_view::npos;  // two attributions may share a source
    for (const auto& a : found.attributions) {
        if (a.source && a.speaker && a.source->where.end != last)
            changes.push_back({last = a.source->where.end, change::speaker, i});
        ++i;
    }
    std::ranges::sort(changes);
    return changes;
}

// The text between two changes, in the classes that are on.
void append_stretch(std::string& out, std::string_view text,
                    const std::array<std::size_t, roles>& active)
{
    if (text.empty()) return;
    std::string names;
    for (std::size_t what = 0; what < roles; ++what) {
        if (active[what] == 0) continue;
        if (!names.empty()) names += ' ';
        names += classes[what];
    }
    if (!names.empty()) out += "<span class=\"" + names + "\">";
    out += html_text(text);
    if (!names.empty()) out += "</span>";
}

void append_article(std::string& out, std::string_view text, const analysis& found,
                    const layers& shown)
{
    const std::vector<change> changes = changes_of(found, shown);
    auto next = changes.begin();
    std::array<std::size_t, roles> active{};
    const auto apply = [&](bool in_paragraph) {
        switch (next->what) {
        case change::begin:
            ++active[next->which];
            break;
        case change::end:
            --active[next->which];
            break;
        case change::sentence:
            out += "<sup>" + std::to_string(next->which) + "</sup>";
            break;
        case change::speaker:
            if (in_paragraph)
                out += "<span class=\"speaker\">"
                       + html_text(found.attributions[next->which].speaker->text) + "</span>";
            break;
        }
        ++next;
    };
    for (const stet::paragraph& paragraph : text | stet::paragraphs) {
        while (next != changes.end() && next->at < paragraph.where.begin) apply(false);
        out += "<p>";
        std::size_t at = paragraph.where.begin;
        while (next != changes.end() && next->at <= paragraph.where.end) {
            append_stretch(out, text.substr(at, next->at - at), active);
            at = next->at;
            apply(true);
        }
        append_stretch(out, text.substr(at, paragraph.where.end - at), active);
        out += "</p>\n";
    }
}

void append_legend(std::string& out, const analysis& found, const layers& shown)
{
    std::array<bool, roles> used{};
    for (const mark& m : marks_of(found, shown)) used[m.what] = true;
    std::string entries;
    for (const role what : {source, cue, content, quantity, nested})
        if (used[what]) {
            const std::string name(classes[what]);
            entries += "<span class=\"" + name + "\">" + name + "</span>";
        }
    if (std::ranges::any_of(found.attributions,
                            [](const auto& a) { return a.speaker && a.source; }))
        entries += "<span><span class=\"speaker\">whom the source stands for</span></span>";
    if (!found.sentences.empty()) entries += "<span><sup>1</sup>sentence</span>";
    if (!entries.empty()) out += "<p class=\"legend\">" + entries + "</p>\n";
}

// The cells are plain text. Columns whose title begins with '#' hold numbers.
void append_table(std::string& out, std::string_view title,
                  const std::vector<std::string_view>& columns,
                  const std::vector<std::vector<std::string>>& rows)
{
    if (rows.empty()) return;
    const auto cell = [&](std::string_view tag, std::size_t column, std::string_view text) {
        out += '<';
        out += tag;
        if (columns[column].starts_with('#')) out += " class=\"number\"";
        out += '>' + html_text(text) + "</";
        out += tag;
        out += '>';
    };
    out += "<h2>" + html_text(title) + "</h2>\n<div class=\"table\"><table>\n<tr>";
    for (std::size_t i = 0; i < columns.size(); ++i)
        cell("th", i, columns[i].substr(columns[i].starts_with('#') ? 1 : 0));
    out += "</tr>\n";
    for (const auto& row : rows) {
        out += "<tr>";
        for (std::size_t i = 0; i < row.size(); ++i) cell("td", i, row[i]);
        out += "</tr>\n";
    }
    out += "</table></div>\n";
}

std::string sentence_number(const analysis& found, stet::extent where)
{
    const auto after = std::ranges::upper_bound(
        found.sentences, where.begin, {}, [](const stet::sentence& s) { return s.where.begin; });
    return after == found.sentences.begin() ? std::string()
                                            : std::to_string(after - found.sentences.begin());
}

std::string percent(const std::optional<float>& confidence)
{
    return confidence ? std::to_string(static_cast<int>(*confidence * 100 + 0.5F)) + " %"
                      : std::string();
}

void append_said(std::string& out, std::string_view title, const analysis& found,
                 const std::vector<stet::attribution>& said)
{
    std::vector<std::vector<std::string>> rows;
    bool sure = false;
    for (const auto& a : said) {
        rows.push_back({sentence_number(found, a.cue.where), who(a), std::string(a.cue.text),
                        std::string(stet::name(a.style)), what(a)});
        sure = sure || a.confidence;
    }
    std::vector<std::string_view> columns{"#", "who", "cue", "style", "what"};
    if (sure) {
        columns.push_back("#confidence");
        for (std::size_t i = 0; i < said.size(); ++i)
            rows[i].push_back(percent(said[i].confidence));
    }
    append_table(out, title, columns, rows);
}

void append_tables(std::string& out, std::string_view text, const std::optional<date>& when,
                   const analysis& found, const layers& shown)
{
    if (shown.attributions) append_said(out, "Who said what", found, found.attributions);
    append_said(out, "Inside what was said", found, found.nested);

    std::vector<std::vector<std::string>> claims;
    for (const auto& claim : found.claims) {
        const stet::attribution& a = found.attributions[claim.attribution];
        claims.push_back({sentence_number(found, a.cue.where), who(a), std::string(a.cue.text),
                          figures(claim, found)});
    }
    append_table(out, "Who claims which figure", {"#", "who", "cue", "figures"}, claims);

    if (!shown.quantities) return;
    std::vector<std::vector<std::string>> quantities;
    for (const auto& q : found.quantities)
        quantities.push_back({sentence_number(found, q.where), std::string(q.text),
                              std::string(stet::name(q.kind)), value_of(q), unit_of(q, text),
                              std::string(q.timex.view())});
    append_table(out,
                 when ? "Quantities, dates as of " + written(*when)
                      : "Quantities; without a reference date, days stay open",
                 {"#", "quantity", "kind", "#value", "unit", "time (TIMEX3)"}, quantities);
}

}  // namespace

std::string html_text(std::string_view text)
{
    std::string out;
    bool after_blank = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto c = stet::decode_at(text, at);
        const bool blank = c.value == ' ' || (c.value >= '\t' && c.value <= '\r');
        if (blank) {
            if (!after_blank) out += ' ';
        } else if (c.broken() || c.value < 0x20 || (c.value >= 0x7F && c.value < 0xA0)) {
            out += "\uFFFD";
        } else if (c.value == '&') {
            out += "&amp;";
        } else if (c.value == '<') {
            out += "&lt;";
        } else if (c.value == '>') {
            out += "&gt;";
        } else if (c.value == '"') {
            out += "&quot;";
        } else if (c.value == '\'') {
            out += "&#39;";
        } else {
            out += text.substr(at, c.size);
        }
        after_blank = blank;
        at += c.size;
    }
    return out;
}

void html_page::add(std::string_view name, std::string_view text, const std::optional<date>& when,
                    const analysis& found, const layers& shown)
{
    body_ += "<article>\n";
    if (with_names_) body_ += "<h1>" + html_text(name) + "</h1>\n";
    append_legend(body_, found, shown);
    append_article(body_, text, found, shown);
    append_tables(body_, text, when, found, shown);
    body_ += "</article>\n";
}

std::string html_page::take() &&
{
    std::string page(head);
    page += body_;
    page += foot;
    return page;
}

}  // namespace annotate
