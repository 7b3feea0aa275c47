#ifndef STET_ATTRIBUTIONS_TAGGING_WORD_TRAITS_HPP
#define STET_ATTRIBUTIONS_TAGGING_WORD_TRAITS_HPP

#include <stet/attributions/findings.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/tagging/hashes.hpp>
#include <stet/attributions/tagging/labels.hpp>
#include <stet/text/ascii.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace stet::tagging {

/// How often words are cues, or in sources, as classes 0 (hardly ever) to 6 (mostly), 1 for a word
/// too rare to tell. `hash` is that of `word_traits`.
template <class L>
concept role_lexicon = requires(const L& lexicon, std::uint32_t hash) {
    { lexicon.cue_class(hash) } -> std::convertible_to<unsigned>;
    { lexicon.source_class(hash) } -> std::convertible_to<unsigned>;
};

/// How a word is written, as far as models distinguish.
enum class spelling : std::uint8_t { outside, lower, capital, capitals, numeral, mark };

/// What models ask of a word of a passage. Words are numbered from 0, as in the passage.
struct word_traits {
    std::uint32_t word = 0;    ///< hash of the word in small letters, without a possessive ending
    std::uint32_t ending = 0;  ///< of its last three letters
    std::uint32_t short_ending = 0;  ///< and of its last two
    spelling written = spelling::lower;
    std::uint8_t mark = 0;          ///< which mark it is; 0 for a word
    std::uint8_t cue_class = 0;     ///< see `role_lexicon`
    std::uint8_t source_class = 0;  ///< see `role_lexicon`
    label by_rules = label::outside;
    bool quoted = false;
    bool opens_sentence = false;
    bool sentence_quotes = false;       ///< its sentence has a quotation, or part of one
    std::uint8_t quotation_size = 0;    ///< 1 (one or two words) to 4; 0 outside
    word_span quotation;                ///< in which it stands, marks included; empty outside
    word_span sentence;                 ///< in which it stands
    std::uint32_t sentence_number = 0;  ///< of its passage, from 0
};

namespace detail {

/// Which mark a word is, opening and closing quotation marks told apart.
[[nodiscard]] inline std::uint8_t mark_number(const passage& p, std::size_t i) noexcept
{
    const passage_word& w = p.words[i];
    const auto number = static_cast<std::uint8_t>(w.mark);
    if (w.mark != passage_mark::quote || !w.quoted()) return number;
    const word_span q = p.quotations[w.quotation];
    return i == q.first ? 16 : i + 1 == q.last ? 17 : number;
}

/// The longest word that hashes tell from others.
inline constexpr std::size_t longest_hashed = 48;

/// Puts a word with straight apostrophes and small ASCII letters into `folded`; digits of a numeral
/// are all the same. Returns its size; `small` says whether a letter was small.
[[nodiscard]] inline std::size_t fold_word(std::string_view text, bool numeral,
                                           char (&folded)[longest_hashed], bool& small) noexcept
{
    std::size_t size = 0;
    for (std::size_t i = 0; i < text.size() && size < longest_hashed; ++i) {
        char c = text[i];
        if (c >= 'A' && c <= 'Z') {
            c = static_cast<char>(c + ('a' - 'A'));
        } else if (c >= 'a' && c <= 'z') {
            small = true;
        } else if (c >= '0' && c <= '9') {
            if (numeral) c = '0';
        } else if (c == '\xE2' && text.substr(i, 3) == "\xE2\x80\x99") {
            c = '\'';
            i += 2;
        }
        folded[size++] = c;
    }
    return size;
}

/// Hashes of a word, and how it is written.
inline void hash_word(std::string_view text, const passage_word& w, word_traits& t) noexcept
{
    std::string_view key = text;
    char folded[longest_hashed];
    bool small = false;
    // Most words are small already.
    std::uint32_t h = hash_of_none;
    std::size_t plain = 0;
    if (!w.owns && text.size() <= longest_hashed)
        for (; plain < text.size() && is_ascii_lower(text[plain]); ++plain)
            h = hash_on(h, static_cast<unsigned char>(text[plain]));
    if (plain < text.size() || plain == 0) {
        std::size_t size = fold_word(text, w.numeral, folded, small);
        if (w.owns && size > 2) size -= folded[size - 1] == 's' ? 2 : 1;
        key = std::string_view(folded, size);
        h = hash_of_none;
        for (const char c : key) h = hash_on(h, static_cast<unsigned char>(c));
    }
    const std::size_t size = key.size();
    t.word = spread(h);
    t.ending = size > 3 ? hash_bytes(key.substr(size - 3)) + 1 : t.word;
    t.short_ending = size > 2 ? hash_bytes(key.substr(size - 2)) + 2 : t.word;
    t.written = w.numeral                   ? spelling::numeral
                : !w.capital                ? spelling::lower
                : small || text.size() == 1 ? spelling::capital
                                            : spelling::capitals;
}

}  // namespace detail

