#ifndef STET_QUANTITIES_UNITS_UNITS_HPP
#define STET_QUANTITIES_UNITS_UNITS_HPP

#include <stet/lexicon/unit_names.hpp>
#include <stet/lexicon/units.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

/// A unit behind a number.
struct unit_reading {
    std::size_t end = 0;      ///< in document bytes
    std::int32_t index = 0;   ///< its number in `lexicon::units`
    bool glued = false;       ///< right behind the digits: "5km"
    bool hyphenated = false;  ///< "five-mile"
    bool symbol = false;      ///< "km", not "kilometres"

    [[nodiscard]] constexpr const lexicon::unit_entry& unit() const noexcept
    {
        return lexicon::units[static_cast<std::size_t>(index)];
    }
};

namespace detail {

/// Symbols of one letter, and "mm", mean what they mean in one case only: 5 M is no distance.
[[nodiscard]] constexpr bool case_fits(std::string_view symbol) noexcept
{
    if (symbol.size() == 1) {
        const char c = symbol[0];
        return c == 'm' || c == 'g' || c == 't' || c == 'l' || c == 'L' || c == 'W' || c == 'V'
               || c == 'J' || c == '%' || !is_ascii(c);
    }
    if (symbol == "MM" || symbol == "NM" || symbol == "HA" || symbol == "DL" || symbol == "BP"
        || symbol == "GT" || symbol == "HR" || symbol == "St"
        || symbol == "ST")  // "30 St Mary Axe"
        return false;
    return true;
}

/// The number of the unit that these bytes are a symbol of, or 0.
[[nodiscard]] constexpr std::int32_t unit_of_symbol(std::string_view symbol) noexcept
{
    if (symbol.empty() || !case_fits(symbol)) return 0;
    if (symbol == "Nm") return lexicon::unit_names.find("newton metre").value;  // not "nm"
    const auto known = lexicon::unit_names.find(symbol);
    return known.in(lexicon::unit_names_group::symbol) ? known.value : 0;
}

/// Where the letters that begin at `at` end, whatever stands before them.
[[nodiscard]] constexpr std::size_t letters_end(std::string_view document, std::size_t at) noexcept
{
    auto end = at;
    while (is_ascii_letter(byte_at(document, end)) && end - at <= longest_quantity_word) ++end;
    return end;
}

/// A power behind the symbol of a length: "2", "3", "^2", "²".
struct unit_power {
    std::size_t end = 0;  ///< 0: there is none
    bool cubic = false;
};

[[nodiscard]] constexpr unit_power unit_power_behind(std::string_view document,
                                                     std::size_t at) noexcept
{
    if (byte_at(document, at) == '^') ++at;
    const char c = byte_at(document, at);
    if (c == '2' || c == '3')
        return word_goes_on(document, at + 1) ? unit_power() : unit_power{at + 1, c == '3'};
    const bool cubic = follows(document, at, "\u00B3");
    return cubic || follows(document, at, "\u00B2") ? unit_power{at + 2, cubic} : unit_power();
}

/// Takes the power behind the symbol of a unit, and says whether there is one.
constexpr bool take_unit_power(std::string_view document, unit_reading& r) noexcept
{
    const auto power = unit_power_behind(document, r.end);
    const auto unit = r.unit();
    const auto index = power.cubic ? unit.cubic : unit.square;
    if (power.end == 0 || index == 0) return false;
    r.index = index;
    r.end = power.end;
    return true;
}

/// Reads a symbol that begins at `at`: letters, with an exponent ("km2", "m²") or a denominator
/// ("km/h"); "%", "°C".
[[nodiscard]] constexpr unit_reading read_unit_symbol(std::string_view document,
                                                      std::size_t at) noexcept
{
    unit_reading r;
    r.symbol = true;
    const auto letters = letters_end(document, at);
    const auto take = [&](std::size_t end, bool wordlike) {
        const auto index = unit_of_symbol(document.substr(at, end - at));
        if (index == 0 || (wordlike && word_goes_on(document, end))) return false;
        r.index = index;
        r.end = end;
        return true;
    };
    if (letters == at) {  // "%", "°", "°C", "µm"
        if (byte_at(document, at) == '%') {
            take(at + 1, false);
            return r;
        }
        if (at >= document.size() || is_ascii(document[at])) return r;
        const auto sign = at + decode_at(document, at).size;
        const auto behind = letters_end(document, sign);
        if (behind == sign + 1 && take(behind, true)) return r;
        if (take(behind, true)) return r;
        take(sign, false);
        return r;
    }
    if (byte_at(document, letters) == '/') {
        const auto denominator = letters_end(document, letters + 1);
        const auto power = unit_power_behind(document, denominator);  // "m/s²"
        if (power.end != 0 && take(power.end, false)) return r;
        if (denominator != letters + 1 && take(denominator, true)) return r;
    }
    if (!take(letters, false)) return r;
    if (!take_unit_power(document, r) && word_goes_on(document, letters)) r.index = 0;
    return r;
}

/// "m.p.h." where "m" was read: single letters with stops are one symbol, its last stop included.
[[gnu::noinline]] constexpr void take_stopped_symbol(std::string_view document,
                                                     unit_reading& r) noexcept
{
    char joined[4] = {document[r.end - 1]};
    std::size_t size = 1;
    auto end = r.end;
    while (size < 4 && byte_at(document, end) == '.' && is_ascii_letter(byte_at(document, end + 1))
           && !word_goes_on(document, end + 2)) {
        joined[size++] = document[end + 1];
        end += 2;
    }
    if (size == 1) return;
    r.index = unit_of_symbol({joined, size});
    r.end = byte_at(document, end) == '.' ? end + 1 : end;
}

/// "s", "h" or "d" at `at`, which are of time only as the lower part of a compound: "km/s", "m/s²".
[[nodiscard]] constexpr unit_reading read_time_letter(std::string_view document,
                                                      std::size_t at) noexcept
{
    unit_reading r;
    if (letters_end(document, at) != at + 1) return r;
    const auto known = lexicon::unit_names.find(document.substr(at, 1));
    if (!known.in(lexicon::unit_names_group::time_letter) || !is_ascii_lower(document[at]))
        return r;
    r.index = known.value;
    r.end = at + 1;
    r.symbol = true;
    if (!take_unit_power(document, r) && word_goes_on(document, at + 1)) r.index = 0;
    return r;
}

/// Takes a name of two or three words, which blanks or hyphens part: "metric tons", "acre-feet",
/// "parts per million", "fl. oz.".
constexpr bool take_longer_name(std::string_view document, std::size_t at, std::string_view first,
                                unit_reading& r) noexcept
{
    char joined[32] = {};
    std::size_t size = 0;
    const auto append = [&](std::string_view word) {
        for (const char c : word) joined[size++] = c;
    };
    append(first);
    auto end = at + first.size();
    for (int i = 0; i < 2; ++i) {
        const bool stop = byte_at(document, end) == '.';
        const auto word = next_word(document, stop ? end + 1 : end);
        if (word.empty() || size + 1 + word.size() > sizeof joined) return false;
        append(" ");
        append(word);
        end = end_of(word, document);
        const auto known = lexicon::unit_names.find(std::string_view(joined, size));
        if (!known.in(lexicon::unit_names_group::name)) continue;
        r.index = known.value;
        r.end = end;
        return true;
    }
    return false;
}

/// The unit of which the square or the cube is meant, behind "square", "sq." and the like, which
/// end at `at`.
[[nodiscard]] constexpr unit_reading read_power_of(std::string_view document, std::size_t at,
                                                   bool square) noexcept
{
    namespace group = lexicon::unit_names_group;
    unit_reading r;
    if (byte_at(document, at) == '.') ++at;
    const auto base = next_word(document, at);
    const auto known = base.empty() ? word_entry() : lexicon::unit_names.find(base);
    if (!known.in(group::name | group::symbol)) return r;
    const auto& unit = lexicon::units[static_cast<std::size_t>(known.value)];
    r.index = square ? unit.square : unit.cubic;
    r.end = end_of(base, document);
    return r;
}

/// Reads a name that begins at `at`: "feet", "metric tons", "square-foot", "sq. miles".
[[nodiscard]] constexpr unit_reading read_unit_name(std::string_view document,
                                                    std::size_t at) noexcept
{
    namespace group = lexicon::unit_names_group;
    unit_reading r;
    const auto word = word_at(document, at);
    if (word.empty()) return r;
    const auto known = lexicon::unit_names.find(word);
    if (!known) return r;
    if (known.in(group::square | group::cubic))
        return read_power_of(document, at + word.size(), known.in(group::square));
    if (known.in(group::prefix) && take_longer_name(document, at, word, r)) return r;
    if (known.in(group::name)) {
        r.index = known.value;
        r.end = at + word.size();
    } else if (known.in(group::symbol)) {
        r = read_unit_symbol(document, at);  // with what is joined to it: "km/h", "m²"
    }
    return r;
}

/// "squared" or "cubed" behind the name or symbol of a length.
constexpr void take_worded_power(std::string_view document, unit_reading& r) noexcept
{
    const auto unit = r.unit();
    if (unit.square == 0 && unit.cubic == 0) return;
    const auto power = next_word(document, r.end);
    const bool squared = equal_folded(power, "squared");
    const auto index = squared                        ? unit.square
                       : equal_folded(power, "cubed") ? unit.cubic
                                                      : std::uint8_t{0};
    if (index == 0) return;
    r.index = index;
    r.end = end_of(power, document);
}

/// "an hour", "per second", "a second" behind a unit that speeds are made from.
constexpr void take_speed(std::string_view document, unit_reading& r) noexcept
{
    const auto unit = r.unit();
    if (unit.per_hour == 0 && unit.per_second == 0) return;
    const auto per = next_word(document, r.end);
    if (!equal_folded(per, "per") && !equal_folded(per, "an") && !equal_folded(per, "a")) return;
    const auto time = next_word(document, end_of(per, document));
    const bool hour = equal_folded(time, "hour");
    const bool second = equal_folded(time, "second");
    const auto index = hour ? unit.per_hour : second ? unit.per_second : 0;
    if (index == 0) return;
    r.index = index;
    r.end = end_of(time, document);
}

/// "Celsius", "F" behind "degrees".
constexpr void take_scale_of_degrees(std::string_view document, unit_reading& r) noexcept
{
    const auto scale = next_word(document, r.end);
    if (scale.empty()) return;
    const auto known = lexicon::unit_names.find(scale);
    if (known.in(lexicon::unit_names_group::name)) {
        const auto code = lexicon::units[static_cast<std::size_t>(known.value)].code;
        if (code != "Cel" && code != "[degF]" && code != "K") return;
        r.index = known.value;
    } else if (equal_folded(scale, "c") || equal_folded(scale, "f")) {
        const bool celsius = ascii_lower(scale.front()) == 'c';
        r.index = lexicon::unit_names.find(celsius ? "celsius" : "fahrenheit").value;
    } else {
        return;
    }
    r.end = end_of(scale, document);
}

}  // namespace detail

