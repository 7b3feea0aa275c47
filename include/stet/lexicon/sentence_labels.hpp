// Made by examples/make_word_table from sentence_labels.words; edit that list instead.
// clang-format off
// Words that name what a number or a letter behind them stands for, where that decides whether a
// sentence ends. Compiled for stet from general knowledge of English.
//
//   caption   with a number, opens a caption: "Figure 2.1", "Table 3."
//   note      with a number in square brackets, refers to a note: "[note 3]"
//   request   the last word in square brackets of what editors ask for: "[citation needed]"
//   lettered  has a letter for its name, which is then no initial: "took vitamin B. Doctors say"
#ifndef STET_LEXICON_SENTENCE_LABELS_HPP
#define STET_LEXICON_SENTENCE_LABELS_HPP

#include <stet/core/word_table.hpp>

#include <cstdint>
#include <string_view>

namespace stet::lexicon {

/// The groups of `sentence_labels`: bits of `word_entry::groups`.
namespace sentence_labels_group {
inline constexpr std::uint32_t caption = 1U;
inline constexpr std::uint32_t note = 2U;
inline constexpr std::uint32_t request = 4U;
inline constexpr std::uint32_t lettered = 8U;
}  // namespace sentence_labels_group

/// 36 words.
inline constexpr stet::word_table sentence_labels(std::string_view(
    "e\006\004\000\000\000\000\001\000\000\000\004\000\002\000\005\000\001\000\000\000\001\000"
    "\000\000\000\000\007\000\000\000\003\000\000\000\000\000\000\000\354\0017\002A\001)\002\215"
    "\002V\002\337\001\000\000\000\000\322\000\000\000\000\000\306\000\000\000\000\000\371\001"
    "\256\002\"\001\233\001\\\001|\001j\001\000\000\246\001\032\002\243\000\000\000\377\000c\002"
    "\000\000\265\000\000\000\302\001\000\000\361\000\343\000}\002\216\0012\001N\001\000\000p\002"
    "\000\000E\002\265\001\321\001\000\000\235\002\000\000\000\000\000\000\000\000\021\001\000"
    "\000\000\000\000\000\000\000\012\002\000\000\000\000\000\000\000\000\011\010\000\000\000\000"
    "\000\000\000apartment\010\010\000\000\000\000\000\000\000appendix\003\001\000\000\000\000"
    "\000\000\000box\010\010\000\000\000\000\000\000\000category\005\001\000\000\000\000\000\000"
    "\000chart\005\010\000\000\000\000\000\000\000class\011\010\000\000\000\000\000\000\000con"
    "course\010\010\000\000\000\000\000\000\000division\007\010\000\000\000\000\000\000\000exh"
    "ibit\006\001\000\000\000\000\000\000\000figure\004\010\000\000\000\000\000\000\000gate\005"
    "\010\000\000\000\000\000\000\000grade\005\010\000\000\000\000\000\000\000group\011\010\000"
    "\000\000\000\000\000\000hepatitis\011\010\000\000\000\000\000\000\000influenza\004\010\000"
    "\000\000\000\000\000\000lane\002\002\000\000\000\000\000\000\000nb\006\004\000\000\000\000"
    "\000\000\000needed\004\002\000\000\000\000\000\000\000note\006\010\000\000\000\000\000\000"
    "\000option\005\010\000\000\000\000\000\000\000phase\004\010\000\000\000\000\000\000\000pl"
    "an\004\010\000\000\000\000\000\000\000pool\010\010\000\000\000\000\000\000\000schedule\007"
    "\010\000\000\000\000\000\000\000section\006\010\000\000\000\000\000\000\000series\005\010"
    "\000\000\000\000\000\000\000suite\005\001\000\000\000\000\000\000\000table\010\010\000\000"
    "\000\000\000\000\000terminal\004\010\000\000\000\000\000\000\000tier\004\010\000\000\000\000"
    "\000\000\000type\004\010\000\000\000\000\000\000\000unit\007\010\000\000\000\000\000\000\000"
    "variant\007\010\000\000\000\000\000\000\000vitamin\010\010\000\000\000\000\000\000\000vit"
    "amins\004\010\000\000\000\000\000\000\000zone"
    , 699));

}  // namespace stet::lexicon

#endif
