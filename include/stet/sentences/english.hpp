#ifndef STET_SENTENCES_ENGLISH_HPP
#define STET_SENTENCES_ENGLISH_HPP

#include <stet/lexicon/abbreviations.hpp>
#include <stet/lexicon/reporting_verbs.hpp>
#include <stet/lexicon/sentence_openers.hpp>
#include <stet/sentences/abbreviation_stops.hpp>
#include <stet/sentences/end_rules.hpp>
#include <stet/sentences/mark_rules.hpp>
#include <stet/sentences/plain_stops.hpp>
#include <stet/sentences/sentence_words.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>

namespace stet {

/// What a language brings to tell where its sentences end: words, and rules in the order in which
/// they are asked.
template <class L>
concept sentence_language = requires {
    { L::words } -> std::convertible_to<const sentence_words&>;
    requires end_rule<typename L::end_rules>;
};

/// The rules for English, in the order in which they are asked.
struct english_end_rules
    : first_of<paragraph_ends, wide_mark_ends, lone_mark_goes_on, token_goes_on,
               punctuation_goes_on, further_mark_ends, small_letter_goes_on, speaker_goes_on,
               reference_goes_on, emphatic_mark_ends, ellipsis_ends, closed_stop_ends, initial_stop,
               abbreviation_stop, full_stop_ends> {
    /// What they say of a mark, where a quick look at it shows that.
    [[nodiscard, gnu::always_inline]] static constexpr detail::glance
    look(std::string_view document, const detail::quick_words& words, std::size_t begin,
         std::size_t at) noexcept
    {
        return detail::look_at_mark(document, words, begin, at);
    }
};

/// English, as written in news.
struct english_sentences {
    static constexpr sentence_words words{
        .abbreviations = lexicon::abbreviations,
        .openers = lexicon::sentence_openers,
        .reporting_verbs = lexicon::reporting_verbs,
    };
    using end_rules = english_end_rules;
};

}  // namespace stet

#endif
