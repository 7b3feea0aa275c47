#ifndef STET_ATTRIBUTIONS_TAGGING_LINKER_HPP
#define STET_ATTRIBUTIONS_TAGGING_LINKER_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/tagging/chunks.hpp>
#include <stet/attributions/tagging/hashes.hpp>
#include <stet/attributions/tagging/word_traits.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace stet::tagging {

/// Which chunk an owner may belong to: a cue to a source, a content to a cue.
inline constexpr std::size_t no_chunk = static_cast<std::size_t>(-1);

/// What a choice among chunks is made on. A source may belong to several cues, a cue may have no
/// source; a content belongs to one cue or to none.
///
/// At most `reach` chunks to either side are asked, in at most six sentences' distance, so that
/// linking takes time in proportion to the passage.
class link_features {
public:
    static constexpr std::size_t reach = 16;
    static constexpr std::uint32_t sentences = 6;

    link_features(std::span<const word_traits> words, std::span<const chunk> chunks) noexcept
        : words_(words), chunks_(chunks)
    {}

    /// Calls `use(chunk)` for each chunk that an owner may belong to.
    template <class Use>
    void for_each_candidate(std::size_t owner, const Use& use) const
    {
        const role wanted = chunks_[owner].is == role::cue ? role::source : role::cue;
        const std::size_t first = owner > reach ? owner - reach : 0;
        const std::size_t last = std::min(chunks_.size(), owner + reach + 1);
        for (std::size_t k = first; k < last; ++k)
            if (chunks_[k].is == wanted && sentences_between(k, owner) <= sentences) use(k);
    }

    /// Calls `use(hash)` for each feature of the choice of a candidate, or of none of them.
    template <class Use>
    void for_each(std::size_t owner, std::size_t candidate, const Use& use) const
    {
        const bool wants_source = chunks_[owner].is == role::cue;
        if (candidate == no_chunk)
            wants_source ? without_source(owner, use) : without_cue(owner, use);
        else
            wants_source ? pair(owner, candidate, true, use) : pair(candidate, owner, false, use);
    }

private:
    [[nodiscard]] std::uint32_t word(std::size_t i) const noexcept
    {
        return i < words_.size() ? words_[i].word : 5U;
    }
    [[nodiscard]] std::uint32_t sentence(std::size_t k) const noexcept
    {
        return words_[chunks_[k].where.first].sentence_number;
    }
    [[nodiscard]] std::uint32_t sentences_between(std::size_t a, std::size_t b) const noexcept
    {
        const std::uint32_t x = sentence(a);
        const std::uint32_t y = sentence(b);
        return x < y ? y - x : x - y;
    }
    [[nodiscard]] std::uint32_t role_at(std::size_t k) const noexcept
    {
        return k < chunks_.size() ? static_cast<std::uint32_t>(chunks_[k].is) : 0U;
    }

    template <class Use>
    void without_source(std::size_t k, const Use& use) const
    {
        std::uint32_t id = 0;
        const auto add = [&](std::uint32_t v) { use(feature_hash(++id, v)); };
        const word_span cue = chunks_[k].where;
        add(1);
        add(word(cue.first));
        add(word(cue.last - 1));
        add(word(cue.first - 1));
        add(word(cue.last));
        std::uint32_t left = 0;
        std::uint32_t right = 0;
        for_each_candidate(k, [&](std::size_t z) {
            if (sentence(z) == sentence(k)) ++(z < k ? left : right);
        });
        left = std::min(left, 2U);
        right = std::min(right, 2U);
        add(left + right);
        add(joined(left * 3 + right, role_at(k - 1)));
        add(joined(role_at(k + 1), role_at(k - 1)));
    }

    template <class Use>
    void without_cue(std::size_t q, const Use& use) const
    {
        std::uint32_t id = 20;
        const auto add = [&](std::uint32_t v) { use(feature_hash(++id, v)); };
        std::uint32_t cues = 0;
        bool same = false;
        for_each_candidate(q, [&](std::size_t z) {
            ++cues;
            same = same || sentence(z) == sentence(q);
        });
        const word_span content = chunks_[q].where;
        const std::uint32_t quoted = words_[content.first].quoted ? 1 : 0;
        add(1);
        add(std::min(cues, 3U));
        add(same ? 1 : 0);
        add((same ? 1U : 0U) + 2 * quoted);
        add(quoted + 2 * (content.first == 0 ? 1U : 0U));
        add(joined(role_at(q - 1), role_at(q + 1)));
    }

