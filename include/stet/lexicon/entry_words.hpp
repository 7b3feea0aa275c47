// Made by examples/make_word_table from entry_words.words; edit that list instead.
// clang-format off
// Words of entries in a calendar: texts that are nothing but a time. Compiled for stet from general
// knowledge of English. A stretch is 1 the beginning, 2 the middle, 3 the end; before it stands the
// unit of time of initials, as `time_words` numbers them (5 week, 6 month, 8 year).
#ifndef STET_LEXICON_ENTRY_WORDS_HPP
#define STET_LEXICON_ENTRY_WORDS_HPP

#include <stet/core/word_table.hpp>

#include <cstdint>
#include <string_view>

namespace stet::lexicon {

/// The groups of `entry_words`: bits of `word_entry::groups`.
namespace entry_words_group {
inline constexpr std::uint32_t small = 1U;
inline constexpr std::uint32_t rough = 2U;
inline constexpr std::uint32_t part_of = 4U;
inline constexpr std::uint32_t initials = 8U;
inline constexpr std::uint32_t bound = 16U;
inline constexpr std::uint32_t way = 32U;
}  // namespace entry_words_group

/// 39 words.
inline constexpr stet::word_table entry_words(std::string_view(
    "e\006\004\000\000\001\000\000\000\000\000\001\000\002\000\000\000\000\000\004\000\000\000"
    "\001\000\000\000\006\000\000\000\012\000\000\000.\001\000\000\007\001\345\001L\001\000\000"
    "\000\000\000\000\000\000\215\002\000\000\000\000\360\001\000\000\000\000o\001d\001\000\000"
    ".\002\261\000\216\001\374\000\000\000\024\001\200\002t\002\246\001\277\000U\002\000\000\355"
    "\000\000\000\327\001\312\001f\002\000\000\000\000\327\000\373\001\000\000\000\000\000\000"
    "\313\000@\001\000\000X\001\000\000\006\002~\001G\002#\002\037\001\000\000\024\002\243\000"
    "\232\002\262\001\000\000\276\001\000\000\000\000\000\000:\002\232\001\005\003\000\000\000"
    "\000\000\000\000about\005\020\000\000\000\001\000\000\000after\003 \000\000\000\002\000\000"
    "\000ago\003\001\000\000\000\000\000\000\000any\015\003\000\000\000\000\000\000\000approxi"
    "mately\006\003\000\000\000\000\000\000\000around\002\001\000\000\000\000\000\000\000at\004"
    " \000\000\000\002\000\000\000back\002\001\000\000\000\000\000\000\000be\0060\000\000\000\002"
    "\000\000\000before\011\004\000\000\000\001\000\000\000beginning\003\010\000\000\000=\000\000"
    "\000bom\003\010\000\000\0003\000\000\000bow\003\010\000\000\000Q\000\000\000boy\002\001\000"
    "\000\000\000\000\000\000by\006\001\000\000\000\000\000\000\000during\007 \000\000\000\002"
    "\000\000\000earlier\003\004\000\000\000\003\000\000\000end\003\010\000\000\000\077\000\000"
    "\000eom\003\010\000\000\0005\000\000\000eow\003\010\000\000\000S\000\000\000eoy\003\001\000"
    "\000\000\000\000\000\000for\004\020\000\000\000\001\000\000\000from\005 \000\000\000\001\000"
    "\000\000hence\002\001\000\000\000\000\000\000\000in\002\001\000\000\000\000\000\000\000is"
    "\002\001\000\000\000\000\000\000\000it\005 \000\000\000\001\000\000\000later\006\004\000\000"
    "\000\002\000\000\000middle\002\001\000\000\000\000\000\000\000on\003 \000\000\000\001\000"
    "\000\000out\004\001\000\000\000\000\000\000\000over\005\020\000\000\000\001\000\000\000si"
    "nce\010\003\000\000\000\000\000\000\000sometime\005\004\000\000\000\001\000\000\000start\003"
    "\001\000\000\000\000\000\000\000the\004\001\000\000\000\000\000\000\000this\004\020\000\000"
    "\000\002\000\000\000till\005\020\000\000\000\002\000\000\000until"
    , 680));

}  // namespace stet::lexicon

#endif
