#ifndef STET_ATTRIBUTIONS_TAGGING_TAGGED_DETECTOR_HPP
#define STET_ATTRIBUTIONS_TAGGING_TAGGED_DETECTOR_HPP

#include <stet/attributions/findings.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/rule_detector.hpp>
#include <stet/attributions/tagging/proposals.hpp>
#include <stet/attributions/tagging/tagger_tables.hpp>
#include <stet/attributions/tagging/whole_contents.hpp>
#include <stet/attributions/tagging/whole_cues.hpp>
#include <stet/attributions/tagging/whole_sources.hpp>

#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace stet {

/// A trained model that scores labels: adds a score for each label of each word of a run to
/// `scores`. A pure function.
template <class M>
concept label_model =
    std::semiregular<M>
    && requires(const M& model, const passage& p, std::span<const tagging::word_traits> traits,
                word_span run,
                std::vector<tagging::label_scores>& scores) { model(p, traits, run, scores); };

/// Finds attributions with a trained model, and rules before it: the model is told what the rules
/// found, says what each word is to an attribution, and what hangs together and is likely enough
/// right is kept. Every attribution has a confidence.
template <label_model Model>
class tagged_detector {
public:
    /// Reads the contents of what was found. A tagger that has learned to take a content for one
    /// piece sees nothing in it.
    static constexpr rule_detector inside_contents{};

    tagged_detector() = default;
    constexpr tagged_detector(Model model, const tagging::tagger_tables& tables) noexcept
        : model_(model), tables_(&tables)
    {}

    /// What is of use for one passage after the other, and says nothing of any of them.
    struct memory {
        tagging::proposals proposals;
        findings by_rules;
        std::vector<float> confidence;
    };

    void operator()(const passage& p, findings& found) const
    {
        memory m;
        (*this)(p, found, m);
    }
    void operator()(const passage& p, findings& found, memory& m) const
    {
        auto& [proposals, by_rules, confidence] = m;
        rule_detector{}(p, found);
        if (p.speaker.size() != 0) {
            for (attribution_draft& turn : found.drafts) turn.confidence = sure;
            return;
        }
        proposals.read(p, found, model_, *tables_, bias_);
        std::swap(by_rules, found);
        found.clear();
        confidence.clear();
        for (const tagging::proposal& x : proposals.all())
            confidence.push_back(proposals.confidence(p, x, *tables_));
        const float least = least_confidence();
        proposals.prefer_longer(p, confidence, least);
        for (const std::size_t i : proposals.choose(confidence, least)) {
            found.drafts.push_back(std::move(proposals.all()[i].draft));
            found.drafts.back().confidence = confidence[i];
        }
        close_gaps(p, found.drafts);
        found.continued = proposals.continued(by_rules);
    }

    /// The same with another balance: above 0 more is found, and more of it wrong; below 0 less.
    /// 1 is much. In the logarithm of odds.
    [[nodiscard]] constexpr tagged_detector leaning(float bias) const noexcept
    {
        tagged_detector other = *this;
        other.bias_ = bias;
        return other;
    }

private:
    // In what is said, words that the model took for another source and its cue, and that were not
    // likely enough to be kept.
    static void close_gaps(const passage& p, std::vector<attribution_draft>& drafts)
    {
        const auto claimed = [&](std::size_t word) {
            return std::ranges::any_of(drafts, [&](const attribution_draft& d) {
                return d.source.holds(word) || d.cue.holds(word);
            });
        };
        for (attribution_draft& d : drafts) tagging::close_gaps(p, d.content, claimed);
    }

    static constexpr float sure = 0.95F;  // what a label in a transcript is

    [[nodiscard]] float least_confidence() const noexcept
    {
        const float odds = tables_->least_confidence / (1 - tables_->least_confidence);
        const float least = odds * std::exp(-bias_);
        return least / (1 + least);
    }

    Model model_{};
    const tagging::tagger_tables* tables_ = nullptr;
    float bias_ = 0;
};

}  // namespace stet

#endif
