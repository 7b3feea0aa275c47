#ifndef STET_ATTRIBUTIONS_TAGGING_PROPOSALS_HPP
#define STET_ATTRIBUTIONS_TAGGING_PROPOSALS_HPP

#include <stet/attributions/findings.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/tagging/chunks.hpp>
#include <stet/attributions/tagging/keep_features.hpp>
#include <stet/attributions/tagging/label_path.hpp>
#include <stet/attributions/tagging/linker.hpp>
#include <stet/attributions/tagging/runs.hpp>
#include <stet/attributions/tagging/tagger_tables.hpp>
#include <stet/attributions/tagging/whole_contents.hpp>
#include <stet/attributions/tagging/whole_cues.hpp>
#include <stet/attributions/tagging/whole_sources.hpp>
#include <stet/attributions/tagging/word_traits.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace stet::tagging {

/// From a model's scores to attributions: the best labels, linked chunks, and with them what only
/// the rules found. Which of them are kept is not decided here.
class proposals {
public:
    /// Reads a passage of which the rules found `by_rules`.
    template <class Model>
    void read(const passage& p, const findings& by_rules, const Model& model,
              const tagger_tables& tables, float bias)
    {
        read_traits(p, by_rules, tables.words, traits_);
        read_labels(p, model, tables.path, tables.cue_bias + bias, tables.other_bias + bias);
        read_chunks(labels_, chunks_);
        link_chunks(
            traits_, chunks_, [&](std::uint32_t hash) { return weight_at(tables.links, hash); },
            linked_);
        propose(p, by_rules);
    }

    [[nodiscard]] std::vector<proposal>& all() noexcept { return all_; }
    [[nodiscard]] const std::vector<proposal>& all() const noexcept { return all_; }
    [[nodiscard]] std::span<const word_traits> traits() const noexcept { return traits_; }
    [[nodiscard]] std::span<const label> labels() const noexcept { return labels_; }
    [[nodiscard]] std::span<const label_scores> likely() const noexcept { return likely_; }

    /// Calls `use(hash)` for each feature of the question whether a proposal is right.
    template <class Use>
    void for_each_keep_feature_of(const passage& p, const proposal& x, const Use& use) const
    {
        std::size_t others = 0;
        const std::uint32_t sentence = traits_[x.draft.cue.first].sentence_number;
        for (const proposal& other : near(sentence))
            others += traits_[other.draft.cue.first].sentence_number == sentence ? 1U : 0U;
        for_each_keep_feature(p, traits_, likely_, x, others - 1, use);
    }

    /// How likely a proposal is right, 0 to 1. A quotation that is signed, "― Jane Smith", is the
    /// rules' to find, as is "According to Vale the ship sank": there are too few in a corpus to
    /// learn from.
    [[nodiscard]] float confidence(const passage& p, const proposal& x,
                                   const tagger_tables& tables) const
    {
        constexpr float signature = 0.95F;
        constexpr float announced = 0.9F;
        constexpr float front = 0.5F;
        const bool by_rules = x.found_by != origin::tagger && x.found_by != origin::tagger_version;
        if (by_rules && p.words[x.draft.cue.first].mark == passage_mark::dash) return signature;
        if (x.draft.waits && x.draft.content.empty()) return announced;
        int sum = 0;
        for_each_keep_feature_of(p, x, [&](std::uint32_t h) { sum += weight_at(tables.keep, h); });
        const float likely = 1 / (1 + std::exp(-static_cast<float>(sum) * tables.keep_scale));
        const bool named = by_rules && names_source_first(p, x.draft.cue);
        const bool heard = by_rules && !x.draft.content.empty()
                           && x.draft.content.front().last <= x.draft.cue.first
                           && clauses::is_one_of(p.text(x.draft.cue.last - 1), {"heard", "hears"});
        return named || heard || (by_rules && x.draft.rare) ? std::max(likely, front) : likely;
    }

    /// Of two versions of an attribution of which one says what the other says, and more, drops the
    /// shorter one where more is a quotation behind it that belongs to nobody else ("The road was
    /// dry, she said, and “nobody had seen ...”), or the begin of the sentence that the cue
    /// interrupts ("The road, she said, “was dry.”").
    void prefer_longer(const passage& p, std::span<float> confidence, float least) const
    {
        const auto replace = [&](std::size_t shorter, std::size_t longer) {
            if (!goes_further(p, confidence, least, shorter, longer)) return;
            confidence[longer] = std::max(confidence[shorter], confidence[longer]);
            confidence[shorter] = 0;
        };
        for (std::size_t i = 1; i < all_.size(); ++i) {
            if (!overlap(all_[i - 1].draft.cue, all_[i].draft.cue)) continue;
            replace(i - 1, i);
            replace(i, i - 1);
        }
    }

