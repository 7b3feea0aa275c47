#ifndef STET_QUANTITIES_CARDINALS_HPP
#define STET_QUANTITIES_CARDINALS_HPP

#include <stet/lexicon/number_neighbours.hpp>
#include <stet/quantities/counted_nouns.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// What the lexicon knows of a word beside a number.
[[nodiscard]] constexpr word_entry number_neighbour(std::string_view word) noexcept
{
    return word.empty() ? word_entry() : lexicon::number_neighbours.find(word);
}

/// Whether a sentence may begin at `at`: nothing, a line break, a stop or a quotation mark before
/// it.
[[nodiscard]] constexpr bool may_open_sentence(std::string_view document, std::size_t at) noexcept
{
    for (int i = 0; i < 6 && at > 0; ++i) {
        const auto before = decode_before(document, at);
        const auto c = before.value;
        if (c == '\n' || c == '.' || c == '!' || c == '?' || c == ':' || c == '"' || c == '('
            || c == 0x201C || c == 0x2018 || c == 0x2022 || c == 0x2014 || c == 0x2013 || c == '>')
            return true;
        if (c != ' ' && c != '\t' && c != '\'' && c != 0xA0) return false;
        at -= before.size;
    }
    return at == 0;
}

/// "115 Spring St.", "86 North Main Street": up to three capitalised words and a kind of street.
[[nodiscard]] constexpr bool street_follows(std::string_view document, std::size_t at) noexcept
{
    namespace group = lexicon::number_neighbours_group;
    for (int i = 0; i < 4; ++i) {
        const auto next = after_blanks(document, at);
        if (next == at) return false;
        auto end = next;
        while (is_ascii_alphanumeric(byte_at(document, end)) && end - next < 24) ++end;
        if (end == next) return false;
        const auto word = document.substr(next, end - next);
        if (i > 0 && is_ascii_upper(word.front()) && number_neighbour(word).in(group::street))
            return true;
        if (!is_ascii_upper(word.front()) && !is_ascii_digit(word.front())) return false;
        at = end;
        if (byte_at(document, at) == '.') ++at;
    }
    return false;
}

/// "(202) 555-0147", "202-555-0147", "14-1418", "9/11", "4:30", "192.168.1.2": the digits are part
/// of something that is no count.
[[nodiscard]] constexpr bool part_of_code(std::string_view document, extent where) noexcept
{
    const char next = byte_at(document, where.end);
    const bool digit_behind = is_ascii_digit(byte_at(document, where.end + 1));
    if ((next == '-' || next == '/' || next == ':' || next == '.') && digit_behind) return true;
    if (next == '/' || next == '_' || next == '=' || next == '@' || next == '\\') return true;
    if (follows(document, where.end, "\u2013") && is_ascii_digit(byte_at(document, where.end + 3)))
        return true;
    if (where.begin == 0) return false;
    const char before = document[where.begin - 1];
    const bool alone = where.begin < 2 || !is_ascii_alphanumeric(document[where.begin - 2]);
    if (before == '/' || before == '_' || before == '=' || before == '\\' || before == '#')
        return true;
    if ((before == ':' || before == '.' || before == '+') && !alone) return true;
    if (before == '-' && !alone) {
        // "COVID-19", "F-16", "catch-22", "555-0147"; but "mid-20", "top-10"
        const auto prefix = word_ending_at(document, where.begin - 1);
        return !number_neighbour(prefix).in(lexicon::number_neighbours_group::prefix);
    }
    return before == '(' && next == ')' && where.size() == 3
           && is_ascii_digit(byte_at(document, after_blanks(document, where.end + 1)));
}

/// Whether the words beside a numeral make it a name: "Section 1032", "Boeing 757".
[[nodiscard]] constexpr bool names_something(std::string_view document, extent where,
                                             bool plain) noexcept
{
    namespace group = lexicon::number_neighbours_group;
    auto before = previous_word(document, where.begin);
    if (before.empty() && precedes(document, before_blanks(document, where.begin), ".")) {
        const auto stop = before_blanks(document, where.begin) - 1;  // "No. 19", "Sec. 4"
        const auto word = word_ending_at(document, stop);
        if (number_neighbour(word).in(group::label)
            && (word.size() < 4 || is_ascii_upper(word.front())))
            return true;
        return false;
    }
    if (before.empty()) return false;
    const auto known = number_neighbour(before);
    if (known.in(group::label)) return true;
    if (known.in(group::weak_label) && read_counted_noun(document, where.end).size() == 0)
        return true;
    if (!plain || !is_ascii_upper(before.front())) return false;
    if (may_open_sentence(document, place_of(before, document))) return false;
    // A capitalised word in the middle of a sentence, and nothing counted behind the number.
    const auto next = next_word(document, where.end);
    if (equal_folded(next, "to")  // "Berg beat Holm 46 to 40 percent"
        && is_ascii_digit(byte_at(document, after_blanks(document, end_of(next, document)))))
        return false;
    return read_counted_noun(document, where.end).size() == 0;
}

}  // namespace detail

