#ifndef STET_QUANTITIES_CALENDAR_YEARS_HPP
#define STET_QUANTITIES_CALENDAR_YEARS_HPP

#include <stet/lexicon/date_neighbours.hpp>
#include <stet/quantities/clause_direction.hpp>
#include <stet/quantities/date_resolution.hpp>
#include <stet/quantities/decades.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/spelled_years.hpp>
#include <stet/quantities/time_reading.hpp>
#include <stet/quantities/years_with_eras.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// Whether "at least" or a word such as "about" before a number stands behind a preposition of
/// time, or "than" behind a word of time: "through at least 2021", "since about 1990", "later than
/// 2030".
[[nodiscard]] constexpr bool bounds_a_year(std::string_view document,
                                           std::string_view word) noexcept
{
    namespace near = lexicon::date_neighbours_group;
    const auto at_word = previous_word(document, place_of(word, document));
    if (equal_folded(word, "than"))  // "no later than 2030"
        return lexicon::date_neighbours.find(at_word).in(near::before_than);
    const bool least = equal_folded(word, "least") && equal_folded(at_word, "at");
    if (!least && !lexicon::date_neighbours.find(word).in(near::roughly)) return false;
    const auto before = least ? previous_word(document, place_of(at_word, document)) : at_word;
    return lexicon::date_neighbours.find(before).in(near::before_bound);
}

/// Whether a year in digits reads as one where it stands, by its neighbours.
[[nodiscard]] constexpr bool year_stands(std::string_view document, std::size_t at,
                                         const field_reading& year) noexcept
{
    namespace group = lexicon::time_words_group;
    const char before = at > 0 ? document[at - 1] : ' ';
    if (before == '-') {
        const auto prefix = word_ending_at(document, at - 1);
        const bool dates = equal_folded(prefix, "pre") || equal_folded(prefix, "post")
                           || time_word(prefix).in(group::shift);
        if (!dates) return false;
    } else if (before == '$' || before == '#' || before == '.' || before == '/' || before == ':'
               || before == '\'' || before == '_' || before == '=' || before == '+') {
        return false;
    } else if (!is_ascii(before)) {
        const auto sign = decode_before(document, at).value;
        const bool money = (sign >= 0xA2 && sign <= 0xA5) || (sign >= 0x20A0 && sign <= 0x20CF);
        if (money || sign == 0x2019 || sign == 0x2013 || sign == 0x2212) return false;
    }
    const char behind = byte_at(document, year.end);
    const char after = byte_at(document, year.end + 1);
    const bool joined = behind == '-' || behind == '/' || behind == ':' || behind == '_';
    if (joined && is_ascii_alphanumeric(after)) return false;
    if (after_dash(document, year.end) != year.end
        && is_ascii_digit(byte_at(document, after_dash(document, year.end))))
        return false;

    auto word_before = previous_word(document, at);
    if (const auto end = before_blanks(document, at);
        end != at && byte_at(document, end - 1) == '.')
        word_before = word_ending_at(document, end - 1);  // "No. 2012"
    const auto known_before = time_word(word_before);
    if (known_before.in(group::no_year_before)
        && !(counts_nothing(document, year.end) && bounds_a_year(document, word_before)))
        return false;
    if (time_word(next_word(document, year.end)).in(group::no_year_after)) return false;
    if (year.value >= 1900 && year.value <= 2100) return true;
    if (year.value >= 1500 && year.value < 1900) {  // "(1796)", "his 1796 essay"
        if (before == '(' && behind == ')') return true;
        if (lexicon::date_neighbours.find(word_before).in(lexicon::date_neighbours_group::owner))
            return is_ascii_lower(byte_at(document, after_blanks(document, year.end)));
    }
    return known_before.in(group::before_old_year);
}

/// The century that a decade with it tells for the one at `at`: 1900 for "70s" of "the 1960s and
/// 70s" and of "the '60s and 70s"; 0 if there is none.
[[nodiscard]] constexpr int century_of_decade_before(std::string_view document,
                                                     std::size_t at) noexcept
{
    const auto link = previous_word(document, at);
    if (!equal_folded(link, "and") && !equal_folded(link, "or")) return 0;
    const auto end = before_blanks(document, place_of(link, document));
    if (!precedes(document, end, "0s") || end < 5) return 0;
    if (document[end - 4] == '\'') return 1900;
    const auto year = read_field(document, end - 5);
    return year && year->digits == 4 && year->value > 999 && year->value < 3000
               ? year->value / 100 * 100
               : 0;
}

