#ifndef STET_ATTRIBUTIONS_SPEAKERS_AWAITED_NAMES_HPP
#define STET_ATTRIBUTIONS_SPEAKERS_AWAITED_NAMES_HPP

#include <stet/attributions/attribution.hpp>
#include <stet/attributions/speakers/discourse.hpp>
#include <stet/attributions/speakers/mention.hpp>
#include <stet/attributions/speakers/written_word.hpp>
#include <stet/core/excerpt.hpp>
#include <stet/core/extent.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace stet::detail::speakers {

/// The attributions whose source is known but may yet get a better name: "Smith said ..., Jane
/// Smith added". Each waits in a list that begins at its referent.
class awaited_names {
public:
    awaited_names(std::string_view document, std::span<attribution> attributions)
        : document_(document), attributions_(attributions), waiting_(attributions.size())
    {}

    /// The attribution's source is `who`; it is of that form, and as a name as full as that.
    void add(std::size_t index, referent& who, mention_form form, int fullness)
    {
        waiting_[index] = {who.pending, fullness, form};
        who.pending = index;
    }

    /// Gives the attributions that wait for somebody the best name there is, if it is better than
    /// what their source says.
    void settle(referent& who)
    {
        for (std::size_t i = who.pending; i != referent::nobody; i = waiting_[i].next) {
            attribution& a = attributions_[i];
            const extent source = a.source->where;
            const bool inside = who.best.begin < source.end && source.begin < who.best.end;
            const bool introduced = !who.named() && waiting_[i].form == mention_form::description
                                    && who.best.begin < source.begin
                                    && goes_back_to(source, who.best);
            const bool better = waiting_[i].form == mention_form::pronoun || introduced
                                || who.fullness > waiting_[i].fullness;
            if (!inside && better && who.best.size() != 0) a.speaker = excerpt(document_, who.best);
        }
        who.pending = referent::nobody;
    }

private:
    // "the executive" to "a bank executive": one whom nobody names, and no other.
    [[nodiscard]] bool goes_back_to(const extent& source, const extent& best) const
    {
        const auto text = source.in(document_);
        const auto whole = best.in(document_);
        const auto article = next_word(whole, 0);
        auto w = next_word(text, 0);
        if (!article || !w || !equal_folded(w->in(text), "the")) return false;
        const auto opener = article->in(whole);
        if (!equal_folded(opener, "a") && !equal_folded(opener, "an")
            && !equal_folded(opener, "one"))
            return false;
        constexpr int longest = 6;  // words
        int words = 0;
        for (w = next_word(text, w->next); w; w = next_word(text, w->next)) {
            if (++words > longest) return false;
            bool found = false;
            for (auto k = next_word(whole, article->next); k && !found;
                 k = next_word(whole, k->next))
                found = k->in(whole) == w->in(text);
            if (!found) return false;
        }
        return true;
    }

    struct entry {
        std::size_t next = referent::nobody;  ///< of those that wait for the same referent
        int fullness = 0;
        mention_form form = mention_form::name;
    };

    std::string_view document_;
    std::span<attribution> attributions_;
    std::vector<entry> waiting_;
};

}  // namespace stet::detail::speakers

#endif
