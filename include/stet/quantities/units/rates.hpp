#ifndef STET_QUANTITIES_UNITS_RATES_HPP
#define STET_QUANTITIES_UNITS_RATES_HPP

#include <stet/lexicon/date_neighbours.hpp>
#include <stet/lexicon/time_words.hpp>
#include <stet/quantities/units/units.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <string_view>

namespace stet {

/// The unit that a rate refers to, behind the amount that ends at `at`: "h" of "$15 an hour",
/// "$15-an-hour", "$15 per hour", "$15/hour". Nothing if there is none.
[[nodiscard]] constexpr std::string_view read_rate(std::string_view document,
                                                   std::size_t at) noexcept
{
    auto unit_at = at;
    bool article = false;
    if (byte_at(document, at) == '/') {
        unit_at = at + 1;
    } else {
        const auto per = next_word(document, at);
        if (!equal_folded(per, "a") && !equal_folded(per, "an") && !equal_folded(per, "per")
            && !equal_folded(per, "each") && !equal_folded(per, "every"))
            return {};
        article = ascii_lower(per[0]) == 'a';
        const auto end = end_of(per, document);
        unit_at = after_gap(document, end);
        if (unit_at == end) return {};
    }
    const auto unit = detail::read_unit_name(document, unit_at);
    if (unit.index == 0 || unit.unit().of == lexicon::unit_of::percent) return {};
    // "$15 a year ago" is no rate.
    if (article) {
        const auto behind = next_word(document, unit.end);
        if (!behind.empty()
            && (lexicon::time_words.find(behind).in(lexicon::time_words_group::ago)
                || lexicon::date_neighbours.find(behind).in(
                    lexicon::date_neighbours_group::before_than)))
            return {};
    }
    return unit.unit().code;
}

}  // namespace stet

#endif
