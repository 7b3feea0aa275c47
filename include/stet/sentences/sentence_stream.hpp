#ifndef STET_SENTENCES_SENTENCE_STREAM_HPP
#define STET_SENTENCES_SENTENCE_STREAM_HPP

#include <stet/core/extent.hpp>
#include <stet/sentences/candidates.hpp>
#include <stet/sentences/end_marks.hpp>
#include <stet/sentences/english.hpp>
#include <stet/sentences/inside_quotations.hpp>
#include <stet/sentences/line_feeds.hpp>
#include <stet/sentences/possible_end.hpp>
#include <stet/sentences/sentence_lead.hpp>
#include <stet/sentences/sentence_policies.hpp>
#include <stet/sentences/sentence_scanner.hpp>
#include <stet/sentences/surroundings.hpp>
#include <stet/sentences/terminators.hpp>
#include <stet/text/utf8.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace stet {

/// A sentence of an input that is not in memory.
struct streamed_sentence {
    extent where;           ///< bytes of the whole input, always exact
    std::string_view text;  ///< those bytes, during the call only; of a longer one, its beginning

    /// Whether `text` is all of the sentence: it is no longer than the stream's limit.
    [[nodiscard]] constexpr bool complete() const noexcept { return text.size() == where.size(); }
};

/// Finds the sentences of an input that comes in chunks, cut anywhere, even inside a character.
/// However it is cut, they are the sentences of the whole text:
///
///     stet::sentence_stream stream;
///     const auto print = [](const stet::streamed_sentence& s) { fmt::print("{}\n", s.text); };
///     while (const auto chunk = receive()) stream.feed(*chunk, print);
///     stream.finish(print);
///
/// A sentence is handed over as soon as the text behind it shows where it ends: at a blank line, or
/// `detail::rule_reach` bytes later (with quotations kept in one piece, two kilobytes). Memory is
/// bounded, whatever the input: one allocation on construction, `limit` bytes and `slack` more.
/// Linear in the input; small chunks cost a call each.
///
/// Rules of a language of your own may look at no more than `detail::rule_reach` bytes from
/// `possible_end::next` on, and `detail::rule_memory` bytes before the mark or the sentence.
template <sentence_language Language = english_sentences,
          policies_for_sentences Policies = sentence_policies>
class basic_sentence_stream {
public:
    static constexpr std::size_t default_limit = 64 * 1024;
    static constexpr std::size_t slack = 32 * 1024;

    /// With a limit (at least 256 bytes) to the text of a sentence that is held, and policies,
    /// whose lists are not copied:
    ///
    ///     stet::sentence_stream kept({.quoted = stet::inside_quotations::keep});
    explicit basic_sentence_stream(const Policies& policies = {}, std::size_t limit = default_limit)
        : scanner_(policies), limit_(std::max(limit, std::size_t{256}))
    {
        held_.reserve(limit_ + slack);
    }

    /// Takes the next bytes of the input, and calls `sink` with each sentence that they complete.
    /// The chunk is copied and need not outlive the call.
    template <std::invocable<const streamed_sentence&> Sink>
    void feed(std::string_view chunk, Sink&& sink)
    {
        while (!chunk.empty()) {
            const std::string_view next = chunk.substr(0, piece);
            chunk.remove_prefix(next.size());
            held_.append(next);
            // Before that many bytes have come, nothing but a blank line shows an end.
            if (next.size() < awaited_ && next.find('\n') == next.npos) {
                awaited_ -= next.size();
                continue;
            }
            search(false, sink);
            forget();
        }
    }

    /// The input has ended: calls `sink` with what is left of it. Then the stream is as new.
    template <std::invocable<const streamed_sentence&> Sink>
    void finish(Sink&& sink)
    {
        search(true, sink);
        *this = basic_sentence_stream(limit_, scanner_, std::move(held_));
    }

    /// How many bytes of the input are held, never more than the limit and `slack`.
    [[nodiscard]] std::size_t held() const noexcept { return held_.size(); }

private:
    using scanner_type = basic_sentence_scanner<Language, Policies>;

    static constexpr std::size_t piece = 16 * 1024;
    static constexpr std::size_t worth_forgetting = 4 * 1024;

    // What may wait behind a mark: the run of marks, what closes, trailers, a gap, the number of a
    // note, another gap, and what the rules look at.
    static constexpr std::size_t longest_wait =
        2 * detail::longest_mark_run + 8 * 8 + 8 * (2 + detail::longest_citation)
        + 2 * (detail::longest_gap + 4) + detail::rule_reach;
    static_assert(detail::longest_drawn_line + detail::rule_reach < longest_wait);
    static_assert(detail::widest_line + 4 <= detail::rule_memory);
    static_assert(piece + 2 * (worth_forgetting + detail::rule_memory) + longest_wait
                      + 2 * detail::quotation_reach
                  <= slack);

    basic_sentence_stream(std::size_t limit, const scanner_type& scanner, std::string&& memory)
        : scanner_(scanner), limit_(limit), held_(std::move(memory))
    {
        held_.clear();
    }

