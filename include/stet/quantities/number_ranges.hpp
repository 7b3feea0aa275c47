#ifndef STET_QUANTITIES_NUMBER_RANGES_HPP
#define STET_QUANTITIES_NUMBER_RANGES_HPP

#include <stet/lexicon/comparing_words.hpp>
#include <stet/quantities/cardinals.hpp>
#include <stet/quantities/measures.hpp>
#include <stet/quantities/numbers/telephone_numbers.hpp>
#include <stet/quantities/numbers/words_behind_numbers.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/units/amounts.hpp>
#include <stet/quantities/units/glued_degrees.hpp>
#include <stet/quantities/units/rates.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

/// Reads ranges of numbers, bare or with any unit: "10 to 15", "$10-15m", "35 to 45 feet", "10% to
/// 15%", "between five and 10 percentage points", "from $5 to $10". The unit and the magnitude of
/// the upper end hold for the lower, where that names none. Years ("1990-95") are none.
struct number_ranges {
    static constexpr bool led_on = true;
    static constexpr std::uint32_t asked_at = opening::digit | opening::number | opening::sign
                                              | opening::code | opening::range | opening::currency;

    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const noexcept
    {
        if (c.is_bare(at)) return std::nullopt;
        if (c.is_bare_or_measured(at) && !link_behind(c)) return std::nullopt;
        return read_range(c, at);
    }

private:
    [[nodiscard, gnu::noinline]] static constexpr std::optional<quantity>
    read_range(const quantity_context& c, std::size_t at) noexcept
    {
        const auto opener = c.read_word(at).text;
        const bool between = equal_folded(opener, "between");
        const bool from = equal_folded(opener, "from");
        auto low_at = at;
        if (between || from) {
            low_at = after_blanks(c.document, at + opener.size());
            if (low_at == at + opener.size()) return std::nullopt;
            const auto low = word_at(c.document, low_at);  // a number or a currency
            if (!low.empty() && !detail::shapes_behind_numbers.may_hold(low)) return std::nullopt;
        }
        const bool read_before = low_at == c.number_at;  // by the parsers of money and measures
        if (!read_before && !link_ahead(c, low_at)) return std::nullopt;
        const auto low = end_at(c, low_at);
        if (!low) return std::nullopt;
        auto high_at = between ? behind_word(c.document, low->where.end, "and")
                               : behind_link(c.document, low->where.end, from);
        if (high_at == 0) return std::nullopt;
        if (const auto blank = after_blanks(c.document, low->where.end);
            !low->number.in_digits && blank != low->where.end
            && after_dash(c.document, blank) != blank)
            return std::nullopt;  // "half - 54% - of them"
        if (read_before && !c.is_percent(at) && !link_ahead(c, at)) return std::nullopt;
        if (const auto about = word_at(c.document, high_at);  // not "six-under 66"
            !about.empty() && is_ascii_space(c.document[high_at - 1])
            && lexicon::comparing_words.find(about).in(lexicon::comparing_words_group::before))
            high_at = after_blanks(c.document, high_at + about.size());
        const bool changes = !between && !from && is_change(c.document, at, high_at);
        if (changes && !is_bare(*low)) return std::nullopt;
        const auto high = low->sign_before ? money_end_at(c, high_at) : end_at(c, high_at);
        if (!high) return std::nullopt;
        if (changes && is_bare(*high) && low->value * decimal(5) < high->value) return std::nullopt;
        return joined(c, {at, high->where.end}, *low, *high);
    }

    // Whether a dash, "to" or "and" may follow the number there: most numbers are no range.
    [[nodiscard]] static constexpr bool link_ahead(const quantity_context& c,
                                                   std::size_t at) noexcept
    {
        constexpr std::size_t reach = 48;  // bytes
        const auto number = at == c.number_at ? c.number : std::nullopt;
        const auto begin = number ? number->where.end : at;
        for (auto i = begin; i < c.document.size() && i - begin < reach; ++i) {
            const char next = c.document[i];
            if (next == '-' || next == '\xE2') [[unlikely]]
                return true;
            if (next == '.' && !is_ascii_digit(byte_at(c.document, i + 1))) [[unlikely]]
                return false;
            if (next == ' ' || next == '\n' || next == '\xA0')
                if (follows(c.document, i + 1, "to ") || follows(c.document, i + 1, "and "))
                    return true;
        }
        return false;
    }

