#ifndef STET_SENTENCES_TERMINATORS_HPP
#define STET_SENTENCES_TERMINATORS_HPP

#include <stet/sentences/candidates.hpp>
#include <stet/sentences/end_marks.hpp>
#include <stet/text/utf8.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::detail {

/// The first byte of a character in UTF-8.
[[nodiscard]] constexpr char first_byte_of(char32_t c) noexcept
{
    const char32_t byte = c < 0x80      ? c
                          : c < 0x800   ? 0xC0 | c >> 6
                          : c < 0x10000 ? 0xE0 | c >> 12
                                        : 0xF0 | c >> 18;
    return static_cast<char>(byte);
}

/// The size of the character at byte `at` if it is one of the marks, or 0.
[[nodiscard]] constexpr std::size_t terminator_size_at(std::string_view document, std::size_t at,
                                                       std::u32string_view marks) noexcept
{
    if (at >= document.size()) return 0;
    const code_point c = decode_at(document, at);
    return marks.find(c.value) != marks.npos ? c.size : 0;
}

/// As `find_candidate`, but stops at the first byte of the marks too.
[[nodiscard]] constexpr std::size_t find_candidate(std::string_view document, std::size_t at,
                                                   std::u32string_view marks) noexcept
{
    std::array<std::uint64_t, 4> first_bytes{};  // a bit each
    for (const char32_t mark : marks) {
        const auto byte = static_cast<unsigned char>(first_byte_of(mark));
        first_bytes[byte / 64U] |= std::uint64_t{1} << byte % 64U;
    }
    for (; at < document.size(); ++at) {
        const auto byte = static_cast<unsigned char>(document[at]);
        if ((first_bytes[byte / 64U] >> byte % 64U & 1U) != 0 || candidate_bytes.has(document[at]))
            break;
    }
    return at;
}

/// Reads one of the marks at byte `at` and whatever marks follow it: ";", "‽?!". Empty if none of
/// them is there. After some 256 bytes another run begins.
[[nodiscard]] constexpr mark_run read_terminators(std::string_view document, std::size_t at,
                                                  std::u32string_view marks) noexcept
{
    mark_run run{.where = {at, at}, .kind = end_mark::further};
    if (terminator_size_at(document, at, marks) == 0) return run;
    for (std::size_t end = at; end - at < longest_mark_run;) {
        end += terminator_size_at(document, end, marks);
        end = read_marks(document, end).where.end;
        if (end == run.where.end) break;
        run.where.end = end;
    }
    return run;
}

}  // namespace stet::detail

#endif
