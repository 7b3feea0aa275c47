#ifndef STET_QUANTITIES_TIMES_WORDS_BEHIND_DAYS_HPP
#define STET_QUANTITIES_TIMES_WORDS_BEHIND_DAYS_HPP

#include <stet/core/word_filter.hpp>
#include <stet/lexicon/date_neighbours.hpp>
#include <stet/lexicon/following_words.hpp>
#include <stet/lexicon/number_words.hpp>
#include <stet/lexicon/time_words.hpp>
#include <stet/quantities/words.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <string_view>

namespace stet::detail {

/// Shapes of the words that, right behind a day, may tell more of it: its date, week, part or hour,
/// and the small words that lead to those. Whoever reads more behind a day rests on it.
inline constexpr word_filter shapes_behind_days = [] {
    word_filter words;
    const auto add = [&](std::string_view word) { words.add(word); };
    lexicon::time_words.for_each_word(add);
    lexicon::number_words.for_each_word(add);
    lexicon::date_neighbours.for_each_entry([&](std::string_view word, word_entry known) {
        namespace group = lexicon::date_neighbours_group;
        if (known.in(group::roughly | group::in_time | group::bound | group::before_than))
            add(word);
    });
    lexicon::following_words.for_each_entry([&](std::string_view word, word_entry known) {
        if (known.in(lexicon::following_words_group::behind_opener)) add(word);
    });
    return words;
}();

/// Whether what follows a day that ends at `end` tells no more of it, as behind most: an ordinary
/// word, "Friday that", or a mark, "Friday's".
[[nodiscard]] constexpr bool day_ends(std::string_view document, std::size_t end) noexcept
{
    const auto begin = after_gap(document, end);
    if (begin == end) {
        const char mark = byte_at(document, end);
        const bool stop = mark == '.' && !is_ascii_digit(byte_at(document, end - 1));
        return stop || (mark != '.' && mark != ',' && mark != ':' && mark != '@' && mark != 'T');
    }
    const auto word = word_at(document, begin);
    return !word.empty() && !shapes_behind_days.may_hold(word);
}

}  // namespace stet::detail

#endif