    /// Which proposals to report, by number, in the order of the text: where two read the same
    /// words into a cue or a content, the likelier one; and none that is less likely than `least`.
    [[nodiscard]] std::vector<std::size_t> choose(std::span<const float> confidence,
                                                  float least) const
    {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < all_.size(); ++i)
            if (confidence[i] >= least) order.push_back(i);
        if (order.size() < 2) return order;
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return confidence[a] != confidence[b] ? confidence[a] > confidence[b] : a < b;
        });
        std::vector<char> claimed(traits_.size());
        std::vector<std::size_t> chosen;
        for (const std::size_t i : order) {
            const attribution_draft& d = all_[i].draft;
            const auto words_of = [&](word_span s) {
                return std::span(claimed).subspan(s.first, s.size());
            };
            const auto is_free = [&](word_span s) {
                return std::ranges::none_of(words_of(s), [](char c) { return c != 0; });
            };
            const auto claim = [&](word_span s) { std::ranges::fill(words_of(s), 1); };
            if (!is_free(d.cue) || !std::ranges::all_of(d.content, is_free)) continue;
            claim(d.cue);
            for (const word_span s : d.content) claim(s);
            chosen.push_back(i);
        }
        std::sort(chosen.begin(), chosen.end());
        return chosen;
    }

    /// Quotations at the front that belong to what was said in the passage before.
    [[nodiscard]] std::vector<word_span> continued(const findings& by_rules) const
    {
        std::vector<word_span> front;
        const std::size_t first_cue = all_.empty() ? traits_.size() : all_.front().draft.cue.first;
        for (const word_span s : by_rules.continued)
            if (s.first < first_cue && !claimed(s)) front.push_back(s);
        return front;
    }