/// "1990s", "1990's", "'80s", "the 80s", "the sixties", "the 1960s and 70s".
[[nodiscard]] constexpr std::optional<time_reading> read_decade(std::string_view document,
                                                                std::size_t at) noexcept
{
    namespace group = lexicon::time_words_group;
    time_reading r{at, {}, true};
    r.point.grain = calendar_grain::decade;
    // "the 80s", "mid-80s", but not "his 80s"
    auto marked = [&](std::size_t place) {
        if (place > 0 && document[place - 1] == '-') --place;
        const auto word =
            place < at ? word_ending_at(document, place) : previous_word(document, at);
        return equal_folded(word, "the") || time_word(word).in(group::shift);
    };
    if (const auto word = word_at(document, at); !word.empty()) {
        const auto known = time_word(word);
        if (!known.in(group::decade_name) || !marked(at)) return std::nullopt;
        r.end = at + word.size();
        r.point.year = static_cast<std::int16_t>(1900 + 10 * known.value);
        return r;
    }
    bool apostrophe = false;
    auto begin = at;
    if (byte_at(document, at) == '\'') {
        apostrophe = true;
        begin = at + 1;
    } else if (follows(document, at, "\u2019") || follows(document, at, "\u2018")) {
        apostrophe = true;
        begin = at + 3;
    }
    if (apostrophe && at > 0 && is_ascii_alphanumeric(document[at - 1])) return std::nullopt;
    const auto digits = apostrophe ? read_field_behind(document, begin) : read_field(document, at);
    if (!digits || digits->value % 10 != 0) return std::nullopt;
    if (digits->digits != 4 && digits->digits != 2) return std::nullopt;
    if (digits->digits == 4 && (apostrophe || digits->value < 1000 || digits->value > 2999))
        return std::nullopt;
    const int shared = digits->digits == 2 ? century_of_decade_before(document, at) : 0;
    if (digits->digits == 2 && !apostrophe && shared == 0
        && (!marked(at) || is_decade_of_degrees(document, at)))
        return std::nullopt;
    r.end = digits->end;
    if (digits->digits == 4) {
        const auto joined = r.end;
        if (byte_at(document, r.end) == '\'')
            ++r.end;
        else if (follows(document, r.end, "\u2019"))
            r.end += 3;
        // "1990's" is a decade, "2020's" but behind "the".
        if (r.end != joined && digits->value >= 2010 && !marked(at)) return std::nullopt;
    }
    if (follows(document, r.end, " s") && digits->digits == 4) ++r.end;  // "1990 s"
    if (ascii_lower(byte_at(document, r.end)) != 's') return std::nullopt;
    ++r.end;
    if (word_goes_on(document, r.end) || byte_at(document, r.end) == '-') return std::nullopt;
    const int decade = digits->digits == 4  ? digits->value
                       : shared != 0        ? shared + digits->value
                       : digits->value < 20 ? 2000 + digits->value
                                            : 1900 + digits->value;
    r.point.year = static_cast<std::int16_t>(decade);
    return r;
}

/// "21st century", "nineteenth-century".
[[nodiscard, gnu::noinline]] constexpr std::optional<time_reading>
read_century(std::string_view document, std::size_t at) noexcept
{
    const auto ordinal = read_day(document, at);
    if (!ordinal || !ordinal->ordinal) return std::nullopt;
    const auto word = next_word(document, ordinal->end);
    if (!equal_folded(word, "century") && !equal_folded(word, "centuries")) return std::nullopt;
    time_reading r{end_of(word, document), {}, true};
    r.point.grain = calendar_grain::century;
    r.point.year = static_cast<std::int16_t>(100 * (ordinal->value - 1));
    return r;
}

/// What a part of the year is a part of: "2016", "of 2016", "of the year", "of last year", "this
/// year". Gives the end of those words and the year, unknown without a reference day.
struct year_behind {
    std::size_t end = 0;
    int year = calendar_point::unknown;
};

