#ifndef STET_QUANTITIES_UNITS_SINGLE_UNITS_HPP
#define STET_QUANTITIES_UNITS_SINGLE_UNITS_HPP

#include <stet/core/extent.hpp>
#include <stet/lexicon/number_neighbours.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <string_view>

namespace stet::detail {

/// Whether nothing that could be counted or measured follows at `at`: the end, or a mark of
/// punctuation that no word or digit is joined to.
[[nodiscard]] constexpr bool ends_phrase(std::string_view document, std::size_t at) noexcept
{
    if (after_blanks(document, at) == document.size()) return true;
    const char c = byte_at(document, at);
    if (c != '.' && c != ',' && c != ';' && c != ')' && c != '!' && c != '?') return false;
    return !word_goes_on(document, at + 1);
}

/// Whether "a mile" or "a dollar", which lies at `where`, is an amount of one: "about a mile", "a
/// mile away", "for less than a dollar"; not "$2 a pound", "a dollar store", "the foot of a mile".
[[nodiscard]] constexpr bool is_one_of_it(std::string_view document, extent where) noexcept
{
    namespace group = lexicon::number_neighbours_group;
    const auto next = next_word(document, where.end);
    const auto behind = next.empty() ? word_entry() : lexicon::number_neighbours.find(next);
    if (follows(document, where.end, " and a half")) return true;
    const auto before = previous_word(document, where.begin);
    if (before.empty()) {
        if (before_blanks(document, where.begin) == 0 && ends_phrase(document, where.end))
            return true;
        return behind.in(group::one_behind);
    }
    if (behind.in(group::one_behind)) return !is_ascii_digit(byte_at(document, where.begin - 2));
    if (!lexicon::number_neighbours.find(before).in(group::one_before)) return false;
    return behind.in(group::function_word) || ends_phrase(document, where.end)
           || equal_folded(next, "a");
}

}  // namespace stet::detail

#endif
