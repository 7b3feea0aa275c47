#ifndef STET_TEXT_CHARACTER_CLASS_HPP
#define STET_TEXT_CHARACTER_CLASS_HPP

#include <stet/text/character_class_table.hpp>

#include <cstddef>

namespace stet {

/// What kind of character a code point is: its General_Category in the Unicode Character Database,
/// as far as reading news needs it, and White_Space of PropList.txt.
enum class character_class : char {
    upper = 'U',        ///< capital letters (Lu) and title case (Lt)
    lower = 'L',        ///< small letters (Ll)
    letter = 'O',       ///< letters without case (Lm, Lo), such as ª or 中
    mark = 'M',         ///< what combines with the letter before it (Mn, Mc, Me)
    digit = 'D',        ///< decimal digits of any script (Nd)
    number = 'N',       ///< other numerals (Nl, No): ½, ², Ⅳ
    punctuation = 'P',  ///< Pc, Pd, Ps, Pe, Pi, Pf, Po
    symbol = 'S',       ///< Sc, Sm, Sk, So: €, +, ^, ©
    space = 'Z',        ///< White_Space, the no-break space and line ends included
    other = '.',        ///< controls, formats, unassigned, private use, surrogates
};

namespace detail {

// The table has three levels: a root for every 32 leaves, a leaf for every 128 code points, and in
// the leaves one letter of `character_class` for each code point.
inline constexpr std::size_t class_leaf_size = 128;
inline constexpr std::size_t class_branch_size = 32;

[[nodiscard]] constexpr std::size_t class_byte(std::string_view table, std::size_t at) noexcept
{
    return static_cast<unsigned char>(table[at]);
}

}  // namespace detail

/// The class of a code point. A value above U+10FFFF is `other`.
[[nodiscard]] constexpr character_class class_of(char32_t c) noexcept
{
    using namespace detail;
    if (c > 0x10FFFF) return character_class::other;
    const std::size_t leaf_number = c / class_leaf_size;
    const std::size_t branch = class_byte(class_roots, leaf_number / class_branch_size);
    const std::size_t leaf =
        class_byte(class_branches, branch * class_branch_size + leaf_number % class_branch_size);
    return static_cast<character_class>(class_leaves[leaf * class_leaf_size + c % class_leaf_size]);
}

/// A letter of any script, with or without case. Combining marks are none.
[[nodiscard]] constexpr bool is_letter(char32_t c) noexcept
{
    const auto k = class_of(c);
    return k == character_class::upper || k == character_class::lower
           || k == character_class::letter;
}
[[nodiscard]] constexpr bool is_upper(char32_t c) noexcept
{
    return class_of(c) == character_class::upper;
}
[[nodiscard]] constexpr bool is_lower(char32_t c) noexcept
{
    return class_of(c) == character_class::lower;
}
/// A decimal digit of any script; not ½ or ².
[[nodiscard]] constexpr bool is_digit(char32_t c) noexcept
{
    return class_of(c) == character_class::digit;
}
[[nodiscard]] constexpr bool is_mark(char32_t c) noexcept
{
    return class_of(c) == character_class::mark;
}
/// Blanks of any width, no-break spaces and line ends. The zero-width space is none.
[[nodiscard]] constexpr bool is_space(char32_t c) noexcept
{
    return class_of(c) == character_class::space;
}
/// Punctuation in the sense of Unicode: % and # are, $ and + are symbols.
[[nodiscard]] constexpr bool is_punctuation(char32_t c) noexcept
{
    return class_of(c) == character_class::punctuation;
}
[[nodiscard]] constexpr bool is_symbol(char32_t c) noexcept
{
    return class_of(c) == character_class::symbol;
}

/// What words are written with in any script: letters, the marks on them, and digits.
[[nodiscard]] constexpr bool is_letter_mark_or_digit(char32_t c) noexcept
{
    return is_letter(c) || is_mark(c) || is_digit(c);
}

}  // namespace stet

#endif