/// Reads the unit of a number that ends at `at`: right there, or behind blanks or a hyphen. Longest
/// reading: "square feet", "miles per hour", "degrees Celsius", "percentage points".
[[nodiscard]] constexpr std::optional<unit_reading> read_unit(std::string_view document,
                                                              std::size_t at) noexcept
{
    const auto begin = after_gap(document, at);
    const bool glued = begin == at;
    const bool square = glued && (follows(document, at, "sq ") || follows(document, at, "sq."));
    auto r = square ? detail::read_power_of(document, at + 2, true)  // "500sq ft"
             : glued || !is_ascii_letter(byte_at(document, begin))
                 ? detail::read_unit_symbol(document, begin)
                 : detail::read_unit_name(document, begin);
    if (r.index == 0 && !glued) r = detail::read_unit_symbol(document, begin);
    if (r.index != 0 && r.symbol && r.end == begin + 1) detail::take_stopped_symbol(document, r);
    if (r.index == 0) return std::nullopt;
    r.glued = glued;
    r.hyphenated = !glued && after_hyphen(document, at) == begin;
    detail::take_speed(document, r);
    detail::take_worded_power(document, r);
    if (r.unit().code == "deg") detail::take_scale_of_degrees(document, r);
    return r;
}

}  // namespace stet

#endif
