// Made by examples/make_word_table from time_hints.words; edit that list instead.
// clang-format off
// What makes a time of a number beside it though it is no word of times: "now", "the past five
// days", "nine o'clock", "9 a.m.", "44 BC", "fiscal 2026", "Q3". Compiled for stet from general
// knowledge of English. A parser of times with such words of its own adds them here: the scanner
// asks none where none of these, and no word of `time_words`, is near.
#ifndef STET_LEXICON_TIME_HINTS_HPP
#define STET_LEXICON_TIME_HINTS_HPP

#include <stet/core/word_table.hpp>

#include <cstdint>
#include <string_view>

namespace stet::lexicon {

/// The groups of `time_hints`: bits of `word_entry::groups`.
namespace time_hints_group {
inline constexpr std::uint32_t hint = 1U;
}  // namespace time_hints_group

/// 22 words.
inline constexpr stet::word_table time_hints(std::string_view(
    "e\005\003\000\000\002\000\000\000\001\000\004\000\007\000\002\000\012\000\000\000\000\000"
    "\000\000\000\000.\001s\000S\000P\001h\000]\000\000\000\210\000\274\000\255\000\000\000\000"
    "\000$\001\224\000F\001\000\000a\001\000\000\025\001\000\000\336\000;\001\011\001}\000\367"
    "\000\237\000\317\000\351\000\001\001\000\000\000\000\000\000\000a\002\001\000\000\000\000"
    "\000\000\000ad\002\001\000\000\000\000\000\000\000am\001\001\000\000\000\000\000\000\000b"
    "\002\001\000\000\000\000\000\000\000bc\003\001\000\000\000\000\000\000\000bce\002\001\000"
    "\000\000\000\000\000\000ce\005\001\000\000\000\000\000\000\000clock\006\001\000\000\000\000"
    "\000\000\000dinner\012\001\000\000\000\000\000\000\000dinnertime\006\001\000\000\000\000\000"
    "\000\000fiscal\002\001\000\000\000\000\000\000\000fy\005\001\000\000\000\000\000\000\000l"
    "unch\011\001\000\000\000\000\000\000\000lunchtime\003\001\000\000\000\000\000\000\000now\006"
    "\001\000\000\000\000\000\000\000oclock\001\001\000\000\000\000\000\000\000p\004\001\000\000"
    "\000\000\000\000\000past\002\001\000\000\000\000\000\000\000pm\001\001\000\000\000\000\000"
    "\000\000q\010\001\000\000\000\000\000\000\000recently\003\001\000\000\000\000\000\000\000"
    "ytd"
    , 365));

}  // namespace stet::lexicon

#endif
