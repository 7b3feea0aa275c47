#ifndef STET_QUANTITIES_TIMES_BOUNDING_WORDS_HPP
#define STET_QUANTITIES_TIMES_BOUNDING_WORDS_HPP

#include <stet/lexicon/date_neighbours.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/quantities/times/time_reading.hpp>
#include <stet/quantities/times/time_word.hpp>
#include <stet/quantities/words.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <string_view>

namespace stet {

// Words that bound a time on one side, or name a stretch of it.
namespace detail {

/// Before "the", if that word ends at the blanks before `at`.
[[nodiscard]] constexpr std::size_t before_the(std::string_view document, std::size_t at) noexcept
{
    const auto word = previous_word(document, at);
    return equal_folded(word, "the") ? place_of(word, document) : at;
}

/// Where "end of", "middle of the" before a time begins; the place of the time if it is none.
[[nodiscard]] constexpr std::size_t before_stretch(std::string_view document, std::size_t at,
                                                   bool& end) noexcept
{
    namespace near = lexicon::date_neighbours_group;
    namespace group = lexicon::time_words_group;
    auto word = previous_word(document, before_the(document, at));
    const bool of = equal_folded(word, "of");
    if (of) word = previous_word(document, place_of(word, document));
    if (!of && !time_word(word_at(document, at)).in(group::back | group::forth | group::here))
        return at;
    const auto known = lexicon::date_neighbours.find(word);
    if (!known.in(near::stretch) || (!of && known.in(near::starting))) return at;
    end = equal_folded(word, "end");
    return place_of(word, document);
}

/// What bounds a time on one side, and where its words begin.
struct bound_before {
    std::size_t begin = 0;
    quantity_modifier modifier = quantity_modifier::none;
};

/// The side that a number of the lexicon stands for.
[[nodiscard]] constexpr quantity_modifier bound_of(int number) noexcept
{
    using enum quantity_modifier;
    constexpr quantity_modifier modifiers[] = {none, more_than, at_least, less_than, at_most};
    return modifiers[number];
}

/// "after", "before", "until the", "later than", "starting on" before a time.
[[nodiscard]] constexpr bound_before read_bound_before(std::string_view document,
                                                       std::size_t at) noexcept
{
    namespace near = lexicon::date_neighbours_group;
    auto word = previous_word(document, before_the(document, at));
    if (lexicon::date_neighbours.find(word).in(near::roughly))  // "before about 2 p.m."
        word = previous_word(document, place_of(word, document));
    const bool than = equal_folded(word, "than");
    if (than || equal_folded(word, "on") || equal_folded(word, "from")) {
        word = previous_word(document, place_of(word, document));
        const auto known = lexicon::date_neighbours.find(word);
        if (!known.in(than ? near::before_than : near::starting)) return {at};
        return {place_of(word, document), bound_of(known.value)};
    }
    const auto known = lexicon::date_neighbours.find(word);
    if (equal_folded(word, "within")) return {place_of(word, document)};  // "within the next ..."
    if (!known.in(near::bound | near::starting)) return {at};
    return {place_of(word, document), bound_of(known.value)};
}

/// Behind "or later", "or earlier", "and after" behind a time.
[[nodiscard]] constexpr bound_before read_bound_behind(std::string_view document,
                                                       std::size_t at) noexcept
{
    namespace near = lexicon::date_neighbours_group;
    const auto link = next_word(document, at);
    if (!equal_folded(link, "or") && !equal_folded(link, "and")) return {at};
    const auto word = next_word(document, end_of(link, document));
    const auto known = lexicon::date_neighbours.find(word);
    if (!known.in(near::bound_behind)) return {at};
    if (next_word(document, end_of(word, document)) == "than") return {at};
    if (!counts_nothing(document, end_of(word, document))) return {at};
    return {end_of(word, document),
            known.value < 3 ? quantity_modifier::at_least : quantity_modifier::at_most};
}

/// What bounds a time behind its day: "tomorrow after 3 p.m."
[[nodiscard]] constexpr quantity_modifier bound_inside(std::string_view text) noexcept
{
    namespace near = lexicon::date_neighbours_group;
    for (auto at = word_at(text, 0).size(); at < text.size();) {
        const auto word = next_word(text, at);
        if (word.empty()) {
            ++at;
            continue;
        }
        const auto known = lexicon::date_neighbours.find(word);
        at = end_of(word, text);
        if (known.in(near::bound | near::before_than)) {
            auto clock = after_word(text, at, "than");
            const auto rough = next_word(text, clock);
            if (lexicon::date_neighbours.find(rough).in(near::roughly)) clock = end_of(rough, text);
            if (is_ascii_digit(byte_at(text, after_blanks(text, clock))))
                return bound_of(known.value);
        }
    }
    return quantity_modifier::none;
}

}  // namespace detail

}  // namespace stet

#endif
