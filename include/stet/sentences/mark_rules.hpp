#ifndef STET_SENTENCES_MARK_RULES_HPP
#define STET_SENTENCES_MARK_RULES_HPP

#include <stet/lexicon/abbreviations.hpp>
#include <stet/lexicon/sentence_openers.hpp>
#include <stet/sentences/byte_set.hpp>
#include <stet/sentences/end_rules.hpp>
#include <stet/sentences/possible_end.hpp>
#include <stet/sentences/surroundings.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <string_view>

namespace stet {

namespace detail {

inline constexpr byte_set address_bytes("@_=&/");
inline constexpr byte_set address_word_bytes("@w/=");
inline constexpr byte_set domain_ends("gmst");
inline constexpr byte_set continuing_bytes(",;:!?)]}");

inline constexpr std::size_t longest_reference = 60;  // in bytes
inline constexpr std::size_t longest_speaker = 5;     // in words, the verb among them

static_assert(longest_reference <= rule_reach);
static_assert(longest_speaker * (longest_word + 2) + 4 <= rule_reach);
static_assert(4 * 4 + longest_word + 4 <= rule_reach, "four opening marks, a word, a character");
static_assert(2 + longest_citation <= rule_reach);

}  // namespace detail

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
        return e.mark.kind == end_mark::wide ? verdict::ends : verdict::none;
    }
};

/// A sentence does not consist of marks: "... and so on".
struct lone_mark_goes_on {
    [[nodiscard]] constexpr verdict operator()(const possible_end& e) const noexcept
    {
        return e.mark.where.begin == e.begin ? verdict::goes_on : verdict::none;
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
        if (e.next_case != letter_case::lower && e.next_case != letter_case::upper) return false;
        const std::string_view next = e.next_word();
        return runs_into_word(e, next) && !is_address(e.word) && !is_domain(next)
               && !goes_on_as_address(e, next);
    }
    static constexpr bool runs_into_word(const possible_end& e, std::string_view next) noexcept
    {
        const std::size_t n = e.word.size();
        const auto small = [&](std::size_t back) {
            return n >= back && is_ascii_lower(e.word[n - back]);
        };
        if (e.next_case == letter_case::lower)
            return e.mark.kind == end_mark::emphatic && !e.closed && small(1) && small(2);
        // "I...I cannot" stammers.
        if (e.mark.kind == end_mark::ellipsis) return e.word != next;
        const bool capitalised = next == "I" || (next.size() > 1 && is_ascii_lower(next[1]));
        if (!capitalised) return false;
        const auto digit = [&](std::size_t back) {
            return n >= back && is_ascii_digit(e.word[n - back]);
        };
        if (small(1)) return small(2);
        if (digit(1)) return digit(2) && digit(3);
        return e.word.empty() || e.word.ends_with(')') || e.word.ends_with("\u201D");
    }
    static constexpr bool is_address(std::string_view word) noexcept
    {
        for (const char c : word)
            if (detail::address_word_bytes.has(c))  // in few words
                return word.find('@') != word.npos || word.find("www") != word.npos
                       || word.find("//") != word.npos || word.find('=') != word.npos;
        return false;
    }
    // "Ada.Quill@example.org", "search?name=Quill".
    static constexpr bool goes_on_as_address(const possible_end& e, std::string_view next) noexcept
    {
        return detail::address_bytes.has(detail::byte_or_nul(e.document, e.next + next.size()));
    }
    static constexpr bool is_domain(std::string_view word) noexcept
    {
        return !word.empty() && detail::domain_ends.has(word.back())  // few have these
               && (word == "Com" || word == "Org" || word == "Net" || word == "Js");
    }
};

/// What follows can only go on with a sentence: a comma, a further closing mark.
struct punctuation_goes_on {
    [[nodiscard]] constexpr verdict operator()(const possible_end& e) const noexcept
    {
        if (e.next_case != letter_case::other || e.opened) return verdict::none;
        const char next = e.document[e.next];
        if (detail::continuing_bytes.has(next)) return verdict::goes_on;
        const std::string_view rest = e.document.substr(e.next, 3);
        if (rest == "\u201D") return verdict::goes_on;
        // An ellipsis that stands apart begins the next sentence.
        if (next == '.' && rest != "..." && rest != ". .") return verdict::goes_on;
        return verdict::none;
    }
};

/// What a caller calls a mark that ends sentences does.
struct further_mark_ends {
    [[nodiscard]] constexpr verdict operator()(const possible_end& e) const noexcept
    {
        return e.mark.kind == end_mark::further ? verdict::ends : verdict::none;
    }
};

