#ifndef TRAIN_CONFIDENCE_HPP
#define TRAIN_CONFIDENCE_HPP

#include "examples.hpp"
#include "held_out.hpp"
#include "keep_training.hpp"
#include "sequence.hpp"

#include <stet/attributions/tagging/proposals.hpp>
#include <stet/attributions/tagging/tagger_tables.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace train {

/// What a tagger with these tables would propose for unseen documents.
struct proposed {
    struct passage {
        std::size_t document = 0;
        stet::tagging::proposals proposals;
        std::size_t first = 0;  ///< its proposals are those from here on
    };
    std::vector<passage> passages;
    std::vector<keep_example> all;
    std::vector<std::size_t> document;  ///< of each
    std::size_t annotated = 0;          ///< attributions there are to find

    [[nodiscard]] std::vector<float> likely(const keep_training& by) const
    {
        std::vector<float> out;
        for (const keep_example& x : all) out.push_back(by.likely(x));
        return out;
    }
};

inline proposed propose(std::span<const held_out> passages, stet::tagging::tagger_tables tables)
{
    proposed out;
    for (const held_out& h : passages) {
        const example& e = *h.passage.source;
        tables.path = *h.path;
        tables.words.classes = *h.words;
        proposed::passage& p = out.passages.emplace_back();
        p.document = e.document;
        p.first = out.all.size();
        p.proposals.read(e.text, e.by_rules, known_scores{&h.passage, &h.scores}, tables, 0);
        for (const stet::tagging::proposal& x : p.proposals.all()) {
            keep_example& k = out.all.emplace_back();
            p.proposals.for_each_keep_feature_of(
                e.text, x, [&](std::uint32_t hash) { k.features.push_back(hash); });
            k.right = is_right(e, x.draft);
            out.document.push_back(e.document);
        }
        for (const gold_attribution& a : e.attributions)
            out.annotated += a.cue.empty() || a.content.empty() ? 0U : 1U;
    }
    return out;
}

/// Learns what to keep from proposals that `use` says.
inline keep_training learn_to_keep(const proposed& from, std::uint64_t seed,
                                   const std::function<bool(std::size_t)>& use)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < from.all.size(); ++i)
        if (use(i)) order.push_back(i);
    keep_training training;
    random_numbers random(seed + 3);
    constexpr int epochs = 6;
    for (int epoch = 0; epoch < epochs; ++epoch) {
        random.shuffle(order);
        const float rate = 0.1F * (1 - static_cast<float>(epoch) / epochs) + 0.005F;
        for (const std::size_t i : order) training.learn(from.all[i], rate);
    }
    return training;
}

/// The least confidence that gives the best F1, and that F1. The curve is flat around the best: of
/// what is as good but for `indifferent`, the middle is taken, which is farthest from finding too
/// little and from finding too much. Each half of the documents is judged by what was learned from
/// the other.
inline std::pair<float, double> best_least_confidence(const proposed& from, std::uint64_t seed)
{
    std::vector<float> likely(from.all.size());
    for (std::size_t half = 0; half < 2; ++half) {
        const auto in_half = [&](std::size_t i) { return from.document[i] % 2 == half; };
        const keep_training other =
            learn_to_keep(from, seed, [&](std::size_t i) { return !in_half(i); });
        for (std::size_t i = 0; i < likely.size(); ++i)
            if (in_half(i)) likely[i] = other.likely(from.all[i]);
    }
    constexpr double indifferent = 0.003;
    std::vector<std::pair<float, double>> tried;
    for (int percent = 0; percent <= 70; percent += 2) {
        const float least = static_cast<float>(percent) / 100;
        std::size_t right = 0;
        std::size_t found = 0;
        for (const proposed::passage& p : from.passages) {
            const std::size_t size = p.proposals.all().size();
            const auto own = std::span(likely).subspan(p.first, size);
            for (const std::size_t i : p.proposals.choose(own, least)) {
                if (p.proposals.all()[i].draft.content.empty()) continue;
                ++found;
                right += from.all[p.first + i].right ? 1U : 0U;
            }
        }
        const double f = 2 * static_cast<double>(right)
                         / static_cast<double>(std::max<std::size_t>(found + from.annotated, 1));
        tried.emplace_back(least, f);
    }
    const double best =
        std::ranges::max_element(tried, {}, &std::pair<float, double>::second)->second;
    const auto good = [&](const auto& x) { return x.second >= best - indifferent; };
    const auto lowest = std::ranges::find_if(tried, good);
    const auto highest = std::ranges::find_if(tried.rbegin(), tried.rend(), good).base();
    return *(lowest + (highest - lowest) / 2);
}

}  // namespace train

#endif
