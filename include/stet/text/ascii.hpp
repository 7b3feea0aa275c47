#ifndef STET_TEXT_ASCII_HPP
#define STET_TEXT_ASCII_HPP

#include <cstddef>
#include <string_view>

namespace stet {

// What a single byte is, without locale and for any byte: those from 0x80 on are none of these.

[[nodiscard]] constexpr bool is_ascii(char c) noexcept
{
    return static_cast<unsigned char>(c) < 0x80;
}

/// 0 to 9.
[[nodiscard]] constexpr bool is_ascii_digit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

/// A to Z.
[[nodiscard]] constexpr bool is_ascii_upper(char c) noexcept
{
    return c >= 'A' && c <= 'Z';
}

/// a to z.
[[nodiscard]] constexpr bool is_ascii_lower(char c) noexcept
{
    return c >= 'a' && c <= 'z';
}

/// A to Z and a to z.
[[nodiscard]] constexpr bool is_ascii_letter(char c) noexcept
{
    return static_cast<unsigned char>((c | 0x20) - 'a') < 26;
}

/// A letter or a digit.
[[nodiscard]] constexpr bool is_ascii_alphanumeric(char c) noexcept
{
    return is_ascii_letter(c) || is_ascii_digit(c);
}

/// Blank, tab, line feed, vertical tab, form feed, carriage return.
[[nodiscard]] constexpr bool is_ascii_space(char c) noexcept
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// What is printed with ink: neither a blank nor a control character.
[[nodiscard]] constexpr bool is_ascii_graph(char c) noexcept
{
    return c > ' ' && c < '\x7F';
}

/// A to Z as a small letter, every other byte as it is.
[[nodiscard]] constexpr char ascii_lower(char c) noexcept
{
    return is_ascii_upper(c) ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// a to z as a capital letter, every other byte as it is.
[[nodiscard]] constexpr char ascii_upper(char c) noexcept
{
    return is_ascii_lower(c) ? static_cast<char>(c - ('a' - 'A')) : c;
}

namespace detail {

[[nodiscard, gnu::noinline]] constexpr bool equal_folded_bytes(const char* a, const char* b,
                                                               std::size_t size) noexcept
{
    for (std::size_t i = 0; i < size; ++i)
        if (a[i] != b[i] && ascii_lower(a[i]) != ascii_lower(b[i])) return false;
    return true;
}

}  // namespace detail

/// Whether two texts are the same but for the case of their ASCII letters:
/// `equal_folded("Monday", "MONDAY")`.
[[nodiscard, gnu::always_inline]] constexpr bool equal_folded(std::string_view a,
                                                              std::string_view b) noexcept
{
    // Most differ in size, which is told without a call.
    return a.size() == b.size() && detail::equal_folded_bytes(a.data(), b.data(), a.size());
}

/// Whether `text` begins with `prefix`, but for the case of ASCII letters.
[[nodiscard]] constexpr bool starts_with_folded(std::string_view text,
                                                std::string_view prefix) noexcept
{
    return text.size() >= prefix.size() && equal_folded(text.substr(0, prefix.size()), prefix);
}

}  // namespace stet

#endif
