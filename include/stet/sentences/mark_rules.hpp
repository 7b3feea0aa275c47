#ifndef STET_SENTENCES_MARK_RULES_HPP
#define STET_SENTENCES_MARK_RULES_HPP

#include <stet/lexicon/abbreviations.hpp>
#include <stet/sentences/casual_text.hpp>
#include <stet/sentences/end_rules.hpp>
#include <stet/sentences/possible_end.hpp>
#include <stet/sentences/surroundings.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <string_view>

namespace stet {

// Rules that look at the mark and at what follows it, whatever word stands before.

/// The text ends, or a paragraph does.
struct paragraph_ends {
    [[nodiscard]] constexpr verdict operator()(const possible_end& e) const noexcept
    {
        return e.parted == gap::blank_line || e.parted == gap::end_of_text ? verdict::ends
                                                                           : verdict::none;
    }
};

/// "。" and "।" end sentences, with or without a blank.
struct wide_mark_ends {
    [[nodiscard]] constexpr verdict operator()(const possible_end& e) const noexcept
    {
        return e.kind == end_mark::wide ? verdict::ends : verdict::none;
    }
};

/// A sentence does not consist of marks: "... and so on".
struct lone_mark_goes_on {
    [[nodiscard]] constexpr verdict operator()(const possible_end& e) const noexcept
    {
        return e.mark.begin == e.begin ? verdict::goes_on : verdict::none;
    }
};

/// Marks inside a number, a name, an address: "4.4", "U.S.", "Amazon.com". Only where a small word
/// runs into a capitalised one was a blank forgotten: "the end.Then". What then follows is judged
/// as if the blank stood there.
struct token_goes_on {
    [[nodiscard]] constexpr verdict operator()(const possible_end& e) const noexcept
    {
        if (e.parted != gap::none || blank_forgotten(e)) return verdict::none;
        return verdict::goes_on;
    }

private:
    static constexpr bool blank_forgotten(const possible_end& e) noexcept
    {
        // A capital letter with a small one behind it.
        if (e.next_case != letter_case::upper || e.next_word.size() < 2
            || !is_ascii_lower(e.next_word[1]))
            return false;
        if (is_address(e.word) || is_domain(e.next_word)) return false;
        if (e.kind == end_mark::ellipsis) return true;
        const std::size_t n = e.word.size();
        const auto small = [&](std::size_t back) {
            return n >= back && is_ascii_lower(e.word[n - back]);
        };
        const auto digit = [&](std::size_t back) {
            return n >= back && is_ascii_digit(e.word[n - back]);
        };
        if (small(1)) return small(2);
        if (digit(1)) return digit(2) && digit(3);
        return e.word.empty() || e.word.ends_with(')') || e.word.ends_with("\u201D");
    }
    static constexpr bool is_address(std::string_view word) noexcept
    {
        return word.find('@') != word.npos || word.find("www") != word.npos
               || word.find("://") != word.npos;
    }
    static constexpr bool is_domain(std::string_view word) noexcept
    {
        return word == "Com" || word == "Org" || word == "Net" || word == "Js";
    }
};

/// What follows can only go on with a sentence: a comma, a further closing mark.
struct punctuation_goes_on {
    [[nodiscard]] constexpr verdict operator()(const possible_end& e) const noexcept
    {
        if (e.next_case != letter_case::other || e.opened) return verdict::none;
        const char next = e.document[e.next];
        constexpr std::string_view continuing = ",;:.!?)]}";
        if (continuing.find(next) != continuing.npos) return verdict::goes_on;
        if (e.document.substr(e.next).starts_with("\u201D")) return verdict::goes_on;
        return verdict::none;
    }
};

/// A small letter goes on with the sentence after a quotation, an ellipsis, a "Yahoo!", a short
/// word that may be an abbreviation. After other words a full stop ends it all the same.
struct small_letter_goes_on {
    [[nodiscard]] constexpr verdict operator()(const possible_end& e) const noexcept
    {
        if (e.next_case != letter_case::lower) return verdict::none;
        if (e.closed || e.kind == end_mark::ellipsis) return verdict::goes_on;
        if (e.kind == end_mark::emphatic) return is_casual(e) ? verdict::ends : verdict::goes_on;
        const word_entry known = e.words->abbreviations.find(e.word);
        if (known || e.words->is_added(e.word)) return verdict::goes_on;
        return e.word.size() > 3 || is_casual(e) ? verdict::ends : verdict::goes_on;
    }
};

/// After "?" and "!": who speaks goes on with the sentence ("“Why?” Smith asked."), and so does
/// what is named with such a mark ("Yahoo! Finance").
struct emphatic_mark_ends {
    [[nodiscard]] constexpr verdict operator()(const possible_end& e) const noexcept
    {
        if (e.kind != end_mark::emphatic) return verdict::none;
        if (e.closed && e.next_case == letter_case::upper && speaker_follows(e))
            return verdict::goes_on;
        if (!e.closed
            && e.words->abbreviations.find(e.word).in(lexicon::abbreviations_group::emphatic))
            return e.words->openers.contains(e.next_word) ? verdict::ends : verdict::goes_on;
        return verdict::ends;
    }

private:
    // "Smith asked", "Mr. Smith asked", "House Speaker Paul Ryan asked": up to four capitalised
    // words, then a verb of saying.
    static constexpr bool speaker_follows(const possible_end& e) noexcept
    {
        std::size_t at = e.next;
        for (int i = 0; i < 5; ++i) {
            const std::string_view word = detail::word_at(e.document, at);
            if (word.empty()) return false;
            if (i > 0 && e.words->reporting_verbs.contains(word)) return true;
            if (detail::case_at(e.document, at) != letter_case::upper) return false;
            at += word.size();
            if (at < e.document.size() && e.document[at] == '.') ++at;
            if (at >= e.document.size() || e.document[at] != ' ') return false;
            ++at;
        }
        return false;
    }
};

/// "..." before a capital letter ends a sentence as a rule; ". . ." only with a fourth full stop,
/// or before any word but "I".
struct ellipsis_ends {
    [[nodiscard]] constexpr verdict operator()(const possible_end& e) const noexcept
    {
        if (e.kind != end_mark::ellipsis) return verdict::none;
        if (e.next_case != letter_case::upper) return verdict::goes_on;
        if (e.spaced && e.stops < 4 && e.next_word == "I") return verdict::goes_on;
        return verdict::ends;
    }
};

/// A full stop inside a quotation or bracket that closes after it. Only "(Acme Inc.)" may go on.
struct closed_stop_ends {
    [[nodiscard]] constexpr verdict operator()(const possible_end& e) const noexcept
    {
        if (!e.closed) return verdict::none;
        if (e.bracketed && e.words->abbreviations.contains(e.word))
            return e.words->openers.contains(e.next_word) ? verdict::ends : verdict::goes_on;
        return verdict::ends;
    }
};

}  // namespace stet

#endif
