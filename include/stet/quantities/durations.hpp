#ifndef STET_QUANTITIES_DURATIONS_HPP
#define STET_QUANTITIES_DURATIONS_HPP

#include <stet/lexicon/clause_tenses.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/duration_reading.hpp>
#include <stet/quantities/times/race_times.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// Whether "an hour", which ends at `end`, is a length of time here, and not part of a rate ("$15
/// an hour") or of a name ("for a day pass").
[[nodiscard]] constexpr bool article_lasts(std::string_view document, std::size_t at,
                                           std::size_t end) noexcept
{
    if (is_any_of(next_word(document, end), "pass", "passes", "ticket", "tickets", "trip", "job",
                  "return", "school", "nursery", "centre", "center", "rate"))
        return false;
    const auto before = previous_word(document, at);
    return before.empty() ? before_blanks(document, at) == 0
                          : time_word(before).in(lexicon::time_words_group::lasts);
}

/// "two quarters" behind "the last": of a year, and no fraction.
[[nodiscard]] constexpr std::optional<duration_part> read_quarters(std::string_view document,
                                                                   std::size_t at) noexcept
{
    auto number = read_field(document, at);
    if (const auto word = read_small_number(document, at); word && !number)
        number = field_reading{word->end, static_cast<int>(word->value), 0, false};
    if (!number || number->digits > 2) return std::nullopt;
    const auto unit = next_word(document, number->end);
    if (!equal_folded(unit, "quarters")) return std::nullopt;
    return duration_part{end_of(unit, document), decimal(number->value), std::nullopt,
                         time_unit::quarter,     {at, number->end},      false};
}

/// Whether "last" is a verb here: "to last four weeks", "could last a decade".
[[nodiscard]] constexpr bool is_verb_of_lasting(std::string_view document, std::size_t at) noexcept
{
    const auto word = word_at(document, at);
    if (!equal_folded(word, "last")) return false;
    const auto before = previous_word(document, at);
    return equal_folded(before, "to") || equal_folded(before, "not")
           || lexicon::clause_tenses.find(before).in(lexicon::clause_tenses_group::modal);
}

}  // namespace detail

/// Reads lengths of time: "three-hour", "4.4 years", "two and a half hours", "half a century", "one
/// hour and 45 minutes", "the past 24 years", "5 to 10 minutes", "several days", "in 2:04:11".
/// "An hour" is one only behind a word such as "for", "within" or "than". Decades count as ten
/// years.
struct durations {
    static constexpr bool reads_times = true;
    static constexpr std::uint32_t asked_at =
        opening::digit | opening::number | opening::sign | opening::time;

    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const
    {
        namespace group = lexicon::time_words_group;
        if (c.is_bare(at)) {
            if (c.is_unjoined(at)) return std::nullopt;
            return detail::read_race_time(c.document, at);
        }
        const auto [word, known, number] = c.read_word(at);
        const bool opens =
            word.empty() || number || known.in(group::few | group::back | group::forth);
        return opens ? read_length(c, at, word, known) : std::nullopt;
    }

private:
    // The length that begins with a numeral or with that word.
    [[nodiscard, gnu::noinline]] static constexpr std::optional<quantity>
    read_length(const quantity_context& c, std::size_t at, std::string_view word, word_entry known)
    {
        namespace group = lexicon::time_words_group;
        const auto document = c.document;
        auto begin = at;
        const bool span = known.in(group::back | group::forth) && !detail::is_anchored(word)
                          && !detail::is_verb_of_lasting(document, at);
        std::optional<duration_part> first;
        if (span) {
            begin = after_blanks(document, at + word.size());
            if (begin == at + word.size()) return std::nullopt;
            first = detail::read_quarters(document, begin);
            if (!first) first = read_duration_part(c, begin);
            // "the past year", "over the next decade"; "last year" is a date
            const bool the = equal_folded(previous_word(document, at), "the");
            if (const auto unit = detail::read_time_unit(document, begin, false);
                !first && unit && !unit->plural && (the || equal_folded(word, "past"))
                && unit->unit != time_unit::quarter && unit->unit != time_unit::day
                && unit->unit >= time_unit::minute
                && !equal_folded(next_word(document, unit->end), "of")) {
                first = duration_part{unit->end, decimal(1), std::nullopt, unit->unit, {}, false};
                // "the past decade and a half"
                const auto half = after_word(
                    document, after_word(document, after_word(document, unit->end, "and"), "a"),
                    "half");
                if (equal_folded(word_ending_at(document, half), "half")) {
                    first->value = decimal(15, -1);
                    first->end = half;
                }
            }
            if (first && first->article) return std::nullopt;
        } else {
            first = read_duration_part(c, at);
        }
        if (!first) return std::nullopt;
        if (first->article && !detail::article_lasts(document, at, first->end)) return std::nullopt;

        detail::duration_timex timex;
        timex.take(first->value, first->unit);
        const auto unit = duration_unit_of(first->unit);
        auto end = first->end;
        auto code = unit.code;
        std::optional<decimal> value;
        if (first->value && !first->high) value = *first->value * decimal(unit.factor);
        if (value) end = take_smaller_parts(c, *first, *value, code, timex);

        quantity q(document, at, end);
        q.kind = quantity_kind::duration;
        q.value = value;
        if (first->high)
            q.range =
                bounds{*first->value * decimal(unit.factor), *first->high * decimal(unit.factor)};
        q.unit = code;
        if (!first->high) q.timex = timex.text();
        if (first->value && !first->high && end == first->end && first->numeral.size() != 0)
            q.num = numeral{first->numeral, *first->value};
        return q;
    }

    // Adds further, smaller parts, "one hour and 45 minutes", "2 years, 3 months", and says where
    // they end. The value is then told in the smallest unit.
    [[nodiscard, gnu::noinline]] static constexpr std::size_t
    take_smaller_parts(const quantity_context& c, const duration_part& first, decimal& value,
                       std::string_view& code, detail::duration_timex& timex)
    {
        auto unit = first.unit;
        auto end = first.end;
        for (int i = 0; i < 5; ++i) {
            auto begin = end;
            if (byte_at(c.document, begin) == ',') ++begin;
            begin = after_word(c.document, begin, "and");
            begin = after_blanks(c.document, begin);
            if (begin == end) break;
            const auto part = read_duration_part(c, begin);
            if (!part || !part->value || part->high || part->article || !(part->unit < unit)) break;
            const auto big = duration_unit_of(unit);
            const auto small = duration_unit_of(part->unit);
            const auto scale = decimal(big.seconds) / decimal(small.seconds);
            value = value * scale + *part->value * decimal(small.factor);
            code = small.code;
            timex.take(part->value, part->unit);
            end = part->end;
            unit = part->unit;
        }
        return end;
    }
};

}  // namespace stet

#endif
