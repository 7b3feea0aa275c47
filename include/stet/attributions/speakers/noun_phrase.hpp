#ifndef STET_ATTRIBUTIONS_SPEAKERS_NOUN_PHRASE_HPP
#define STET_ATTRIBUTIONS_SPEAKERS_NOUN_PHRASE_HPP

#include <stet/attributions/speakers/written_word.hpp>
#include <stet/attributions/speakers/written_words.hpp>
#include <stet/core/word_filter.hpp>
#include <stet/core/word_table.hpp>
#include <stet/lexicon/first_names.hpp>
#include <stet/lexicon/further_first_names.hpp>
#include <stet/lexicon/nationalities.hpp>
#include <stet/lexicon/organisation_words.hpp>
#include <stet/lexicon/reference_words.hpp>
#include <stet/lexicon/roles.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::detail::speakers {

namespace body_words = lexicon::organisation_words_group;
namespace nation_words = lexicon::nationalities_group;
namespace name_words = lexicon::first_names_group;

/// Shapes of the words that tables tell anything of in a noun phrase: most words have none.
inline constexpr large_word_filter phrase_words = [] {
    large_word_filter words;
    for (const word_table& table :
         {lexicon::roles, lexicon::organisation_words, lexicon::nationalities})
        table.for_each_word([&](std::string_view word) { words.add(word); });
    return words;
}();

// Shapes of the words of two of them.
inline constexpr large_word_filter body_shapes(lexicon::organisation_words);
inline constexpr large_word_filter nation_shapes(lexicon::nationalities);

/// A noun that can be all there is: "spokesman", "officials", "company", "report".
[[nodiscard]] constexpr bool is_noun(const known_word& w) noexcept
{
    return w.role.in(role_words::person | role_words::plural)
           || w.body.in(body_words::noun | body_words::document);
}

/// The years in "79-year-old" or "79"; 0 if a word is neither, or nobody's age.
[[nodiscard]] constexpr std::uint16_t years_of(std::string_view word) noexcept
{
    std::size_t digits = 0;
    unsigned years = 0;
    while (digits < word.size() && digits < 4 && is_ascii_digit(word[digits]))
        years = years * 10 + static_cast<unsigned>(word[digits++] - '0');
    const auto rest = word.substr(digits);
    const bool age = digits > 0 && digits < 4 && years > 0 && years < 125
                     && (rest.empty() || rest == "-year-old" || rest == "-years-old");
    return static_cast<std::uint16_t>(age ? years : 0);
}

/// Words that may make up one noun phrase, its determiner left out: up to a function word, a
/// punctuation mark or a possessive, and no more than there is room for.
class noun_phrase {
public:
    /// The phrase that begins with the word of that number.
    constexpr noun_phrase(written_words& words, std::size_t first) noexcept
        : words_(&words), first_(first)
    {
        while (size_ < most && accepts(first_ + size_)) {
            const std::size_t last = first_ + size_;
            add(last);
            if (word(last).possessive || !joins_next(last)) break;
            if (word(last).capital && !word(last + 1).capital) add_particles(last + 1);
        }
        while (size_ > 0 && word(first_ + size_ - 1).particle) --size_;
    }

