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

/// A byte of a word in small letters; digits of a numeral are all the same.
[[nodiscard]] constexpr char folded_byte(char c, bool numeral) noexcept
{
    if (numeral && is_ascii_digit(c)) return '0';
    return ascii_lower(c);
}

/// A word with straight apostrophes and small ASCII letters, and its hash so far.
struct folded_word {
    char bytes[longest_hashed];
    std::size_t size = 0;
    std::uint32_t hash = hash_of_none;
    bool small = false;  ///< a letter was small

    folded_word(std::string_view text, bool numeral) noexcept
    {
        for (std::size_t i = 0; i < text.size() && size < longest_hashed; ++i) {
            char c = text[i];
            small = small || is_ascii_lower(c);
            if (c == '\xE2' && text.substr(i, 3) == "\xE2\x80\x99") {
                c = '\'';
                i += 2;
            }
            c = folded_byte(c, numeral);
            hash = hash_on(hash, static_cast<unsigned char>(c));
            bytes[size++] = c;
        }
    }
};

/// What a word of two bytes or more in small letters tells.
inline void hash_folded(std::string_view key, std::uint32_t hash, const passage_word& w, bool small,
                        word_traits& t) noexcept
{
    const std::size_t size = key.size();
    t.word = spread(hash);
    t.ending = size > 3 ? hash_bytes(key.substr(size - 3)) + 1 : t.word;
    t.short_ending = size > 2 ? hash_bytes(key.substr(size - 2)) + 2 : t.word;
    t.written = w.numeral    ? spelling::numeral
                : !w.capital ? spelling::lower
                : small      ? spelling::capital
                             : spelling::capitals;
}

/// Hashes of a word, and how it is written.
inline void hash_word(std::string_view text, const passage_word& w, word_traits& t) noexcept
{
    if (text.size() == 1) {
        // Most marks, "a" and "I".
        const auto byte = static_cast<unsigned char>(folded_byte(text[0], w.numeral));
        t.word = t.ending = t.short_ending = spread(hash_on(hash_of_none, byte));
        t.written = w.numeral ? spelling::numeral : w.capital ? spelling::capital : spelling::lower;
        return;
    }
    // Most words are small already.
    std::uint32_t h = hash_of_none;
    std::size_t plain = 0;
    if (!w.owns && text.size() <= longest_hashed)
        for (; plain < text.size() && is_ascii_lower(text[plain]); ++plain)
            h = hash_on(h, static_cast<unsigned char>(text[plain]));
    if (plain == text.size() && plain != 0) return hash_folded(text, h, w, true, t);
    const folded_word folded(text, w.numeral);
    std::size_t size = folded.size;
    h = folded.hash;
    if (w.owns && size > 2) {
        size -= folded.bytes[size - 1] == 's' ? 2 : 1;
        h = hash_of_none;
        for (std::size_t i = 0; i < size; ++i)
            h = hash_on(h, static_cast<unsigned char>(folded.bytes[i]));
    }
    hash_folded({folded.bytes, size}, h, w, folded.small, t);
}

/// How many words a quotation has, as a class from 1; 0 if there is none.
[[nodiscard]] constexpr std::uint8_t size_class(std::size_t words) noexcept
{
    return words == 0 ? 0 : words <= 4 ? 1 : words <= 8 ? 2 : words <= 17 ? 3 : 4;
}

/// Where the sentence ends that begins at a word of a statement: sentences are statements, and what
/// stops part within them.
[[nodiscard]] inline std::size_t sentence_end(const passage& p, std::size_t first,
                                              std::size_t last) noexcept
{
    for (std::size_t i = first + 1; i < last; ++i) {
        const passage_word& before = p.words[i - 1];
        if (before.mark != passage_mark::stop && before.mark != passage_mark::quote) continue;
        if (p.words[i].where.begin <= before.where.end) continue;
        if (before.mark == passage_mark::stop) return i;
        if (i - 1 > first && p.words[i - 2].mark == passage_mark::stop
            && before.where.begin == p.words[i - 2].where.end)
            return i;
    }
    return last;
}

/// Reads what a word tells by itself. Written where they stay: to copy bytes that
/// were just written one by one takes time.
inline void read_word(const passage& p, std::size_t i, word_traits& t)
{
    const passage_word& w = p.words[i];
    hash_word(p.text(i), w, t);
    t.mark = mark_number(p, i);
    if (t.mark != 0) t.written = spelling::mark;
    t.by_rules = label::outside;
    t.quoted = w.quoted();
    t.quotation = t.quoted ? p.quotations[w.quotation] : word_span();
    t.quotation_size = size_class(t.quotation.size());
}

}  // namespace detail

/// Fills `traits`, one for each word of the passage. `by_rules` is what rules found in it.
template <role_lexicon Lexicon>
void read_traits(const passage& p, const findings& by_rules, const Lexicon& lexicon,
                 std::vector<word_traits>& traits)
{
    traits.resize(p.words.size());
    std::uint32_t number = 0;
    for (const word_span s : p.statements) {
        for (std::size_t first = s.first, last; first < s.last; first = last, ++number) {
            last = detail::sentence_end(p, first, s.last);
            bool quotes = false;
            for (std::size_t i = first; i < last; ++i) quotes = quotes || p.words[i].quoted();
            for (std::size_t i = first; i < last; ++i) {
                word_traits& t = traits[i];
                detail::read_word(p, i, t);
                t.opens_sentence = i == first;
                t.sentence_quotes = quotes;
                t.sentence = {first, last};
                t.sentence_number = number;
            }
        }
    }
    // In a loop of its own, a look at the lexicon need not wait for the one before it.
    for (word_traits& t : traits) {
        const unsigned cue = lexicon.cue_class(t.word);
        const unsigned source = lexicon.source_class(t.word);
        t.cue_class = static_cast<std::uint8_t>(t.mark == 0 ? cue : 0);
        t.source_class = static_cast<std::uint8_t>(t.mark == 0 ? source : 0);
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
