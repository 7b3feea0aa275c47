#ifndef STET_ATTRIBUTIONS_SPEAKERS_AGREEMENT_HPP
#define STET_ATTRIBUTIONS_SPEAKERS_AGREEMENT_HPP

#include <cstdint>

namespace stet::detail::speakers {

/// What somebody or something that a text mentions can be: a set, as names do not always tell.
enum referent_kind : std::uint8_t {
    kind_person = 1,
    kind_organisation = 2,
    kind_place = 4,
    kind_people = 8,  ///< several people: "officials", "Smith and Jones"
    kind_thing = 16,  ///< a report, a poll, a law
    kind_any_name = kind_person | kind_organisation | kind_place,
};

/// By which pronouns it can be meant.
enum gender : std::uint8_t {
    gender_male = 1,
    gender_female = 2,
    gender_unknown = gender_male | gender_female,
};

/// What a pronoun, a name or a description asks of the one it stands for.
struct agreement {
    std::uint8_t kinds = kind_any_name;
    std::uint8_t genders = gender_unknown;

    /// Whether both can be said of one person or body.
    [[nodiscard]] constexpr bool fits(agreement other) const noexcept
    {
        const auto kinds_of_both = kinds & other.kinds;
        if (kinds_of_both == 0) return false;
        return kinds_of_both != kind_person || (genders & other.genders) != 0;
    }

    /// What is known once it turns out that both speak of the same.
    [[nodiscard]] constexpr agreement narrowed(agreement other) const noexcept
    {
        agreement both{static_cast<std::uint8_t>(kinds & other.kinds),
                       static_cast<std::uint8_t>(genders & other.genders)};
        if (both.kinds == 0) both.kinds = kinds;
        if (both.genders == 0) both.genders = genders;
        return both;
    }
};

}  // namespace stet::detail::speakers

#endif