    // Whether one of these comes right behind the number there, or behind its unit.
    [[nodiscard]] static constexpr bool link_behind(const quantity_context& c) noexcept
    {
        const auto link_at = [&](std::size_t at) {
            const auto begin = after_blanks(c.document, at);
            return after_dash(c.document, begin) != begin
                   || (begin != at && equal_folded(word_at(c.document, begin), "to"));
        };
        return link_at(c.number->where.end) || link_at(c.unit->end);
    }

    // "fell 37 cents to $14.92", "up $2 to $50", "rose by 9,000 to 211,000": how much something
    // changed, and where it is now. "rose 10 to 15 percent" is a range.
    [[nodiscard]] static constexpr bool is_change(std::string_view document, std::size_t at,
                                                  std::size_t high_at) noexcept
    {
        namespace group = lexicon::number_neighbours_group;
        if (!equal_folded(previous_word(document, high_at), "to")) return false;
        auto word = previous_word(document, at);
        for (int i = 0; i < 3 && !word.empty(); ++i) {
            if (detail::number_neighbour(word).in(group::changing)) return true;
            word = previous_word(document, place_of(word, document));
        }
        return false;
    }

    [[nodiscard]] static constexpr bool is_bare(const amount_reading& a) noexcept
    {
        return a.unit.empty() && a.kind == quantity_kind::cardinal;
    }

    using ends = std::optional<amount_reading>;

    // A number with its unit, if it has one.
    [[nodiscard]] static constexpr ends end_at(const quantity_context& c, std::size_t at) noexcept
    {
        if (!c.is_bare_or_measured(at))
            if (auto money = read_money(c, at)) [[unlikely]]
                return money;
        const auto number = c.read_number(at);
        if (!number || number->vague || number->single || number->leading_zero) return std::nullopt;
        if (auto measured = read_measured(c, at);
            measured
            && (measured->kind != quantity_kind::measure
                || detail::measure_is_plausible(c.document, *measured)))
            return measured;
        if (const auto degrees = detail::read_glued_degrees(c, at)) return degrees;
        if (word_goes_on(c.document, number->where.end)) return std::nullopt;
        return bare(*number);
    }

    // The upper end behind a lower one with a currency sign: "15m" of "$10-15m".
    [[nodiscard, gnu::noinline]] static constexpr ends money_end_at(const quantity_context& c,
                                                                    std::size_t at) noexcept
    {
        if (auto money = read_money(c, at)) return money;
        auto number = c.read_number(at);
        if (!number || number->vague || number->single || number->leading_zero) return std::nullopt;
        detail::take_money_suffix(c.document, *number);
        if (!number->scaled) return end_at(c, at);
        if (word_goes_on(c.document, number->where.end)) return std::nullopt;
        return bare(*number);
    }

    [[nodiscard]] static constexpr amount_reading bare(const number_reading& number) noexcept
    {
        amount_reading a;
        a.number = number;
        a.value = number.value;
        a.where = number.where;
        return a;
    }

    // Behind that word, which follows at `at`; 0 if another one does.
    [[nodiscard]] static constexpr std::size_t
    behind_word(std::string_view document, std::size_t at, std::string_view word) noexcept
    {
        const auto begin = after_blanks(document, at);
        if (begin == at || !equal_folded(word_at(document, begin), word)) return 0;
        const auto next = after_blanks(document, begin + word.size());
        return next == begin + word.size() ? 0 : next;
    }

