#ifndef STET_SENTENCES_END_MARKS_HPP
#define STET_SENTENCES_END_MARKS_HPP

#include <stet/core/extent.hpp>
#include <stet/sentences/byte_set.hpp>
#include <stet/text/ascii.hpp>
#include <stet/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet {

/// What kind of mark may end a sentence.
enum class end_mark : std::uint8_t {
    full_stop,  ///< one "."
    emphatic,   ///< a run with a "?" or "!" in it
    ellipsis,   ///< "...", "…", ". . ."
    wide,       ///< a full stop of East Asia or India, which no abbreviation uses
    further,    ///< one that the caller added
};

/// Marks in a row, read as one: "?!", "...", ". . .".
struct mark_run {
    extent where;  ///< bytes of the document; empty: there is no mark
    end_mark kind = end_mark::full_stop;
    std::uint8_t stops = 0;  ///< how many full stops it has, up to 255; an "…" has three
    bool spaced = false;     ///< they are parted by blanks: ". . ."
};

namespace detail {

/// How many bytes of marks are read as one run.
inline constexpr std::size_t longest_mark_run = 256;

/// Whether an "…" stands at byte `at`.
[[nodiscard]] constexpr bool is_ellipsis_sign_at(std::string_view document, std::size_t at) noexcept
{
    return byte_or_nul(document, at) == '\xE2' && byte_or_nul(document, at + 1) == '\x80'
           && byte_or_nul(document, at + 2) == '\xA6';
}

/// The size of a full stop that no abbreviation uses, at byte `at`, or 0: 。！？．｡ and । ॥.
[[nodiscard]] constexpr std::size_t wide_mark_size_at(std::string_view document,
                                                      std::size_t at) noexcept
{
    const char lead = byte_or_nul(document, at);
    const char second = byte_or_nul(document, at + 1);
    const bool may_be = lead == '\xE0'   ? second == '\xA5'
                        : lead == '\xE3' ? second == '\x80'
                                         : lead == '\xEF' && (second == '\xBC' || second == '\xBD');
    if (!may_be) return 0;
    const code_point c = decode_at(document, at);
    switch (c.value) {
    case 0x0964:  // danda
    case 0x0965:  // double danda
    case 0x3002:  // 。
    case 0xFF01:  // ！
    case 0xFF0E:  // ．
    case 0xFF1F:  // ？
    case 0xFF61:  // ｡
        return c.size;
    default:
        return 0;
    }
}

/// Whether " . . . " and a word follow a full stop that ends at byte `at`: "It ended. . . . The
/// next". Then the first full stop is the sentence's own, and the others begin what is quoted next.
[[nodiscard]] constexpr bool spaced_ellipsis_begins(std::string_view document,
                                                    std::size_t at) noexcept
{
    if (byte_or_nul(document, at) != ' ' || byte_or_nul(document, at + 1) != '.') return false;
    if (at < 2 || is_ascii_space(document[at - 2])) return false;
    return document.substr(at, 7) == " . . . " && is_ascii_letter(byte_or_nul(document, at + 7));
}

/// Whether ".", "!" or "?" stands at byte `at` and what follows shows that it is the only one.
[[nodiscard]] constexpr bool is_single_mark(std::string_view document, std::size_t at) noexcept
{
    const char mark = byte_or_nul(document, at);
    if (mark != '.' && mark != '!' && mark != '?') return false;
    const char next = byte_or_nul(document, at + 1);
    if (next == ' ') return byte_or_nul(document, at + 2) != '.';
    return is_ascii(next) && next != '.' && next != '!' && next != '?';
}

}  // namespace detail

/// Reads the marks from byte `at` on. After some 256 bytes another run begins.
[[nodiscard]] constexpr mark_run read_marks(std::string_view document, std::size_t at) noexcept
{
    mark_run run{.where = {at, at}};
    if (detail::is_single_mark(document, at)) {
        const bool stop = document[at] == '.';
        run.where.end = at + 1;
        run.kind = stop ? end_mark::full_stop : end_mark::emphatic;
        run.stops = stop ? 1 : 0;
        return run;
    }
    bool emphatic = false;
    bool wide = false;
    std::size_t stops = 0;
    for (const std::size_t enough = at + detail::longest_mark_run; at < enough;) {
        const char byte = detail::byte_or_nul(document, at);
        if (byte == '.') {
            ++stops;
            ++at;
            if (stops == 1 && detail::spaced_ellipsis_begins(document, at)) break;
        } else if (byte == '!' || byte == '?') {
            emphatic = true;
            ++at;
        } else if (byte == ' ' && detail::byte_or_nul(document, at + 1) == '.' && stops != 0
                   && !emphatic && (run.spaced || document.substr(at + 2, 2) == " .")) {
            run.spaced = true;  // two blanks make an ellipsis, one does not
            ++at;
        } else if (is_ascii(byte)) {
            break;
        } else if (detail::is_ellipsis_sign_at(document, at)) {
            stops += 3;
            at += 3;
        } else if (const std::size_t size = detail::wide_mark_size_at(document, at); size != 0) {
            wide = true;
            at += size;
        } else {
            break;
        }
    }
    run.where.end = at;
    run.stops = static_cast<std::uint8_t>(stops < 255 ? stops : 255);
    run.kind = wide        ? end_mark::wide
               : emphatic  ? end_mark::emphatic
               : stops > 1 ? end_mark::ellipsis
                           : end_mark::full_stop;
    return run;
}

/// Whether a full stop lies inside a number, an address or an acronym, as its two neighbours show:
/// "4.4", "U.S.", "index.html". (In "the end.Then" and, with the number of a note, "the end.4 Then"
/// they do not.)
[[nodiscard]] constexpr bool is_inside_token(std::string_view document,
                                             const mark_run& run) noexcept
{
    if (run.kind != end_mark::full_stop) return false;
    const char before = run.where.begin > 0 ? document[run.where.begin - 1] : ' ';
    const char next = detail::byte_or_nul(document, run.where.end);
    if (is_ascii_digit(next)) return !is_ascii_lower(before);
    return is_ascii_lower(next) || (is_ascii_upper(next) && is_ascii_upper(before));
}

}  // namespace stet

#endif
