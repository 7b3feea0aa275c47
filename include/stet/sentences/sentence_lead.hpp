#ifndef STET_SENTENCES_SENTENCE_LEAD_HPP
#define STET_SENTENCES_SENTENCE_LEAD_HPP

#include <stet/sentences/list_numbers.hpp>
#include <stet/sentences/surroundings.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <string_view>

namespace stet::detail {

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

/// The end of a line drawn with four or more of the same character at byte `at`, or `at`.
[[nodiscard]] constexpr std::size_t drawn_line_end(std::string_view document,
                                                   std::size_t at) noexcept
{
    const char drawn = document[at];
    if (std::string_view("-=*_~#+").find(drawn) == std::string_view::npos) return at;
    std::size_t end = at;
    while (end < document.size() && document[end] == drawn) ++end;
    return end - at >= 4 && (end == document.size() || is_ascii_space(document[end])) ? end : at;
}

/// Reads the lead of the sentence that begins at byte `at`.
[[nodiscard]] constexpr sentence_lead read_lead(std::string_view document, std::size_t at) noexcept
{
    if (const std::size_t end = drawn_line_end(document, at); end != at) return {end, true};
    const std::size_t inner = skip_bullet(document, at);
    if (const list_number n = list_number_at(document, inner); n.where.size() != 0)
        return {n.where.end};
    if (inner < document.size() && is_ascii_digit(document[inner])) {
        const std::size_t end = section_number_end(document, inner);
        const bool stop = document.substr(end).starts_with(". ");
        return {stop && document.substr(inner, end - inner).find('.') != std::string_view::npos
                    ? end + 1
                    : inner};
    }
    for (const std::string_view label : {"Figure ", "Table ", "Box ", "Chart "}) {
        if (!document.substr(at, label.size()).starts_with(label)) continue;
        const std::size_t number = at + label.size();
        const std::size_t end = section_number_end(document, number);
        if (end == number) break;
        if (document.substr(end).starts_with(". ")) return {end + 1};
        const bool caption = document.substr(end).starts_with(' ')
                             && case_at(document, end + 1) == letter_case::upper;
        return {end, caption};
    }
    return {inner};
}

}  // namespace stet::detail

#endif
