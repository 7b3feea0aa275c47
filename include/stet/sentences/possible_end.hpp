#ifndef STET_SENTENCES_POSSIBLE_END_HPP
#define STET_SENTENCES_POSSIBLE_END_HPP

#include <stet/sentences/end_marks.hpp>
#include <stet/sentences/sentence_words.hpp>
#include <stet/sentences/surroundings.hpp>
#include <stet/sentences/trailers.hpp>
#include <stet/text/ascii.hpp>
#include <stet/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet {

/// What parts a mark from the text after it. A kilobyte of blanks counts as a blank line.
enum class gap : std::uint8_t { none, blanks, line_feed, blank_line, end_of_text };

/// A place where a sentence may end, and what stands around it: all that the rules know.
/// Positions are bytes of the document. Where a paragraph ends, the words around are not read.
struct possible_end {
    std::string_view document;
    const sentence_words* words = nullptr;
    std::size_t begin = 0;  ///< where the sentence began
    mark_run mark;          ///< "?!", ". . ."
    std::size_t end = 0;    ///< where the sentence would end: after quotation marks and brackets
    std::size_t next = 0;   ///< where the text goes on, or the size of the document
    gap parted = gap::none;
    bool closed = false;     ///< quotation marks or brackets close after the mark
    bool bracketed = false;  ///< and the last of them is a bracket
    bool trailed = false;    ///< then come a citation marker, "[4]", or an emoticon
    bool opened = false;     ///< quotation marks or brackets open before the next word
    letter_case next_case = letter_case::none;  ///< of the first character after these
    std::size_t next_word_at = 0;               ///< where that is
    std::string_view word;                      ///< what stands before the mark, back to a blank

    /// The letters and digits of the next word, at most 24 bytes.
    [[nodiscard]] constexpr std::string_view next_word() const noexcept
    {
        return detail::letters_and_digits_at(document, next_word_at);
    }
};

namespace detail {

/// How far rules look: ahead, bytes from where the text goes on after the mark; and back, bytes
/// before the mark. What decides about an end is held together by these, so that text can be judged
/// that is never in memory at once.
inline constexpr std::size_t rule_reach = 160;
inline constexpr std::size_t rule_memory = 160;

static_assert(2 * longest_word + longest_space + 4 <= rule_memory, "the two words before a mark");

/// What neither closes, opens or trails, nor is a blank or the number of a note.
inline constexpr byte_set plain_bytes("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwyz"
                                      "!#$%&+,-./?@|~");

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
    const std::size_t blank = e.next - e.end;
    const std::size_t size = e.trailed || blank > 1 ? 0 : note_size_at(d, e.next);
    if (size == 0 || (blank == 0 && (e.word.size() < 3 || !is_ascii_letter(e.word.back()))))
        return 0;
    if (!e.words->openers.contains(letters_and_digits_at(d, e.next + size + 1))) return 0;
    return e.words->is_abbreviation(e.word) ? 0 : blank + size;
}

/// Reads what closes after the marks, not more than eight of each kind, up to the sentence's end.
constexpr void read_end(possible_end& e) noexcept
{
    const std::string_view d = e.document;
    for (int i = 0; i < 8; ++i) {
        std::size_t size = closing_size_at(d, e.end);
        if (size == 0 && byte_or_nul(d, e.end) == ' ') size = stray_closing_size_at(d, e.end);
        if (size == 0) {
            size = invisible_size_at(d, e.end);
            if (size == 0) break;
            e.end += size;
            continue;
        }
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
}

/// Reads the gap behind the sentence's end.
constexpr void read_gap(possible_end& e) noexcept
{
    const std::string_view d = e.document;
    std::size_t line_feeds = 0;
    e.next = e.end;
    while (e.next - e.end < longest_gap) {
        const std::size_t size = blank_size_at(d, e.next);
        if (size == 0) break;
        if (d[e.next] == '\n') ++line_feeds;
        e.next += size;
    }
    e.parted = line_feeds > 1 || e.next - e.end >= longest_gap ? gap::blank_line
               : e.next == d.size()                            ? gap::end_of_text
               : e.next == e.end                               ? gap::none
               : line_feeds == 0                               ? gap::blanks
                                                               : gap::line_feed;
}

/// Reads what opens behind the gap, not more than four marks.
constexpr void read_next(possible_end& e) noexcept
{
    e.next_word_at = e.next;
    for (int i = 0; i < 4; ++i) {
        std::size_t size = opening_size_at(e.document, e.next_word_at);
        if (size != 0)
            e.opened = true;
        else if (size = invisible_size_at(e.document, e.next_word_at); size == 0)
            break;
        e.next_word_at += size;
    }
    e.next_case = case_at(e.document, e.next_word_at);
}

}  // namespace detail

/// Reads the surroundings of a mark in a sentence that began at byte `begin`. Looks at the blanks
/// and a bounded number of other characters on either side.
[[nodiscard]] constexpr possible_end read_possible_end(std::string_view document,
                                                       const sentence_words& words,
                                                       std::size_t begin,
                                                       const mark_run& mark) noexcept
{
    possible_end e;
    e.document = document;
    e.words = &words;
    e.begin = begin;
    e.mark = mark;
    e.end = mark.where.end;
    const bool blank = detail::byte_or_nul(document, e.end) == ' ';
    const std::size_t next = blank ? e.end + 1 : e.end;
    if (next + 3 <= document.size()
        && (detail::plain_bytes.has(document[next])
            || detail::is_symbol_or_letter(document, next))) {  // as a rule
        e.next = e.next_word_at = next;
        e.parted = blank ? gap::blanks : gap::none;
        e.next_case = detail::case_at(document, next);
        e.word = detail::word_before(document, begin, mark.where.begin);
        return e;
    }
    detail::read_end(e);
    detail::read_gap(e);
    if (e.parted == gap::end_of_text || e.parted == gap::blank_line) return e;

    e.word = detail::word_before(document, begin, mark.where.begin);
    if (const std::size_t size = detail::note_size_after(e); size != 0) {
        e.trailed = true;
        e.end += size;
        detail::read_gap(e);
    }
    detail::read_next(e);
    return e;
}

}  // namespace stet

#endif