/// A small letter goes on with the sentence after a quotation, an ellipsis, a name ("Yahoo!"), an
/// abbreviation. Other words end it all the same, for the many who write without capital letters.
struct small_letter_goes_on {
    [[nodiscard]] constexpr verdict operator()(const possible_end& e) const noexcept
    {
        if (e.next_case != letter_case::lower) return verdict::none;
        if (e.trailed || is_link(e)) return verdict::ends;
        if (e.closed || e.mark.kind == end_mark::ellipsis) return verdict::goes_on;
        const bool bracket = e.document[e.next] == '(';
        if (e.mark.kind == end_mark::emphatic)
            return (is_name(e.word) && !bracket) || e.words->reporting_verbs.contains(e.next_word())
                       ? verdict::goes_on
                       : verdict::ends;
        return !(bracket || is_plain(e)) || e.words->is_abbreviation(e.word) ? verdict::goes_on
                                                                             : verdict::ends;
    }

private:
    static constexpr bool is_link(const possible_end& e) noexcept
    {
        if (e.document[e.next_word_at] != 'h') return false;
        return e.next_word() == "http" || e.next_word() == "https";
    }
    static constexpr bool is_name(std::string_view word) noexcept
    {
        return word.size() > 1 && is_ascii_upper(word[0]) && is_ascii_lower(word[1]);
    }
    // Too long for an abbreviation that nobody knows, or a short word that everybody knows.
    static constexpr bool is_plain(const possible_end& e) noexcept
    {
        if (e.word.find('.') != std::string_view::npos) return false;
        return e.word.size() > 3 || e.words->openers.contains(e.word);
    }
};

/// Who speaks goes on with the sentence: "“Why?” Smith asked", "“I ...” Mr. Smith began".
struct speaker_goes_on {
    [[nodiscard]] constexpr verdict operator()(const possible_end& e) const noexcept
    {
        if (!e.closed || e.mark.kind == end_mark::full_stop || e.next_case != letter_case::upper)
            return verdict::none;
        return speaker_follows(e) ? verdict::goes_on : verdict::none;
    }

private:
    // "Smith asked", "Mr. Smith asked", "House Speaker Paul Ryan asked": up to four capitalised
    // words, then a verb of saying. "“Why?” Nobody answered" begins anew, as "“Why?” I asked"
    // cannot.
    static constexpr bool speaker_follows(const possible_end& e) noexcept
    {
        const word_entry opener = e.words->openers.find(e.next_word());
        if (opener && !opener.in(lexicon::sentence_openers_group::ambiguous)) return false;
        std::size_t at = e.next;
        for (std::size_t i = 0; i < detail::longest_speaker; ++i) {
            const std::string_view word = detail::letters_and_digits_at(e.document, at);
            if (word.empty()) return false;
            if (i > 0 && e.words->reporting_verbs.contains(word)) return true;
            if (detail::case_at(e.document, at) != letter_case::upper) return false;
            at += word.size();
            if (detail::byte_or_nul(e.document, at) == '.') ++at;
            if (detail::byte_or_nul(e.document, at) != ' ') return false;
            ++at;
        }
        return false;
    }
};

/// After "?" and "!" only what is named with such a mark goes on: "Yahoo! Finance", the film "Viva
/// Maria! (1965)"; and what a dash adds.
struct emphatic_mark_ends {
    [[nodiscard]] constexpr verdict operator()(const possible_end& e) const noexcept
    {
        if (e.mark.kind != end_mark::emphatic) return verdict::none;
        if (e.closed) return verdict::ends;
        if (dash_or_year_follows(e)) return verdict::goes_on;
        if (e.words->abbreviations.find(e.word).in(lexicon::abbreviations_group::emphatic))
            return e.words->openers.contains(e.next_word()) ? verdict::ends : verdict::goes_on;
        return verdict::ends;
    }

private:
    static constexpr bool dash_or_year_follows(const possible_end& e) noexcept
    {
        const char first = detail::byte_or_nul(e.document, e.next);
        if (first != '(' && first != '-' && first != '\xE2') return false;
        const std::string_view rest = e.document.substr(e.next, 6);
        if (rest.starts_with("\u2014 ") || rest.starts_with("\u2013 ") || rest.starts_with("-- ")
            || rest.starts_with("- "))
            return true;
        return rest.size() == 6 && rest.front() == '(' && rest.back() == ')'
               && e.next_word().size() == 4 && e.next_case == letter_case::digit;
    }
};

/// A reference in brackets belongs to the quotation before it: "“... parallel.” (Smith 55)."
struct reference_goes_on {
    [[nodiscard]] constexpr verdict operator()(const possible_end& e) const noexcept
    {
        if (!e.closed || e.bracketed || detail::byte_or_nul(e.document, e.next) != '(')
            return verdict::none;
        const std::string_view reference = e.document.substr(e.next, detail::longest_reference);
        const std::size_t end = reference.find(')');
        const bool stop = end != reference.npos && detail::byte_or_nul(reference, end + 1) == '.';
        return stop ? verdict::goes_on : verdict::none;
    }
};

/// "..." before a capital letter ends a sentence as a rule; ". . ." only with a fourth full stop,
/// or before any word but "I".
struct ellipsis_ends {
    [[nodiscard]] constexpr verdict operator()(const possible_end& e) const noexcept
    {
        if (e.mark.kind != end_mark::ellipsis) return verdict::none;
        if (e.next_case != letter_case::upper) return verdict::goes_on;
        if (e.mark.spaced && e.mark.stops < 4 && e.next_word() == "I") return verdict::goes_on;
        return verdict::ends;
    }
};

/// A full stop inside a quotation or bracket that closes after it. Only "(Acme Inc.)" may go on.
struct closed_stop_ends {
    [[nodiscard]] constexpr verdict operator()(const possible_end& e) const noexcept
    {
        if (!e.closed) return verdict::none;
        if (e.bracketed && e.words->is_abbreviation(e.word))
            return e.words->openers.contains(e.next_word()) ? verdict::ends : verdict::goes_on;
        return verdict::ends;
    }
};

}  // namespace stet

#endif
