#ifndef STET_ATTRIBUTIONS_NESTED_HPP
#define STET_ATTRIBUTIONS_NESTED_HPP

#include <stet/attributions/attribution.hpp>
#include <stet/core/excerpt.hpp>
#include <stet/core/extent.hpp>
#include <stet/text/ascii.hpp>
#include <stet/text/quotations.hpp>

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <string_view>
#include <utility>
#include <vector>

namespace stet {

/// Whether attributions inside the content of another are reported too.
enum class attribution_nesting : bool { outermost, nested };

/// How deep attributions are looked for inside others: "The minister said (1) that the union
/// believed (2) that its members wanted (3) ..." is two levels inside the outermost. Each level
/// reads no byte twice, so this bounds the time for a text; news hardly ever goes deeper than two.
inline constexpr std::size_t most_attribution_depth = 4;

namespace detail {

/// Looks for attributions inside the contents of others, level by level.
template <class Finder>
class nested_search {
public:
    nested_search(std::string_view document, Finder& find) : document_(document), find_(&find) {}

    /// The attributions given and those inside them, each behind the one that holds it, in the
    /// order in which they begin.
    [[nodiscard]] std::vector<attribution> operator()(std::vector<attribution> outermost)
    {
        all_ = std::move(outermost);
        depth_.assign(all_.size(), 0);
        std::vector<scope> scopes;
        for (std::size_t i = 0; i < all_.size(); ++i) add_contents(i, scopes);
        for (std::size_t depth = 1; depth <= most_attribution_depth && !scopes.empty(); ++depth) {
            std::vector<scope> inner;
            for (const scope& s : scopes) look_into(s, depth, inner);
            scopes = std::move(inner);
        }
        return in_order();
    }

private:
    /// A stretch of text to look into, and the attribution whose content it belongs to.
    struct scope {
        extent where;
        std::size_t inside = 0;
    };

    void add_contents(std::size_t i, std::vector<scope>& scopes) const
    {
        for (const excerpt& part : all_[i].content) scopes.push_back({unquoted(part.where), i});
    }

    /// What is all in quotation marks, without them: there they only say that it is quoted.
    [[nodiscard]] extent unquoted(extent where) const
    {
        // "‘No,’ he said.": marks inside marks.
        for (int i = 0; i < 2; ++i) {
            const auto whole = quotation_scanner{}(document_.substr(0, where.end), where.begin);
            if (!whole || whole->where != where) break;
            where = whole->inner;
            // "“I think so,” he said": the comma belongs to what stands around.
            while (where.end > where.begin
                   && (document_[where.end - 1] == ',' || is_ascii_space(document_[where.end - 1])))
                --where.end;
        }
        return where;
    }

    void look_into(const scope& s, std::size_t depth, std::vector<scope>& inner)
    {
        std::vector<extent> taken;
        for (attribution& a : (*find_)(s.where.in(document_))) {
            a.cue = moved(a.cue, s.where.begin);
            if (a.source) a.source = moved(*a.source, s.where.begin);
            for (excerpt& part : a.content) part = moved(part, s.where.begin);
            a.inside = s.inside;
            taken.push_back(a.cue.where);
            if (a.source) taken.push_back(a.source->where);
            for (const excerpt& part : a.content) taken.push_back(part.where);
            all_.push_back(std::move(a));
            depth_.push_back(depth);
            add_contents(all_.size() - 1, inner);
        }
        add_quotations(s, taken, inner);
    }

    /// The quotations in a stretch that belong to none of the attributions found there: what
    /// stands in marks in the middle of indirect speech is looked into by itself.
    void add_quotations(const scope& s, std::vector<extent>& taken, std::vector<scope>& inner) const
    {
        std::sort(taken.begin(), taken.end(),
                  [](const extent& a, const extent& b) { return a.begin < b.begin; });
        auto next = taken.begin();
        const std::string_view visible = document_.substr(0, s.where.end);
        for (auto q = quotation_scanner{}(visible, s.where.begin); q;
             q = quotation_scanner{}(visible, q->where.end)) {
            while (next != taken.end() && next->end <= q->where.begin) ++next;
            if (next == taken.end() || next->begin >= q->where.end)
                inner.push_back({q->inner, s.inside});
        }
    }

    [[nodiscard]] excerpt moved(const excerpt& e, std::size_t by) const
    {
        return {document_, e.where.begin + by, e.where.end + by};
    }

    [[nodiscard]] std::vector<attribution> in_order()
    {
        std::vector<std::size_t> order(all_.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            const std::size_t x = all_[a].where().begin;
            const std::size_t y = all_[b].where().begin;
            if (x != y) return x < y;
            return depth_[a] != depth_[b] ? depth_[a] < depth_[b] : a < b;
        });
        std::vector<std::size_t> place(all_.size());
        for (std::size_t i = 0; i < order.size(); ++i) place[order[i]] = i;
        std::vector<attribution> sorted;
        sorted.reserve(all_.size());
        for (const std::size_t i : order) {
            sorted.push_back(std::move(all_[i]));
            if (sorted.back().inside) sorted.back().inside = place[*sorted.back().inside];
        }
        return sorted;
    }

    std::string_view document_;
    Finder* find_;
    std::vector<attribution> all_;
    std::vector<std::size_t> depth_;  ///< of each: 0 for the outermost
};

}  // namespace detail
}  // namespace stet

#endif
