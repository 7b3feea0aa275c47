#ifndef STET_ATTRIBUTIONS_MENTION_SCANNER_HPP
#define STET_ATTRIBUTIONS_MENTION_SCANNER_HPP

#include <stet/attributions/mention.hpp>
#include <stet/attributions/mention_openers.hpp>
#include <stet/attributions/mention_surroundings.hpp>
#include <stet/attributions/noun_phrase.hpp>
#include <stet/attributions/written_word.hpp>
#include <stet/core/word_table.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace stet::detail::speakers {

/// Finds whom or what a text mentions: names with their titles ("US President Donald Trump"),
/// descriptions whose noun the tables know ("the body language expert"), pronouns.
///
/// It goes by capitals, tables and the words around, not by grammar: it finds most people and
/// bodies of news, and is not meant to find every noun. Any bytes may be read; it looks a dozen
/// words ahead and a few back.
class mention_scanner {
public:
    [[nodiscard]] constexpr std::optional<mention> operator()(std::string_view document,
                                                              std::size_t from) const noexcept
    {
        auto w = next_word(document, from);
        bool owned = w && possessor_before(document, *w) == determiner::definite;
        while (w) {
            const hashed_word word(w->in(document));
            const auto entry = lexicon::reference_words.find(word);
            if (w->capital || entry || owned || is_role(word)) {
                if (auto m = mention_at(document, *w, entry)) {
                    surroundings(document).describe(*m);
                    return m;
                }
            }
            owned = w->possessive || entry.in(reference::possessive);
            w = next_word(document, owned ? w->next : behind_plain_words(document, w->next));
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] static constexpr std::optional<mention>
    mention_at(std::string_view document, const written_word& w, word_entry entry) noexcept
    {
        const auto word = w.in(document);
        const bool pronoun_like = !w.capitals && !w.possessive && (!w.initial || word == "I");
        if (entry && pronoun_like) {
            constexpr auto third = reference::he | reference::she | reference::it | reference::they;
            if (entry.in(third)) return pronoun(document, w, entry);
            if (entry.in(reference::definite | reference::indefinite)) {
                const auto next = near_word(document, w.next);
                if (!next || gap_between(document, w.next, next->where.begin) != word_gap::blank)
                    return std::nullopt;
                const bool article = equal_folded(word, "the") || equal_folded(word, "a")
                                     || equal_folded(word, "an");
                if (next->capital && !article) return std::nullopt;  // "said that Smith"
                return phrase(document, w.where.begin, next->where.begin,
                              entry.in(reference::definite) ? determiner::definite
                                                            : determiner::indefinite);
            }
            // "Prime Minister" and "Former captain" go on; "First, ..." is no name.
            if (!w.capital || (entry.in(reference::opener) && !entry.in(reference::former)))
                return std::nullopt;
        }
        if (!w.capital && !begins_bare(document, w)) return std::nullopt;
        const determiner d = possessor_before(document, w);
        auto m = phrase(document, w.where.begin, w.where.begin, d);
        if (m && d != determiner::none) add_owner(*m, document);
        return m;
    }

    enum class determiner : std::uint8_t { none, definite, indefinite };

    [[nodiscard]] static constexpr mention pronoun(std::string_view document, const written_word& w,
                                                   word_entry entry) noexcept
    {
        mention m(document, w.where.begin, w.where.end);
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
        return m;
    }

    // A noun that tells of a person or body without capital or article: "officials said".
    [[nodiscard]] static constexpr bool begins_bare(std::string_view document,
                                                    const written_word& w) noexcept
    {
        const auto word = w.in(document);
        if (is_role(hashed_word(word))) return true;
        return lexicon::organisation_words.find(word).in(body_words::noun | body_words::document)
               && possessor_before(document, w) == determiner::definite;
    }

    // "his spokesman", "Russia's president".
    [[nodiscard]] static constexpr determiner possessor_before(std::string_view document,
                                                               const written_word& w) noexcept
    {
        // "'s", "his", "her", "their", "my", "whose".
        const std::size_t at = w.where.begin;
        if (at < 3 || !is_ascii_space(document[at - 1])
            || std::string_view("srye").find(document[at - 2]) == std::string_view::npos)
            return determiner::none;
        const auto before = previous_word(document, at);
        if (!before || before->gap != word_gap::blank) return determiner::none;
        const auto word = before->where.in(document);
        const bool possessive = word.ends_with("'s") || word.ends_with("\xE2\x80\x99s")
                                || lexicon::reference_words.find(word).in(reference::possessive);
        return possessive ? determiner::definite : determiner::none;
    }

    // The last word of whoever stands before "'s": "Johnson" of "Gary Johnson's doctor".
    static constexpr void add_owner(mention& m, std::string_view document) noexcept
    {
        m.owned = m.form == mention_form::description;
        const auto before = previous_word(document, m.where.begin);
        if (!before || before->where.size() < 3) return;
        if (lexicon::reference_words.find(before->where.in(document))) return;
        const written_word owner = word_at(document, before->where.begin);
        const auto word = owner.in(document);
        m.words.add(
            describing_key(word, lexicon::roles.find(word),
                           owner.capital ? lexicon::nationalities.find(word) : word_entry{}));
    }

    // A name or a description that begins at `begin`, its first word behind the determiner.
    [[nodiscard]] static constexpr std::optional<mention>
    phrase(std::string_view document, std::size_t begin, std::size_t first, determiner d) noexcept
    {
        const noun_phrase p(document, first);
        if (p.size() == 0) return std::nullopt;
        if (p.size() == 1 && p[0].possessive && p[0].nation.in(nation_words::country))
            if (auto body = national_body(document, p[0], begin)) return body;
        const auto end_of = [&](std::size_t i) { return p[i - 1].where.end; };

        // Where the first run of capitals ends, and the nouns without capital behind it.
        const std::size_t run = p.run_end(0);
        const auto [noun, nouns_end] = nouns_from(p, run, d != determiner::none);
        const bool has_noun = nouns_end > noun;
        const bool named_behind = has_noun && p.capital(nouns_end);

        if (has_noun && !named_behind && run > 0 && d == determiner::none
            && !describes_without_article(p, run, noun))
            return name(document, p, begin, 0, run, d);
        if (has_noun && !named_behind) {
            if (run == 0 && d == determiner::none && !p[nouns_end - 1].role.in(role_words::plural))
                return std::nullopt;
            if (noun > run && run > 0 && !(d != determiner::none || p[0].nation))
                return name(document, p, begin, 0, run, d);
            mention m(document, begin, end_of(nouns_end));
            describe(m, document, p, 0, nouns_end, d);
            return m;
        }
        if (named_behind) {
            const bool clear = run == 0 || noun == run || d != determiner::none || p[0].nation
                               || (run == 1 && opens_sentence(document, begin));
            if (!clear) return name(document, p, begin, 0, run, d);
            const std::size_t name_end = p.run_end(nouns_end);
            auto m = name(document, p, begin, nouns_end, name_end, d);
            if (!m) return m;
            for (std::size_t i = 0; i < nouns_end; ++i) add_word(*m, document, p, i);
            const phrase_word& head = p[nouns_end - 1];
            m->weak = false;
            if (head.is_person()) {
                m->means = m->means.narrowed({kind_person, gender_of(head.role)});
            } else if (head.body) {
                m->means = m->means.narrowed({kind_organisation, gender_unknown});
            }
            return m;
        }
        if (run == 0) return std::nullopt;
        return name(document, p, begin, 0, run, d);
    }

    // "the UK's Ministry of Defence" is one name.
    [[nodiscard]] static constexpr std::optional<mention>
    national_body(std::string_view document, const phrase_word& nation, std::size_t begin) noexcept
    {
        const auto next = near_word(document, nation.next);
        if (!next || !next->capital
            || gap_between(document, nation.next, next->where.begin) != word_gap::blank)
            return std::nullopt;
        const noun_phrase q(document, next->where.begin);
        const std::size_t run = q.run_end(0);
        if (run == 0 || !q[0].body.in(body_words::name)) return std::nullopt;
        auto m = name(document, q, begin, 0, run, determiner::definite);
        if (!m || m->form != mention_form::name) return std::nullopt;
        m->name.begin = nation.where.begin;
        m->full_name.begin = nation.where.begin;
        m->words.add(describing_key(nation.in(document), {}, nation.nation));
        return m;
    }

    struct noun_range {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    // The nouns of a description: the first that the tables know, at most four words behind the
    // capitals, and those that follow it at once ("police officer").
    [[nodiscard]] static constexpr noun_range nouns_from(const noun_phrase& p, std::size_t run,
                                                         bool determined) noexcept
    {
        if (run > 0 && p[run - 1].possessive) return {};
        const std::size_t reach = run == 0 && !determined ? 0 : run + (run == 0 ? 4 : 2);
        for (std::size_t i = run; i < p.size() && i <= reach; ++i) {
            if (p[i].capital) {
                // "the former Fox News anchor": capitals among the words before the noun.
                if (run != 0) return {};
                for (std::size_t k = 0; k < i; ++k)
                    if (!p[k].former && !p[k].is_noun() && p[k].age == 0) return {};
                const std::size_t after = p.run_end(i);
                if (after < p.size() && p[after].is_noun() && !p[after - 1].possessive)
                    return {after, noun_end(p, after)};
                return {};
            }
            if (p[i].is_noun() || is_age(p[i])) return {i, noun_end(p, i)};
        }
        return {};
    }

    [[nodiscard]] static constexpr std::size_t noun_end(const noun_phrase& p,
                                                        std::size_t i) noexcept
    {
        // "the 79-year-old retired teacher": what comes behind an age is the better noun.
        if (is_age(p[i])) {
            for (std::size_t k = i + 1; k < p.size() && k <= i + 3 && !p[k].capital; ++k)
                if (p[k].is_noun()) return noun_end(p, k);
            return i + 1;
        }
        const auto adds = [&](std::size_t k) {
            return k < p.size() && !p[k - 1].possessive && !p[k].capital && p[k].is_noun();
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

    [[nodiscard]] static constexpr bool is_age(const phrase_word& w) noexcept { return w.age != 0; }

    // "US officials", "Clinton aides", but not "Smith host": a verb may look like a noun.
    [[nodiscard]] static constexpr bool
    describes_without_article(const noun_phrase& p, std::size_t run, std::size_t noun) noexcept
    {
        if (noun != run) return false;
        return p[noun].role.in(role_words::plural) || (run == 1 && p[0].nation);
    }

    [[nodiscard]] static constexpr std::uint8_t gender_of(word_entry role) noexcept
    {
        if (role.in(role_words::male)) return gender_male;
        if (role.in(role_words::female)) return gender_female;
        return gender_unknown;
    }

    static constexpr void add_word(mention& m, std::string_view document, const noun_phrase& p,
                                   std::size_t i) noexcept
    {
        if (p[i].particle) return;
        if (p[i].age != 0) {
            m.age = p[i].age;
            return;
        }
        m.words.add(describing_key(p[i].in(document), p[i].role, p[i].nation));
    }

    static constexpr void describe(mention& m, std::string_view document, const noun_phrase& p,
                                   std::size_t begin, std::size_t end, determiner d) noexcept
    {
        m.form = mention_form::description;
        for (std::size_t i = begin; i < end; ++i) add_word(m, document, p, i);
        const phrase_word& head = p[end - 1];
        m.definite = d == determiner::definite;
        if (head.age != 0) {
            m.means = {kind_person, gender_unknown};
            m.vague = true;
            return;
        }
        m.head = describing_key(head.in(document), head.role, head.nation);
        m.vague = head.role.in(role_words::vague);
        m.office = head.role.in(role_words::office);
        m.general = head.body.in(body_words::general);
        m.means = {0, gender_of(head.role)};
        if (head.role.in(role_words::person | role_words::title)) m.means.kinds |= kind_person;
        if (head.role.in(role_words::plural)) m.means.kinds |= kind_people;
        if (head.body.in(body_words::noun)) m.means.kinds |= kind_organisation;
        if (head.body.in(body_words::document)) m.means.kinds |= kind_thing;
        if (m.means.kinds == 0) m.means.kinds = kind_person;
    }

    // The capitals from `first` to `last`: titles, then a name; or a description in capitals.
    [[nodiscard]] static constexpr std::optional<mention>
    name(std::string_view document, const noun_phrase& p, std::size_t begin, std::size_t first,
         std::size_t last, determiner d) noexcept
    {
        const std::size_t end = p[last - 1].where.end;
        const std::size_t name_begin = titles_end(document, p, first, last);
        if (name_begin == last) {
            // "the Prime Minister", "President": an office in capitals.
            mention m(document, begin, end);
            describe(m, document, p, first, last, determiner::definite);
            return m;
        }
        mention m(document, begin, end);
        m.name = {p[name_begin].where.begin, end};
        m.full_name = m.name;
        m.definite = true;
        std::uint8_t genders = gender_unknown;
        for (std::size_t i = first; i < name_begin; ++i) {
            add_word(m, document, p, i);
            if (p[i].is_person() || p[i].role.in(role_words::title)) {
                m.titled = true;
                if (gender_of(p[i].role) != gender_unknown) genders = gender_of(p[i].role);
            }
        }
        m.means = kinds_of_name(m, document, p, name_begin, last);
        if (m.titled) m.means.kinds = kind_person;
        if (genders != gender_unknown) m.means.genders = genders;
        for (std::size_t i = name_begin; i < last; ++i) {
            if (p[i].particle || is_generation(p[i].in(document))) continue;
            m.names.add(p[i].nation && p[i].nation.value != 0
                            ? describing_key(p[i].in(document), {}, p[i].nation)
                            : plain_key(p[i].in(document)));
        }
        if (m.names.empty()) return std::nullopt;
        constexpr std::size_t longest = 6;  // more are a headline
        if (last - name_begin > longest && (m.means.kinds & kind_person) != 0) return std::nullopt;
        m.whole_name = m.names.size() > 1;

        const bool adjective = last - name_begin == 1 && m.means.kinds == 0;
        if (adjective) return std::nullopt;
        m.weak = first == name_begin && last - name_begin == 1 && !m.first_name
                 && m.means.kinds == kind_any_name && !p[first].possessive
                 && opens_sentence(document, begin) && d == determiner::none;
        return m;
    }

    [[nodiscard]] static constexpr bool is_generation(std::string_view word) noexcept
    {
        return word == "Jr" || word == "Sr" || word == "II" || word == "III" || word == "IV";
    }

    // How many words from `first` on are titles and what belongs to them.
    [[nodiscard]] static constexpr std::size_t titles_end(std::string_view document,
                                                          const noun_phrase& p, std::size_t first,
                                                          std::size_t last) noexcept
    {
        const auto is_first_name = [&](std::size_t i) {
            return static_cast<bool>(lexicon::first_names.find(p[i].in(document)));
        };
        const auto is_title = [&](std::size_t i) {
            return p[i].role.in(role_words::title)
                   || (p[i].is_person() && (last - i > 2 || i + 1 == last));
        };
        std::size_t end = first;
        for (std::size_t i = first; i < last; ++i) {
            if (p[i].particle || !is_title(i)) continue;
            if (i + 1 < last && is_generation(p[i + 1].in(document))) continue;
            // "Martin Luther King": behind a first name no title comes.
            if (i > end && is_first_name(end) && !p[end].role && !p[end].nation) break;
            if (i + 1 < last) {
                end = i + 1;
                continue;
            }
            // The last word is a title: an office if all the others go with one.
            bool office = true;
            for (std::size_t k = end; k < i; ++k)
                office =
                    office
                    && (p[k].particle || p[k].role || p[k].nation || p[k].body
                        || lexicon::reference_words.find(p[k].in(document)).in(reference::former));
            if (office && (i > first || p[i].role.in(role_words::office | role_words::title)))
                end = last;
        }
        if (end == first || end == last || !p[end].particle) return end;
        // "Secretary of State Jane Smith": what an office is of, up to a first name.
        for (std::size_t i = end + 1; i + 1 < last; ++i)
            if (is_first_name(i) && !p[i].nation) return i;
        return last;
    }

    [[nodiscard]] static constexpr agreement kinds_of_name(mention& m, std::string_view document,
                                                           const noun_phrase& p, std::size_t first,
                                                           std::size_t last) noexcept
    {
        const auto whole = extent{p[first].where.begin, p[last - 1].where.end}.in(document);
        const auto nation = lexicon::nationalities.find(whole);
        const std::size_t size = last - first;
        if (nation.in(nation_words::country))
            return {kind_place | kind_organisation, gender_unknown};
        if (nation.in(nation_words::people)) return {kind_people, gender_unknown};
        if (size == 1 && nation.in(nation_words::adjective)) return {0, gender_unknown};
        if (lexicon::organisation_words.find(whole).in(body_words::metonym))
            return {kind_organisation, gender_unknown};
        if (size == 1 && p[first].role.in(role_words::plural))
            return {
                static_cast<std::uint8_t>(kind_people | (p[first].body ? kind_organisation : 0)),
                gender_unknown};

        bool body = false;
        bool particle = false;
        for (std::size_t i = first; i < last; ++i) {
            body = body || (p[i].body.in(body_words::name | body_words::metonym) && size > 1);
            particle = particle || (p[i].particle && i > first && p[i - 1].body.in(body_words::of));
        }
        const auto given = lexicon::first_names.find(p[first].in(document));
        std::uint8_t genders = 0;
        if (given.in(name_words::male)) genders |= gender_male;
        if (given.in(name_words::female)) genders |= gender_female;
        m.first_name = given && !p[first].nation;
        if (genders == 0) genders = gender_unknown;
        if (body || particle) {
            if (m.first_name && size == 2 && !particle && !p[last - 1].body.in(body_words::of))
                return {kind_person | kind_organisation, genders};
            m.first_name = false;
            return {kind_organisation, gender_unknown};
        }
        if (p[first].capitals && size == 1 && p[first].where.size() <= 6)
            return {kind_organisation, gender_unknown};
        if (m.first_name && size > 1) return {kind_person, genders};
        // "Acme Japan", "Acme America".
        if (size > 1 && p[last - 1].nation.in(nation_words::country))
            return {kind_organisation | kind_place, gender_unknown};
        return {kind_any_name, gender_unknown};
    }
};

}  // namespace stet::detail::speakers

#endif