/// Fills `traits`, one for each word of the passage. `by_rules` is what rules found in it.
template <role_lexicon Lexicon>
void read_traits(const passage& p, const findings& by_rules, const Lexicon& lexicon,
                 std::vector<word_traits>& traits)
{
    traits.assign(p.words.size(), {});
    for (std::size_t i = 0; i < p.words.size(); ++i) {
        const passage_word& w = p.words[i];
        word_traits& t = traits[i];
        t.mark = detail::mark_number(p, i);
        detail::hash_word(p.text(i), w, t);
        if (t.mark != 0) {
            t.written = spelling::mark;
        } else {
            t.cue_class = static_cast<std::uint8_t>(lexicon.cue_class(t.word));
            t.source_class = static_cast<std::uint8_t>(lexicon.source_class(t.word));
        }
        if (w.quoted()) {
            t.quoted = true;
            t.quotation = p.quotations[w.quotation];
            const std::size_t words = t.quotation.size();
            t.quotation_size = words <= 4 ? 1 : words <= 8 ? 2 : words <= 17 ? 3 : 4;
        }
    }

    // Sentences: statements, and what stops part within them.
    std::uint32_t number = 0;
    for (const word_span s : p.statements) {
        std::size_t first = s.first;
        const auto end_sentence = [&](std::size_t last) {
            bool quotes = false;
            for (std::size_t k = first; k < last; ++k) quotes = quotes || traits[k].quoted;
            for (std::size_t k = first; k < last; ++k) {
                traits[k].sentence = {first, last};
                traits[k].sentence_quotes = quotes;
                traits[k].sentence_number = number;
            }
            if (first < last) {
                traits[first].opens_sentence = true;
                ++number;
            }
            first = last;
        };
        for (std::size_t i = s.first + 1; i < s.last; ++i) {
            const bool parted = p.words[i].where.begin > p.words[i - 1].where.end;
            const bool stopped = p.words[i - 1].mark == passage_mark::stop
                                 || (p.words[i - 1].mark == passage_mark::quote && i - 1 > first
                                     && p.words[i - 2].mark == passage_mark::stop
                                     && p.words[i - 1].where.begin == p.words[i - 2].where.end);
            if (parted && stopped) end_sentence(i);
        }
        end_sentence(s.last);
    }

    const auto mark = [&](word_span s, role r) {
        for (std::size_t i = s.first; i < s.last && i < traits.size(); ++i)
            traits[i].by_rules = i == s.first ? begin_of(r) : inside_of(r);
    };
    for (const word_span s : by_rules.continued) mark(s, role::content);
    for (const attribution_draft& d : by_rules.drafts)
        for (const word_span s : d.content) mark(s, role::content);
    for (const attribution_draft& d : by_rules.drafts) {
        mark(d.source, role::source);
        mark(d.cue, role::cue);
    }
}

}  // namespace stet::tagging

#endif