    /// A cue, and a source or a content.
    template <class Use>
    void pair(std::size_t k, std::size_t q, bool source, const Use& use) const
    {
        std::uint32_t id = source ? 40 : 80;
        const auto add = [&](std::uint32_t v) { use(feature_hash(++id, v)); };
        const word_span cue = chunks_[k].where;
        const word_span other = chunks_[q].where;
        const bool right = other.first > cue.first;
        const std::size_t from = right ? cue.last : other.last;
        const std::size_t to = right ? other.first : cue.first;
        const std::uint32_t gap = distance_class(to > from ? to - from : 0);
        const std::uint32_t far = std::min(sentences_between(k, q), 3U);
        std::uint32_t between[4] = {};
        for (std::size_t z = std::min(k, q) + 1; z < std::max(k, q); ++z)
            between[role_at(z)] = std::min(between[role_at(z)] + 1, 2U);
        bool comma = false;
        bool colon = false;
        bool conjunction = false;
        const std::size_t looked_at = std::min(to, from + 64);
        for (std::size_t i = from; i < looked_at; ++i) {
            const auto mark = static_cast<passage_mark>(words_[i].mark);
            comma = comma || mark == passage_mark::comma;
            colon = colon || mark == passage_mark::colon || mark == passage_mark::dash;
            conjunction = conjunction || words_[i].word == and_word || words_[i].word == but_word;
        }
        const std::uint32_t side = right ? 1 : 0;
        const std::uint32_t order =
            side | between[1] << 1 | between[2] << 3 | between[3] << 5;  // two bits each
        const std::size_t steps = std::min<std::size_t>(q > k ? q - k : k - q, 4);
        const std::uint32_t cue_words =
            joined(word(cue.first), cue.size() == 1 ? 0 : word(cue.last - 1));
        const std::uint32_t near = side | (far > 0 ? 2U : 0U);

        add(joined(order, far));
        add(joined(order, gap));
        add(joined(side + 2 * far, gap));
        add(joined(order, (comma ? 1U : 0U) + (conjunction ? 2U : 0U) + (colon ? 4U : 0U)));
        add(joined(word(cue.first), joined(order >> 1, near)));
        add(joined(word(cue.last - 1), side + (gap == 0 ? 2U : 0U)));
        add(joined(cue_words, side + (between[1] + between[2] > 0 ? 2U : 0U)));
        const std::uint32_t size = other.size() == 1  ? word(other.first)
                                   : other.size() < 4 ? 3U
                                                      : 4U;
        add(joined(size, joined(between[2], near)));
        add(joined(role_at(k - 1) + 4 * role_at(k + 1), side + 2 * static_cast<unsigned>(steps)));
        add(joined(role_at(q - 1) + 4 * role_at(q + 1), side + 2 * static_cast<unsigned>(steps)));
        if (source) return;

        const std::uint32_t quoted =
            (words_[other.first].quoted ? 1U : 0U) + (words_[cue.first].quoted ? 2U : 0U);
        add(joined(quoted, joined(side + 2 * far, between[2])));
        add(joined(word(other.first), side + 2 * between[2]));
        add(joined(word(cue.last), joined(side + 2 * between[2], gap)));
        // Has the cue another, nearer content on either side?
        add(joined((content_beside(k, q, false) ? 1U : 0U) + (content_beside(k, q, true) ? 2U : 0U),
                   joined(order, far)));
    }

    [[nodiscard]] bool content_beside(std::size_t k, std::size_t but, bool right) const noexcept
    {
        for (std::size_t steps = 1; steps <= reach; ++steps) {
            const std::size_t z = right ? k + steps : k - steps;
            if (z >= chunks_.size() || chunks_[z].is == role::cue) return false;
            if (chunks_[z].is == role::content && z != but) return true;
        }
        return false;
    }

    static constexpr std::uint32_t and_word = hash_bytes("and");
    static constexpr std::uint32_t but_word = hash_bytes("but");

    std::span<const word_traits> words_;
    std::span<const chunk> chunks_;
};

/// A cue with what was linked to it; numbers of chunks.
struct linked_cue {
    std::size_t cue = no_chunk;
    std::size_t source = no_chunk;
    std::vector<std::size_t> content;
};

/// Chooses for each cue its source, and for each content its cue, by the sum of the weights that
/// `weight(hash)` gives the features of a choice. A content without a cue is left out.
template <class Weight>
void link_chunks(std::span<const word_traits> words, std::span<const chunk> chunks,
                 const Weight& weight, std::vector<linked_cue>& linked)
{
    linked.clear();
    const link_features features(words, chunks);
    const auto choose = [&](std::size_t owner) {
        const auto score = [&](std::size_t candidate) {
            auto sum = weight(0U) * 0;
            features.for_each(owner, candidate, [&](std::uint32_t h) { sum += weight(h); });
            return sum;
        };
        std::size_t best = no_chunk;
        auto highest = score(no_chunk);
        features.for_each_candidate(owner, [&](std::size_t candidate) {
            const auto s = score(candidate);
            if (s > highest || (s == highest && best == no_chunk)) {
                highest = s;
                best = candidate;
            }
        });
        return best;
    };

    for (std::size_t k = 0; k < chunks.size(); ++k)
        if (chunks[k].is == role::cue) linked.push_back({k, choose(k), {}});
    for (std::size_t q = 0; q < chunks.size(); ++q) {
        if (chunks[q].is != role::content) continue;
        const std::size_t cue = choose(q);
        if (cue == no_chunk) continue;
        const auto at = std::ranges::lower_bound(linked, cue, {}, &linked_cue::cue);
        at->content.push_back(q);
    }
}

}  // namespace stet::tagging

#endif
