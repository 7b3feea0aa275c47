#ifndef STET_CORE_TEXT_SOURCE_HPP
#define STET_CORE_TEXT_SOURCE_HPP

#include <concepts>
#include <ranges>
#include <string_view>
#include <type_traits>

namespace stet {

namespace detail {

template <class T>
concept range_of_char =
    std::ranges::input_range<T> && std::same_as<std::ranges::range_value_t<T>, char>;

}  // namespace detail

/// Text that outlives the view made from it: a named string, a literal, a string_view, a named
/// vector or span of char. A literal ends before its NUL; every other text may hold NULs.
template <class T>
concept lasting_text = std::ranges::borrowed_range<T>
                       && (std::convertible_to<T, std::string_view>
                           || (detail::range_of_char<T> && std::ranges::contiguous_range<T>
                               && std::ranges::sized_range<T>));

/// Characters that do not lie one behind the other in memory: what is found in them has no place
/// in the caller's text, so our adaptors refuse them.
template <class T>
concept scattered_text = detail::range_of_char<T> && !std::ranges::contiguous_range<T>;

/// The document that a text holds. Nothing is copied.
[[nodiscard]] constexpr std::string_view document_of(lasting_text auto&& text)
{
    if constexpr (std::convertible_to<decltype(text), std::string_view>)
        return static_cast<std::string_view>(text);
    else
        return {std::ranges::data(text), static_cast<std::size_t>(std::ranges::size(text))};
}

}  // namespace stet

#endif
