#ifndef STET_TOKENS_BYTE_CLASS_HPP
#define STET_TOKENS_BYTE_CLASS_HPP

#include <stet/text/ascii.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::detail {

/// What a byte can begin, as far as a tokeniser asks. From 0x80 on the character decides.
enum class byte_class : std::uint8_t {
    letter,
    digit,  // the last that words are made of
    blank,
    dot,
    dash,
    quote,
    punctuation,
    symbol,
    control,
    beyond_ascii,
};

[[nodiscard]] constexpr std::array<byte_class, 256> make_byte_classes() noexcept
{
    std::array<byte_class, 256> classes{};
    for (std::size_t i = 0; i < 256; ++i) {
        const char c = static_cast<char>(static_cast<unsigned char>(i));
        classes[i] = i >= 0x80            ? byte_class::beyond_ascii
                     : is_ascii_letter(c) ? byte_class::letter
                     : is_ascii_digit(c)  ? byte_class::digit
                     : is_ascii_space(c)  ? byte_class::blank
                     : c < ' ' || c > '~' ? byte_class::control
                                          : byte_class::punctuation;
    }
    for (const char c : std::string_view("$+<=>^|~"))
        classes[static_cast<std::size_t>(c)] = byte_class::symbol;
    for (const char c : std::string_view("\"'`"))
        classes[static_cast<std::size_t>(c)] = byte_class::quote;
    classes[std::size_t{'.'}] = byte_class::dot;
    classes[std::size_t{'-'}] = byte_class::dash;
    return classes;
}

inline constexpr std::array<byte_class, 256> byte_classes = make_byte_classes();

[[nodiscard]] constexpr byte_class class_of_byte(char c) noexcept
{
    return byte_classes[static_cast<unsigned char>(c)];
}

}  // namespace stet::detail

#endif
