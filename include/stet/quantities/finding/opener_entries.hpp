#ifndef STET_QUANTITIES_FINDING_OPENER_ENTRIES_HPP
#define STET_QUANTITIES_FINDING_OPENER_ENTRIES_HPP

#include <stet/core/word_table.hpp>
#include <stet/lexicon/number_words.hpp>
#include <stet/lexicon/quantity_openers.hpp>
#include <stet/lexicon/time_words.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::detail {

/// What the tables know of a word that a quantity may begin with: all of them at once, as most of
/// them are asked about every such word.
struct opener_entry {
    std::uint32_t groups = 0;  // of `quantity_openers`
    word_entry time;
    word_entry number;
};

/// By the slots of `quantity_openers`.
inline constexpr auto opener_entries = [] {
    std::array<opener_entry, lexicon::quantity_openers.slots()> entries{};
    lexicon::quantity_openers.for_each_entry([&](std::string_view word, word_entry known) {
        entries[lexicon::quantity_openers.find_slot(word)] = {
            known.groups, lexicon::time_words.find(word), lexicon::number_words.find(word)};
    });
    return entries;
}();

/// That of a word, or null if it opens nothing.
[[nodiscard, gnu::noinline]] constexpr const opener_entry*
find_opener(std::string_view word) noexcept
{
    const auto slot = lexicon::quantity_openers.find_slot(word);
    return slot < opener_entries.size() ? &opener_entries[slot] : nullptr;
}

}  // namespace stet::detail

#endif
