#ifndef STET_QUANTITIES_ORDINALS_HPP
#define STET_QUANTITIES_ORDINALS_HPP

#include <stet/lexicon/number_neighbours.hpp>
#include <stet/quantities/numbers/spelled_numbers.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

/// Where an ordinal ends, and the place that it names.
struct ordinal_reading {
    std::size_t end = 0;
    decimal value;
    bool in_digits = false;
};

namespace detail {

/// "st", "nd", "rd", "th" behind these digits, as they should be: 21st, 11th.
[[nodiscard]] constexpr bool ordinal_suffix_fits(std::string_view suffix, char tens,
                                                 char units) noexcept
{
    if (suffix.size() != 2) return false;
    const bool teen = tens == '1';
    const char first = ascii_lower(suffix[0]);
    const char second = ascii_lower(suffix[1]);
    if (first == 't' && second == 'h') return teen || units == '0' || units > '3';
    if (teen) return false;
    return (first == 's' && second == 't' && units == '1')
           || (second == 'd' && ((first == 'n' && units == '2') || (first == 'r' && units == '3')));
}

}  // namespace detail

/// Reads an ordinal in digits or words: "21st", "third", "twenty-first", "two hundredth", "one
/// hundred and fifth".
[[nodiscard]] constexpr std::optional<ordinal_reading> read_ordinal(std::string_view document,
                                                                    std::size_t at) noexcept
{
    namespace group = lexicon::number_words_group;
    if (is_ascii_digit(byte_at(document, at))) {
        const auto digits = read_digits(document, at);
        if (digits->decimal_digits != 0) return std::nullopt;
        auto end = digits->end;
        while (is_ascii_letter(byte_at(document, end)) && end < digits->end + 3) ++end;
        const char tens = digits->end - at > 1 ? document[digits->end - 2] : '0';
        const char units = document[digits->end - 1];
        if (!detail::ordinal_suffix_fits(document.substr(digits->end, end - digits->end), tens,
                                         units)
            || word_goes_on(document, end))
            return std::nullopt;
        return ordinal_reading{end, digits->value, true};
    }

    const auto word = word_at(document, at);
    const auto known = number_word(word);
    if (!known) return std::nullopt;
    auto end = at + word.size();
    if (known.in(group::ordinal | group::ordinal_tens) && !known.in(group::denominator_plural))
        return ordinal_reading{end, known.value, false};
    if (known.in(group::ordinal_scale) && !known.in(group::denominator_plural))
        return ordinal_reading{end, decimal(1, known.value), false};
    if (!known.in(group::unit | group::teen | group::tens | group::article)) return std::nullopt;

    // Cardinal words, the last of which is an ordinal: "twenty-first", "two hundred and ninth".
    decimal total;
    decimal current = known.in(group::article) ? 1 : known.value;
    auto previous = known;
    for (int i = 0; i < 8; ++i) {
        auto next = next_word(document, end);
        if (next.empty() && previous.in(group::tens) && follows(document, end, "\u2014"))
            next = word_at(document, end + 3);  // "thirty\u2014first"
        if (equal_folded(next, "and") && previous.in(group::hundred | group::scale))
            next = next_word(document, end_of(next, document));
        const auto next_known = number_word(next);
        if (!next_known) return std::nullopt;
        end = end_of(next, document);
        const bool after_scale = previous.in(group::hundred | group::scale);
        if (next_known.in(group::ordinal | group::ordinal_tens)
            && !next_known.in(group::denominator_plural)) {
            const bool fits = after_scale
                              || (previous.in(group::tens) && next_known.in(group::ordinal)
                                  && next_known.value < 10 && next_known.value > 0);
            if (!fits) return std::nullopt;
            return ordinal_reading{end, total + current + decimal(next_known.value), false};
        }
        if (next_known.in(group::ordinal_scale) && !next_known.in(group::denominator_plural)) {
            // "two hundredth"; "a hundredth" and "one hundredth" are parts
            const bool part = previous.in(group::article) || (i == 0 && current == decimal(1));
            if (part && !equal_folded(previous_word(document, at), "the")) return std::nullopt;
            return ordinal_reading{end, total + current.scaled(next_known.value), false};
        }
        if (next_known.in(group::plural)) return std::nullopt;
        if (next_known.in(group::hundred)) {
            current = current.scaled(2);
        } else if (next_known.in(group::scale)) {
            total = total + current.scaled(next_known.value);
            current = 0;
        } else if (next_known.in(group::unit | group::teen | group::tens)
                   && (after_scale || (previous.in(group::tens) && next_known.in(group::unit)))) {
            current = current + decimal(next_known.value);
        } else {
            return std::nullopt;
        }
        previous = next_known;
    }
    return std::nullopt;
}

/// Reads places in an order: "third", "21st", "the two hundredth". Streets ("Fifth Avenue") and
/// second thoughts are none; nor is "second" where it is a length of time.
struct ordinals {
    static constexpr std::uint32_t asked_at = opening::digit | opening::ordinal | opening::number;

    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const noexcept
    {
        if (c.is_bare(at) || (c.is_bare_or_measured(at) && c.number->in_digits))
            return std::nullopt;
        const auto ordinal = read_ordinal(c.document, at);
        if (!ordinal) return std::nullopt;
        const auto text = c.document.substr(at, ordinal->end - at);
        const auto next = next_word(c.document, ordinal->end);
        const auto beside = next.empty() ? word_entry() : lexicon::number_neighbours.find(next);
        namespace group = lexicon::number_neighbours_group;
        if (beside.in(group::ordinal_idiom)
            && (is_ascii_upper(next.front()) || !beside.in(group::street)))
            return std::nullopt;
        if (equal_folded(text, "second")
            && (is_time(c.document, at, next) || is_verb(c.document, at, next)))
            return std::nullopt;

        quantity q(c.document, at, ordinal->end);
        q.kind = quantity_kind::ordinal;
        q.value = ordinal->value;
        return q;
    }

private:
    // "I second that"
    [[nodiscard]] static constexpr bool is_verb(std::string_view document, std::size_t at,
                                                std::string_view next) noexcept
    {
        namespace group = lexicon::number_neighbours_group;
        const auto before = previous_word(document, at);
        return !before.empty() && !next.empty()
               && lexicon::number_neighbours.find(before).in(group::seconding)
               && lexicon::number_neighbours.find(next).in(group::seconded);
    }

    // "a second later", "for a split second", "per second": a length of time.
    [[nodiscard]] static constexpr bool is_time(std::string_view document, std::size_t at,
                                                std::string_view next) noexcept
    {
        const auto before = previous_word(document, at);
        if (equal_folded(before, "per") || equal_folded(before, "split")) return true;
        if (!equal_folded(before, "a") && !equal_folded(before, "one")) return false;
        return next.empty() || equal_folded(next, "later") || equal_folded(next, "ago")
               || equal_folded(next, "or") || equal_folded(next, "and");
    }
};

}  // namespace stet

#endif
