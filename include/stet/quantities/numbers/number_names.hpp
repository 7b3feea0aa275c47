#ifndef STET_QUANTITIES_NUMBERS_NUMBER_NAMES_HPP
#define STET_QUANTITIES_NUMBERS_NUMBER_NAMES_HPP

#include <stet/core/extent.hpp>
#include <stet/lexicon/number_neighbours.hpp>
#include <stet/lexicon/unit_names.hpp>
#include <stet/quantities/numbers/comparing_word.hpp>
#include <stet/quantities/numbers/counted_nouns.hpp>
#include <stet/quantities/numbers/spelled_numbers.hpp>
#include <stet/quantities/numbers/telephone_numbers.hpp>
#include <stet/quantities/words.hpp>
#include <stet/text/document_header.hpp>

#include <cstddef>
#include <string_view>

// Numerals that are names: what stands beside them says so.

namespace stet::detail {

/// What the lexicon knows of a word beside a number.
[[nodiscard]] constexpr word_entry number_neighbour(std::string_view word) noexcept
{
    return word.empty() ? word_entry() : lexicon::number_neighbours.find(word);
}

/// Whether nothing but the header of a document, "date 2025-08-18", ends right before `at`.
[[nodiscard]] constexpr bool is_behind_header(std::string_view document, std::size_t at) noexcept
{
    constexpr std::size_t longest = 40;  // bytes
    if (at > longest) return false;
    const auto header = find_document_header(document);
    return header && header->where.end == at;
}

/// Whether a sentence may begin at `at`: nothing, a line break, a stop, a quotation mark or the
/// document's header before it.
[[nodiscard]] constexpr bool may_open_sentence(std::string_view document, std::size_t at) noexcept
{
    for (int i = 0; i < 6 && at > 0; ++i) {
        const auto before = decode_before(document, at);
        const auto c = before.value;
        if (c == '\n' || c == '.' || c == '!' || c == '?' || c == ':' || c == '"' || c == '('
            || c == 0x201C || c == 0x2018 || c == 0x2022 || c == 0x2014 || c == 0x2013 || c == '>'
            || c == '~')
            return true;
        if (c != ' ' && c != '\t' && c != '\'' && c != 0xA0) return is_behind_header(document, at);
        at -= before.size;
    }
    return at == 0;
}

/// Whether a quotation mark opens right before `at`.
[[nodiscard]] constexpr bool in_quotation_marks(std::string_view document, std::size_t at) noexcept
{
    return precedes(document, at, "\"") || precedes(document, at, "\u201C")
           || precedes(document, at, "\u2018");
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
        if (i == 0 && word == "St")  // "30 St Mary Axe"
            return is_ascii_upper(byte_at(document, after_blanks(document, end)));
        if (!is_ascii_upper(word.front()) && !is_ascii_digit(word.front())) return false;
        at = end;
        if (byte_at(document, at) == '.') ++at;
    }
    return false;
}