/// Reads counts: "1,930,000", "1.5 million", "two-thirds", "a couple of hundred". Not read:
/// numerals that are names ("Boeing 757", "Section 1032", "115 Spring St."), parts of codes and
/// addresses, "one" as a pronoun, vague amounts ("several hundred").
struct cardinals {
    static constexpr std::uint32_t asked_at = opening::digit | opening::number | opening::sign;

    [[nodiscard]] constexpr std::optional<quantity> operator()(const quantity_context& c,
                                                               std::size_t at) const noexcept
    {
        auto number = c.read_number(at);
        if (!number || number->single) return std::nullopt;
        if (number->vague && !number->scaled) return read_alone(c.document, *number);
        if (number->in_digits) take_million(c.document, *number);
        if (word_goes_on(c.document, number->where.end)) return std::nullopt;
        if (!is_count(c.document, *number)) {
            const bool one = !number->in_digits && number->value == decimal(1);
            return one && !number->scaled ? read_alone(c.document, *number) : std::nullopt;
        }
        quantity q(c.document, number->where.begin, number->where.end);
        q.kind = quantity_kind::cardinal;
        q.value = number->value;
        return q;
    }

private:
    // "a couple", "a pair", "a couple of", and no other word: of what, the reader knows.
    [[nodiscard]] static constexpr std::optional<quantity>
    read_alone(std::string_view document, const number_reading& n) noexcept
    {
        auto end = n.where.end;
        if (const auto of = next_word(document, end); equal_folded(of, "of"))
            end = end_of(of, document);
        if (before_blanks(document, n.where.begin) != 0
            || after_blanks(document, end) != document.size())
            return std::nullopt;
        quantity q(document, n.where.begin, end);
        q.kind = quantity_kind::cardinal;
        q.value = n.value;
        return q;
    }

    // "5m people", "10M", "2B": letters that are no unit where they stand.
    static constexpr void take_million(std::string_view document, number_reading& n) noexcept
    {
        if (n.scaled) return;
        const char c = byte_at(document, n.where.end);
        if (word_goes_on(document, n.where.end + 1) || is_ascii_digit(c)) return;
        int power = 0;
        if (c == 'M') power = 6;
        if (c == 'B' && n.decimal_digits > 0) power = 9;
        if (c == 'G' && (n.decimal_digits > 0 || n.integer_digits > 1)) power = 9;  // not "5G"
        if (c == 'm') {
            const auto next = next_word(document, n.where.end + 1);
            if (!next.empty() && is_ascii_lower(next.front())
                && (next.ends_with('s') || next == "people"))
                power = 6;
        }
        if (power == 0) return;
        n.value = n.value.scaled(power);
        n.factor = decimal(1, power);
        n.scaled = true;
        ++n.where.end;
    }

    [[nodiscard]] static constexpr bool is_count(std::string_view document,
                                                 const number_reading& n) noexcept
    {
        namespace group = lexicon::number_neighbours_group;
        const auto text = document.substr(n.where.begin, n.where.end - n.where.begin);
        const auto before = previous_word(document, n.where.begin);
        if (detail::number_neighbour(before).in(group::vague) && !n.in_digits && n.scaled
            && n.value == n.factor && !equal_folded(before, "some"))
            return false;
        if (n.fraction && !n.in_digits) return is_part(document, n, text, before);
        if (n.in_digits) {
            if (n.leading_zero && n.decimal_digits == 0) return false;
            if (!n.fraction && detail::part_of_code(document, n.where)) return false;
            if (numbers_a_line(document, n.where)) return false;
            const bool plain = !n.grouped && !n.scaled && n.decimal_digits < 2 && !n.fraction;
            if (!n.scaled && detail::names_something(document, n.where, plain)) return false;
            return !(plain && detail::street_follows(document, n.where.end));
        }
        const bool hyphen_before =
            n.where.begin > 0 && after_hyphen(document, n.where.begin - 1) == n.where.begin;
        if (hyphen_before) return false;
        if (after_hyphen(document, n.where.end) != n.where.end) {  // "two-by-four", "six-figure"
            const auto next = next_word(document, n.where.end);
            if (equal_folded(next, "by") || equal_folded(next, "figure")
                || equal_folded(next, "digit") || equal_folded(next, "something")
                || equal_folded(next, "up") || equal_folded(next, "ish"))
                return false;
        }
        if (equal_folded(text, "one")) return is_number_one(document, n.where, before);
        return !is_name_in_words(document, n.where, text, before);
    }

