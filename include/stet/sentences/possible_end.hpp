#ifndef STET_SENTENCES_POSSIBLE_END_HPP
#define STET_SENTENCES_POSSIBLE_END_HPP

#include <stet/core/extent.hpp>
#include <stet/sentences/sentence_words.hpp>
#include <stet/sentences/surroundings.hpp>
#include <stet/sentences/trailers.hpp>
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
};

/// What parts a mark from the text after it.
enum class gap : std::uint8_t { none, blanks, line_feed, blank_line, end_of_text };

/// A place where a sentence may end, and what stands around it: all that the rules know.
/// Positions are bytes of the document.
struct possible_end {
    std::string_view document;
    const sentence_words* words = nullptr;
    std::size_t begin = 0;  ///< where the sentence began
    extent mark;            ///< the marks: "?!", ". . ."
    std::size_t end = 0;    ///< where the sentence would end: after quotation marks and brackets
    std::size_t next = 0;   ///< where the text goes on, or the size of the document
    end_mark kind = end_mark::full_stop;
    gap parted = gap::none;
    std::uint8_t stops = 0;  ///< how many full stops the mark has; an "…" has three
    bool spaced = false;     ///< the full stops are parted by blanks: ". . ."
    bool closed = false;     ///< quotation marks or brackets close after the mark
    bool bracketed = false;  ///< and the last of them is a bracket
    bool trailed = false;    ///< then come a citation marker, "[4]", or an emoticon
    bool opened = false;     ///< quotation marks or brackets open before the next word
    letter_case next_case = letter_case::none;  ///< of the first character after these
    std::string_view word;       ///< what stands before the mark, back to a blank, at most 24 bytes
    std::string_view next_word;  ///< letters and digits after it, at most 24 bytes
};

