#ifndef STET_ATTRIBUTIONS_TAGGING_KEEP_FEATURES_HPP
#define STET_ATTRIBUTIONS_TAGGING_KEEP_FEATURES_HPP

#include <stet/attributions/findings.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/tagging/hashes.hpp>
#include <stet/attributions/tagging/labels.hpp>
#include <stet/attributions/tagging/word_traits.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace stet::tagging {

/// Who found an attribution.
enum class origin : std::uint8_t {
    tagger,          ///< the tagger alone
    rules,           ///< the rules alone
    both,            ///< both, to the word
    tagger_version,  ///< the tagger, while the rules read another attribution into its cue
    rules_version,   ///< the rules, while the tagger reads another attribution into its cue
};

/// What is about to be reported, with what the decision to keep it is made on.
struct proposal {
    attribution_draft draft;
    origin found_by = origin::tagger;
};

namespace detail {

/// How sure the tagger is of some words in a role.
struct certainty {
    float mean = 1;
    float least = 1;
    float edges = 1;  ///< that the role begins and ends where it does

    void add(std::span<const label_scores> likely, word_span s, role r)
    {
        if (s.empty()) return;
        const auto begin = static_cast<std::size_t>(begin_of(r));
        const auto inside = static_cast<std::size_t>(inside_of(r));
        if (words_ == 0) mean = 0;
        for (std::size_t i = s.first; i < s.last; ++i) {
            const float here = likely[i][begin] + likely[i][inside];
            mean = (mean * static_cast<float>(words_) + here) / static_cast<float>(words_ + 1);
            ++words_;
            least = std::min(least, here);
        }
        edges = std::min(edges, likely[s.first][begin]);
        if (s.last < likely.size()) edges = std::min(edges, 1 - likely[s.last][inside]);
    }

private:
    std::size_t words_ = 0;
};

}  // namespace detail

/// Calls `use(hash)` for each feature of the question whether a proposal is right. `likely` is what
/// the tagger says of each word of the passage, `others` how many more proposals its statement has.
template <class Use>
void for_each_keep_feature(const passage& p, std::span<const word_traits> words,
                           std::span<const label_scores> likely, const proposal& x,
                           std::size_t others, const Use& use)
{
    std::uint32_t id = 0;
    const auto add = [&](std::uint32_t v) { use(feature_hash(++id, v)); };
    const auto twelfth = [](float f) {
        return static_cast<std::uint32_t>(std::clamp(f * 12, 0.0F, 11.0F));
    };
    detail::certainty source;
    detail::certainty cue;
    detail::certainty content;
    source.add(likely, x.draft.source, role::source);
    cue.add(likely, x.draft.cue, role::cue);
    std::size_t size = 0;
    std::size_t quoted = 0;
    for (const word_span s : x.draft.content) {
        content.add(likely, s, role::content);
        size += s.size();
        for (std::size_t i = s.first; i < s.last; ++i) quoted += words[i].quoted ? 1U : 0U;
    }
    const std::uint32_t style = quoted == 0 ? 0 : quoted * 10 >= size * 8 ? 2 : 1;
    const std::uint32_t sourced = x.draft.source.empty() ? 0 : 1;
    const std::uint32_t by = static_cast<std::uint32_t>(x.found_by);
    const word_span c = x.draft.cue;
    const std::uint32_t first_word = words[c.first].word;
    const std::uint32_t last_word = words[c.last - 1].word;

    add(by);
    add(joined(by, style));
    add(twelfth(cue.mean));
    add(joined(twelfth(cue.least), style));
    add(twelfth(cue.edges));
    add(joined(twelfth(source.mean), sourced));
    add(joined(twelfth(source.edges), sourced));
    add(twelfth(content.mean));
    add(twelfth(content.least));
    add(joined(twelfth(content.edges), style));
    add(joined(twelfth(cue.mean) / 2, joined(twelfth(content.mean) / 2, twelfth(source.mean) / 2)));
    add(joined(by, joined(twelfth(cue.mean) / 2, twelfth(content.mean) / 2)));
    add(joined(distance_class(size), style));
    add(first_word);
    add(last_word);
    add(joined(first_word, last_word));
    add(joined(static_cast<std::uint32_t>(std::min<std::size_t>(c.size(), 5)), sourced));
    add(joined(style, sourced));
    add(joined(static_cast<std::uint32_t>(std::min<std::size_t>(x.draft.content.size(), 3)),
               style));
    const bool before = !x.draft.content.empty() && x.draft.content.front().first < c.first;
    add(joined(before ? 1 : 0, style));
    add(static_cast<std::uint32_t>(std::min<std::size_t>(others, 3)));
    add(joined(words[c.first].cue_class, by));
    add(joined(p.words[c.first].kinds, c.first > 0 ? p.words[c.first - 1].kinds : 0));
    if (sourced == 0) return;
    const word_span s = x.draft.source;
    add(joined(words[s.last - 1].word, s.size() == 1 ? 1 : 0));
    add(distance_class(s.size()));
    add(joined(s.first > c.first ? 1 : 0, style));
}

}  // namespace stet::tagging

#endif
