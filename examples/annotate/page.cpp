#include "page.hpp"

#include "marked_text.hpp"
#include "table.hpp"

#include <stet/format/decimal_text.hpp>
#include <stet/format/names.hpp>

#include <algorithm>

namespace annotate {

namespace {

// The number that the sentence has in the text above, raised.
std::string sentence_number(const analysis& found, stet::extent where)
{
    const auto after = std::ranges::upper_bound(
        found.sentences, where.begin, {}, [](const stet::sentence& s) { return s.where.begin; });
    const auto number = after - found.sentences.begin();
    return number > 0 ? raised(static_cast<std::size_t>(number)) : std::string();
}

// The name that is known, then the source as it stands: "Marta Delgado (she)".
std::string who(const stet::attribution& a)
{
    if (!a.source) return "(not named)";
    std::string out(a.speaker ? a.speaker->text : a.source->text);
    if (a.speaker) {
        out += " (";
        out += a.source->text;
        out += ')';
    }
    return out;
}

std::string what(const stet::attribution& a)
{
    std::string out;
    for (const stet::excerpt& part : a.content) {
        if (!out.empty()) out += " … ";
        out += part.text;
    }
    return out;
}

std::string value_of(const stet::quantity& q)
{
    std::string out(stet::notation(q.modifier));
    if (!out.empty()) out += ' ';
    const auto add = [&out](const std::optional<stet::decimal>& value) {
        if (value) out += stet::decimal_text(*value).view();
    };
    if (q.range) {
        add(q.range->low);
        out += "..";
        add(q.range->high);
    } else {
        add(q.value);
    }
    for (std::size_t i = 0; i < q.values().size(); ++i) {
        if (i > 0) out += '-';
        add(q.values()[i]);
    }
    return out;
}

// The unit, or the noun that is counted.
std::string unit_of(const stet::quantity& q, std::string_view text)
{
    std::string out(q.unit.empty() ? q.counted.in(text) : q.unit);
    if (!q.per.empty()) {
        out += '/';
        out += q.per;
    }
    return out;
}

std::string who_said_what(const analysis& found, const look& how)
{
    std::vector<row> rows;
    for (const auto& a : found.attributions)
        rows.push_back({sentence_number(found, a.cue.where), who(a), std::string(a.cue.text),
                        std::string(stet::name(a.style)), what(a)});
    return table({{"", 6, true}, {"who", 28}, {"cue", 16}, {"style", 8}, {"what", 0}},
                 std::move(rows), how);
}

std::string quantities(std::string_view text, const analysis& found, const look& how)
{
    std::vector<row> rows;
    for (const auto& q : found.quantities)
        rows.push_back({sentence_number(found, q.where), std::string(q.text),
                        std::string(stet::name(q.kind)), value_of(q), unit_of(q, text),
                        std::string(q.timex.view())});
    return table({{"", 6, true},
                  {"quantity", 28},
                  {"kind", 8},
                  {"value", 14, true},
                  {"unit", 14},
                  {"time (TIMEX3)", 0}},
                 std::move(rows), how);
}

std::string written(const date& when)
{
    const auto digits = [](auto number, std::size_t size) {
        std::string text = std::to_string(number);
        return std::string(size - std::min(size, text.size()), '0') + text;
    };
    return digits(static_cast<int>(when.year()), 4) + '-'
           + digits(static_cast<unsigned>(when.month()), 2) + '-'
           + digits(static_cast<unsigned>(when.day()), 2);
}

}  // namespace

std::string page(std::string_view text, const std::optional<date>& when, const analysis& found,
                 const look& how)
{
    std::string out = marked_text(text, found, how);
    if (const std::string marks = legend(found, how); !marks.empty()) out += marks + "\n\n";
    if (!found.attributions.empty())
        out += heading("Who said what", how) + who_said_what(found, how) + '\n';
    if (!found.quantities.empty()) {
        const std::string title = when ? "Quantities, dates as of " + written(*when)
                                       : "Quantities; without a reference date, days stay open";
        out += heading(title, how) + quantities(text, found, how) + '\n';
    }
    return out;
}

}  // namespace annotate
