#ifndef STET_ATTRIBUTIONS_TAGGING_WORD_FEATURES_HPP
#define STET_ATTRIBUTIONS_TAGGING_WORD_FEATURES_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/tagging/hashes.hpp>
#include <stet/attributions/tagging/machine.hpp>
#include <stet/attributions/tagging/weight_text.hpp>
#include <stet/attributions/tagging/word_traits.hpp>
#include <stet/core/word_table.hpp>
#include <stet/lexicon/cue_verbs.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace stet::tagging {

/// Which features these are. A model that was trained on others is refused by the compiler.
inline constexpr unsigned feature_version = 1;

/// How many features a word has.
inline constexpr std::size_t feature_count = 33;

/// So many words in a row are read at once, side by side in vectors.
inline constexpr std::size_t words_at_once = 8;

/// The features of words in a row: of the word `w` behind the first, `[feature][w]`.
using feature_block = std::array<std::array<std::uint32_t, words_at_once>, feature_count>;

namespace detail {

/// Groups of cues that the shipped weights know. The others came later and speak through what the
/// rules find.
inline constexpr std::uint32_t learned_cue_groups =
    ~(lexicon::cue_verbs_group::rumour | lexicon::cue_verbs_group::finite
      | lexicon::cue_verbs_group::feeling);

/// What the features of some words rest on, number by number: of the words themselves, and of two
/// neighbours on either side. Small numbers lie side by side in one, eight bits each.
struct word_columns {
    using own = std::array<std::uint32_t, words_at_once>;
    using near = std::array<std::uint32_t, words_at_once + 4>;  // the first word's is the third

