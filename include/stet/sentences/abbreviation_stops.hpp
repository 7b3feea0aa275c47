#ifndef STET_SENTENCES_ABBREVIATION_STOPS_HPP
#define STET_SENTENCES_ABBREVIATION_STOPS_HPP

#include <stet/lexicon/abbreviations.hpp>
#include <stet/lexicon/sentence_labels.hpp>
#include <stet/lexicon/sentence_openers.hpp>
#include <stet/sentences/end_rules.hpp>
#include <stet/sentences/possible_end.hpp>
#include <stet/sentences/surroundings.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <string_view>

namespace stet {

// Rules about one full stop that may belong to the word before it. They are asked where a capital
// letter, a digit or a symbol follows; small letters have been dealt with.

namespace detail {

/// A new sentence shows itself by its first word: "He", "The", "However". In capital letters alone,
/// as headlines have them, it does not: "U.S. IN TALKS".
[[nodiscard]] constexpr word_entry opener_after(const possible_end& e) noexcept
{
    if (e.next_case != letter_case::upper) return {};
    const std::string_view word = e.next_word();
    if (word.size() > 1 && is_ascii_upper(word[1])) return {};
    return e.words->openers.find(word);
}

[[nodiscard]] constexpr bool opener_follows(const possible_end& e) noexcept
{
    return static_cast<bool>(opener_after(e));
}

[[nodiscard]] constexpr bool bracket_opens(const possible_end& e) noexcept
{
    return e.opened && (e.document[e.next] == '(' || e.document[e.next] == '[');
}

[[nodiscard]] constexpr verdict ends_if(bool it_does) noexcept
{
    return it_does ? verdict::ends : verdict::goes_on;
}

/// "U.S", "Ph.D", "S.&P": a full stop inside, and a single letter behind the last one.
[[nodiscard]] constexpr bool is_acronym(std::string_view word) noexcept
{
    if (word.size() < 3 || !is_ascii_letter(word.back())) return false;
    const char before = word[word.size() - 2];
    return (before == '.' || before == '&') && is_ascii_letter(word[0]) && word.find('.') < 5;
}

/// The word before e.word.
[[nodiscard]] constexpr std::string_view word_before_that(const possible_end& e) noexcept
{
    const std::size_t first = e.mark.where.begin - e.word.size();
    const std::size_t end = end_before_space(e.document, e.begin, first);
    return word_before(e.document, e.begin, end);
}

/// "II", "xiv"; "I" and "V" only where no word follows, as "No. I think" shows.
[[nodiscard]] constexpr bool roman_numeral_follows(const possible_end& e) noexcept
{
    if (e.next_word().empty() || e.next_word().find_first_not_of("IVXLivxl") != e.next_word().npos)
        return false;
    const std::size_t end = e.next + e.next_word().size();
    return e.next_word().size() > 1 || blank_size_at(e.document, end) == 0;
}

}  // namespace detail

/// A single capital letter is an initial ("J. Smith"), unless a new sentence follows ("plan B. The
/// plan"). A name may begin with a word like "Will" or "A": "George F. Will".
struct initial_stop {
    [[nodiscard]] constexpr verdict operator()(const possible_end& e) const noexcept
    {
        if (e.word.size() != 1 || !is_ascii_letter(e.word[0])) return verdict::none;
        const word_entry next = detail::opener_after(e);
        if (!next) return detail::ends_if(is_label(e) || is_direction(e));
        const bool ambiguous = next.in(lexicon::sentence_openers_group::ambiguous);
        if (!ambiguous || e.word == "I") return verdict::ends;
        const std::string_view first_name = detail::word_before_that(e);
        return detail::ends_if(first_name.empty() || !is_ascii_upper(first_name[0]));
    }

private:
    // "at 40° 26' N. Vale found it there"
    static constexpr bool is_direction(const possible_end& e) noexcept
    {
        constexpr std::string_view directions = "NSEW";
        if (e.next_case != letter_case::upper || directions.find(e.word[0]) == directions.npos)
            return false;
        const std::size_t end =
            detail::end_before_space(e.document, e.begin, e.mark.where.begin - 1);
        const std::string_view before = e.document.substr(e.begin, end - e.begin);
        for (const std::string_view sign :
             {"\u00B0", "'", "\"", "\u2032", "\u2033", "\u2019", "\u201D"})
            if (before.ends_with(sign))
                return before.size() > sign.size()
                       && is_ascii_digit(before[before.size() - sign.size() - 1]);
        return false;
    }
    // "He took vitamin B. Doctors", but not the heading "Part B. Doctors".
    static constexpr bool is_label(const possible_end& e) noexcept
    {
        namespace group = lexicon::sentence_labels_group;
        if (e.next_case != letter_case::upper || !is_ascii_upper(e.word[0])) return false;
        const std::string_view before = detail::word_before_that(e);
        return before.data() != e.document.data() + e.begin
               && lexicon::sentence_labels.find(before).in(group::lettered);
    }
};

/// Words that the table knows, class by class, and those that a caller added.
struct abbreviation_stop {
    [[nodiscard]] constexpr verdict operator()(const possible_end& e) const noexcept
    {
        namespace group = lexicon::abbreviations_group;
        if (e.words->is_added(e.word)) return verdict::goes_on;
        const word_entry known = e.words->abbreviations.find(e.word);
        if (known.in(group::numbered) && e.next_case == letter_case::digit) return verdict::goes_on;
        if (!known || (known.in(group::capital) && !is_ascii_upper(e.word[0])))
            return detail::is_acronym(e.word) ? detail::ends_if(detail::opener_follows(e))
                                              : verdict::none;

        if (known.in(group::unit) && is_ascii_lower(e.word[0]) && stands_after_number(e))
            return detail::ends_if(e.next_case == letter_case::upper);
        if (known.in(group::title | group::linking)) return verdict::goes_on;
        if (known.in(group::numbered) && detail::roman_numeral_follows(e)) return verdict::goes_on;
        if (known.in(group::clock)) return after_clock(e);
        if (known.in(group::final)) return detail::ends_if(e.next_case == letter_case::upper);
        if (known.in(group::day))
            return detail::ends_if(e.next_case == letter_case::upper
                                   && !e.words->abbreviations.find(e.next_word()).in(group::date));
        // "in Lodi, N.J. Smith": inside a sentence a comma would close what a comma opened.
        const bool name = e.next_case == letter_case::upper && !detail::bracket_opens(e);
        if (name && known.in(group::place) && (e.opened || follows_comma(e))) return verdict::ends;
        if (name && known.in(group::corporate | group::suffix) && e.opened) return verdict::ends;
        if (known.in(group::month | group::place | group::corporate | group::suffix | group::street
                     | group::general))
            return detail::ends_if(detail::opener_follows(e));
        return verdict::none;
    }

private:
    // "at 9 p.m. Monday", "9 p.m. ET"; otherwise a capital letter begins a sentence.
    static constexpr verdict after_clock(const possible_end& e) noexcept
    {
        if (e.next_case != letter_case::upper) return verdict::goes_on;
        namespace group = lexicon::abbreviations_group;
        const word_entry next = e.words->abbreviations.find(e.next_word());
        if (next.in(group::date | group::zone) || is_opening_time(e)) return verdict::goes_on;
        return verdict::ends;
    }
    // "At 5 a.m. Smith left": no more than a time has been said.
    static constexpr bool is_opening_time(const possible_end& e) noexcept
    {
        constexpr std::size_t longest = 24;
        if (e.mark.where.begin - e.begin > longest) return false;
        std::size_t blanks = 0;
        for (std::size_t i = e.begin; i < e.mark.where.begin; ++i) blanks += e.document[i] == ' ';
        return blanks <= 2
               && e.words->openers.contains(detail::letters_and_digits_at(e.document, e.begin));
    }
    static constexpr bool follows_comma(const possible_end& e) noexcept
    {
        const std::size_t first = e.mark.where.begin - e.word.size();
        const std::size_t end = detail::end_before_space(e.document, e.begin, first);
        return end > e.begin && e.document[end - 1] == ',';
    }
    static constexpr bool stands_after_number(const possible_end& e) noexcept
    {
        const std::string_view before = detail::word_before_that(e);
        return !before.empty() && is_ascii_digit(before[0]);
    }
};

/// Any other word: the full stop is what it seems to be.
struct full_stop_ends {
    [[nodiscard]] constexpr verdict operator()(const possible_end&) const noexcept
    {
        return verdict::ends;
    }
};

}  // namespace stet

#endif
