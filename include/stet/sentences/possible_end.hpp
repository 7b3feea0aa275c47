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

/// What parts a mark from the text after it.
enum class gap : std::uint8_t { none, blanks, line_feed, blank_line, end_of_text };

/// A place where a sentence may end, and what stands around it: all that the rules know.
/// Positions are bytes of the document.
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
    std::string_view word;       ///< what stands before the mark, back to a blank, at most 24 bytes
    std::string_view next_word;  ///< letters and digits after it, at most 24 bytes
};

namespace detail {

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
    return e.words->is_abbreviation(e.word) ? 0 : blank + size;
}

/// Reads what closes after the marks, then the gap, then what opens. Not more than eight of each.
constexpr void read_what_follows(possible_end& e) noexcept
{
    const std::string_view d = e.document;
    e.end = e.mark.where.end;
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
    e.word = detail::word_before(document, begin, mark.where.begin);
    detail::read_what_follows(e);
    return e;
}

}  // namespace stet

#endif