namespace detail {

/// The size of a full stop that no abbreviation uses, at byte `at`, or 0: 。！？．｡ and । ॥.
[[nodiscard]] constexpr std::size_t wide_mark_size_at(std::string_view document,
                                                      std::size_t at) noexcept
{
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
    if (byte_at(document, at) != ' ' || at < 2 || is_ascii_space(document[at - 2])) return false;
    return document.substr(at, 7) == " . . . " && is_ascii_letter(byte_at(document, at + 7));
}

/// Reads the marks from e.mark.begin on: "?!", "...", ". . .". There are none if e.mark is empty
/// afterwards. A run of any length is read to its end, once.
constexpr void read_marks(possible_end& e) noexcept
{
    const std::string_view d = e.document;
    std::size_t at = e.mark.begin;
    bool emphatic = false;
    bool wide = false;
    std::size_t stops = 0;
    for (;;) {
        const char byte = byte_at(d, at);
        if (byte == '.') {
            ++stops;
            ++at;
            if (stops == 1 && spaced_ellipsis_begins(d, at)) break;
        } else if (byte == '!' || byte == '?') {
            emphatic = true;
            ++at;
        } else if (byte == ' ' && byte_at(d, at + 1) == '.' && stops != 0 && !emphatic
                   && (e.spaced || d.substr(at + 2, 2) == " .")) {
            e.spaced = true;  // two blanks make an ellipsis, one does not
            ++at;
        } else if (is_ascii(byte)) {
            break;
        } else if (d.substr(at).starts_with("\u2026")) {
            stops += 3;
            at += 3;
        } else if (const std::size_t size = wide_mark_size_at(d, at); size != 0) {
            wide = true;
            at += size;
        } else {
            break;
        }
    }
    e.mark.end = at;
    e.stops = static_cast<std::uint8_t>(stops < 255 ? stops : 255);
    e.kind = wide        ? end_mark::wide
             : emphatic  ? end_mark::emphatic
             : stops > 1 ? end_mark::ellipsis
                         : end_mark::full_stop;
}

/// The size of a blank and a mark behind it that closes though a blank was put before it, or 0.
[[nodiscard]] constexpr std::size_t stray_closing_size_at(std::string_view document,
                                                          std::size_t at) noexcept
{
    const std::size_t size = closing_size_at(document, at + 1);
    if (size == 0 || document[at + 1] == '\'' || document[at + 1] == '*' || document[at + 1] == '_')
        return 0;
    const std::size_t end = at + 1 + size;
    return end == document.size() || blank_size_at(document, end) != 0 ? 1 + size : 0;
}

/// The size of the number of a note behind the mark, with the blank before it, or 0: "the end. 4
/// However, ...". Only before a word that opens sentences, and not after "No." or "Jan.".
[[nodiscard]] constexpr std::size_t note_size_after(const possible_end& e) noexcept
{
    const std::string_view d = e.document;
    const std::size_t blank = byte_at(d, e.end) == ' ' ? 1 : 0;
    const std::size_t size = note_size_at(d, e.end + blank);
    if (size == 0 || (blank == 0 && (e.word.size() < 3 || !is_ascii_letter(e.word.back()))))
        return 0;
    if (!e.words->openers.contains(word_at(d, e.end + blank + size + 1))) return 0;
    return e.words->abbreviations.contains(e.word) || e.words->is_added(e.word) ? 0 : blank + size;
}

/// Reads what closes after the marks, then the gap, then what opens. Not more than eight of each.
constexpr void read_what_follows(possible_end& e) noexcept
{
    const std::string_view d = e.document;
    e.end = e.mark.end;
    for (int i = 0; i < 8; ++i) {
        std::size_t size = closing_size_at(d, e.end);
        if (size == 0 && byte_at(d, e.end) == ' ') size = stray_closing_size_at(d, e.end);
        if (size == 0) break;
        e.closed = true;
        e.end += size;
        e.bracketed = d[e.end - 1] == ')' || d[e.end - 1] == ']' || d[e.end - 1] == '}';
    }
    for (int i = 0; i < 8; ++i) {
        const std::size_t size = trailer_size_at(d, e.end);
        if (size == 0) break;
        e.trailed = true;
        e.end += size;
    }

    if (!e.trailed) {
        const std::size_t size = note_size_after(e);
        e.trailed = size != 0;
        e.end += size;
    }

    std::size_t line_feeds = 0;
    e.next = e.end;
    while (const std::size_t size = blank_size_at(d, e.next)) {
        line_feeds += d[e.next] == '\n';
        e.next += size;
    }
    e.parted = e.next == d.size() ? gap::end_of_text
               : line_feeds > 1   ? gap::blank_line
               : line_feeds == 1  ? gap::line_feed
               : e.next != e.end  ? gap::blanks
                                  : gap::none;

    std::size_t inner = e.next;
    for (int i = 0; i < 4; ++i) {
        const std::size_t size = opening_size_at(d, inner);
        if (size == 0) break;
        e.opened = true;
        inner += size;
    }
    e.next_case = case_at(d, inner);
    e.next_word = word_at(d, inner);
}

}  // namespace detail

/// Reads the surroundings of the mark at byte `at`, in a sentence that began at `begin`. Looks at
/// the blanks and a bounded number of other characters on either side. The mark is empty if none
/// stands there.
[[nodiscard]] constexpr possible_end read_possible_end(std::string_view document,
                                                       const sentence_words& words,
                                                       std::size_t begin, std::size_t at) noexcept
{
    possible_end e;
    e.document = document;
    e.words = &words;
    e.begin = begin;
    e.mark = {at, at};
    detail::read_marks(e);
    if (e.mark.end == at) return e;
    // Most full stops inside a word are those of numbers and addresses, which need no more.
    const char next = detail::byte_at(document, e.mark.end);
    if (e.kind == end_mark::full_stop && (is_ascii_digit(next) || is_ascii_lower(next))) {
        e.end = e.next = e.mark.end;
        e.next_case = is_ascii_digit(next) ? letter_case::digit : letter_case::lower;
        return e;
    }
    e.word = detail::word_before(document, begin, at);
    detail::read_what_follows(e);
    return e;
}

}  // namespace stet

#endif