    [[nodiscard]] constexpr written_words& words() const noexcept { return *words_; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    /// The number in the text of a word of the phrase.
    [[nodiscard]] constexpr std::size_t number(std::size_t i) const noexcept { return first_ + i; }
    [[nodiscard]] constexpr const known_word& operator[](std::size_t i) const noexcept
    {
        return word(first_ + i);
    }
    [[nodiscard]] constexpr std::string_view text(std::size_t i) const
    {
        return words_->text(first_ + i);
    }
    /// Whether "the" stands right before a word of the phrase.
    [[nodiscard]] constexpr bool follows_article(std::size_t i) const noexcept
    {
        const std::size_t n = first_ + i;
        return n > 0 && words_->keeps(n - 1) && equal_folded(words_->text(n - 1), "the");
    }
    [[nodiscard]] constexpr const hashed_word& spelled(std::size_t i) const noexcept
    {
        return words_->spelled(first_ + i);
    }
    [[nodiscard]] constexpr word_entry reference(std::size_t i) const noexcept
    {
        return words_->reference_of(first_ + i);
    }
    /// What the tables of first names say of a word, in the groups of the first.
    [[nodiscard]] constexpr word_entry given(std::size_t i) const noexcept
    {
        static_assert(lexicon::further_first_names_group::male == name_words::male
                      && lexicon::further_first_names_group::female == name_words::female);
        const word_entry common = lexicon::first_names.find(words_->spelled(first_ + i));
        return common ? common : lexicon::further_first_names.find(words_->spelled(first_ + i));
    }
    /// Whether a colon stands right behind a word.
    [[nodiscard]] constexpr bool colon_follows(std::size_t i) const noexcept
    {
        const std::size_t end = (*this)[i].where.end;
        return end < words_->document().size() && words_->document()[end] == ':';
    }
    /// Whether a word can be part of a name.
    [[nodiscard]] constexpr bool capital(std::size_t i) const noexcept
    {
        return i < size_ && ((*this)[i].capital || (*this)[i].particle);
    }
    /// The first word at or after `i` that cannot be part of a name.
    [[nodiscard]] constexpr std::size_t run_end(std::size_t i) const noexcept
    {
        while (capital(i)) ++i;
        return i;
    }

private:
    static constexpr std::size_t most = 14;

    [[nodiscard]] constexpr known_word& word(std::size_t number) const noexcept
    {
        return (*words_)[number];
    }

    /// Whether nothing but blanks lies between a word and the next one, which there is then.
    [[nodiscard]] constexpr bool joins_next(std::size_t i) const noexcept
    {
        if (!words_->has(i + 1)) return false;
        const std::string_view document = words_->document();
        const known_word& w = word(i);
        word_gap gap = word(i + 1).gap;
        // The stop of a title: "Mr. Smith", "Sen. Smith", "Jr. said".
        if (gap == word_gap::other && w.capital && w.where.size() <= 4 && w.next < document.size()
            && document[w.next] == '.' && words_->role_of(i).in(role_words::title)
            && near_word(document, w.next))
            gap = gap_between(document, w.next + 1, word(i + 1).where.begin);
        if (gap == word_gap::ampersand) return w.capital && word(i + 1).capital;
        return gap == word_gap::blank;
    }

    /// Adds "of", "of the", "van der" if a capital follows and the name so far takes it.
    constexpr void add_particles(std::size_t first) noexcept
    {
        const auto entry = words_->reference_of(first);
        const bool groups = entry.in(reference::group_particle);
        if (!groups && !entry.in(reference::name_particle)) return;
        if (groups && !takes_group_particle(first)) return;
        constexpr std::size_t longest = 3;
        std::size_t next = first;
        bool joined = true;
        while (joined && !word(next).capital && next - first < longest) {
            const bool article = groups && next - first == 1 && words_->text(next) == "the";
            if (!article
                && (groups ? next != first
                           : !words_->reference_of(next).in(reference::name_particle)))
                return;
            joined = joins_next(next);
            ++next;
        }
        if (!joined || !word(next).capital || next >= first_ + most) return;
        if (words_->text(first) == "and" && is_separate(next)) return;
        for (std::size_t i = first; i < next; ++i) add_particle(i);
    }

    // "Department of Health and Human Services", but "Ministry of Defence and Russia".
    [[nodiscard]] constexpr bool is_separate(std::size_t i) const noexcept
    {
        const hashed_word& spelled = words_->spelled(i);
        return static_cast<bool>(lexicon::nationalities.find(spelled))
               || static_cast<bool>(lexicon::first_names.find(spelled))
               || words_->role_of(i).in(role_words::title);
    }

    [[nodiscard]] constexpr bool takes_group_particle(std::size_t particle) const noexcept
    {
        const bool joins = words_->text(particle) == "and";
        bool body = false;
        bool of = false;
        for (std::size_t i = size_; i-- > 0 && capital(i);) {
            body = body || (*this)[i].body.in(body_words::of);
            of = of || (*this)[i].particle;
        }
        return joins ? body && of : (*this)[size_ - 1].body.in(body_words::of);
    }

    [[nodiscard]] constexpr bool accepts(std::size_t i) const noexcept
    {
        known_word& w = word(i);
        const auto entry = words_->reference_of(w);
        if (w.capital) {
            if (w.capitals || w.initial) return true;  // "US" is no pronoun
            // "USA Today" is a name, "Smith said Today" is not news.
            if (entry.in(reference::calendar))
                return size_ > 0 && (*this)[size_ - 1].capital
                       && lexicon::organisation_words.find(words_->spelled(i)).in(body_words::name);
            if (size_ == 0) return true;
            // "Ann Ito Says No" is a headline.
            if (entry.in(reference::preposition | reference::clause | reference::possessive))
                return false;
            if (entry.in(reference::verb | reference::addressing) && words_->text(i).ends_with('s'))
                return false;
            return !entry.in(reference::opener) || entry.in(reference::former);
        }
        constexpr auto ends = reference::preposition | reference::clause | reference::auxiliary
                              | reference::verb | reference::relative | reference::definite
                              | reference::indefinite | reference::possessive | reference::he
                              | reference::she | reference::it | reference::they | reference::self
                              | reference::addressing | reference::addressing_with
                              | reference::continuing | reference::copula;
        return !entry.in(ends) || (entry.in(reference::former) && !entry.in(reference::clause));
    }

    constexpr void add_particle(std::size_t i) noexcept
    {
        known_word& w = word(i);
        w.role = w.body = w.nation = {};
        w.age = 0;
        w.former = false;
        w.particle = true;
        w.has &= static_cast<std::uint8_t>(~known_word::has_phrase);
        ++size_;
    }

    constexpr void add(std::size_t i) noexcept
    {
        ++size_;
        known_word& w = word(i);
        if ((w.has & known_word::has_phrase) != 0) return;
        w.has |= known_word::has_phrase;
        w.particle = false;
        w.former = words_->reference_of(w).in(reference::former);
        w.role = w.body = w.nation = {};
        w.age = 0;
        const std::string_view text = words_->text(i);
        if (phrase_words.may_hold(text)) {
            w.role = words_->role_of(w);
            if (body_shapes.may_hold(text))
                w.body = lexicon::organisation_words.find(words_->spelled(w));
            if (w.capital && nation_shapes.may_hold(text))
                w.nation = lexicon::nationalities.find(words_->spelled(w));
        }
        if (w.capital) return;
        if (text.ends_with("-old")) w.age = years_of(text);
        if (!w.role && text.ends_with("ologist")) w.role = {role_words::person, 0};
        if (w.body.in(body_words::metonym) && !w.body.in(body_words::noun)) w.body = {};
    }

    written_words* words_;
    std::size_t first_;
    std::size_t size_ = 0;
};

}  // namespace stet::detail::speakers

#endif
