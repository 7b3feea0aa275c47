// Made by examples/make_word_table from fruit.words; edit that list instead.
// clang-format off
// A list for the tests of word_table: groups, numbers, a blank, letters beyond ASCII.
#ifndef SAMPLES_FRUIT_HPP
#define SAMPLES_FRUIT_HPP

#include <stet/core/word_table.hpp>

#include <cstdint>
#include <string_view>

namespace samples {

/// The groups of `fruit`: bits of `word_entry::groups`.
namespace fruit_group {
inline constexpr std::uint32_t fruit = 1U;
inline constexpr std::uint32_t long_ = 2U;
inline constexpr std::uint32_t accented = 4U;
inline constexpr std::uint32_t mark = 8U;
}  // namespace fruit_group

/// 17 words.
inline constexpr stet::word_table fruit(std::string_view(
    "e\005\003\001\000\003\000\000\000\001\000\006\000\000\000\000\000\000\000\237\000\000\000"
    "q\000\000\000S\000=\001\377\000\000\000\000\000\221\000\000\000\252\000|\000\271\000\000\000"
    "g\000\000\000\000\000\000\000\031\001\310\000]\000.\001\000\000\354\000\206\000\000\000\014"
    "\001\000\000\000\000\000\000\000\000\001\010\000\000\000\000\000\000\000\"\001\010\000\000"
    "\000\000\000\000\000=\001\010\000\000\000\000\000\000\000\077\002\010\000\000\000\000\000"
    "\000\000\077\077\001\010\000\000\000\000\000\000\000\\\002\010\000\000\000\000\000\000\000"
    "a[\005\001\000\000\000\001\000\000\000apple\002\010\000\000\000\000\000\000\000a{\006\004"
    "\000\000\000\000\000\000\000a\303\207a\303\215\006\004\000\000\000\000\000\000\000a\303\247"
    "a\303\255\033\003\000\000\000\000\000\000\000blackcurrant and redcurrant\012\003\000\000\000"
    "\000\000\000\000elderberry\004\001\000\000\000\002\000\000\000pear\004\001\000\000\000\375"
    "\377\377\377plum\014\001\000\000\000\377\377\377\177prickly pear\006\001\000\000\000\000\000"
    "\000\000quince\012\002\000\000\000\000\000\000\000strawberry"
    , 336));

}  // namespace samples

#endif