[[nodiscard]] constexpr std::optional<year_behind> read_year_behind(const quantity_context& c,
                                                                    std::size_t at) noexcept
{
    namespace group = lexicon::time_words_group;
    const auto document = c.document;
    const auto of = after_word(document, at, "of");
    const auto the = after_word(document, of, "the");
    auto begin = after_blanks(document, the);
    if (begin == the) return std::nullopt;
    if (of == at && the != at) return std::nullopt;  // "summer the year"
    if (equal_folded(word_at(document, begin), "fiscal")) begin = after_blanks(document, begin + 6);
    if (const auto year = read_year(document, begin)) return year_behind{year->end, year->value};
    if (const auto year = read_short_year(document, begin))
        return year_behind{year->end, year->value};
    if (const auto year = read_spelled_year(document, begin))
        return year_behind{year->end, year->value};

    const auto reference = reference_day(c);
    const int now = reference ? static_cast<int>(std::chrono::year_month_day(*reference).year())
                              : int{calendar_point::unknown};
    auto word = word_at(document, begin);
    const auto known = time_word(word);
    int step = 0;
    if (known.in(group::back | group::forth | group::here)) {
        step = known.in(group::back) ? -1 : known.in(group::forth) ? 1 : 0;
        word = next_word(document, begin + word.size());
    } else if (the == of) {
        return std::nullopt;
    }
    if (equal_folded(word, "fiscal")) word = next_word(document, end_of(word, document));
    if (!equal_folded(word, "year")) return std::nullopt;
    return year_behind{end_of(word, document), reference ? now + step : now};
}

/// Whether the clause around a date tells of business, for a game has quarters and halves too.
[[nodiscard]] constexpr bool tells_of_business(std::string_view document, extent date) noexcept
{
    constexpr std::size_t reach = 160;
    const auto known = [](std::string_view word) {
        return lexicon::date_neighbours.find(word).in(lexicon::date_neighbours_group::business);
    };
    const clause_walk back{document, date.begin > reach ? date.begin - reach : 0};
    for (auto at = date.begin;;) {
        const auto word = back.before(at);
        if (word.empty()) break;
        if (known(word)) return true;
    }
    const bool near_end = document.size() - date.end < reach;
    const clause_walk forth{document, near_end ? document.size() : date.end + reach};
    for (auto at = date.end;;) {
        const auto word = forth.after(at);
        if (word.empty()) return false;
        if (known(word)) return true;
    }
}

/// The code of a quarter of a year in the lexicon.
inline constexpr int quarter_code = 7;

/// "first quarter of 2016", "second half of the year", "Q3 2016", "third-quarter 2015".
[[nodiscard]] constexpr std::optional<time_reading> read_part_of_year(const quantity_context& c,
                                                                      std::size_t at) noexcept
{
    const auto document = c.document;
    time_reading r{at, {}, true};
    const char letter = byte_at(document, at);
    const bool symbol = letter == 'Q' || letter == 'H';
    if (symbol && (at == 0 || !word_goes_on(document, at - 1))) {
        const auto digit = read_field_behind(document, at + 1);
        if (!digit || digit->digits != 1 || word_goes_on(document, digit->end)) return std::nullopt;
        if (digit->value < 1 || digit->value > (letter == 'Q' ? 4 : 2)) return std::nullopt;
        r.end = digit->end;
        r.point.number = static_cast<std::int8_t>(digit->value);
        r.point.grain = letter == 'Q' ? calendar_grain::quarter : calendar_grain::half;
        r.certain = letter == 'Q';
    } else {
        const auto ordinal = read_day(document, at);
        if (!ordinal || !ordinal->ordinal) return std::nullopt;
        auto word = next_word(document, ordinal->end);
        if (equal_folded(word, "fiscal")) word = next_word(document, end_of(word, document));
        const bool half = equal_folded(word, "half");
        const bool quarter = time_word(word).in(lexicon::time_words_group::unit
                                                | lexicon::time_words_group::unit_short)
                             && time_word(word).value == quarter_code;
        if (!half && !quarter) return std::nullopt;
        if (ordinal->value > (half ? 2 : 4)) return std::nullopt;
        r.end = end_of(word, document);
        r.point.number = static_cast<std::int8_t>(ordinal->value);
        r.point.grain = half ? calendar_grain::half : calendar_grain::quarter;
        r.certain = tells_of_business(document, {at, r.end})
                    || (quarter && stands_alone(document, {at, r.end}));
    }
    if (const auto year = read_year_behind(c, r.end)) {
        r.end = year->end;
        r.point.year = static_cast<std::int16_t>(year->year);
        r.certain = true;
    }
    return r;
}

