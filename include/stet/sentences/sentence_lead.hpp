#ifndef STET_SENTENCES_SENTENCE_LEAD_HPP
#define STET_SENTENCES_SENTENCE_LEAD_HPP

#include <stet/lexicon/sentence_labels.hpp>
#include <stet/sentences/byte_set.hpp>
#include <stet/sentences/list_numbers.hpp>
#include <stet/sentences/surroundings.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <string_view>

namespace stet::detail {

inline constexpr std::size_t longest_drawn_line = 1024;
inline constexpr byte_set drawn_bytes("-=*_~#+");
inline constexpr byte_set lead_bytes("-=*_~#+0123456789([\xE2");  // what others begin with

/// What a sentence begins with, up to which no mark ends it: "2. ", "• 2) ", "3.1. ", "Figure 2. ".
struct sentence_lead {
    std::size_t end = 0;
    bool alone = false;  ///< it is a sentence by itself: "-----", "Figure 2.1" before a caption
};

/// The end of "2", "2.1" or "2.1.4" at byte `at`, or `at`.
[[nodiscard]] constexpr std::size_t section_number_end(std::string_view document,
                                                       std::size_t at) noexcept
{
    std::size_t end = at;
    constexpr std::size_t longest = 12;
    for (std::size_t i = at; i < document.size() && i - at < longest; ++i) {
        if (is_ascii_digit(document[i]))
            end = i + 1;
        else if (document[i] != '.' || end != i)
            break;
    }
    return end;
}

/// The end of a line drawn with four or more of the same character at byte `at`, or `at`. Longer
/// than any screen it is no line.
[[nodiscard]] constexpr std::size_t drawn_line_end(std::string_view document,
                                                   std::size_t at) noexcept
{
    const char drawn = document[at];
    std::size_t end = at;
    while (end - at <= longest_drawn_line && byte_at(document, end) == drawn) ++end;
    if (end - at > longest_drawn_line) return at;
    return end - at >= 4 && (end == document.size() || is_ascii_space(document[end])) ? end : at;
}

/// "Figure 2.1 " before a caption, "Table 1. " in front of one.
[[nodiscard]] constexpr sentence_lead read_label(std::string_view document, std::size_t at) noexcept
{
    namespace group = lexicon::sentence_labels_group;
    const std::string_view label = word_at(document, at);
    const std::size_t number = at + label.size() + 1;
    if (byte_at(document, number - 1) != ' ' || !is_ascii_digit(byte_at(document, number))
        || !lexicon::sentence_labels.find(label).in(group::caption))
        return {at};
    const std::size_t end = section_number_end(document, number);
    if (document.substr(end).starts_with(". ")) return {end + 1};
    return {end, byte_at(document, end) == ' ' && case_at(document, end + 1) == letter_case::upper};
}

/// Reads the lead of the sentence that begins at byte `at`.
[[nodiscard]] constexpr sentence_lead read_lead(std::string_view document, std::size_t at) noexcept
{
    const char first = document[at];
    if (is_ascii_letter(first)) {
        const char second = byte_at(document, at + 1);
        // What the captions of the list begin with.
        if ((first == 'F' && second == 'i') || (first == 'T' && second == 'a')
            || (first == 'B' && second == 'o') || (first == 'C' && second == 'h'))
            return read_label(document, at);
        if (second != '.' && second != ')' && !is_roman_letter(first)) return {at};
    } else if (!lead_bytes.has(first)) {
        return {at};
    }
    if (drawn_bytes.has(first)) {
        const std::size_t end = drawn_line_end(document, at);
        if (end != at) return {end, true};
    }
    const std::size_t inner = skip_bullet(document, at);
    if (inner == at && first == '\xE2') return {at};  // a quotation mark
    if (const list_number n = list_number_at(document, inner); n.where.size() != 0)
        return {n.where.end};
    const std::size_t end = section_number_end(document, inner);
    const std::string_view number = document.substr(inner, end - inner);
    if (number.find('.') != number.npos && document.substr(end).starts_with(". ")) return {end + 1};
    return {inner};
}

}  // namespace stet::detail

#endif
