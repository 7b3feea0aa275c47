// Made by examples/make_word_table from following_words.words; edit that list instead.
// clang-format off
// What may go on behind a number, or behind a word that opens nothing by itself, besides the words of
// numbers, units, currencies, times and holidays: what has another word there need not be asked
// about. Compiled for stet from general knowledge of English. A parser that reads further words
// there adds them here.
#ifndef STET_LEXICON_FOLLOWING_WORDS_HPP
#define STET_LEXICON_FOLLOWING_WORDS_HPP

#include <stet/core/word_table.hpp>

#include <cstdint>
#include <string_view>

namespace stet::lexicon {

/// The groups of `following_words`: bits of `word_entry::groups`.
namespace following_words_group {
inline constexpr std::uint32_t link = 1U;
inline constexpr std::uint32_t behind_number = 2U;
inline constexpr std::uint32_t behind_opener = 4U;
}  // namespace following_words_group

/// 33 words.
inline constexpr stet::word_table following_words(std::string_view(
    "e\006\004\000\000\000\000\003\000\000\000\000\000\000\000\001\000\001\000\000\000\001\000"
    "\000\000\000\000\000\000\005\000\000\000\000\000\376\000\000\000\000\000\363\000\000\000\330"
    "\001\000\000\000\000\000\000\365\001\000\000,\001\314\001\000\000\272\000\000\000\000\000"
    "\000\000[\001\000\000\000\000\257\000\202\001\000\000M\001\000\000\243\000\000\000\000\000"
    "\"\0019\002\000\000\000\000\010\001\000\000\310\000\344\000\000\000t\001\000\000\256\001\000"
    "\000\000\000\027\002\026\001\000\000\221\001\350\001\002\002B\0017\001\015\002\000\000%\002"
    "\000\000/\002\237\001\275\001\326\000g\001\000\000\000\000\000\000\000\000\003\001\000\000"
    "\000\000\000\000\000and\002\001\000\000\000\000\000\000\000at\005\002\000\000\000\000\000"
    "\000\000below\005\002\000\000\000\000\000\000\000every\005\006\000\000\000\000\000\000\000"
    "final\006\004\000\000\000\000\000\000\000fiscal\002\001\000\000\000\000\000\000\000in\001"
    "\002\000\000\000\000\000\000\000l\005\002\000\000\000\000\000\000\000local\003\004\000\000"
    "\000\000\000\000\000now\001\002\000\000\000\000\000\000\000o\002\005\000\000\000\000\000\000"
    "\000of\002\001\000\000\000\000\000\000\000on\002\001\000\000\000\000\000\000\000or\005\004"
    "\000\000\000\000\000\000\000other\003\002\000\000\000\000\000\000\000out\004\002\000\000\000"
    "\000\000\000\000over\005\002\000\000\000\000\000\000\000point\006\002\000\000\000\000\000"
    "\000\000points\005\002\000\000\000\000\000\000\000pound\006\002\000\000\000\000\000\000\000"
    "pounds\006\006\000\000\000\000\000\000\000recent\006\004\000\000\000\000\000\000\000singl"
    "e\003\006\000\000\000\000\000\000\000the\007\006\000\000\000\000\000\000\000through\004\006"
    "\000\000\000\000\000\000\000thru\004\006\000\000\000\000\000\000\000till\002\005\000\000\000"
    "\000\000\000\000to\001\002\000\000\000\000\000\000\000u\005\006\000\000\000\000\000\000\000"
    "until\001\002\000\000\000\000\000\000\000x\001\002\000\000\000\000\000\000\000y\002\002\000"
    "\000\000\000\000\000\000yo"
    , 580));

}  // namespace stet::lexicon

#endif
