#ifndef STET_ATTRIBUTIONS_TAGGING_LABELS_HPP
#define STET_ATTRIBUTIONS_TAGGING_LABELS_HPP

#include <array>
#include <cstddef>
#include <cstdint>

namespace stet::tagging {

/// What a word is to the attributions of its passage: outside of all, or the first or a further
/// word of a source, a cue, a content (the BIO scheme).
enum class label : std::uint8_t {
    outside,
    source_begin,
    source,
    cue_begin,
    cue,
    content_begin,
    content,
};

inline constexpr std::size_t label_count = 7;

/// A number for each label, and one to spare: models work on eight at once.
inline constexpr std::size_t label_lanes = 8;
using label_scores = std::array<float, label_lanes>;

/// The three parts of an attribution, in the order of their labels.
enum class role : std::uint8_t { none, source, cue, content };

[[nodiscard]] constexpr role role_of(label l) noexcept
{
    return static_cast<role>((static_cast<unsigned>(l) + 1) / 2);
}
[[nodiscard]] constexpr label begin_of(role r) noexcept
{
    return static_cast<label>(2 * static_cast<unsigned>(r) - 1);
}
[[nodiscard]] constexpr label inside_of(role r) noexcept
{
    return static_cast<label>(2 * static_cast<unsigned>(r));
}
[[nodiscard]] constexpr bool is_begin(label l) noexcept
{
    return static_cast<unsigned>(l) % 2 == 1;
}

/// Whether `next` may stand behind `before`: what goes on must have begun.
[[nodiscard]] constexpr bool may_follow(label before, label next) noexcept
{
    return next == label::outside || is_begin(next) || role_of(before) == role_of(next);
}

}  // namespace stet::tagging

#endif
