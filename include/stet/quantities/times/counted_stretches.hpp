#ifndef STET_QUANTITIES_TIMES_COUNTED_STRETCHES_HPP
#define STET_QUANTITIES_TIMES_COUNTED_STRETCHES_HPP

#include <stet/quantities/numbers/spelled_numbers.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/counted_periods.hpp>
#include <stet/quantities/times/time_reading.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// Whether "last", "final", "first", "second", "1st" or "2nd" may begin there, by two bytes.
[[nodiscard]] constexpr bool may_be_end_of_row(std::string_view document, std::size_t at) noexcept
{
    const char first = ascii_lower(byte_at(document, at));
    const char second = ascii_lower(byte_at(document, at + 1));
    if (first == '1' || first == '2') return is_ascii_lower(second);
    return (first == 'l' && second == 'a') || (first == 'f' && second == 'i')
           || (first == 's' && second == 'e');
}

/// What `read_counted_stretch` reads where one of them may begin.
[[nodiscard, gnu::noinline]] constexpr std::optional<range_reading>
read_end_of_row(const quantity_context& c, std::size_t at)
{
    using namespace std::chrono;
    namespace group = lexicon::time_words_group;
    const auto document = c.document;
    const auto place = detail::read_place(document, at);
    if (!place || place->place < -1 || place->place > 2) return std::nullopt;
    const auto begin = after_blanks(document, place->end);
    const auto half = word_at(document, begin);
    const bool by_half = equal_folded(half, "half");
    if (place->place == 2 && !by_half) return std::nullopt;
    std::size_t end = begin + half.size();
    int count = 0;
    auto unit = time_unit::none;
    if (!by_half) {
        const auto number = read_small_number(document, begin);
        const auto digits = read_field(document, begin);
        if (!number && !(digits && digits->digits <= 2)) return std::nullopt;
        count = number ? static_cast<int>(number->value) : digits->value;
        const auto name = next_word(document, number ? number->end : digits->end);
        const auto known = time_word(name);
        if (!known.in(group::units)) return std::nullopt;
        unit = static_cast<time_unit>(known.value);
        end = end_of(name, document);
        if (unit < time_unit::day || unit > time_unit::year || count < 1) return std::nullopt;
    }
    const auto link = after_word(document, end, "of");
    const auto whole_at = after_blanks(document, link);
    if (link == end || whole_at == link) return std::nullopt;
    auto whole = detail::read_whole(c, whole_at, at);
    if (!whole || !whole->point.has_year()) return std::nullopt;
    const auto grain = whole->point.grain;
    const auto first = first_day(whole->point);
    const auto behind = detail::day_behind(whole->point);
    const bool early = place->place == 1;
    if (by_half) {
        if (grain != calendar_grain::month) return std::nullopt;
        auto a = point_of_day(early ? first : first + days(15));
        auto b = point_of_day(early ? first + days(14) : behind - days(1));
        return range_reading{a, {whole->end, b, true}};
    }
    if (unit == time_unit::month || unit == time_unit::year || unit == time_unit::quarter) {
        if (grain == calendar_grain::month || grain == calendar_grain::week) return std::nullopt;
        const int months = unit == time_unit::month ? 1 : unit == time_unit::year ? 12 : 3;
        const auto from = early ? first : months_after(behind, -months * count);
        const auto last =
            early ? months_after(first, months * (count - 1)) : months_after(behind, -months);
        if (from < first || !(last < behind)) return std::nullopt;
        const auto point = [&](sys_days day) {
            const auto p = point_of_day(day);
            return unit == time_unit::year ? point_of_year(p.year)
                   : unit == time_unit::month
                       ? point_of_month(p.year, p.number)
                       : point_of_part(calendar_grain::quarter, p.year, (p.number - 1) / 3 + 1, 4);
        };
        return range_reading{point(from), {whole->end, point(last), true}};
    }
    const int length = count * (unit == time_unit::week ? 7 : 1);
    const auto from = early ? first : behind - days(length);
    const auto to = early ? first + days(length - 1) : behind - days(1);
    if (from < first || !(to < behind)) return std::nullopt;
    return range_reading{point_of_day(from), {whole->end, point_of_day(to), true}};
}

}  // namespace detail

/// Reads several such pieces in a row: "first three months of 2016", "final two weeks of the year",
/// "last 10 days of August", "first half of October". Without a reference day or a year nothing.
[[nodiscard]] constexpr std::optional<range_reading> read_counted_stretch(const quantity_context& c,
                                                                          std::size_t at)
{
    if (!detail::may_be_end_of_row(c.document, at)) [[likely]]
        return std::nullopt;
    return detail::read_end_of_row(c, at);
}

}  // namespace stet

#endif
