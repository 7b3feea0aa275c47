#ifndef STET_SENTENCES_PLAIN_STOPS_HPP
#define STET_SENTENCES_PLAIN_STOPS_HPP

#include <stet/lexicon/abbreviations.hpp>
#include <stet/sentences/byte_set.hpp>
#include <stet/sentences/end_rules.hpp>
#include <stet/sentences/sentence_words.hpp>
#include <stet/sentences/word_endings.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <string_view>

namespace stet::detail {

/// What a quick look at a full stop shows: `none` where the rules must be asked.
struct glance {
    verdict said = verdict::none;
    std::size_t end = 0;  ///< where the sentence ends, or goes on
};

/// The size of a quotation mark or bracket at byte `at` that opens if a letter follows, or 0.
[[nodiscard]] constexpr std::size_t plain_opening_size_at(std::string_view document,
                                                          std::size_t at) noexcept
{
    const char byte = document[at];
    if (byte == '"' || byte == '\'' || byte == '(') return 1;
    if (byte != '\xE2' || at + 2 >= document.size() || document[at + 1] != '\x80') return 0;
    return document[at + 2] == '\x9C' || document[at + 2] == '\x98' ? 3 : 0;
}

/// The size of a quotation mark at byte `at` that closes if a blank line follows, or 0.
[[nodiscard]] constexpr std::size_t plain_closing_size_at(std::string_view document,
                                                          std::size_t at) noexcept
{
    const char byte = document[at];
    if (byte == '"') return 1;
    if (byte != '\xE2' || at + 2 >= document.size() || document[at + 1] != '\x80') return 0;
    return document[at + 2] == '\x9D' || document[at + 2] == '\x99' ? 3 : 0;
}

[[nodiscard]] constexpr bool blank_line_at(std::string_view document, std::size_t at) noexcept
{
    return at + 1 < document.size() && document[at] == '\n' && document[at + 1] == '\n';
}

/// Looks at the full stop at byte `at`, in a sentence that began at `begin` and is no item of a
/// list. Most stand behind a word that is no abbreviation and in front of a capital letter, or in
/// front of a blank line; others lie inside a number or name, or belong to a title. Where this says
/// anything, the rules for English would say the same. `endings` are those of all abbreviations.
[[nodiscard]] constexpr glance look_at_stop(std::string_view document, const sentence_words& words,
                                            const word_endings& endings, std::size_t begin,
                                            std::size_t at) noexcept
{
    if (at < begin + 2 || at < 4 || at + 2 >= document.size()) return {};
    const char before = document[at - 1];
    const char next = document[at + 1];
    const char third = document[at + 2];

    const last_letters letters = last_letters::before(document, at);
    const std::size_t first = at - letters.count;
    // The letters are a whole word, or the end of one that has at least four.
    const bool whole = first == begin || document[first - 1] == ' ';
    const bool is_word = (letters.count > 1) & (first >= begin) & (whole | (letters.count == 4));
    const bool plain = is_word & !endings.may_end(letters);
    // Without branches, which no processor could foresee. ("1." may begin a list.)
    if (((next == ' ') & is_ascii_upper(third) & plain)
        | ((next == '\n') & (third == '\n') & (before != '1')))
        return {verdict::ends, at + 1};

    if (next == ' ') {
        std::size_t opening = at + 2;
        if (const std::size_t size = plain_opening_size_at(document, opening); size != 0) {
            opening += size;
            if (!plain || opening >= document.size() || !is_ascii_upper(document[opening]))
                return {};
            return {verdict::ends, at + 1};
        }
        if (!is_ascii_upper(third) || !is_word || !whole) return {};
        namespace group = lexicon::abbreviations_group;
        const word_entry known = words.abbreviations.find(document.substr(first, letters.count));
        if (!known) return {verdict::ends, at + 1};
        const bool goes_on = known.in(group::title | group::linking) && !known.in(group::unit)
                             && (!known.in(group::capital) || is_ascii_upper(document[first]));
        if (goes_on) return {verdict::goes_on, at + 1};
        return {};
    }
    if (is_ascii_alphanumeric(next)) {
        const bool inside = is_ascii_lower(next)
                            || (is_ascii_digit(next) ? !is_ascii_lower(before) && before != '1'
                                                     : is_ascii_upper(before));
        if (inside) return {verdict::goes_on, at + 1};
        return {};
    }
    const std::size_t size = plain_closing_size_at(document, at + 1);
    if (size != 0 && before != '1' && blank_line_at(document, at + 1 + size))
        return {verdict::ends, at + 1 + size};
    return {};
}

}  // namespace stet::detail

#endif
