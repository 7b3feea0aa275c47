#ifndef STET_ATTRIBUTIONS_SPEAKERS_RECENT_REFERENTS_HPP
#define STET_ATTRIBUTIONS_SPEAKERS_RECENT_REFERENTS_HPP

#include <stet/attributions/speakers/referents.hpp>

#include <array>
#include <cstddef>

namespace stet::detail::speakers {

/// Tells by number who was mentioned in the last few sentences.
class recent_referents {
public:
    /// Somebody who was last mentioned in one sentence is mentioned in another one, which is none
    /// before those of earlier calls.
    constexpr void move(std::size_t who, std::size_t from, std::size_t to) noexcept
    {
        for (; last_ < to && to - last_ <= kept; ++last_) at(last_ + 1) = {};
        if (last_ < to) {
            by_sentence_ = {};
            last_ = to;
        }
        remove(who, from);
        at(to).add(who);
    }
    constexpr void remove(std::size_t who, std::size_t sentence) noexcept
    {
        number_set one;
        one.add(who);
        at(sentence).remove(one);
    }

    /// Those who were last mentioned at most so many sentences before that one; at most `kept`.
    [[nodiscard]] constexpr number_set within(std::size_t reach,
                                              std::size_t sentence) const noexcept
    {
        number_set found;
        const std::size_t first = sentence > reach ? sentence - reach : 0;
        for (std::size_t i = first; i <= last_ && i <= sentence; ++i)
            found |= by_sentence_[i % kept];
        return found;
    }

    static constexpr std::size_t kept = 16;  ///< sentences

private:
    [[nodiscard]] constexpr number_set& at(std::size_t sentence) noexcept
    {
        return by_sentence_[sentence % kept];
    }

    std::array<number_set, kept> by_sentence_{};
    std::size_t last_ = 0;  // sentence with a mention
};

}  // namespace stet::detail::speakers

#endif
