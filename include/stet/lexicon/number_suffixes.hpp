// Made by examples/make_word_table from number_suffixes.words; edit that list instead.
// clang-format off
// Letters that follow the digits of a number and multiply it, with the power of ten. Compiled for
// stet from general knowledge. The plain ones always mean it; those of money only behind a currency
// ("100m" is otherwise a distance, "5b" a label).
#ifndef STET_LEXICON_NUMBER_SUFFIXES_HPP
#define STET_LEXICON_NUMBER_SUFFIXES_HPP

#include <stet/core/word_table.hpp>

#include <cstdint>
#include <string_view>

namespace stet::lexicon {

/// The groups of `number_suffixes`: bits of `word_entry::groups`.
namespace number_suffixes_group {
inline constexpr std::uint32_t plain = 1U;
inline constexpr std::uint32_t money = 2U;
}  // namespace number_suffixes_group

/// 14 words.
inline constexpr stet::word_table number_suffixes(std::string_view(
    "e\005\003\000\000\001\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000]\000\000"
    "\000u\000\254\000\200\000\000\000\212\000\000\000\000\000\327\000\314\000S\000\302\000\224"
    "\000i\000\000\000\000\000\344\000\000\000\000\000\000\000\000\000\000\000\240\000\000\000"
    "\000\000\000\000\000\000\000\000\000\000\267\000\001\002\000\000\000\011\000\000\000b\003"
    "\002\000\000\000\011\000\000\000bil\003\001\000\000\000\011\000\000\000bln\002\001\000\000"
    "\000\011\000\000\000bn\001\001\000\000\000\003\000\000\000k\001\002\000\000\000\006\000\000"
    "\000m\003\002\000\000\000\006\000\000\000mil\003\001\000\000\000\006\000\000\000mln\002\002"
    "\000\000\000\006\000\000\000mm\002\001\000\000\000\006\000\000\000mn\001\002\000\000\000\014"
    "\000\000\000t\002\001\000\000\000\014\000\000\000tn\004\002\000\000\000\014\000\000\000tr"
    "il\003\001\000\000\000\014\000\000\000trn"
    , 240));

}  // namespace stet::lexicon

#endif
