#ifndef STET_SENTENCES_SENTENCE_SCANNER_HPP
#define STET_SENTENCES_SENTENCE_SCANNER_HPP

#include <stet/core/extent.hpp>
#include <stet/sentences/byte_set.hpp>
#include <stet/sentences/candidates.hpp>
#include <stet/sentences/end_marks.hpp>
#include <stet/sentences/end_rules.hpp>
#include <stet/sentences/english.hpp>
#include <stet/sentences/inside_quotations.hpp>
#include <stet/sentences/line_feeds.hpp>
#include <stet/sentences/list_numbers.hpp>
#include <stet/sentences/other_candidates.hpp>
#include <stet/sentences/plain_stops.hpp>
#include <stet/sentences/possible_end.hpp>
#include <stet/sentences/quick_words.hpp>
#include <stet/sentences/sentence.hpp>
#include <stet/sentences/sentence_lead.hpp>
#include <stet/sentences/sentence_policies.hpp>
#include <stet/sentences/surroundings.hpp>
#include <stet/sentences/terminators.hpp>
#include <stet/text/ascii.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>

namespace stet {

namespace detail {

/// Languages whose words are known at compile time, and whose rules offer a quick look at a mark
/// that shows what they say.
template <class L>
concept looks_at_marks = requires(const quick_words& quick) {
    typename std::bool_constant<(L::words.abbreviations.contains(""), L::words.added.empty())>;
    { L::end_rules::look({}, quick, 0, 0) } -> std::same_as<glance>;
};

/// The marks that they look at.
inline constexpr byte_set looked_at(".?!");

/// What a quick look knows of the words of a language.
template <class L>
inline constexpr quick_words quick_words_of{L::words};

}  // namespace detail

template <sentence_language, policies_for_sentences>
class basic_sentence_stream;

/// Finds one sentence per call: goes from candidate to candidate and asks the rules of a language
/// whether it ends there. Any bytes are read; what is no text is part of a sentence like letters.
/// Linear in the length of the sentence, without allocation.
template <sentence_language Language = english_sentences,
          policies_for_sentences Policies = sentence_policies>
class basic_sentence_scanner {
    template <sentence_language, policies_for_sentences>
    friend class basic_sentence_stream;  // goes from step to step while the document grows

public:
    basic_sentence_scanner() = default;
    constexpr explicit basic_sentence_scanner(const Policies& policies) noexcept
        : policies_(policies)
    {}

    [[nodiscard]] constexpr std::optional<sentence> operator()(std::string_view document,
                                                               std::size_t from) const noexcept
    {
        memory none;
        return (*this)(document, from, none);
    }

    /// What is remembered of a document from one sentence to the next.
    using memory = candidate_block;

    // Part of whoever asks, so that what is found stays in registers.
    [[nodiscard, gnu::always_inline]] constexpr std::optional<sentence>
    operator()(std::string_view document, std::size_t from, memory& last) const noexcept
    {
        const std::size_t begin = detail::skip_blanks(document, from);
        if (begin >= document.size()) return std::nullopt;
        return sentence(document, begin, end_of(document, begin, last));
    }

    [[nodiscard]] constexpr const Policies& policies() const noexcept { return policies_; }

private:
    // Where the sentence that begins at byte `begin` ends. A function of its own, so that registers
    // hold what it needs.
    [[nodiscard, gnu::noinline]] constexpr std::size_t
    end_of(std::string_view document, std::size_t begin, memory& last) const noexcept
    {
        detail::sentence_lead lead{begin};
        if (detail::may_be_led(document, begin)) lead = detail::read_possible_lead(document, begin);
        if (lead.alone) return lead.end;
        const bool as_usual = policies_.terminators.empty() && policies_.abbreviations.empty()
                              && policies_.quoted == inside_quotations::split;
        if (!as_usual) return search_by_policies(document, begin, lead);
        candidate_search candidates(document, last);
        return search(document, begin, lead, candidates);
    }

