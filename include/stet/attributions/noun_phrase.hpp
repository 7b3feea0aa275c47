#ifndef STET_ATTRIBUTIONS_NOUN_PHRASE_HPP
#define STET_ATTRIBUTIONS_NOUN_PHRASE_HPP

#include <stet/attributions/written_word.hpp>
#include <stet/core/word_table.hpp>
#include <stet/lexicon/first_names.hpp>
#include <stet/lexicon/nationalities.hpp>
#include <stet/lexicon/organisation_words.hpp>
#include <stet/lexicon/reference_words.hpp>
#include <stet/lexicon/roles.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet::detail::speakers {

namespace role_words = lexicon::roles_group;
namespace body_words = lexicon::organisation_words_group;
namespace nation_words = lexicon::nationalities_group;
namespace name_words = lexicon::first_names_group;
namespace reference = lexicon::reference_words_group;

/// What the tables say about a word of a noun phrase.
struct phrase_word : written_word {
    word_entry role;
    word_entry body;
    word_entry nation;
    std::uint16_t age = 0;  ///< of "79-year-old"
    bool former = false;    ///< "former", "acting"
    bool particle = false;  ///< "of", "van" between capitals

    [[nodiscard]] constexpr bool is_person() const noexcept { return role.in(role_words::person); }
    /// A noun that can be all there is: "spokesman", "officials", "company", "report".
    [[nodiscard]] constexpr bool is_noun() const noexcept
    {
        return role.in(role_words::person | role_words::plural)
               || body.in(body_words::noun | body_words::document);
    }
};

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
    constexpr noun_phrase(std::string_view document, std::size_t first) noexcept
        : document_(document)
    {
        std::optional<written_word> w = word_at(document, first);
        while (w && size_ < words_.size()) {
            const hashed_word word(w->in(document));
            const auto entry = lexicon::reference_words.find(word);
            if (!accepts(*w, word, entry)) break;
            add(*w, word, entry);
            if (w->possessive) break;
            const written_word last = *w;
            w = following(last);
            if (w && !w->capital && last.capital) w = behind_particles(*w);
        }
        while (size_ > 0 && words_[size_ - 1].particle) --size_;
    }

    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr const phrase_word& operator[](std::size_t i) const noexcept
    {
        return words_[i];
    }
    [[nodiscard]] constexpr std::string_view text(std::size_t i) const
    {
        return words_[i].in(document_);
    }
    /// Whether a word can be part of a name.
    [[nodiscard]] constexpr bool capital(std::size_t i) const noexcept
    {
        return i < size_ && (words_[i].capital || words_[i].particle);
    }
    /// The first word at or after `i` that cannot be part of a name.
    [[nodiscard]] constexpr std::size_t run_end(std::size_t i) const noexcept
    {
        while (capital(i)) ++i;
        return i;
    }

private:
    /// The next word, if nothing but blanks lies before it.
    [[nodiscard]] constexpr std::optional<written_word> following(const written_word& w) const
    {
        auto next = near_word(document_, w.next);
        if (!next) return std::nullopt;
        std::size_t from = w.next;
        // The stop of a title: "Mr. Smith", "Sen. Smith", "Jr. said".
        if (from < document_.size() && document_[from] == '.' && w.capital && w.where.size() <= 4
            && lexicon::roles.find(w.in(document_)).in(role_words::title))
            ++from;
        switch (gap_between(document_, from, next->where.begin)) {
        case word_gap::blank:
            return next;
        case word_gap::ampersand:
            return w.capital && next->capital ? next : std::nullopt;
        default:
            return std::nullopt;
        }
    }

    /// Goes over "of", "of the", "van der" if a capital follows and the name so far takes it.
    [[nodiscard]] constexpr std::optional<written_word> behind_particles(const written_word& w)
    {
        const auto first = lexicon::reference_words.find(w.in(document_));
        const bool groups = first.in(reference::group_particle);
        if (!groups && !first.in(reference::name_particle)) return w;
        if (groups && !takes_group_particle(w)) return w;
        std::array<written_word, 3> between{};
        std::size_t count = 0;
        std::optional<written_word> next = w;
        while (next && !next->capital && count < between.size()) {
            const auto word = next->in(document_);
            const bool article = groups && count == 1 && word == "the";
            if (!article && (groups ? count != 0 : !is_name_particle(word))) return w;
            between[count++] = *next;
            next = following(*next);
        }
        if (!next || !next->capital || size_ + count >= words_.size()) return w;
        const bool same_body = between[0].in(document_) != "and" || !is_separate(*next);
        if (!same_body) return w;
        for (std::size_t i = 0; i < count; ++i) add_particle(between[i]);
        return next;
    }

    [[nodiscard]] constexpr bool is_name_particle(std::string_view word) const
    {
        return lexicon::reference_words.find(word).in(reference::name_particle);
    }

    // "Department of Health and Human Services", but "Ministry of Defence and Russia".
    [[nodiscard]] constexpr bool is_separate(const written_word& w) const
    {
        const auto word = w.in(document_);
        return static_cast<bool>(lexicon::nationalities.find(word))
               || static_cast<bool>(lexicon::first_names.find(word))
               || lexicon::roles.find(word).in(role_words::title);
    }

    [[nodiscard]] constexpr bool takes_group_particle(const written_word& particle) const
    {
        const bool joins = particle.in(document_) == "and";
        bool body = false;
        bool of = false;
        for (std::size_t i = size_; i-- > 0 && capital(i);) {
            body = body || words_[i].body.in(body_words::of);
            of = of || words_[i].particle;
        }
        return joins ? body && of : words_[size_ - 1].body.in(body_words::of);
    }

    [[nodiscard]] constexpr bool accepts(const written_word& w, const hashed_word& word,
                                         word_entry entry) const
    {
        if (w.capital) {
            if (w.capitals || w.initial) return true;  // "US" is no pronoun
            // "USA Today" is a name, "Smith said Today" is not news.
            if (entry.in(reference::calendar))
                return size_ > 0 && words_[size_ - 1].capital
                       && lexicon::organisation_words.find(word).in(body_words::name);
            if (size_ == 0) return true;
            // "Ann Ito Says No" is a headline.
            if (entry.in(reference::preposition | reference::clause | reference::possessive))
                return false;
            if (entry.in(reference::verb | reference::addressing) && word.text.ends_with('s'))
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

    constexpr void add_particle(const written_word& w)
    {
        phrase_word& p = words_[size_++];
        static_cast<written_word&>(p) = w;
        p.particle = true;
    }

    constexpr void add(const written_word& w, const hashed_word& word, word_entry entry)
    {
        phrase_word& p = words_[size_++];
        static_cast<written_word&>(p) = w;
        p.former = entry.in(reference::former);
        if (!w.capital && word.text.ends_with("-old")) p.age = years_of(word.text);
        p.role = lexicon::roles.find(word);
        if (!p.role && !w.capital && word.text.ends_with("ologist"))
            p.role = {role_words::person, 0};
        p.body = lexicon::organisation_words.find(word);
        if (w.capital) p.nation = lexicon::nationalities.find(word);
        if (!w.capital && p.body.in(body_words::metonym) && !p.body.in(body_words::noun))
            p.body = {};
    }

    std::string_view document_;
    std::array<phrase_word, 14> words_{};
    std::size_t size_ = 0;
};

}  // namespace stet::detail::speakers

#endif