/// "summer 2015", "spring of 2016", "winter of last year".
[[nodiscard]] constexpr std::optional<time_reading> read_season(const quantity_context& c,
                                                                std::size_t at) noexcept
{
    const auto word = word_at(c.document, at);
    const auto known = time_word(word);
    if (!known.in(lexicon::time_words_group::season)) return std::nullopt;
    time_reading r{at + word.size(), {}, false};
    r.point.grain = calendar_grain::season;
    r.point.number = static_cast<std::int8_t>(known.value);
    if (const auto year = read_year_behind(c, r.end)) {
        r.end = year->end;
        r.point.year = static_cast<std::int16_t>(year->year);
        r.certain = true;
        const auto second = read_field_behind(c.document, after_dash(c.document, r.end));
        if (second && second->digits == 2 && after_dash(c.document, r.end) != r.end
            && second->value == (year->year + 1) % 100 && !numeral_goes_on(c.document, second->end))
            r.end = second->end;  // "winter 2015-16"
    }
    return r;
}

/// "fiscal year 2025", "fiscal 2025", "FY2025", "year 2025".
[[nodiscard]] constexpr std::optional<time_reading> read_named_year(std::string_view document,
                                                                    std::size_t at) noexcept
{
    time_reading r{at, point_of_year(0), true};
    if (follows(document, at, "FY")) {
        const auto year = read_field_behind(document, after_blanks(document, at + 2));
        if (!year || (year->digits != 4 && year->digits != 2)) return std::nullopt;
        r.end = year->end;
        r.point.year =
            static_cast<std::int16_t>(year->digits == 4 ? year->value : 2000 + year->value);
        return word_goes_on(document, r.end) ? std::nullopt : std::optional(r);
    }
    const auto word = word_at(document, at);
    const bool fiscal = equal_folded(word, "fiscal");
    if (!fiscal && !equal_folded(word, "year")) return std::nullopt;
    auto end = at + word.size();
    if (fiscal) end = after_word(document, end, "year");
    const auto year = read_year(document, after_blanks(document, end));
    if (!year) return std::nullopt;
    r.end = year->end;
    r.point.year = static_cast<std::int16_t>(year->value);
    return r;
}

/// "year end", "year-end 2015" behind "by", "at" and the like: the last day of a year.
[[nodiscard]] constexpr std::optional<time_reading> read_year_end(const quantity_context& c,
                                                                  std::size_t at) noexcept
{
    const auto document = c.document;
    const auto word = word_at(document, at);
    if (!equal_folded(word, "year")) return std::nullopt;
    const auto begin = after_gap(document, at + word.size());
    const auto end = word_at(document, begin);
    if (begin == at + word.size() || !equal_folded(end, "end")) return std::nullopt;
    const auto before = previous_word(document, at);
    if (!equal_folded(before, "at")
        && !lexicon::date_neighbours.find(before).in(lexicon::date_neighbours_group::before_day))
        return std::nullopt;
    time_reading r{end_of(end, document), {}, true};
    r.point.grain = calendar_grain::day;
    r.point.number = 12;
    r.point.day = 31;
    if (const auto year = read_year(document, after_blanks(document, r.end))) {
        r.end = year->end;
        r.point.year = static_cast<std::int16_t>(year->value);
    } else if (!counts_nothing(document, r.end) || byte_at(document, r.end) == '-') {
        return std::nullopt;
    }
    return r;
}

/// "2018Q4", "2017-q1", "2017 Q1".
[[nodiscard]] constexpr std::optional<time_reading> read_quarter_of_year(std::string_view document,
                                                                         std::size_t at) noexcept
{
    const auto year = read_field(document, at);
    if (!year || year->digits != 4 || year->value < 1900 || year->value > 2100) return std::nullopt;
    auto letter = year->end;
    if (byte_at(document, letter) == '-' || byte_at(document, letter) == ' ') ++letter;
    if (ascii_lower(byte_at(document, letter)) != 'q') return std::nullopt;
    const auto digit = read_field_behind(document, letter + 1);
    if (!digit || digit->digits != 1 || digit->value < 1 || digit->value > 4) return std::nullopt;
    if (word_goes_on(document, digit->end)) return std::nullopt;
    return time_reading{digit->end,
                        point_of_part(calendar_grain::quarter, year->value, digit->value, 4), true};
}

