#ifndef STET_ATTRIBUTIONS_COLLECTOR_HPP
#define STET_ATTRIBUTIONS_COLLECTOR_HPP

#include <stet/attributions/attribution.hpp>
#include <stet/attributions/findings.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/rules/clauses.hpp>
#include <stet/attributions/rules/contractions.hpp>
#include <stet/attributions/style.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace stet::detail {

/// Gathers what was found passage by passage, and joins what goes on from one to the next: a
/// quotation of several paragraphs, or one that the paragraph before announces.
class collector {
public:
    explicit collector(std::string_view document) : document_(document) {}

    void add(const passage& p, const findings& found)
    {
        for (const word_span part : found.continued)
            if (speaks_ || waits_) go_on(p, part);
        if (waits_) drop_last();
        if (!found.drafts.empty() || found.continued.empty()) speaks_ = false;

        for (const attribution_draft& d : found.drafts) {
            const bool waits = d.content.empty() && d.waits && &d == &found.drafts.back();
            if ((d.content.empty() && !waits) || tells_nothing(p, d)) continue;
            attribution a;
            const told_apart words = tell_apart(p, d);
            if (words.source.size() != 0) a.source.emplace(document_, words.source);
            a.cue = excerpt(document_, words.cue);
            a.confidence = d.confidence;
            all_.push_back(std::move(a));
            style_ = {};
            for (const word_span part : d.content) append(p, part);
            speaks_ = d.direct;
            waits_ = waits;
        }
    }

    /// Everything, in the order in which it begins.
    [[nodiscard]] std::vector<attribution> take() &&
    {
        if (waits_) drop_last();
        std::sort(all_.begin(), all_.end(), [](const attribution& a, const attribution& b) {
            const extent x = a.where();
            const extent y = b.where();
            if (x.begin != y.begin) return x.begin < y.begin;
            if (a.cue.where.begin != b.cue.where.begin)
                return a.cue.where.begin < b.cue.where.begin;
            return x.end < y.end;
        });
        return std::move(all_);
    }

private:
    // "What was said": neither who nor what.
    [[nodiscard]] static bool tells_nothing(const passage& p, const attribution_draft& d)
    {
        return d.source.empty() && d.content.size() == 1 && d.content.front().size() == 1
               && p.words[d.content.front().first].is(clauses::kind::question);
    }
    void append(const passage& p, word_span part)
    {
        attribution& last = all_.back();
        last.content.emplace_back(document_, p.bytes(part));
        style_.add(p, part);
        last.style = style_.style();
    }
    void go_on(const passage& p, word_span part)
    {
        append(p, part);
        waits_ = false;
        speaks_ = true;
    }
    void drop_last()
    {
        all_.pop_back();
        waits_ = false;
    }

    std::string_view document_;
    std::vector<attribution> all_;
    style_count style_;    // of the last one
    bool speaks_ = false;  // the last one is a quotation that may go on
    bool waits_ = false;   // the last one's content is still to come
};

}  // namespace stet::detail

#endif