    near word;
    near kinds;
    near looks;   ///< how it is written, its mark, its classes as a cue and in sources
    near states;  ///< what it is by the rules, quoted, first of a sentence that quotes or not
    own ending;
    own short_ending;
    own cue_groups;
    own places;  ///< from the sentence's begin, to its end, whether it is the passage's first
    own sentence_opener;
    // Of the quotation.
    own quotation;  ///< its size, the distance from its first mark and to its last
    own word_left;
    own word_right;
    own left;
    own right;
};

[[nodiscard]] constexpr std::uint32_t pack(std::uint32_t a, std::uint32_t b = 0,
                                           std::uint32_t c = 0, std::uint32_t d = 0) noexcept
{
    return a | b << 8 | c << 16 | d << 24;
}

/// A number out of eight bits of others.
template <unsigned Place>
[[nodiscard]] constexpr std::uint32_t part(std::uint32_t packed) noexcept
{
    return packed >> (8 * Place) & 0xFFU;
}

/// What stands before the first word and behind the last.
[[nodiscard]] constexpr word_traits beyond_edge() noexcept
{
    word_traits edge;
    edge.word = 11;
    edge.written = spelling::outside;
    edge.mark = 20;
    edge.cue_class = edge.source_class = 9;
    return edge;
}

/// Four numbers of eight bits that lie side by side in a word's traits, the first one lowest.
template <std::size_t Place>
[[nodiscard]] std::uint32_t packed(const word_traits& x) noexcept
{
    const auto* const bytes = reinterpret_cast<const char*>(&x);
    return static_cast<std::uint32_t>(stet::detail::bytes_as_number<4>(bytes + Place));
}
inline constexpr std::size_t place_of_looks = offsetof(word_traits, written);
inline constexpr std::size_t place_of_states = offsetof(word_traits, by_rules);
static_assert(offsetof(word_traits, mark) == place_of_looks + 1
              && offsetof(word_traits, cue_class) == place_of_looks + 2
              && offsetof(word_traits, source_class) == place_of_looks + 3);
static_assert(offsetof(word_traits, quoted) == place_of_states + 1
              && offsetof(word_traits, opens_sentence) == place_of_states + 2
              && offsetof(word_traits, sentence_quotes) == place_of_states + 3);
static_assert(sizeof(spelling) == 1 && sizeof(label) == 1 && sizeof(bool) == 1);

/// Reads the words from `first` on, as many as there are.
inline void read_columns(const passage& p, std::span<const word_traits> traits, std::size_t first,
                         word_columns& c)
{
    static constexpr word_traits edge = beyond_edge();
    const std::size_t n = traits.size();
    // Places before the first word wrap to a very large number.
    const auto at = [&](std::size_t k) -> const word_traits& { return k < n ? traits[k] : edge; };
    const auto number = [](auto value) { return static_cast<std::uint32_t>(value); };

    const auto read = [&](std::size_t k, const word_traits& x, std::uint32_t kinds) {
        c.word[k] = x.word;
        c.kinds[k] = kinds;
        c.looks[k] = packed<place_of_looks>(x);
        c.states[k] = packed<place_of_states>(x);
    };
    const std::size_t begin = first - 2;
    if (first >= 2 && begin + c.word.size() <= n) {
        for (std::size_t k = 0; k < c.word.size(); ++k)
            read(k, traits[begin + k], p.words[begin + k].kinds);
    } else {
        for (std::size_t k = 0; k < c.word.size(); ++k)
            read(k, at(begin + k), begin + k < n ? p.words[begin + k].kinds : 1U << 31);
    }
    for (std::size_t w = 0; w < words_at_once; ++w) {
        const std::size_t i = first + w;
        const word_traits& x = at(i);
        c.ending[w] = x.ending;
        c.short_ending[w] = x.short_ending;
        c.cue_groups[w] = i < n ? p.words[i].cue.groups & learned_cue_groups : 0;
        const std::size_t place = i - x.sentence.first;
        c.places[w] = pack(distance_class(place), distance_class(x.sentence.last - 1 - i),
                           number(place == i));
        c.sentence_opener[w] = at(x.sentence.first).word;
        c.quotation[w] = pack(x.quotation_size, 15, 15);
        c.word_left[w] = c.word_right[w] = 17;
        c.left[w] = c.right[w] = 0;
        if (!x.quoted) continue;
        c.quotation[w] = pack(x.quotation_size, distance_class(i - x.quotation.first),
                              distance_class(x.quotation.last - 1 - i));
        const word_traits& l = at(x.quotation.first - 1);
        const word_traits& r = at(x.quotation.last);
        c.word_left[w] = l.word;
        c.word_right[w] = r.word;
        c.left[w] = pack(l.cue_class, at(x.quotation.first - 2).cue_class, l.mark);
        c.right[w] = pack(r.cue_class, at(x.quotation.last + 1).cue_class, r.mark);
    }
}

/// From columns to features: the word and its neighbours, how they are written and what they can
/// be, where the word stands in its sentence and in a quotation, what stands around that, and what
/// the rules made of it, as places of their hashes.
///
/// `out` lies apart from the columns: that is what lets compilers make vectors of the loop.
STET_INLINE void combine_columns(const word_columns& c, hashed_places places,
                                 feature_block& __restrict out) noexcept
{
    for (std::size_t w = 0; w < words_at_once; ++w) {
        std::uint32_t f = 0;
        const auto add = [&](std::uint32_t value) {
            out[f][w] = places(feature_hash(f + 1, value));
            ++f;
        };
        const std::size_t x = w + 2;  // the word among its neighbours
        const std::uint32_t before = c.word[x - 1];
        const std::uint32_t after = c.word[x + 1];
        add(c.word[x]);
        add(before);
        add(after);
        add(c.word[x - 2]);
        add(c.word[x + 2]);
        add(joined(before, c.word[x]));
        add(joined(c.word[x], after));
        add(c.ending[w]);

        const auto written = [&](std::size_t i) { return part<0>(c.looks[i]); };
        const auto mark = [&](std::size_t i) { return part<1>(c.looks[i]); };
        const auto cue = [&](std::size_t i) { return part<2>(c.looks[i]); };
        const auto source = [&](std::size_t i) { return part<3>(c.looks[i]); };
        const auto by_rules = [&](std::size_t i) { return part<0>(c.states[i]); };
        const auto quoted = [&](std::size_t i) { return part<1>(c.states[i]); };
        const std::uint32_t letters = pack(written(x - 1), written(x), written(x + 1));
        add(joined(c.short_ending[w], letters));
        add(pack(letters, 0, 0, part<2>(c.states[x])));

        const std::uint32_t from_begin = part<0>(c.places[w]);
        add(pack(from_begin, written(x), part<2>(c.places[w])));
        add(pack(part<1>(c.places[w]), mark(x)));
        add(pack(mark(x - 1), mark(x), mark(x + 1)));
        add(joined(letters, pack(written(x - 2), written(x + 2))));

        const std::uint32_t size = part<0>(c.quotation[w]);
        add(pack(quoted(x - 1), quoted(x), quoted(x + 1)));
        add(c.quotation[w]);
        add(pack(quoted(x), part<3>(c.states[x]), from_begin));
        add(joined(c.word_left[w], size));
        add(joined(c.word_right[w], size));
        add(pack(c.left[w], 0, 0, size));
        add(pack(c.right[w], 0, 0, size));

        add(pack(cue(x), quoted(x), source(x)));
        add(joined(pack(cue(x - 2), cue(x - 1), cue(x), cue(x + 1)), cue(x + 2)));
        add(pack(cue(x), written(x + 1), mark(x + 1)));
        add(pack(cue(x), mark(x - 1), quoted(x - 1), quoted(x + 1)));
        add(pack(source(x - 1), source(x), source(x + 1), written(x)));
        add(joined(c.sentence_opener[w], from_begin));

        const std::uint32_t cue_by_rules = pack(cue(x), by_rules(x));
        const std::uint32_t rules = pack(by_rules(x - 1), by_rules(x), by_rules(x + 1));
        add(joined(c.kinds[x], c.kinds[x + 1]));
        add(joined(c.kinds[x - 1], c.kinds[x]));
        add(joined(c.kinds[x + 1], cue_by_rules));
        add(rules);
        add(joined(c.cue_groups[w], cue_by_rules));
        add(joined(c.kinds[x], rules));
    }
}

#if defined(STET_WIDE_FUNCTION)
STET_WIDE_FUNCTION inline void combine_columns_widely(const word_columns& c, hashed_places places,
                                                      feature_block& __restrict out) noexcept
{
    combine_columns(c, places, out);
}
#endif

}  // namespace detail

/// The features of the words from `first` on, hashed, as places in a table. Words beyond the
/// passage have some, too. `wide` is what `is_wide_machine()` says; the same features serve every
/// model.
inline void read_features(const passage& p, std::span<const word_traits> traits, std::size_t first,
                          hashed_places places, [[maybe_unused]] bool wide, feature_block& features)
{
    detail::word_columns columns;
    detail::read_columns(p, traits, first, columns);
#if defined(STET_WIDE_FUNCTION)
    if (wide) {
        detail::combine_columns_widely(columns, places, features);
        return;
    }
#endif
    detail::combine_columns(columns, places, features);
}

/// Calls `use(hash)` once for each feature of word `i`.
template <class Use>
void for_each_feature(const passage& p, std::span<const word_traits> traits, std::size_t i,
                      const Use& use)
{
    feature_block features;
    read_features(p, traits, i, {}, is_wide_machine(), features);
    for (const auto& words : features) use(words[0]);
}

}  // namespace stet::tagging

#endif
