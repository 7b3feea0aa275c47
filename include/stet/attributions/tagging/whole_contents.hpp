#ifndef STET_ATTRIBUTIONS_TAGGING_WHOLE_CONTENTS_HPP
#define STET_ATTRIBUTIONS_TAGGING_WHOLE_CONTENTS_HPP

#include <stet/attributions/findings.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/contact_clauses.hpp>
#include <stet/attributions/rules/contents.hpp>
#include <stet/attributions/rules/fronted_clauses.hpp>
#include <stet/attributions/rules/main_verbs.hpp>
#include <stet/attributions/rules/source_phrases.hpp>

#include <cstddef>
#include <vector>

// The same for contents.
namespace stet::tagging {

/// "Anyone who thinks the plan is dead | has not been listening": ends a content that "who" begins,
/// or a clause like "The road the council said was safe | is closed", before the verb of the
/// sentence, which begins at `sentence`.
inline void end_before_main_verb(const passage& p, std::size_t sentence, attribution_draft& d)
{
    const word_span who = d.source;
    word_span& content = d.content.back();
    if (content.first != d.cue.last) return;
    const bool relative = who.size() == 1 && p.words[who.first].is(clauses::kind::relative)
                          && stet::detail::describes_subject(p, who.first, sentence);
    if (!relative && !stet::detail::is_in_contact_clause(p, who, sentence)) return;
    const bool clause =
        !p.words[content.first].quoted() && !clauses::is_infinitive(p, content.first, content.last);
    content.last = main_verb_behind(p, content.first, content.last, clause);
}

/// "a plan the mayor says | will save lives": the plan is part of what is said.
inline void give_described_noun(const passage& p, std::size_t sentence, attribution_draft& d)
{
    const word_span content = d.content.front();
    if (d.content.size() != 1 || d.source.empty() || content.first != d.cue.last
        || p.words[content.first].quoted()
        || !stet::detail::is_tensed(p, content.first, content.first))
        return;
    const word_span noun = stet::detail::described_noun(p, d.source.first, sentence);
    if (!noun.empty()) d.content.insert(d.content.begin(), noun);
}

/// "The house, which he says he bought | , is old": ends a content in a clause between commas.
inline void end_relative_clause(const passage& p, std::size_t sentence, attribution_draft& d)
{
    if (d.content.back().first < d.cue.last) return;
    const auto relative = stet::detail::relative_of(p, d.source, sentence);
    if (!relative) return;
    word_span& content = d.content.back();
    content.last = end_of_relative_clause(p, sentence, *relative, content.first, content.last);
}

/// "After police said the road was safe | , cars returned": ends a content before the main clause
/// of the sentence, which begins at `sentence`.
inline void end_before_main_clause(const passage& p, std::size_t sentence, attribution_draft& d)
{
    if (d.source.empty() || d.content.front().first < d.cue.last) {
        end_relative_clause(p, sentence, d);
        return;
    }
    if (d.content.size() != 1) return;
    word_span& content = d.content.front();
    content.last = stet::end_before_main_clause(p, sentence, d.source.first, content.first,
                                                content.last, content.last);
    end_relative_clause(p, sentence, d);
}

/// "said talks would fail | and threatened to strike", "that people give up | , and the figures
/// show it": what stands behind is not said.
inline void end_before_outer_verb(const passage& p, attribution_draft& d)
{
    word_span& content = d.content.back();
    if (content.first < d.cue.last) return;
    const bool that = p.text(content.first) == "that";
    for (std::size_t i = content.first + 1; i < content.last; ++i) {
        if (that && stet::detail::opens_writers_clause(p, content.first, i, content.last)) {
            content.last = i - 1;
            return;
        }
        if (p.words[i].quoted() || !p.words[i].is(clauses::kind::conjunction)
            || !(stet::detail::is_of_outer_verb(p, content.first, i, content.last)
                 || stet::detail::is_first_with_tense(p, content.first, i, content.last)))
            continue;
        content.last = i;
        return;
    }
}

/// "hopes that Peru | , which took a ship in July, will take more": where a content has no verb
/// yet, rules know where it ends.
inline void complete_content(const passage& p, attribution_draft& tagged,
                             const attribution_draft& by_rules)
{
    if (by_rules.content.empty() || tagged.cue.last != by_rules.cue.last) return;
    word_span& content = tagged.content.back();
    const word_span whole = by_rules.content.back();
    if (content.first != whole.first || content.last + 1 >= whole.last
        || content.first < tagged.cue.last
        || !clauses::is_mark(p, content.last, whole.last, passage_mark::comma)
        || !p.words[content.last + 1].is(clauses::kind::relative)
        || stet::detail::has_verb(p, content))
        return;
    content.last = whole.last;
}

/// "that | the maps favoured | towns": joins parts of a content that only words stand between of
/// which nothing else was made: `claimed` tells which words are a source or a cue.
template <class Claimed>
void close_gaps(const passage& p, std::vector<word_span>& content, const Claimed& claimed)
{
    for (std::size_t k = 0; k + 1 < content.size();) {
        bool free = content[k].last < content[k + 1].first;
        for (std::size_t i = content[k].last; free && i < content[k + 1].first; ++i)
            free = p.words[i].is_word() && !claimed(i);
        if (!free) {
            ++k;
            continue;
        }
        content[k].last = content[k + 1].last;
        content.erase(content.begin() + static_cast<std::ptrdiff_t>(k) + 1);
    }
}

}  // namespace stet::tagging

#endif