    // The scanner's own search, which waits where bytes that are not there yet may decide.
    template <class Sink>
    void search(bool finished, Sink& sink)
    {
        const sentence_words words = scanner_.words();
        const std::u32string_view marks = scanner_.policies().terminators;
        for (;;) {
            const std::string_view document = held_;
            const auto shown = [&](std::size_t by) {
                awaited_ = by > document.size() ? by - document.size() : 0;
                return finished || awaited_ == 0;
            };
            if (!inside_) {
                begin_ = detail::skip_blanks(document, begin_);
                awaited_ = 0;
                if (begin_ >= document.size()) return;
                lead_ = detail::read_lead(document, begin_);
                if (!shown(lead_.end + detail::rule_reach)) return;
                inside_ = true;
                at_ = lead_.end;
                quotations_ = detail::quotation_watch(begin_);
                if (lead_.alone) {
                    hand_over(at_, sink);
                    continue;
                }
            }
            at_ = marks.empty() ? find_candidate(document, at_)
                                : detail::find_candidate(document, at_, marks);
            if (at_ >= document.size()) {
                awaited_ = 0;
                if (finished) hand_over(at_, sink);
                return;
            }
            mark_run run;
            if (!marks.empty()) {
                constexpr std::size_t longest_character = 4;
                if (!shown(at_ + longest_character)) return;
                run = detail::read_terminators(document, at_, marks);
            }
            const auto step = run.where.size() != 0
                                  ? scanner_.judge_mark(document, words, begin_, run)
                                  : scanner_.judge(document, words, begin_, lead_.number, at_);
            if (!shown(step.shown_by)) return;
            bool ends = step.ends;
            if (ends && keeps_quotations() && document[at_] != '\n') {
                if (!shown(step.at + detail::quotation_reach)) return;
                ends = !quotations_.is_inside(document, step.at);
            }
            if (ends)
                hand_over(step.at, sink);
            else
                at_ = std::max(step.at, at_ + 1);
        }
    }

    [[nodiscard]] bool keeps_quotations() const noexcept
    {
        return scanner_.policies().quoted == inside_quotations::keep;
    }

    // The sentence ends before the blanks that end at `end`.
    template <class Sink>
    void hand_over(std::size_t end, Sink& sink)
    {
        const extent where{offset_ + begin_, end_before_blanks(end)};
        sink(streamed_sentence{where, beginning_of(where.size())});
        inside_ = false;
        begin_ = end;
        if (left_out_ == 0) return;
        forget_until(seam_);
        offset_ += left_out_;
        left_out_ = 0;
    }

    // As a byte of the input.
    [[nodiscard]] std::size_t end_before_blanks(std::size_t end) const noexcept
    {
        const std::string_view document = held_;
        if (left_out_ == 0) return offset_ + detail::end_before_blanks(document, begin_, end);
        const std::size_t size = detail::end_before_blanks(document.substr(seam_), 0, end - seam_);
        return size == 0 ? text_end_ : offset_ + left_out_ + seam_ + size;
    }

    // Of a sentence of that size, what is held, without a character that the limit cuts.
    [[nodiscard]] std::string_view beginning_of(std::size_t size) const noexcept
    {
        const std::string_view text =
            std::string_view(held_).substr(begin_, std::min(size, limit_));
        if (size <= limit_) return text;
        for (std::size_t back = 1; back < 4; ++back) {
            const auto byte = static_cast<unsigned char>(text[text.size() - back]);
            if ((byte & 0xC0U) == 0x80U) continue;
            const std::size_t whole = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
            return text.substr(0, text.size() - (whole > back ? back : 0));
        }
        return text;
    }

    // Lets go of what no rule will look at again: what lies far before the sentence, and what lies
    // between its beginning and the place where the search goes on.
    void forget()
    {
        if (begin_ >= detail::rule_memory + worth_forgetting)
            forget_until(begin_ - detail::rule_memory);
        if (!inside_) return;
        const std::size_t from = left_out_ != 0 ? seam_ : begin_ + limit_;
        const std::size_t seen = quotations_seen();
        if (seen < from + detail::rule_memory + worth_forgetting) return;
        const std::size_t until = character_before(seen - detail::rule_memory);
        text_end_ = end_before_blanks(until);
        held_.erase(from, until - from);
        seam_ = from;
        left_out_ += until - from;
        at_ -= until - from;
        quotations_.forget(until - from);
    }

    // How far into the sentence neither the search nor quotations need the text any more.
    [[nodiscard]] std::size_t quotations_seen() noexcept
    {
        if (!keeps_quotations()) return at_;
        const std::size_t shown =
            held_.size() - std::min(held_.size(), std::size_t{detail::quotation_reach});
        const std::size_t seen = std::min(at_, shown);
        static_cast<void>(quotations_.is_inside(held_, seen));
        return seen;
    }

    void forget_until(std::size_t end)
    {
        held_.erase(0, end);
        offset_ += end;
        begin_ -= end;
        at_ -= std::min(at_, end);
        seam_ -= std::min(seam_, end);
        quotations_.forget(end);
    }

    // Where the character that byte `at` is part of begins; in broken UTF-8, `at`.
    [[nodiscard]] std::size_t character_before(std::size_t at) const noexcept
    {
        for (std::size_t back = 0; back < 4; ++back)
            if ((static_cast<unsigned char>(held_[at - back]) & 0xC0U) != 0x80U) return at - back;
        return at;
    }

    scanner_type scanner_;
    std::size_t limit_;
    std::string held_;        // what came before the sentence, then the sentence
    std::size_t offset_ = 0;  // of the first byte held
    std::size_t begin_ = 0;   // of the sentence, in held_, as those that follow
    std::size_t at_ = 0;      // where the search goes on
    bool inside_ = false;     // the sentence's lead has been read
    detail::sentence_lead lead_{};
    detail::quotation_watch quotations_{0};
    std::size_t awaited_ = 0;   // bytes that must come before the search can go on
    std::size_t seam_ = 0;      // where bytes are left out of a long sentence
    std::size_t left_out_ = 0;  // how many
    std::size_t text_end_ = 0;  // where, in the input, the last text before the seam ends
};

using sentence_stream = basic_sentence_stream<>;

}  // namespace stet

#endif
