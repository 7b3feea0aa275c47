#include "examples.hpp"

#include <stet/attributions/passage_reader.hpp>
#include <stet/attributions/rule_detector.hpp>
#include <stet/lexicon/cue_verbs.hpp>

#include <algorithm>
#include <span>
#include <utility>

namespace train {

namespace {

namespace tagging = stet::tagging;

// The words of a passage that lie in an extent with half of their bytes or more.
stet::word_span words_in(const stet::passage& p, const stet::extent& where)
{
    const auto after = [](const stet::passage_word& w) { return w.where.end; };
    const auto first = std::ranges::upper_bound(p.words, where.begin, {}, after);
    stet::word_span found{p.words.size(), p.words.size()};
    bool any = false;
    for (auto w = first; w != p.words.end() && w->where.begin < where.end; ++w) {
        const std::size_t begin = std::max(w->where.begin, where.begin);
        const std::size_t end = std::min(w->where.end, where.end);
        if (2 * (end - begin) < w->where.size()) continue;
        const auto index = static_cast<std::size_t>(w - p.words.begin());
        if (!any) found.first = index;
        any = true;
        found.last = index + 1;
    }
    return any ? found : stet::word_span{};
}

void add_words(const stet::passage& p, const std::vector<stet::extent>& extents,
               std::vector<stet::word_span>& words)
{
    for (const stet::extent& e : extents)
        if (const stet::word_span s = words_in(p, e); !s.empty()) words.push_back(s);
}

void label_words(const std::vector<stet::word_span>& spans, tagging::role r,
                 std::vector<tagging::label>& labels)
{
    for (const stet::word_span s : spans)
        for (std::size_t i = s.first; i < s.last; ++i)
            labels[i] = i == s.first ? tagging::begin_of(r) : tagging::inside_of(r);
}

void add_gold(const annotated_document& d, example& e)
{
    e.gold.assign(e.text.words.size(), tagging::label::outside);
    for (const annotation& a : d.attributions) {
        gold_attribution g;
        add_words(e.text, a.source, g.source);
        add_words(e.text, a.cue, g.cue);
        add_words(e.text, a.content, g.content);
        if (g.source.empty() && g.cue.empty() && g.content.empty()) continue;
        label_words(g.content, tagging::role::content, e.gold);
        label_words(g.source, tagging::role::source, e.gold);
        label_words(g.cue, tagging::role::cue, e.gold);
        e.attributions.push_back(std::move(g));
    }
    // What a source or cue interrupts begins anew.
    for (std::size_t i = 0; i < e.gold.size(); ++i) {
        const auto before = i == 0 ? tagging::label::outside : e.gold[i - 1];
        if (!tagging::may_follow(before, e.gold[i]))
            e.gold[i] = tagging::begin_of(tagging::role_of(e.gold[i]));
    }
}

std::size_t shared(const stet::passage& p, stet::word_span a,
                   const std::vector<stet::word_span>& others)
{
    std::size_t count = 0;
    for (const stet::word_span b : others)
        for (std::size_t i = std::max(a.first, b.first); i < std::min(a.last, b.last); ++i)
            count += p.words[i].is_word() ? 1U : 0U;
    return count;
}

std::size_t size_of(const stet::passage& p, std::span<const stet::word_span> spans)
{
    std::size_t count = 0;
    for (const stet::word_span s : spans)
        for (std::size_t i = s.first; i < s.last; ++i) count += p.words[i].is_word() ? 1U : 0U;
    return count;
}

}  // namespace

std::vector<example> make_examples(const std::vector<annotated_document>& corpus)
{
    std::vector<example> examples;
    for (std::size_t i = 0; i < corpus.size(); ++i) {
        stet::passage_reader read(corpus[i].text, stet::lexicon::cue_verbs);
        example e;
        while (read(e.text)) {
            e.document = i;
            stet::rule_detector{}(e.text, e.by_rules);
            add_gold(corpus[i], e);
            examples.push_back(std::exchange(e, {}));
        }
    }
    return examples;
}

bool is_right(const example& e, const stet::attribution_draft& found)
{
    const auto size = size_of(e.text, found.content);
    for (const gold_attribution& g : e.attributions) {
        bool cue = false;
        for (const stet::word_span s : g.cue)
            cue = cue || (s.first < found.cue.last && found.cue.first < s.last);
        if (!cue) continue;
        std::size_t both = 0;
        for (const stet::word_span s : found.content) both += shared(e.text, s, g.content);
        const std::size_t either = size + size_of(e.text, g.content) - both;
        if (both == 0 || 2 * both < either) continue;
        if (found.source.empty() && g.source.empty()) return true;
        if (!found.source.empty() && shared(e.text, found.source, g.source) > 0) return true;
    }
    return false;
}

}  // namespace train
