#ifndef STET_SENTENCES_SENTENCE_LEAD_HPP
#define STET_SENTENCES_SENTENCE_LEAD_HPP

#include <stet/lexicon/sentence_labels.hpp>
#include <stet/sentences/byte_set.hpp>
#include <stet/sentences/list_numbers.hpp>
#include <stet/sentences/surroundings.hpp>
#include <stet/text/ascii.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace stet::detail {

inline constexpr std::size_t longest_drawn_line = 1024;
inline constexpr byte_set drawn_bytes("-=*_~#+");

// The first bytes of what may be read as a number.
inline constexpr byte_set
    number_leads("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                 "([.");

// What may end a number of one letter or digit.
inline constexpr byte_set number_ends(".)");

/// What a sentence begins with, up to which no mark ends it: "2. ", "• 2) ", "3.1. ", "Figure 2. ".
struct sentence_lead {
    std::size_t end = 0;
    bool alone = false;    ///< it is a sentence by itself: "-----", "Figure 2.1" before a caption
    item_number number{};  ///< of the item in a list that the sentence is
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
    while (end - at <= longest_drawn_line && byte_or_nul(document, end) == drawn) ++end;
    if (end - at > longest_drawn_line) return at;
    return end - at >= 4 && (end == document.size() || is_ascii_space(document[end])) ? end : at;
}

/// "Figure 2.1 " before a caption, "Table 1. " in front of one.
[[nodiscard]] constexpr sentence_lead read_label(std::string_view document, std::size_t at) noexcept
{
    namespace group = lexicon::sentence_labels_group;
    const std::string_view label = letters_and_digits_at(document, at);
    const std::size_t number = at + label.size() + 1;
    if (byte_or_nul(document, number - 1) != ' ' || !is_ascii_digit(byte_or_nul(document, number))
        || !lexicon::sentence_labels.find(label).in(group::caption))
        return {at};
    const std::size_t end = section_number_end(document, number);
    if (document.substr(end).starts_with(". ")) return {end + 1};
    return {end,
            byte_or_nul(document, end) == ' ' && case_at(document, end + 1) == letter_case::upper};
}

/// What tells by the first byte of a sentence, in most cases, that nothing leads it: 1 where more
/// must be looked at, or the second letter of the captions on the list that begin with the first.
struct lead_bytes {
    std::array<char, 256> second{};

    constexpr lead_bytes()
    {
        for (const char c : std::string_view("-=*_~#+0123456789([\xE2ivx"))
            second[static_cast<unsigned char>(c)] = 1;
        lexicon::sentence_labels.for_each_word([&](std::string_view label) {
            namespace group = lexicon::sentence_labels_group;
            if (label.size() < 2 || !lexicon::sentence_labels.find(label).in(group::caption))
                return;
            char& known = second[static_cast<unsigned char>(label[0] - 'a' + 'A')];
            known = known == 0 || known == label[1] ? label[1] : '\1';
        });
    }
};
inline constexpr lead_bytes leads;

/// Reads the lead of the sentence that begins at byte `at`, where more than a look at its first two
/// bytes is needed.
[[nodiscard]] constexpr sentence_lead read_possible_lead(std::string_view document,
                                                         std::size_t at) noexcept
{
    const char first = document[at];
    if (is_ascii_upper(first))
        if (const sentence_lead label = read_label(document, at); label.end != at) return label;
    if (drawn_bytes.has(first)) {
        const std::size_t end = drawn_line_end(document, at);
        if (end != at) return {end, true};
    }
    const std::size_t inner = skip_bullet(document, at);
    if (inner == at && first == '\xE2') return {at};  // a quotation mark
    if (!number_leads.has(byte_or_nul(document, inner))) return {inner};
    if (const list_number n = list_number_at(document, inner); n.where.size() != 0)
        return n.is_initial() ? sentence_lead{n.where.end} : sentence_lead{n.where.end, false, n};
    const std::size_t end = section_number_end(document, inner);
    const std::string_view number = document.substr(inner, end - inner);
    if (number.find('.') != number.npos && document.substr(end).starts_with(". ")) return {end + 1};
    return {inner};
}

/// Whether a look at the first two bytes of the sentence that begins at byte `at` leaves it
/// possible that it has a lead.
[[nodiscard]] constexpr bool may_be_led(std::string_view document, std::size_t at) noexcept
{
    const char second = byte_or_nul(document, at + 1);
    const char expected = leads.second[static_cast<unsigned char>(document[at])];
    // Without branches, which no processor could foresee.
    return static_cast<bool>(static_cast<int>(expected == 1) | static_cast<int>(second == expected)
                             | static_cast<int>(number_ends.has(second)));
}

/// Reads the lead of the sentence that begins at byte `at`.
[[nodiscard]] constexpr sentence_lead read_lead(std::string_view document, std::size_t at) noexcept
{
    return may_be_led(document, at) ? read_possible_lead(document, at) : sentence_lead{at};
}

}  // namespace stet::detail

#endif