    // Behind "to", a dash, or a dash and "to" ("10- to 15-foot").
    [[nodiscard]] static constexpr std::size_t behind_link(std::string_view document,
                                                           std::size_t at, bool from) noexcept
    {
        if (const auto to = behind_word(document, at, "to"); to != 0) return to;
        const auto dash = after_dash(document, at);
        if (dash != at && !from) [[unlikely]] {
            if (const auto to = behind_word(document, dash, "to"); to != 0) return to;
            if (follows(document, dash, "to-")) return dash + 3;
            return dash;
        }
        // " - " between numerals, blanks on both sides
        const auto blank = after_blanks(document, at);
        const auto spaced = after_dash(document, blank);
        if (blank != at && spaced != blank && !from) {
            const auto next = after_blanks(document, spaced);  // none: "2 -7 l"
            if (is_ascii_digit(byte_at(document, next))) return next;
        }
        return 0;
    }

    [[nodiscard]] static constexpr bool year_like(const amount_reading& a) noexcept
    {
        return a.number.in_digits && !a.number.grouped && !a.number.scaled
               && a.number.integer_digits == 4 && a.number.decimal_digits == 0
               && decimal(1000) < a.value && a.value < decimal(2100);
    }

    [[nodiscard]] static constexpr std::optional<quantity> joined(const quantity_context& c,
                                                                  extent where,
                                                                  const amount_reading& low,
                                                                  const amount_reading& high)
    {
        const bool bare_low = is_bare(low);
        const bool bare_high = is_bare(high);
        if (bare_high && !bare_low && !low.sign_before) return std::nullopt;
        if (!bare_low && !bare_high && low.unit != high.unit
            && !(low.unit == "%" && high.unit == "pp"))
            return std::nullopt;
        if (low.sign_before && !bare_high && high.kind != quantity_kind::currency)
            return std::nullopt;
        if (bare_low && bare_high && (year_like(low) || year_like(high))) return std::nullopt;
        if (bare_low && high.sign_before) return std::nullopt;
        const bool part = low.number.fraction && low.number.article;
        if (part && !high.number.fraction) return std::nullopt;  // "by a third to 12"
        if (goes_on(c.document, where.end)) return std::nullopt;
        if (where.begin > 0 && bare_low && bare_high) {
            const char before = c.document[where.begin - 1];
            if (before == '-' || before == '/' || before == '.' || before == ':')
                return std::nullopt;
            if (detail::names_something(c.document, {where.begin, where.end}, false))
                return std::nullopt;  // "No. 14-981"
            if (detail::is_phone_number(c.document, where)) return std::nullopt;
            // "a one-two punch", "7-Eleven"
            if (!high.number.in_digits && high.where.begin - low.where.end < 4) return std::nullopt;
        }

        auto low_value = low.value;
        if (high.number.scaled && !low.number.scaled && !low.number.mixed) {
            const auto raised = low_value * high.number.factor;
            if (raised < high.value) low_value = raised;
        }
        if (high.kind == quantity_kind::currency && bare_low && high.value < high.number.value)
            low_value = low_value.scaled(-2);  // cents
        auto high_value = high.value;
        if (high_value < low_value && low_value < decimal(0)) {  // "-10 to -20 degrees"
            high_value = low_value;
            low_value = high.value;
        }
        if (!(low_value < high_value)) return std::nullopt;

        const auto& with_unit = bare_high ? low : high;
        quantity q(c.document, where.begin, where.end);
        q.kind = with_unit.kind;
        q.unit = with_unit.unit;
        q.range = bounds{low_value, high_value};
        if (q.kind == quantity_kind::currency || q.kind == quantity_kind::measure)
            q.per = read_rate(c.document, q.where.end);
        return q;
    }

    // "555-0147-22", "10-15/7"
    [[nodiscard]] static constexpr bool goes_on(std::string_view document, std::size_t at) noexcept
    {
        const char next = byte_at(document, at);
        return (next == '-' || next == '/' || next == ':' || next == '.')
               && is_ascii_digit(byte_at(document, at + 1));
    }
};

}  // namespace stet

#endif