    // "6. Next point" at the start of a line, "[4]"
    [[nodiscard]] static constexpr bool numbers_a_line(std::string_view document,
                                                       extent where) noexcept
    {
        const char before = where.begin > 0 ? document[where.begin - 1] : '\n';
        const char next = byte_at(document, where.end);
        if (before == '[' && next == ']') return true;
        if (next == ')' && is_ascii_space(before) && where.size() < 3) {  // "and 2) that"
            const auto from = where.begin > 60 ? where.begin - 60 : 0;
            const auto back = document.substr(from, where.begin - from);
            const auto open = back.rfind('(');
            if (open == back.npos || back.find(')', open) != back.npos) return true;
        }
        return before == '\n' && (next == '.' || next == ')')
               && byte_at(document, where.end + 1) == ' ' && where.size() < 4;
    }

    // "One Wisconsin Now", "Air Force Two", "the Big Ten"
    [[nodiscard]] static constexpr bool is_name_in_words(std::string_view document, extent where,
                                                         std::string_view text,
                                                         std::string_view before) noexcept
    {
        namespace group = lexicon::number_neighbours_group;
        if (detail::number_neighbour(before).in(group::label)) return true;
        if (detail::number_neighbour(before).in(group::weak_label)
            && read_counted_noun(document, where.end).size() == 0)
            return true;
        if (!is_ascii_upper(text.front())) return false;
        if (detail::may_open_sentence(document, where.begin)) return false;
        if (!before.empty() && is_ascii_upper(before.front())) return true;
        if (before == "s" && place_of(before, document) > 0
            && !is_ascii_space(document[place_of(before, document) - 1]))
            return true;  // "Ocean's Eleven"
        const auto next = next_word(document, where.end);
        return !next.empty() && is_ascii_upper(next.front());
    }

    [[nodiscard]] static constexpr bool is_number_one(std::string_view document, extent where,
                                                      std::string_view before) noexcept
    {
        namespace group = lexicon::number_neighbours_group;
        if (detail::number_neighbour(before).in(group::no_one_before)) return false;
        if (is_name_in_words(document, where, where.in(document), before)) return false;
        if (follows(document, where.end, "'") || follows(document, where.end, "\u2019"))
            return false;
        const auto next = next_word(document, where.end);
        if (next.empty()) return false;
        if (detail::number_neighbour(next).in(group::no_one)) return false;
        if (after_hyphen(document, where.end) != where.end) return false;
        return is_ascii_lower(next.front());
    }

    // "half of", "a third of", "two-thirds"; not "a third tier", "first half", "half-hearted".
    [[nodiscard]] static constexpr bool is_part(std::string_view document, const number_reading& n,
                                                std::string_view text,
                                                std::string_view before) noexcept
    {
        namespace group = lexicon::number_neighbours_group;
        const auto next = next_word(document, n.where.end);
        const bool of = detail::number_neighbour(next).in(group::fraction_after);
        if (equal_folded(text, "quarter")) return false;
        if (equal_folded(text, "half")) {
            if (detail::number_neighbour(before).in(group::half_before)) return false;
            if (after_hyphen(document, n.where.end) != n.where.end) return false;
            if (n.where.begin > 0 && after_hyphen(document, n.where.begin - 1) == n.where.begin)
                return false;
            if (equal_folded(before, "the") || equal_folded(before, "and"))
                return equal_folded(next, "of");
            return next.empty() || of;
        }
        if (n.article) return next.empty() || equal_folded(next, "of");
        return true;
    }
};

}  // namespace stet

#endif