/// Whether "'08" is a year where it stands: behind "in", "since" and the like, or another such
/// year.
[[nodiscard]] constexpr bool short_year_stands(std::string_view document, std::size_t at) noexcept
{
    const auto before = previous_word(document, at);
    if (equal_folded(before, "and") || equal_folded(before, "or")) {
        const auto end = before_blanks(document, place_of(before, document));
        for (const std::size_t size : {std::size_t{3}, std::size_t{5}}) {
            if (end < size) continue;
            const auto year = read_short_year(document, end - size);
            if (year && year->end == end) return true;
        }
    }
    return time_word(before).in(lexicon::time_words_group::before_old_year)
           || equal_folded(before, "of") || equal_folded(before, "from");
}

/// What begins with a digit: "2015", "44 BC", "1990s", "21st century", "2018Q4", "1st half of
/// 2016".
[[nodiscard, gnu::noinline]] constexpr std::optional<time_reading>
read_years_in_digits(const quantity_context& c, std::size_t at)
{
    const auto document = c.document;
    if (auto decade = read_decade(document, at)) [[unlikely]]
        return decade;
    auto end = at;
    while (end - at < 3 && is_ascii_digit(byte_at(document, end))) ++end;
    if (is_ascii_letter(byte_at(document, end))) [[unlikely]] {  // "21st"
        if (auto century = read_century(document, at)) return century;
        if (auto part = read_part_of_year(c, at)) return part;
    }
    if (const auto year = read_year_with_era(document, at)) [[unlikely]]
        return time_reading{year->end, point_of_year(year->value), true};
    if (auto quarter = read_quarter_of_year(document, at)) return quarter;
    const auto year = read_year(document, at);
    if (!year) return std::nullopt;
    return time_reading{year->end, point_of_year(year->value), year_stands(document, at, *year)};
}

}  // namespace detail

/// Reads a year, what it is a part of, or a part of it: "2015", "44 BC", "'08", "the 1990s", "21st
/// century", "Q3 2016", "first half of the year", "summer of 2015". A number of four digits is a
/// year only where it reads as one; a season or quarter without its year is not certain.
[[nodiscard]] constexpr std::optional<time_reading> read_years(const quantity_context& c,
                                                               std::size_t at)
{
    const auto document = c.document;
    if (is_ascii_digit(byte_at(document, at))) return detail::read_years_in_digits(c, at);
    const auto word = word_at(document, at);
    const auto known = time_word(word);
    if (known.in(lexicon::time_words_group::season)) return detail::read_season(c, at);
    if (word.empty() || known.in(lexicon::time_words_group::decade_name)) {
        if (auto decade = detail::read_decade(document, at)) return decade;
    }
    if (word.empty() || number_word(word)) {
        if (auto century = detail::read_century(document, at)) return century;
        if (auto part = detail::read_part_of_year(c, at)) return part;
    }
    if (auto named = detail::read_named_year(document, at)) return named;
    if (auto end = detail::read_year_end(c, at)) return end;
    if (!word.empty()) return std::nullopt;
    if (const auto year = read_short_year(document, at))
        return time_reading{year->end, point_of_year(year->value),
                            detail::short_year_stands(document, at)};
    return std::nullopt;
}

/// Years and what they are part of, and parts of them, as `read_years` reads them.
struct calendar_years {
    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const
    {
        auto r = read_years(c, at);
        if (!r || !r->certain) return std::nullopt;
        settle(c, at, *r);
        return quantity_of(c.document, at, *r);
    }
    /// "Q3" and "FY2025" begin where words do not.
    [[nodiscard]] static constexpr bool begins(std::string_view document, std::size_t at) noexcept
    {
        const char c = byte_at(document, at);
        if (c != 'Q' && c != 'H' && c != 'F') return false;
        const auto digit = byte_at(document, at + 1) == 'Y' ? at + 2 : at + 1;
        return is_ascii_digit(byte_at(document, digit)) || byte_at(document, digit) == ' ';
    }
    static constexpr void for_each_beginning(auto use)
    {
        for (const std::string_view word : {"Q", "H", "F", "QY", "HY", "FY"}) use(word);
    }
};

}  // namespace stet

#endif
