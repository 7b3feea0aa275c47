#ifndef STET_ATTRIBUTIONS_TAGGING_WORD_FEATURES_HPP
#define STET_ATTRIBUTIONS_TAGGING_WORD_FEATURES_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/tagging/hashes.hpp>
#include <stet/attributions/tagging/machine.hpp>
#include <stet/attributions/tagging/word_traits.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace stet::tagging {

/// Which features these are. A model that was trained on others is refused by the compiler.
inline constexpr unsigned feature_version = 1;

/// How many features a word has.
inline constexpr std::size_t feature_count = 33;

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

/// Room for the features of a word in whole vectors.
inline constexpr std::size_t feature_lanes = 40;
static_assert(feature_count <= feature_lanes);

/// The features of word `i`, before hashing: the word and its neighbours, how they are written and
/// what they can be, where the word stands in its sentence and in a quotation, what stands around
/// that, and what the rules made of it. The same features serve every model.
inline void read_features(const passage& p, std::span<const word_traits> traits, std::size_t i,
                          std::array<std::uint32_t, feature_lanes>& values)
{
    constexpr word_traits edge = beyond_edge();
    const std::size_t n = traits.size();
    // Places before the first word wrap to a very large number.
    const auto at = [&](std::size_t k) -> const word_traits& { return k < n ? traits[k] : edge; };
    const auto kinds = [&](std::size_t k) -> std::uint32_t {
        return k < n ? p.words[k].kinds : 1U << 31;
    };
    const word_traits& x = traits[i];
    const word_traits& before = at(i - 1);
    const word_traits& after = at(i + 1);
    const word_traits& second_before = at(i - 2);
    const word_traits& second_after = at(i + 2);
    const auto number = [](auto value) { return static_cast<std::uint32_t>(value); };

    std::uint32_t* next = values.data();
    const auto add = [&next](std::uint32_t value) { *next++ = value; };

    add(x.word);
    add(before.word);
    add(after.word);
    add(second_before.word);
    add(second_after.word);
    add(joined(before.word, x.word));
    add(joined(x.word, after.word));
    add(x.ending);

    // Small numbers side by side in one: eight bits each.
    const auto pack = [](std::uint32_t a, std::uint32_t b = 0, std::uint32_t c = 0,
                         std::uint32_t d = 0) { return a | b << 8 | c << 16 | d << 24; };
    const std::uint32_t letters =
        pack(number(before.written), number(x.written), number(after.written));
    add(joined(x.short_ending, letters));
    add(pack(letters, 0, 0, number(x.opens_sentence)));

    const std::size_t place = i - x.sentence.first;
    const std::uint32_t from_begin = distance_class(place);
    const std::uint32_t to_end = distance_class(x.sentence.last - 1 - i);
    add(pack(from_begin, number(x.written), number(place == i)));
    add(pack(to_end, x.mark));
    add(pack(before.mark, x.mark, after.mark));
    add(joined(letters, pack(number(second_before.written), number(second_after.written))));

    std::uint32_t from_mark = 15;
    std::uint32_t to_mark = 15;
    std::uint32_t word_outside_left = 17;
    std::uint32_t word_outside_right = 17;
    std::uint32_t left = 0;
    std::uint32_t right = 0;
    if (x.quoted) {
        from_mark = distance_class(i - x.quotation.first);
        to_mark = distance_class(x.quotation.last - 1 - i);
        const word_traits& l = at(x.quotation.first - 1);
        const word_traits& r = at(x.quotation.last);
        word_outside_left = l.word;
        word_outside_right = r.word;
        left = pack(l.cue_class, at(x.quotation.first - 2).cue_class, l.mark);
        right = pack(r.cue_class, at(x.quotation.last + 1).cue_class, r.mark);
    }
    add(pack(number(before.quoted), number(x.quoted), number(after.quoted)));
    add(pack(x.quotation_size, from_mark, to_mark));
    add(pack(number(x.quoted), number(x.sentence_quotes), from_begin));
    add(joined(word_outside_left, x.quotation_size));
    add(joined(word_outside_right, x.quotation_size));
    add(pack(left, 0, 0, x.quotation_size));
    add(pack(right, 0, 0, x.quotation_size));

    add(pack(x.cue_class, number(x.quoted), x.source_class));
    add(joined(pack(second_before.cue_class, before.cue_class, x.cue_class, after.cue_class),
               second_after.cue_class));
    add(pack(x.cue_class, number(after.written), after.mark));
    add(pack(x.cue_class, before.mark, number(before.quoted), number(after.quoted)));
    add(pack(before.source_class, x.source_class, after.source_class, number(x.written)));
    add(joined(traits[x.sentence.first].word, from_begin));

    add(joined(kinds(i), kinds(i + 1)));
    add(joined(kinds(i - 1), kinds(i)));
    add(joined(kinds(i + 1), pack(x.cue_class, number(x.by_rules))));
    const std::uint32_t rules =
        pack(number(before.by_rules), number(x.by_rules), number(after.by_rules));
    add(rules);
    add(joined(p.words[i].cue.groups, pack(x.cue_class, number(x.by_rules))));
    add(joined(kinds(i), rules));
    while (next != values.data() + feature_lanes) add(0);
}

/// From the features of a word to the places in a table of rows. All at once where a machine can.
STET_INLINE void hash_features(std::array<std::uint32_t, feature_lanes>& values) noexcept
{
    for (std::uint32_t f = 0; f < feature_lanes; ++f) values[f] = feature_hash(f + 1, values[f]);
}

#if defined(STET_WIDE_FUNCTION)
// A function by itself: what reads the places one by one finds them in memory, which is faster than
// to take them out of registers.
[[gnu::noinline]] STET_WIDE_FUNCTION inline void
hash_features_widely(std::array<std::uint32_t, feature_lanes>& values) noexcept
{
    hash_features(values);
}
#endif

/// The hashes of the features of word `i`, `feature_count` of them.
[[nodiscard]] inline std::array<std::uint32_t, feature_lanes>
features_of(const passage& p, std::span<const word_traits> traits, std::size_t i)
{
    std::array<std::uint32_t, feature_lanes> values;
    read_features(p, traits, i, values);
    hash_features(values);
    return values;
}

/// Calls `use(hash)` once for each feature of word `i`.
template <class Use>
void for_each_feature(const passage& p, std::span<const word_traits> traits, std::size_t i,
                      const Use& use)
{
    const auto hashes = features_of(p, traits, i);
    for (std::size_t f = 0; f < feature_count; ++f) use(hashes[f]);
}

}  // namespace stet::tagging

#endif
