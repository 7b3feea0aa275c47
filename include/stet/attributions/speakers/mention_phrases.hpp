#ifndef STET_ATTRIBUTIONS_SPEAKERS_MENTION_PHRASES_HPP
#define STET_ATTRIBUTIONS_SPEAKERS_MENTION_PHRASES_HPP

#include <stet/attributions/speakers/mention.hpp>
#include <stet/attributions/speakers/mention_names.hpp>
#include <stet/attributions/speakers/noun_phrase.hpp>
#include <stet/attributions/speakers/way_back.hpp>
#include <stet/attributions/speakers/written_word.hpp>
#include <stet/attributions/speakers/written_words.hpp>
#include <stet/core/word_table.hpp>
#include <stet/lexicon/nationalities.hpp>
#include <stet/lexicon/organisation_words.hpp>
#include <stet/lexicon/roles.hpp>
#include <stet/sentences/byte_set.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <string_view>

namespace stet::detail::speakers {

constexpr void become_pronoun(mention& m, std::string_view document, const written_word& w,
                              word_entry entry) noexcept
{
    m.begin_anew(document, w.where.begin, w.where.end);
    m.form = mention_form::pronoun;
    m.definite = true;
    const auto lower = [&](std::string_view a) { return equal_folded(m.text, a); };
    if (lower("he") || lower("she") || lower("they")) m.part = clause_part::subject;
    if (entry.in(reference::he)) m.means = {kind_person, gender_male};
    if (entry.in(reference::she)) m.means = {kind_person, gender_female};
    if (entry.in(reference::it))
        m.means = {kind_organisation | kind_place | kind_thing, gender_unknown};
    if (entry.in(reference::they))
        m.means = {kind_people | kind_organisation | kind_place, gender_unknown};
}

// The last letters of "'s", "his", "her", "their", "my", "whose".
inline constexpr byte_set possessor_endings("srye");

// "his spokesman", "Russia's president".
[[nodiscard]] constexpr determiner possessor_before(written_words& words, std::size_t i) noexcept
{
    const std::string_view document = words.document();
    const std::size_t at = words[i].where.begin;
    if (at < 3 || !is_ascii_space(document[at - 1])) return determiner::none;
    if (!possessor_endings.has(document[at - 2])) return determiner::none;
    way_back back(words, i);
    if (!back.step() || back.gap() != word_gap::blank) return determiner::none;
    const auto word = back.text();
    const bool possessive = word.ends_with("'s") || word.ends_with("\xE2\x80\x99s")
                            || back.reference().in(reference::possessive);
    return possessive ? determiner::definite : determiner::none;
}

// Whether a noun for a person comes next: "chief | executive", "eldest | son".
[[nodiscard]] constexpr bool precedes_person(written_words& words, std::size_t i) noexcept
{
    return words.has(i + 1) && words[i + 1].small && words[i + 1].gap == word_gap::blank
           && words.role_of(i + 1).in(role_words::person);
}

// A noun that tells of a person or body without capital or article: "officials said".
[[nodiscard]] constexpr bool begins_bare(written_words& words, std::size_t i) noexcept
{
    if (words.role_of(i).in(role_words::person | role_words::plural)) return true;
    if (words[i].small && !words.reference_of(i) && precedes_person(words, i)
        && possessor_before(words, i) == determiner::definite)
        return true;
    return lexicon::organisation_words.find(words.spelled(i))
               .in(body_words::noun | body_words::document)
           && possessor_before(words, i) == determiner::definite;
}

// The last word of whoever stands before "'s": "Johnson" of "Gary Johnson's doctor".
constexpr void add_owner(mention& m, written_words& words, std::size_t i) noexcept
{
    m.owned = m.form == mention_form::description;
    way_back back(words, i);
    if (!back.step() || back.where().size() < 3 || back.reference()) return;
    const written_word owner = word_at(words.document(), back.where().begin);
    const hashed_word word(owner.in(words.document()));
    m.words.add(describing_key(word, lexicon::roles.find(word),
                               owner.capital ? lexicon::nationalities.find(word) : word_entry{}));
}

// "the UK's Ministry of Defence" is one name.
[[nodiscard]] constexpr bool national_body(mention& m, written_words& words, std::size_t nation,
                                           std::size_t begin) noexcept
{
    const std::size_t next = nation + 1;
    if (!words.has(next) || !words[next].capital || words[next].gap != word_gap::blank)
        return false;
    const noun_phrase q(words, next);
    const std::size_t run = q.run_end(0);
    if (run == 0 || !q[0].body.in(body_words::name)) return false;
    if (!named_mention(m, q, begin, 0, run, determiner::definite)) return false;
    if (m.form != mention_form::name) return false;
    m.name.begin = words[nation].where.begin;
    m.full_name.begin = m.name.begin;
    m.words.add(describing_key(words.spelled(nation), {}, words[nation].nation));
    return true;
}

struct noun_range {
    std::size_t begin = 0;
    std::size_t end = 0;
};

[[nodiscard]] constexpr bool is_age(const known_word& w) noexcept
{
    return w.age != 0;
}

[[nodiscard]] constexpr std::size_t noun_end(const noun_phrase& p, std::size_t i) noexcept
{
    // "the 79-year-old retired teacher": what comes behind an age is the better noun.
    if (is_age(p[i])) {
        for (std::size_t k = i + 1; k < p.size() && k <= i + 3 && !p[k].capital; ++k)
            if (is_noun(p[k])) return noun_end(p, k);
        return i + 1;
    }
    const auto adds = [&](std::size_t k) {
        return k < p.size() && !p[k - 1].possessive && !p[k].capital && is_noun(p[k]);
    };
    for (;;) {
        if (adds(i + 1)) {
            ++i;
        } else if (p[i].body && !p[i].is_person() && i + 1 < p.size() && !p[i + 1].capital
                   && adds(i + 2) && p[i + 2].is_person()
                   && !p[i + 2].role.in(role_words::plural)) {
            i += 2;  // "the body language expert"
        } else {
            return i + 1;
        }
    }
}

// The nouns of a description: the first that the tables know, at most four words behind the
// capitals, and those that follow it at once ("police officer").
[[nodiscard]] constexpr noun_range nouns_from(const noun_phrase& p, std::size_t run,
                                              bool determined) noexcept
{
    if (run > 0 && p[run - 1].possessive) return {};
    const std::size_t reach = run == 0 && !determined ? 0 : run + (run == 0 ? 4 : 2);
    for (std::size_t i = run; i < p.size() && i <= reach; ++i) {
        if (p[i].capital) {
            // "the former Fox News anchor": capitals among the words before the noun.
            if (run != 0) return {};
            for (std::size_t k = 0; k < i; ++k)
                if (!p[k].former && !is_noun(p[k]) && p[k].age == 0) return {};
            const std::size_t after = p.run_end(i);
            if (after < p.size() && is_noun(p[after]) && !p[after - 1].possessive)
                return {after, noun_end(p, after)};
            return {};
        }
        if (is_noun(p[i]) || is_age(p[i])) return {i, noun_end(p, i)};
    }
    return {};
}

// "US officials", "Clinton aides", but not "Smith host": a verb may look like a noun.
[[nodiscard]] constexpr bool describes_without_article(const noun_phrase& p, std::size_t run,
                                                       std::size_t noun) noexcept
{
    if (noun != run || p.text(noun) == "suspects") return false;  // "Smith suspects that"
    return p[noun].role.in(role_words::plural) || (run == 1 && p[0].nation);
}

// A name or a description that begins at `begin`, its first word behind the determiner.
[[nodiscard]] constexpr bool phrase_mention(mention& m, written_words& words, std::size_t begin,
                                            std::size_t first, determiner d) noexcept
{
    const std::string_view document = words.document();
    const noun_phrase p(words, first);
    if (p.size() == 0) return false;
    if (p[0].possessive && p.size() == 1 && p[0].nation.in(nation_words::country))
        if (national_body(m, words, first, begin)) return true;
    const auto end_of = [&](std::size_t i) { return p[i - 1].where.end; };

    // Where the first run of capitals ends, and the nouns without capital behind it.
    const std::size_t run = p.run_end(0);
    const auto [noun, nouns_end] = nouns_from(p, run, d != determiner::none);
    const bool has_noun = nouns_end > noun;
    const bool named_behind = has_noun && p.capital(nouns_end);

    if (has_noun && !named_behind && run > 0 && d == determiner::none
        && !describes_without_article(p, run, noun))
        return named_mention(m, p, begin, 0, run, d);
    if (has_noun && !named_behind) {
        if (run == 0 && d == determiner::none && !p[nouns_end - 1].role.in(role_words::plural))
            return false;
        if (noun > run && run > 0 && !(d != determiner::none || p[0].nation))
            return named_mention(m, p, begin, 0, run, d);
        m.begin_anew(document, begin, end_of(nouns_end));
        describe_as(m, p, 0, nouns_end, d);
        return true;
    }
    if (named_behind) {
        const bool clear = run == 0 || noun == run || d != determiner::none || p[0].nation
                           || (run == 1 && opens_sentence(document, begin));
        if (!clear) return named_mention(m, p, begin, 0, run, d);
        const std::size_t name_end = p.run_end(nouns_end);
        if (!named_mention(m, p, begin, nouns_end, name_end, d)) return false;
        for (std::size_t i = 0; i < nouns_end; ++i) add_describing_word(m, p, i);
        const known_word& head = p[nouns_end - 1];
        m.weak = false;
        if (head.is_person()) {
            m.means = m.means.narrowed({kind_person, gender_of(head.role)});
        } else if (head.body) {
            m.means = m.means.narrowed({kind_organisation, gender_unknown});
        }
        return true;
    }
    if (run == 0) return false;
    return named_mention(m, p, begin, 0, run, d);
}

// "I’m", "Let’s": no name.
[[nodiscard]] constexpr bool is_contraction(std::string_view word) noexcept
{
    const std::size_t mark = word.find_first_of("'\xE2");
    if (mark == word.npos || mark == 0 || mark > 4) return false;
    for (const std::string_view opener : {"I", "We", "You", "They", "He", "She", "It", "Let",
                                          "That", "Don", "Can", "Won", "Isn", "Ain"})
        if (word.substr(0, mark) == opener) return true;
    return false;
}

[[nodiscard]] constexpr bool is_article(std::string_view word) noexcept
{
    return equal_folded(word, "the") || equal_folded(word, "a") || equal_folded(word, "an");
}

// The mention that begins with a word, written to `m`. False if none does.
[[nodiscard]] constexpr bool mention_at(mention& m, written_words& words, std::size_t i) noexcept
{
    const std::string_view document = words.document();
    const known_word& w = words[i];
    const word_entry entry = words.reference_of(i);
    const bool pronoun_like = !w.capitals && !w.possessive && (!w.initial || words.text(i) == "I");
    if (entry && pronoun_like) {
        constexpr auto third = reference::he | reference::she | reference::it | reference::they;
        if (entry.in(third)) {
            become_pronoun(m, document, w, entry);
            return true;
        }
        if (entry.in(reference::definite | reference::indefinite)) {
            if (!words.has(i + 1) || words[i + 1].gap != word_gap::blank) return false;
            if (words[i + 1].capital && !is_article(words.text(i))) return false;  // "that Smith"
            return phrase_mention(m, words, w.where.begin, i + 1,
                                  entry.in(reference::definite) ? determiner::definite
                                                                : determiner::indefinite);
        }
        // "Prime Minister" and "Former captain" go on; "First, ..." is no name.
        // "its chief executive"
        const bool role =
            w.small && words.role_of(i).in(role_words::person) && precedes_person(words, i);
        if ((!w.capital && !role) || (entry.in(reference::opener) && !entry.in(reference::former)))
            return false;
    }
    if (!w.capital && !begins_bare(words, i)) return false;
    if (w.capital && is_contraction(words.text(i))) return false;
    const determiner d = possessor_before(words, i);
    if (!phrase_mention(m, words, w.where.begin, i, d)) return false;
    if (d != determiner::none) add_owner(m, words, i);
    return true;
}

}  // namespace stet::detail::speakers

#endif