    // Where the sentence ends. Part of the above, so that the search stays in registers.
    [[nodiscard, gnu::always_inline]] constexpr std::size_t
    search(std::string_view document, std::size_t begin, const detail::sentence_lead& lead,
           candidate_search& candidates) const noexcept
    {
        std::size_t at = lead.end;
        while (candidates.find(at)) {
            const auto [said, end] = look(document, begin, lead.number, at);
            if (said == verdict::goes_on) {
                at = end;
                continue;
            }
            if (said == verdict::ends) return end;
            const step s = judge(document, Language::words, begin, lead.number, at);
            if (s.ends) return until(document, begin, s.at);
            at = s.at;
        }
        return until(document, begin, document.size());
    }

    /// Where the sentence ends, or where the search goes on; and how many bytes of the document
    /// show it, whatever follows them.
    struct step {
        bool ends = false;
        std::size_t at = 0;
        std::size_t shown_by = 0;
    };

    // What lies behind `next` decides, as far as rules look ahead.
    static constexpr step shown_behind(std::size_t next, bool ends, std::size_t at) noexcept
    {
        return {ends, at, next + detail::rule_reach};
    }

    // `end`, or where the blanks begin that end there.
    static constexpr std::size_t until(std::string_view document, std::size_t begin,
                                       std::size_t end) noexcept
    {
        const char last = document[end - 1];
        if (last > ' ' && is_ascii(last)) return end;  // as a rule
        return detail::end_before_blanks(document, begin, end);
    }

    // The words of the language, with abbreviations of the caller's.
    [[nodiscard]] constexpr sentence_words words() const noexcept
    {
        sentence_words words = Language::words;
        if (!policies_.abbreviations.empty()) words.added = policies_.abbreviations;
        return words;
    }

    // The search with abbreviations or terminators of the caller's, or with quotations in one
    // piece.
    constexpr std::size_t search_by_policies(std::string_view document, std::size_t begin,
                                             const detail::sentence_lead& lead) const noexcept
    {
        const bool keep = policies_.quoted == inside_quotations::keep;
        const std::u32string_view marks = policies_.terminators;
        const sentence_words all_words = words();
        detail::quotation_watch quotations(begin);
        candidate_block none;
        candidate_search candidates(document, none);
        const auto find = [&](std::size_t& at) {
            if (marks.empty()) return candidates.find(at);
            at = detail::find_candidate(document, at, marks);
            return at < document.size();
        };
        for (std::size_t at = lead.end; find(at);) {
            const mark_run run = detail::read_terminators(document, at, marks);
            const step s = run.where.size() != 0
                               ? judge_mark(document, all_words, begin, run)
                               : judge(document, all_words, begin, lead.number, at);
            const bool in_quotation =
                s.ends && keep && document[at] != '\n' && quotations.is_inside(document, s.at);
            if (s.ends && !in_quotation) return until(document, begin, s.at);
            at = s.at > at ? s.at : at + 1;
        }
        return until(document, begin, document.size());
    }

    // What a quick look at a candidate shows.
    [[nodiscard, gnu::always_inline]] constexpr detail::glance
    look(std::string_view document, std::size_t begin, const detail::item_number& number,
         std::size_t at) const noexcept
    {
        if (detail::looked_at.has(document[at])) {
            if constexpr (detail::looks_at_marks<Language>) {
                if (at - begin >= 2 && detail::next_number_may_end(document, number, begin, at))
                    return {};
                return Language::end_rules::look(document, detail::quick_words_of<Language>, begin,
                                                 at);
            }
            return {};
        }
        return detail::look_at_other(document, begin, number, at, policies_.single_line_feed);
    }

