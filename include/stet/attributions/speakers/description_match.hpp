#ifndef STET_ATTRIBUTIONS_SPEAKERS_DESCRIPTION_MATCH_HPP
#define STET_ATTRIBUTIONS_SPEAKERS_DESCRIPTION_MATCH_HPP

#include <stet/attributions/speakers/agreement.hpp>
#include <stet/attributions/speakers/mention.hpp>
#include <stet/attributions/speakers/referent.hpp>

#include <cstddef>

namespace stet::detail::speakers {

// Another country's or party's than the one that is known.
[[nodiscard]] inline bool contradicts(const referent& r, word_key key) noexcept
{
    for (const word_key kind : {nation_keys, party_keys}) {
        if (!is_key_of(key, kind)) continue;
        for (const word_key known : r.words)
            if (is_key_of(known, kind)) return true;
    }
    return false;
}

// "The senator" is rarely somebody whom the text has called a governor.
[[nodiscard]] inline bool has_another_office(const referent& r, const mention& m) noexcept
{
    bool asked = false;
    bool has = false;
    for (const word_key key : m.words) asked = asked || is_key_of(key, office_keys);
    for (const word_key key : r.words) has = has || is_key_of(key, office_keys);
    return asked && has;
}

/// Whether a description can mean somebody whom the text has not called by its noun so far.
[[nodiscard]] inline bool may_be_new_to_noun(const mention& m) noexcept
{
    return !m.owned && !m.office;
}
/// How many sentences ago he may be mentioned then: "the company" reaches further than "the man".
[[nodiscard]] inline std::size_t reach_of(const mention& m) noexcept
{
    return m.general ? 8 : 2;
}

/// How well a description fits somebody: 0 not at all, above 1 better than anybody present. Not at
/// all where neither the age nor the noun is his, and he was mentioned longer ago than that.
[[nodiscard]] inline double description_match(const referent& r, const mention& m,
                                              const search& s) noexcept
{
    if (m.age != 0 && r.age != 0) return m.age == r.age ? 10 : 0;
    std::size_t known = 0;
    for (const word_key key : m.words) {
        if (r.words.contains(key) || r.names.contains(key))
            ++known;
        else if (contradicts(r, key))
            return 0;
    }
    if (m.head != 0 && (r.words.contains(m.head) || r.names.contains(m.head))) {
        if (known == m.words.size()) return 7.0 + 2.0 * static_cast<double>(known);
        if (known > 1) return 3.0 + static_cast<double>(known);
        return m.owned ? 0.0 : r.words.size() > 1 ? 1.2 : 3.0;
    }
    // Nobody was called that: the one in mind, if the noun does not ask for an introduction.
    if (!may_be_new_to_noun(m) || s.sentence - r.sentence > reach_of(m)) return 0;
    // "I went to Homeglow. The manager said": what may be a body is hardly a manager.
    if ((m.means.kinds & kind_person) != 0 && r.is.kinds != kind_person
        && (r.part == clause_part::oblique || r.part == clause_part::possessor))
        return 0;
    if ((m.means.kinds & kind_person) != 0 && (r.is.kinds & kind_person) != 0)
        return m.vague ? 1.0 : !r.named() ? 0 : has_another_office(r, m) ? 0.15 : 0.5;
    if (m.general && (r.is.kinds & kind_organisation) != 0 && r.named()) return 0.7;
    return 0;
}

}  // namespace stet::detail::speakers

#endif