/// "(202) 555-0147", "202-555-0147", "14-1418", "9/11", "4:30", "192.168.1.2", "501(c)(3)": the
/// digits are part of something that is no count.
[[nodiscard]] constexpr bool part_of_code(std::string_view document, extent where) noexcept
{
    const char next = byte_at(document, where.end);
    const char second = byte_at(document, where.end + 1);
    const bool digit_behind = is_ascii_digit(second);
    if ((next == '-' || next == '/' || next == ':' || next == '.') && digit_behind) [[unlikely]]
        return true;
    if (next == '/' || next == '_' || next == '=' || next == '@' || next == '\\') return true;
    if (next == '-' && is_ascii_upper(second)  // "7-Eleven", "5-HT", "a 10-K report"
        && (!is_ascii_lower(byte_at(document, where.end + 2))
            || number_word(word_at(document, where.end + 1))))
        return true;
    if (next == '(' && is_ascii_letter(second) && byte_at(document, where.end + 2) == ')')
        return true;
    if (follows(document, where.end, "\u2013") && is_ascii_digit(byte_at(document, where.end + 3)))
        return true;
    if (in_row_of_digits(document, where)) return true;
    if (where.begin == 0) return false;
    const char before = document[where.begin - 1];
    const bool alone = where.begin < 2 || !is_ascii_alphanumeric(document[where.begin - 2]);
    if (before == '/' || before == '_' || before == '=' || before == '\\' || before == '#')
        return true;
    if (before == '(' && where.begin > 1  // "501(c)(3)", "7-6(5)"
        && (document[where.begin - 2] == ')' || is_ascii_digit(document[where.begin - 2])))
        return true;
    if (is_ascii_digit(document[where.end - 1]) && is_behind_area_code(document, where))
        return true;
    if ((before == ':' || before == '.' || before == '+') && !alone) return true;
    if (before == '-' && !alone) {
        // "COVID-19", "F-16", "catch-22", "555-0147"; but "mid-20", "top-10"
        const auto prefix = word_ending_at(document, where.begin - 1);
        const auto prefix_at = place_of(prefix, document);
        if ((equal_folded(prefix, "of") || equal_folded(prefix, "for")) && prefix_at > 1
            && document[prefix_at - 1] == '-' && is_ascii_digit(document[prefix_at - 2]))
            return false;  // "15-of-22 shooting", "5-for-6"
        return !number_neighbour(prefix).in(lexicon::number_neighbours_group::prefix);
    }
    return before == '(' && next == ')' && where.size() == 3
           && is_ascii_digit(byte_at(document, after_blanks(document, where.end + 1)));
}

/// "dialed 911", "a 999 call", "dial 988".
[[nodiscard]] constexpr bool is_emergency_call(std::string_view document, extent where) noexcept
{
    namespace group = lexicon::number_neighbours_group;
    const auto before = previous_word(document, where.begin);
    if (starts_with_folded(before, "dial")) return true;
    if (where.size() != 3 || !number_neighbour(where.in(document)).in(group::emergency))
        return false;
    return number_neighbour(before).in(group::of_call)
           || number_neighbour(next_word(document, where.end)).in(group::of_call);
}

/// "A 757", "his 747 in May": airliners that go by their number; not "the 747 passengers".
[[nodiscard]] constexpr bool is_airliner(std::string_view document, extent where) noexcept
{
    if (where.size() != 3 || document[where.begin] != '7' || document[where.end - 1] != '7')
        return false;
    return is_any_of(previous_word(document, where.begin), "a", "the", "his", "her", "its", "old")
           && read_counted_noun(document, where.end).size() == 0;
}

/// Whether "this" or "that" says that the noun which ends at `at` is a thing by itself, and the
/// number behind it counts something else: "in this case 12 people".
[[nodiscard]] constexpr bool is_pointed_at(std::string_view document,
                                           std::string_view noun) noexcept
{
    const auto before = previous_word(document, place_of(noun, document));
    return number_neighbour(before).in(lexicon::number_neighbours_group::pointing);
}

/// Whether that noun makes a name of the number behind it, which ends at `end`.
[[nodiscard]] constexpr bool labels(std::string_view document, std::string_view noun,
                                    std::size_t end) noexcept
{
    namespace group = lexicon::number_neighbours_group;
    const auto known = number_neighbour(noun);
    if (known.in(group::label)) return !is_pointed_at(document, noun);
    if (!known.in(group::weak_label)) return false;
    if (read_counted_noun(document, end).size() == 0) return true;
    // "bus 42 takes visitors" names it, "on the bus 42 passengers" does not
    const auto before = previous_word(document, place_of(noun, document));
    return !number_neighbour(before).in(group::pointing | group::determiner)
           && !number_neighbour(next_word(document, end)).in(group::old_plural);
}

