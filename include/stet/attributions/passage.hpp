#ifndef STET_ATTRIBUTIONS_PASSAGE_HPP
#define STET_ATTRIBUTIONS_PASSAGE_HPP

#include <stet/core/extent.hpp>
#include <stet/core/word_table.hpp>
#include <stet/lexicon/clause_words.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace stet {

/// What a word of a passage is if it is none.
enum class passage_mark : std::uint8_t {
    none,  ///< a word or a number
    comma,
    stop,  ///< . ! ? and the ellipsis
    colon,
    semicolon,
    dash,     ///< between words; a hyphen inside one is part of it
    opening,  ///< an opening bracket
    closing,  ///< a closing bracket
    quote,    ///< a quotation mark
    other,
};

/// A word or mark, with what rules and taggers ask of it. Groups of `kinds` are those of
/// `lexicon::clause_words`; what the endings tell is added to them.
///
/// Its alignment makes its size a power of two: vectors of words count by a shift.
struct alignas(16) passage_word {
    static constexpr std::size_t outside = static_cast<std::size_t>(-1);

    extent where;                  ///< bytes of the document
    std::uint32_t kinds = 0;       ///< what it can be in a clause
    word_entry cue;                ///< what it says as a cue, by itself
    word_entry phrase;             ///< and with the words after it: "called for"
    bool opens_phrase = false;     ///< do longer cues begin with it?
    std::uint8_t phrase_size = 0;  ///< how many words that phrase has, itself included
    passage_mark mark = passage_mark::none;
    bool capital = false;             ///< begins with a capital letter
    bool numeral = false;             ///< begins with a digit
    bool owns = false;                ///< "the mayor's"
    bool gerund = false;              ///< ends in -ing
    bool past = false;                ///< ends in -ed
    bool titled = false;              ///< stands in a headline that capitalises every word
    std::size_t quotation = outside;  ///< number of the quotation it stands in

    [[nodiscard]] constexpr bool is(std::uint32_t any_of) const noexcept
    {
        return (kinds & any_of) != 0;
    }
    [[nodiscard]] constexpr bool is_word() const noexcept { return mark == passage_mark::none; }
    [[nodiscard]] constexpr bool quoted() const noexcept { return quotation != outside; }
};

/// Words [first, last) of a passage, counted from 0.
struct word_span {
    std::size_t first = 0;
    std::size_t last = 0;

    [[nodiscard]] constexpr std::size_t size() const noexcept { return last - first; }
    [[nodiscard]] constexpr bool empty() const noexcept { return last <= first; }
    [[nodiscard]] constexpr bool holds(std::size_t at) const noexcept
    {
        return at >= first && at < last;
    }
    friend constexpr bool operator==(const word_span&, const word_span&) = default;
};

/// Part of a text that is read in one go: a paragraph, or so much of a very long one as memory
/// bounds allow. A statement is a sentence, or several where a quotation holds them together: the
/// cue of a quotation of three sentences stands in the last one's statement.
struct passage {
    /// No passage has more words. One of that size takes about 1 MB.
    static constexpr std::size_t most_words = 8192;

    std::string_view document;
    extent where;                 ///< of the passage in the document
    bool opens_paragraph = true;  ///< false if it goes on with the paragraph before
    extent speaker;               ///< who the label at its front says speaks, in a transcript
    std::vector<passage_word> words;
    std::vector<word_span> statements;
    std::vector<word_span> quotations;  ///< with their marks

    [[nodiscard]] std::string_view text(std::size_t word) const
    {
        return words[word].where.in(document);
    }
    /// The bytes of a span that is not empty.
    [[nodiscard]] extent bytes(word_span s) const
    {
        return {words[s.first].where.begin, words[s.last - 1].where.end};
    }
    void clear()
    {
        speaker = {};
        words.clear();
        statements.clear();
        quotations.clear();
    }
};

}  // namespace stet

#endif
