#ifndef STET_ATTRIBUTIONS_RULES_LABELS_HPP
#define STET_ATTRIBUTIONS_RULES_LABELS_HPP

#include <stet/attributions/findings.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/lexicon/rubrics.hpp>

#include <cstddef>
#include <string_view>

// Attributions without a verb: a name, and a mark between it and what is said.
namespace stet::rules {

/// A quotation at the front of a statement and the name of its author behind a dash. Answers with
/// the place up to which words are claimed: the statement's end, or a quotation on the next line;
/// `s.first` if there is none.
[[nodiscard]] inline std::size_t read_signature(const passage& p, word_span s, findings& found)
{
    using namespace clauses;
    constexpr std::size_t longest = 15;  // words, with an office and a town
    if (!opens_quotation(p, s.first, s.last)) return s.first;
    const std::size_t dash = p.quotations[p.words[s.first].quotation].last;
    const std::size_t name = dash + 1;
    if (!is_mark(p, dash, s.last, passage_mark::dash) || name >= s.last) return s.first;
    const auto next_line = [&](std::size_t i) {
        const extent between{p.words[i - 1].where.end, p.words[i].where.begin};
        return between.in(p.document).find('\n') != std::string_view::npos;
    };
    std::size_t end = name;
    while (end < s.last && !(opens_quotation(p, end, s.last) && next_line(end))) ++end;
    if (end == name || end - name > longest || !p.words[name].capital) return s.first;
    for (std::size_t i = name; i < end; ++i)
        if (is_auxiliary(p.words[i]) || p.words[i].is(kind::finite)) return s.first;

    attribution_draft d;
    d.source = {name, end};
    d.cue = {dash, name};
    d.content.push_back({s.first, dash});
    d.direct = true;
    found.drafts.push_back(d);
    return end;
}

/// "Smith: The plan will fail", as in headlines. True if the statement is one.
[[nodiscard]] inline bool read_heading(const passage& p, word_span s, findings& found)
{
    using namespace clauses;
    constexpr std::size_t longest = 5;  // words of a name
    std::size_t colon = s.first;
    while (colon < s.last && colon - s.first <= longest && p.words[colon].is_word()
           && !p.words[colon].quoted() && (p.words[colon].capital || p.words[colon].numeral))
        ++colon;
    if (colon == s.first || !is_mark(p, colon, s.last, passage_mark::colon)) return false;
    if (s.last - colon < 4) return false;
    const passage_word& first = p.words[s.first];
    if (lexicon::rubrics.find(p.text(s.first))) return false;  // "Watch: the storm in pictures"
    const bool name = first.kinds == 0 && !first.numeral && first.where.size() > 1
                      && !(first.cue && colon - s.first == 1);
    if (!name || p.words[colon + 1].where.begin == p.words[colon].where.end) return false;

    attribution_draft d;
    d.source = {s.first, colon};
    d.cue = {colon, colon + 1};
    d.content.push_back({colon + 1, s.last});
    d.direct = p.words[colon + 1].quoted();
    found.drafts.push_back(d);
    return true;
}

/// "VALE: Why? I never said so.": a turn of a transcript, which is all of a paragraph. True if the
/// passage is one.
[[nodiscard]] inline bool read_turn(const passage& p, findings& found)
{
    if (p.speaker.size() == 0) return false;
    const std::size_t size = p.words.size();
    std::size_t name = 0;
    while (name < size && p.words[name].where.begin < p.speaker.begin) ++name;
    std::size_t colon = name;
    while (colon < size && p.words[colon].where.begin < p.speaker.end) ++colon;
    if (colon == name || colon + 1 >= size) return false;

    attribution_draft d;
    d.source = {name, colon};
    d.cue = {colon, colon + 1};
    d.content.push_back({colon + 1, size});
    d.direct = p.words[colon].quoted();
    found.drafts.push_back(d);
    return true;
}

}  // namespace stet::rules

#endif
