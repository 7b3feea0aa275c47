#ifndef STET_TEXT_UTF8_HPP
#define STET_TEXT_UTF8_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet {

/// What broken UTF-8 is read as, one byte at a time: U+FFFD, the replacement character.
inline constexpr char32_t replacement_character = 0xFFFD;

/// A character of a text, and how many bytes of it (1 to 4) hold it. Size 0: there is none, at the
/// end of the text.
struct code_point {
    char32_t value = 0;
    std::uint8_t size = 0;

    /// A byte that is no UTF-8 where it stands. (A U+FFFD that the text spells out has 3 bytes.)
    [[nodiscard]] constexpr bool broken() const noexcept
    {
        return value == replacement_character && size == 1;
    }
    friend constexpr bool operator==(const code_point&, const code_point&) = default;
};

/// The character that begins at byte `at`. Any bytes are read: one that begins no character there
/// (a continuation byte, an overlong form, a surrogate, a value above U+10FFFF, a sequence cut
/// short) is U+FFFD of size 1. At the end of the text or beyond, size is 0. Nothing outside the
/// text is looked at.
[[nodiscard]] constexpr code_point decode_at(std::string_view text, std::size_t at) noexcept
{
    if (at >= text.size()) return {};
    const std::uint32_t lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) return {static_cast<char32_t>(lead), 1};

    // RFC 3629, section 4: which second byte may follow depends on the first; all later ones are
    // 80 to BF.
    constexpr code_point bad{replacement_character, 1};
    if (lead < 0xC2 || lead > 0xF4) return bad;
    const std::size_t size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (text.size() - at < size) return bad;
    const std::uint32_t second = static_cast<unsigned char>(text[at + 1]);
    const std::uint32_t lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const std::uint32_t highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < lowest || second > highest) return bad;

    std::uint32_t value = (lead & (0x7FU >> size)) << 6 | (second & 0x3FU);
    for (std::size_t i = 2; i < size; ++i) {
        const std::uint32_t next = static_cast<unsigned char>(text[at + i]);
        if ((next & 0xC0U) != 0x80) return bad;
        value = value << 6 | (next & 0x3FU);
    }
    return {static_cast<char32_t>(value), static_cast<std::uint8_t>(size)};
}

/// The character that ends just before byte `at`, read as `decode_at` would have read it on its way
/// from the start of the text. At the start, size is 0; an `at` beyond the end is the end.
[[nodiscard]] constexpr code_point decode_before(std::string_view text, std::size_t at) noexcept
{
    text = text.substr(0, at);
    at = text.size();
    if (at == 0) [[unlikely]]
        return {};
    const auto last = static_cast<unsigned char>(text[at - 1]);
    if (last < 0x80) return {static_cast<char32_t>(last), 1};

    // A lead byte is no continuation byte, so the nearest one before decides.
    for (std::size_t size = 2; size <= 4 && size <= at; ++size) {
        if ((static_cast<unsigned char>(text[at - size]) & 0xC0U) == 0x80) continue;
        const code_point c = decode_at(text, at - size);
        if (c.size == size) return c;
        break;
    }
    return {replacement_character, 1};
}

}  // namespace stet

#endif
