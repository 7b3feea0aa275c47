#ifndef STET_ATTRIBUTIONS_RULES_CONTRACTIONS_HPP
#define STET_ATTRIBUTIONS_RULES_CONTRACTIONS_HPP

#include <stet/attributions/findings.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <string_view>

namespace stet::detail {

/// Where the verb of a contraction begins: "he's", "they've"; also "Olsen's" if `owner`. The end of
/// the word if it is none, as "players'".
[[nodiscard]] inline std::size_t contracted_verb(const passage& p, std::size_t word, bool owner)
{
    const passage_word& w = p.words[word];
    if (!w.is(clauses::kind::subject) && !(owner && w.owns)) return w.where.end;
    const std::string_view text = p.text(word);
    if (!is_ascii_letter(text.back())) return w.where.end;
    const std::size_t straight = text.rfind('\'');
    const std::size_t at = straight != text.npos ? straight : text.rfind("\xE2\x80\x99");
    return at == 0 || at == text.npos ? w.where.end : w.where.begin + at;
}

/// Source and cue of an attribution. A source that is empty is none.
struct told_apart {
    extent source;
    extent cue;
};

/// Tells source and cue apart where a contraction holds both: "he|'s claiming". The verb belongs to
/// the cue, or to nothing if other words stand between.
[[nodiscard]] inline told_apart tell_apart(const passage& p, const attribution_draft& d)
{
    told_apart r{{}, p.bytes(d.cue)};
    const bool gerund = p.words[d.cue.last - 1].gerund || p.words[d.cue.first].gerund;
    if (!d.source.empty()) {
        r.source = p.bytes(d.source);
        const bool adjoins = d.cue.first == d.source.last;
        const std::size_t verb = contracted_verb(p, d.source.last - 1, adjoins && gerund);
        if (verb == r.source.end) return r;
        r.source.end = verb;
        if (adjoins) r.cue.begin = verb;
    } else if (d.cue.size() > 1 && gerund) {  // but "I'm told", "it's believed"
        const std::size_t verb = contracted_verb(p, d.cue.first, true);
        if (verb == p.words[d.cue.first].where.end) return r;
        r.source = {r.cue.begin, verb};
        r.cue.begin = verb;
    }
    return r;
}

}  // namespace stet::detail

#endif