private:
    /// "According to" at the front, "in the opinion of".
    [[nodiscard]] static bool names_source_first(const passage& p, word_span cue)
    {
        return p.text(cue.first) == "According"
               || (cue.size() == 4 && clauses::is_one_of(p.text(cue.first), {"In", "in"})
                   && p.text(cue.last - 1) == "of");
    }

    template <class Model>
    void read_labels(const passage& p, const Model& model, const transitions& path, float cue_bias,
                     float other_bias)
    {
        constexpr float further = 0.3F;  // what begins more easily goes on more easily
        label_scores more{};
        more[static_cast<std::size_t>(label::cue_begin)] = cue_bias;
        more[static_cast<std::size_t>(label::cue)] = further * cue_bias;
        more[static_cast<std::size_t>(label::source_begin)] = other_bias;
        more[static_cast<std::size_t>(label::source)] = further * other_bias;
        more[static_cast<std::size_t>(label::content_begin)] = other_bias;
        read_runs(p, traits_, runs_);
        labels_.resize(traits_.size());
        likely_.resize(traits_.size());
        std::size_t read = 0;
        for (const word_span run : runs_) {
            pass_over({read, run.first});
            scores_.clear();
            model(p, traits_, run, scores_);
            paths_.read(scores_, path, more, &labels_[run.first], &likely_[run.first]);
            read = run.last;
        }
        pass_over({read, traits_.size()});
    }
    /// Words that no model reads are outside of attributions.
    void pass_over(word_span words)
    {
        label_scores outside{};
        outside[0] = 1;
        for (std::size_t i = words.first; i < words.last; ++i) {
            labels_[i] = label::outside;
            likely_[i] = outside;
        }
    }

    void propose(const passage& p, const findings& by_rules)
    {
        all_.clear();
        for (const linked_cue& c : linked_) {
            if (c.content.empty()) continue;
            proposal x;
            x.draft.cue = chunks_[c.cue].where;
            if (c.source != no_chunk)
                x.draft.source = whole_source(p, chunks_[c.source].where, x.draft.cue.first);
            for (const std::size_t q : c.content) x.draft.content.push_back(chunks_[q].where);
            if (says_nothing(p, x.draft)) continue;
            close_relative_clause(p, x.draft);
            leave_out_listener(p, x.draft);
            leave_out_dummy(p, x.draft);
            find_source_before_aside(p, traits_[x.draft.cue.first].sentence.first, x.draft);
            give_content_about(p, x.draft);
            begin_cue_behind_day(p, x.draft);
            end_cue_at_first_verb(p, x.draft);
            begin_cue_behind_and(p, x.draft);
            leave_out_addressee(p, x.draft);
            end_before_main_verb(p, traits_[x.draft.cue.first].sentence.first, x.draft);
            give_described_noun(p, traits_[x.draft.cue.first].sentence.first, x.draft);
            end_before_outer_verb(p, x.draft);
            end_before_main_clause(p, traits_[x.draft.cue.first].sentence.first, x.draft);
            all_.push_back(std::move(x));
        }
        // "told the BBC on Friday:": what rules know to be still to come, no tagger has read; nor
        // has it learned what is rare.
        for (const attribution_draft& d : by_rules.drafts)
            if (d.waits || d.rare)
                std::erase_if(all_, [&](const proposal& x) { return overlap(x.draft.cue, d.cue); });
        // "According to one broker, who asked not to be named,": what a source says of itself.
        for (const attribution_draft& d : by_rules.drafts)
            if (names_source_first(p, d.cue))
                std::erase_if(all_,
                              [&](const proposal& x) { return overlap(x.draft.cue, d.source); });
        const std::size_t tagged = all_.size();
        for (const attribution_draft& d : by_rules.drafts) {
            origin found_by = origin::rules;
            for (std::size_t i = 0; i < tagged && found_by != origin::both; ++i) {
                proposal& x = all_[i];
                if (!overlap(x.draft.cue, d.cue)) continue;
                take_noun_from_cue(p, x.draft, d);
                leave_relative_clause(p, x.draft, d);
                complete_content(p, x.draft, d);
                const bool same = x.draft.source == d.source && x.draft.content == d.content;
                x.found_by = same ? origin::both : origin::tagger_version;
                found_by = same ? origin::both : origin::rules_version;
            }
            if (found_by != origin::both) all_.push_back({d, found_by});
        }
        std::sort(all_.begin(), all_.end(), [](const proposal& a, const proposal& b) {
            const word_span x = a.draft.cue;
            const word_span y = b.draft.cue;
            if (x.first != y.first) return x.first < y.first;
            return a.found_by != b.found_by ? a.found_by < b.found_by : x.last < y.last;
        });
        for (proposal& x : all_) {
            const word_span first = x.draft.content.empty() ? x.draft.cue : x.draft.content.front();
            x.draft.direct = p.words[first.first].quoted();
        }
    }

    /// Whether `longer` says what `shorter` says, and more of which no other likely proposal
    /// speaks: a quotation behind it, or what stands before a quotation that begins small.
    [[nodiscard]] bool goes_further(const passage& p, std::span<const float> confidence,
                                    float least, std::size_t shorter, std::size_t longer) const
    {
        const auto& some = all_[shorter].draft.content;
        const auto& all = all_[longer].draft.content;
        if (some.empty() || all.empty()) return false;
        word_span more;
        if (some.front().first == all.front().first) {
            more = {some.back().last, all.back().last};
            if (more.empty() || !quotes_at_length(p, more)) return false;
        } else if (some.front() == all.back() && all.front().size() <= some.front().size()
                   && p.words[all.front().last].mark == passage_mark::comma
                   && goes_on_small(p, some.front().first)) {
            more = all.front();
        } else {
            return false;
        }
        for (std::size_t i = 0; i < all_.size(); ++i) {
            if (i == shorter || i == longer || confidence[i] < least) continue;
            const auto meets = [&](word_span s) { return overlap(s, more); };
            if (meets(all_[i].draft.cue) || std::ranges::any_of(all_[i].draft.content, meets))
                return false;
        }
        return true;
    }
    /// The words of a short quotation are often the writer's, whoever said them first.
    [[nodiscard]] static bool quotes_at_length(const passage& p, word_span s)
    {
        constexpr std::ptrdiff_t fewest_words = 5;
        const auto begin = p.words.begin() + static_cast<std::ptrdiff_t>(s.first);
        const auto quoted = [](const passage_word& w) { return w.is_word() && w.quoted(); };
        return std::count_if(begin, begin + static_cast<std::ptrdiff_t>(s.size()), quoted)
               >= fewest_words;
    }
    /// Whether a quotation begins here, and with a small letter.
    [[nodiscard]] static bool goes_on_small(const passage& p, std::size_t at) noexcept
    {
        return p.words[at].mark == passage_mark::quote && at + 1 < p.words.size()
               && p.words[at + 1].is_word() && is_ascii_lower(p.text(at + 1).front());
    }
    [[nodiscard]] static constexpr bool overlap(word_span a, word_span b) noexcept
    {
        return a.first < b.last && b.first < a.last;
    }
    [[nodiscard]] bool claimed(word_span s) const
    {
        for (const proposal& x : all_)
            for (const word_span c : x.draft.content)
                if (overlap(c, s)) return true;
        return false;
    }
    /// The proposals whose cue may stand in a sentence.
    [[nodiscard]] std::span<const proposal> near(std::uint32_t sentence) const
    {
        const auto number = [this](const proposal& x) {
            return traits_[x.draft.cue.first].sentence_number;
        };
        const auto range = std::ranges::equal_range(all_, sentence, {}, number);
        return {range.begin(), range.end()};
    }

    std::vector<word_traits> traits_;
    std::vector<word_span> runs_;
    label_paths paths_;
    std::vector<label_scores> scores_;
    std::vector<label> labels_;
    std::vector<label_scores> likely_;
    std::vector<chunk> chunks_;
    std::vector<linked_cue> linked_;
    std::vector<proposal> all_;
};

}  // namespace stet::tagging

#endif
