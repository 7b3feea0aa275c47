#ifndef STET_ATTRIBUTIONS_SPEAKERS_REFERENTS_HPP
#define STET_ATTRIBUTIONS_SPEAKERS_REFERENTS_HPP

#include <stet/attributions/speakers/agreement.hpp>
#include <stet/attributions/speakers/mention.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace stet::detail::speakers {

/// A set of the first 128 numbers.
class number_set {
public:
    static constexpr std::size_t capacity = 128;

    constexpr void add(std::size_t i) noexcept { halves_[i / 64] |= std::uint64_t{1} << i % 64; }
    /// Adds or removes it: without a branch.
    constexpr void put(std::size_t i, bool inside) noexcept
    {
        std::uint64_t& half = halves_[i / 64];
        half = (half & ~(std::uint64_t{1} << i % 64)) | std::uint64_t{inside} << i % 64;
    }
    constexpr void remove(const number_set& others) noexcept
    {
        halves_[0] &= ~others.halves_[0];
        halves_[1] &= ~others.halves_[1];
    }
    constexpr number_set& operator|=(const number_set& other) noexcept
    {
        halves_[0] |= other.halves_[0];
        halves_[1] |= other.halves_[1];
        return *this;
    }
    [[nodiscard]] friend constexpr number_set operator&(number_set a, const number_set& b) noexcept
    {
        a.halves_[0] &= b.halves_[0];
        a.halves_[1] &= b.halves_[1];
        return a;
    }
    /// Calls `with(i)` for each, in rising order.
    constexpr void for_each(auto with) const
    {
        for (std::size_t half = 0; half < 2; ++half)
            for (std::uint64_t left = halves_[half]; left != 0; left &= left - 1)
                with(half * 64 + static_cast<std::size_t>(std::countr_zero(left)));
    }

private:
    std::array<std::uint64_t, 2> halves_{};
};

/// Tells by number who of those a text speaks of may be meant, without a look at each: by what they
/// can be, and by their names.
class referent_index {
public:
    /// Those that fit what is asked, as `agreement::fits` says.
    [[nodiscard]] constexpr number_set fitting(agreement wanted) const noexcept
    {
        number_set found;
        for (std::size_t kind = 1; kind < kinds_.size(); ++kind)
            if ((wanted.kinds >> kind & 1U) != 0) found |= kinds_[kind];
        if ((wanted.kinds & kind_person) != 0) {
            number_set gendered;
            for (std::size_t gender = 0; gender < genders_.size(); ++gender)
                if ((wanted.genders >> gender & 1U) != 0) gendered |= genders_[gender];
            found |= kinds_[0] & gendered;
        }
        return found;
    }

    /// Those of whose names one may be that. Most are told apart by eight bits.
    [[nodiscard]] constexpr number_set named(word_key name) const noexcept
    {
        return name == 0 ? number_set() : names_[name % names_.size()];
    }

    /// Those of whom one may be called that, by name or otherwise.
    [[nodiscard]] constexpr number_set called(word_key word) const noexcept
    {
        if (word == 0) return {};
        number_set found = names_[word % names_.size()];
        found |= words_[word & 63U];
        return found;
    }

    /// From now on `i` can be that, and nothing else that it was.
    constexpr void put_kinds(std::size_t i, agreement before, agreement now) noexcept
    {
        if (before.kinds == now.kinds && before.genders == now.genders) return;
        for (std::size_t kind = 0; kind < kinds_.size(); ++kind)
            kinds_[kind].put(i, (now.kinds >> kind & 1U) != 0);
        for (std::size_t gender = 0; gender < genders_.size(); ++gender)
            genders_[gender].put(i, (now.genders >> gender & 1U) != 0);
    }
    constexpr void add_name(std::size_t i, word_key name) noexcept
    {
        if (name != 0) names_[name % names_.size()].add(i);
    }
    constexpr void add_word(std::size_t i, word_key word) noexcept { words_[word & 63U].add(i); }
    constexpr void remove(const number_set& forgotten) noexcept
    {
        for (number_set& s : kinds_) s.remove(forgotten);
        for (number_set& s : genders_) s.remove(forgotten);
        for (number_set& s : names_) s.remove(forgotten);
        for (number_set& s : words_) s.remove(forgotten);
    }

private:
    static_assert(kind_person == 1 && kind_thing == 16 && gender_female == 2);

    std::array<number_set, 5> kinds_{};  // one for each bit
    std::array<number_set, 2> genders_{};
    std::array<number_set, 256> names_{};
    std::array<number_set, 64> words_{};
};

}  // namespace stet::detail::speakers

#endif