    constexpr step judge(std::string_view document, const sentence_words& words, std::size_t begin,
                         const detail::item_number& number, std::size_t at) const noexcept
    {
        switch (document[at]) {
        case '\n':
            return judge_line_feed(document, at);
        case '!':
        case '?':
        case '\xE3':
        case '\xEF':
            break;
        case '\xA2':
            return judge_bullet(document, begin, at);
        case '\xA4':  // the last byte of a danda, which has three
        case '\xA5':
            if (at < begin + 2 || document[at - 1] != '\xA5' || document[at - 2] != '\xE0')
                return {false, at + 1, at + 1};
            at -= 2;
            break;
        case '\xA6':  // the last byte of an ellipsis, which has three
            if (at < begin + 2 || document[at - 1] != '\x80' || document[at - 2] != '\xE2')
                return {false, at + 1, at + 1};
            at -= 2;
            break;
        case '.':
        case ')':
            if (at != begin && detail::next_number_may_end(document, number, begin, at)
                && detail::list_number_may_end(document, begin, at))
                if (const step s = judge_list_number(document, begin, number, at); s.at != 0)
                    return s;
            if (document[at] == ')') return judge_emoticon(document, begin, at);
            break;
        default:
            return {false, at + 1, at + 1};
        }
        const mark_run mark = read_marks(document, at);
        if (mark.where.size() == 0) return shown_behind(at, false, at + 1);
        const std::size_t behind = mark.where.end;
        if (is_inside_token(document, mark)) return shown_behind(behind, false, behind);
        return judge_mark(document, words, begin, mark);
    }

    static constexpr step judge_mark(std::string_view document, const sentence_words& words,
                                     std::size_t begin, const mark_run& mark) noexcept
    {
        const possible_end e = read_possible_end(document, words, begin, mark);
        const bool ends = typename Language::end_rules{}(e) == verdict::ends;
        const std::size_t ahead = e.parted == gap::blank_line ? 0 : detail::rule_reach;
        return {ends, ends ? e.end : mark.where.end, e.next + ahead};
    }

    // Where no mark stands, an emoticon may: "see you soon :) Bye".
    static constexpr step judge_emoticon(std::string_view document, std::size_t begin,
                                         std::size_t at) noexcept
    {
        for (std::size_t back = 1; back <= 2 && at - begin > back; ++back) {
            const std::size_t first = at - back;
            const std::size_t size = detail::emoticon_size_at(document, first);
            if (size <= back || !is_ascii_space(document[first - 1])) continue;
            const std::size_t next = detail::skip_gap(document, first + size);
            return shown_behind(next, detail::case_at(document, next) == letter_case::upper,
                                first + size);
        }
        return shown_behind(at, false, at + 1);
    }

    constexpr step judge_line_feed(std::string_view document, std::size_t at) const noexcept
    {
        const std::size_t next = detail::skip_gap(document, at + 1);
        if (policies_.single_line_feed == line_feed::paragraph || next - at > detail::longest_gap
            || document.substr(at + 1, next - at - 1).find('\n') != document.npos)
            return {true, at, next};
        const bool ends = policies_.single_line_feed == line_feed::detect
                          && detail::parts_paragraphs(document, at, next);
        return shown_behind(next, ends, ends ? at : next);
    }

    // "• " begins an item of a list, and with it a sentence.
    static constexpr step judge_bullet(std::string_view document, std::size_t begin,
                                       std::size_t at) noexcept
    {
        const bool bullet = at >= begin + 3 && document[at - 1] == '\x80'
                            && document.substr(at - 2).starts_with("\u2022 ")
                            && is_ascii_space(document[at - 3]);
        return {bullet, bullet ? at - 2 : at + 1, at + 2};
    }

    // The next number of the list that the sentence is an item of begins the next item, and so does
    // a first number after a colon. Says nothing (`at` is 0) about other numbers.
    static constexpr step judge_list_number(std::string_view document, std::size_t begin,
                                            const detail::item_number& before,
                                            std::size_t at) noexcept
    {
        const detail::list_number number = detail::list_number_around(document, begin, at);
        if (number.where.size() == 0) return {};
        if (number.is_initial()) return {};
        const std::size_t item = detail::skip_gap(document, number.where.end);
        if (detail::case_at(document, item) == letter_case::lower) return {};
        if (number.follows(before)) return shown_behind(item, true, number.where.begin);
        const std::size_t end = detail::end_before_space(document, begin, number.where.begin);
        if (number.kind == '1' && number.value == 1 && number.stopped && number.closing == ' '
            && end > begin && document[end - 1] == ':')
            return shown_behind(item, true, number.where.begin);
        return {};
    }

    [[no_unique_address]] Policies policies_{};
};

using sentence_scanner = basic_sentence_scanner<>;

}  // namespace stet

#endif
