#include "page.hpp"

#include "marked_text.hpp"
#include "table.hpp"
#include "wording.hpp"

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

std::string who_said_what(const std::vector<stet::attribution>& said, const analysis& found,
                          const look& how)
{
    std::vector<row> rows;
    for (const auto& a : said)
        rows.push_back({sentence_number(found, a.cue.where), who(a), std::string(a.cue.text),
                        std::string(stet::name(a.style)), what(a)});
    return table({{"", 6, true}, {"who", 28}, {"cue", 16}, {"style", 8}, {"what", 0}},
                 std::move(rows), how);
}

std::string who_claims(const analysis& found, const look& how)
{
    std::vector<row> rows;
    for (const auto& claim : found.claims) {
        const stet::attribution& a = found.attributions[claim.attribution];
        rows.push_back({sentence_number(found, a.cue.where), who(a), std::string(a.cue.text),
                        figures(claim, found)});
    }
    return table({{"", 6, true}, {"who", 28}, {"cue", 16}, {"figures", 0}}, std::move(rows), how);
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

}  // namespace

std::string page(std::string_view text, const std::optional<date>& when, const analysis& found,
                 const layers& shown, const look& how)
{
    std::string out = marked_text(text, found, how);
    if (const std::string marks = legend(found, how); !marks.empty()) out += marks + "\n\n";
    if (shown.attributions && !found.attributions.empty())
        out += heading("Who said what", how) + who_said_what(found.attributions, found, how) + '\n';
    if (!found.nested.empty())
        out +=
            heading("Inside what was said", how) + who_said_what(found.nested, found, how) + '\n';
    if (!found.claims.empty())
        out += heading("Who claims which figure", how) + who_claims(found, how) + '\n';
    if (shown.quantities && !found.quantities.empty()) {
        const std::string title = when ? "Quantities, dates as of " + written(*when)
                                       : "Quantities; without a reference date, days stay open";
        out += heading(title, how) + quantities(text, found, how) + '\n';
    }
    return out;
}

}  // namespace annotate
