#ifndef STET_ATTRIBUTIONS_SPEAKERS_NAME_MATCH_HPP
#define STET_ATTRIBUTIONS_SPEAKERS_NAME_MATCH_HPP

#include <stet/attributions/speakers/agreement.hpp>
#include <stet/attributions/speakers/mention.hpp>
#include <stet/attributions/speakers/referent.hpp>

#include <cstddef>

namespace stet::detail::speakers {

[[nodiscard]] inline bool may_share_name(const referent& r, const mention& m) noexcept
{
    const word_key last = m.names.back();
    return last == r.last || last == r.abbreviation || r.names.contains(last)
           || (m.abbreviation != 0 && m.abbreviation == r.abbreviation);
}

/// Whether a name that was mentioned is that of somebody: 0 if it is not, and the more, the surer
/// it is.
[[nodiscard]] inline double name_match(const referent& r, const mention& m) noexcept
{
    if (!r.named() || !may_share_name(r, m) || !r.is.fits(m.means)) return 0;
    if (r.is.genders != gender_unknown && r.sure_gender && m.means.genders != gender_unknown
        && (r.is.genders & m.means.genders) == 0)
        return 0;
    if (m.names.size() == 1) {
        const word_key name = m.names[0];
        if (name == r.abbreviation) return 3;
        if (r.names.size() == 1 && r.names[0] == name) return 3;
        if ((r.is.kinds & kind_person) != 0 && name == r.last) return 2;
        if ((r.is.kinds & kind_person) != 0 && name == r.first && !m.titled) return 1;
        // "The Post" for "The New York Post", "Gallup" for "Gallup Organization".
        const bool body = !m.titled
                          && ((r.is.kinds & kind_person) == 0
                              || (r.is.kinds != kind_person && m.means.kinds == kind_any_name));
        if (body && (name == r.names[0] || name == r.last)) return 1;
        return 0;
    }
    if (m.abbreviation != 0 && m.abbreviation == r.abbreviation) return 3;
    if ((m.means.kinds & kind_person) != 0) {
        if (m.names.back() != r.last) return 0;
        if (r.first == 0) return 2;
        if (r.first == m.names[0]) return 3;
        return m.titled && r.names.contains(m.names[0]) ? 2 : 0;  // "Mr Al Marri": Yousuf
    }
    std::size_t common = 0;
    for (const word_key key : m.names) common += r.names.contains(key) ? 1U : 0U;
    if (common == m.names.size() && common + 1 >= r.names.size()) return 3;
    return common == r.names.size() && common > 1 ? 2 : 0;
}

}  // namespace stet::detail::speakers

#endif