/// "pages 20 and 21", "Sections 4, 7 and 9": whether the numeral at `at` goes on with a list of
/// names.
[[nodiscard]] constexpr bool in_list_of_names(std::string_view document, std::size_t at) noexcept
{
    for (int i = 0; i < 3; ++i) {
        auto end = before_blanks(document, at);
        const auto link = word_ending_at(document, end);
        if (equal_folded(link, "and") || equal_folded(link, "or") || equal_folded(link, "to")
            || equal_folded(link, "through"))
            end = before_blanks(document, place_of(link, document));
        else if (!precedes(document, end, ","))
            return false;
        if (precedes(document, end, ",")) --end;
        auto begin = end;
        while (begin > 0 && end - begin < 5 && is_ascii_digit(document[begin - 1])) --begin;
        if (begin == end) return false;
        const auto word = previous_word(document, begin);
        if (!word.empty())
            return number_neighbour(word).in(lexicon::number_neighbours_group::label);
        at = begin;
    }
    return false;
}

/// Whether a capitalised word before a numeral may be a name even where every word has a capital:
/// "Bus 42 was late", not "About 30 came" or "Nearly 40 fled".
[[nodiscard]] constexpr bool may_be_name(std::string_view word) noexcept
{
    namespace group = lexicon::number_neighbours_group;
    if (word.ends_with("ly") || word.ends_with("ing")) return false;
    if (number_neighbour(word).in(group::function_word | group::vague | group::no_one_before
                                  | group::pointing | group::determiner | group::before_count))
        return false;
    return !comparing_word(word) && !number_word(word);
}

/// Whether the words beside a numeral make it a name: "Section 1032", "Boeing 757". A plain one has
/// neither groups nor a magnitude.
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
        // "H.R. 3762", "S. 1177 would"
        if (!plain || word.size() != 1 || !is_ascii_upper(word.front())) return false;
        return read_counted_noun(document, where.end).size() == 0;
    }
    if (plain && in_list_of_names(document, where.begin)) return true;
    if (before.empty()) return false;
    if (labels(document, before, where.end)) return true;
    if (equal_folded(before, "of")) {  // "the Group of 77"
        const auto whole = previous_word(document, place_of(before, document));
        return number_neighbour(whole).in(group::of_label) && is_ascii_upper(whole.front());
    }
    if (!plain || !is_ascii_upper(before.front())) return false;
    const auto name_at = place_of(before, document);
    if (may_open_sentence(document, name_at)
        && (in_quotation_marks(document, name_at) || before.size() < 3 || !may_be_name(before)))
        return false;
    if (beside_digits(document, where) && read_row_of_digits(document, where.end).groups > 2)
        return false;  // "Holm 12 15 18" is a row of a table
    // A capitalised word before it, and nothing counted behind it. "Leopard 2 tanks" are a name
    // all the same: what news counts below ten it spells.
    // Headlines ("Fired A 5-Word Missile", "These 2 Words") have capitals everywhere.
    const auto next = next_word(document, where.end);
    const bool headline = after_hyphen(document, where.end) != where.end || !may_be_name(before)
                          || (!next.empty() && is_ascii_upper(next.front()) && looks_plural(next));
    if (where.size() == 1 && !headline && !number_neighbour(next).in(group::told_in_digits))
        return true;
    if (equal_folded(next, "to")  // "Berg beat Holm 46 to 40 percent"
        && is_ascii_digit(byte_at(document, after_blanks(document, end_of(next, document)))))
        return false;
    return read_counted_noun(document, where.end).size() == 0;
}

/// "One Wisconsin Now", "Air Force Two", "the Big Ten", "square one".
[[nodiscard]] constexpr bool is_name_in_words(std::string_view document, extent where) noexcept
{
    namespace group = lexicon::number_neighbours_group;
    const auto before = previous_word(document, where.begin);
    if (!before.empty() && labels(document, before, where.end)) return true;
    if (number_neighbour(before).in(group::word_label)) return true;
    if (equal_folded(where.in(document), "zero")
        && number_neighbour(next_word(document, where.end)).in(group::zero_idiom))
        return true;
    if (!is_ascii_upper(document[where.begin])) return false;
    const auto next = next_word(document, where.end);
    const bool upper_behind = !next.empty() && is_ascii_upper(next.front());
    if (may_open_sentence(document, where.begin))  // "Nine Inch Nails"
        return upper_behind && lexicon::unit_names.find(next).in(lexicon::unit_names_group::name);
    return true;
}

}  // namespace stet::detail

#endif
