#ifndef STET_ATTRIBUTIONS_MENTION_SURROUNDINGS_HPP
#define STET_ATTRIBUTIONS_MENTION_SURROUNDINGS_HPP

#include <stet/attributions/mention.hpp>
#include <stet/attributions/noun_phrase.hpp>
#include <stet/attributions/written_word.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace stet::detail::speakers {

/// What the words around a mention say of it: the part that it plays in its clause, and of a name
/// an age, an abbreviation or a role behind it ("Jane Smith, 52, a teacher from York").
class surroundings {
public:
    constexpr explicit surroundings(std::string_view document) noexcept : document_(document) {}

    constexpr void describe(mention& m) const noexcept
    {
        const clause_part place = place_in_clause(m);
        m.topic = place == clause_part::subject;
        if (is_possessor(m))
            m.part = clause_part::possessor;
        else if (m.form != mention_form::pronoun || m.part != clause_part::subject)
            m.part = place;
        const auto before = previous_word(document_, m.where.begin);
        m.apposition = before && before->gap == word_gap::comma;
        if (m.form == mention_form::pronoun) return;
        if (m.form == mention_form::name) look_behind(m);
        look_ahead(m);
    }

private:
    // An age and a role without capital before a name: "a retired 52-year-old teacher, Jane Smith"
    // is read elsewhere; this is "teacher Jane Smith", whose first words no table knows.
    constexpr void look_behind(mention& m) const noexcept
    {
        std::size_t at = m.where.begin;
        for (int i = 0; i < 3; ++i) {
            const auto before = previous_word(document_, at);
            if (!before || before->gap != word_gap::blank) return;
            const auto word = before->where.in(document_);
            if (lexicon::reference_words.find(word)) return;
            if (m.words.empty() && i == 0 && !word.ends_with("-old")) return;
            if (word.ends_with("-old") && m.age == 0)
                m.age = years_of(word);
            else
                m.words.add(plain_key(word));
            at = before->where.begin;
        }
    }

    [[nodiscard]] constexpr bool is_possessor(const mention& m) const noexcept
    {
        // A possessive ending or pronoun.
        const auto apostrophe = apostrophe_at(document_, m.where.end);
        if (apostrophe != 0 && m.form != mention_form::pronoun
            && word_ends_possessive(m.where.end, apostrophe))
            return true;
        if (m.form == mention_form::pronoun) {
            const auto entry = lexicon::reference_words.find(m.text);
            if (entry.in(reference::possessive)) {
                const auto next = near_word(document_, m.where.end);
                const bool noun =
                    next
                    && gap_between(document_, m.where.end, next->where.begin) == word_gap::blank
                    && !lexicon::reference_words.find(next->in(document_))
                            .in(reference::preposition | reference::clause | reference::auxiliary
                                | reference::definite);
                return noun;
            }
        }
        return false;
    }

    [[nodiscard]] constexpr bool word_ends_possessive(std::size_t at,
                                                      std::size_t mark) const noexcept
    {
        const code_point after = decode_at(document_, at + mark);
        if (after.value == 's') return !is_word_character(decode_at(document_, at + mark + 1));
        return at > 0 && ascii_lower(document_[at - 1]) == 's' && is_space(after.value);
    }

    [[nodiscard]] constexpr clause_part place_in_clause(mention& m) const noexcept
    {
        std::size_t at = m.where.begin;
        if (opens_sentence(document_, at)) return clause_part::subject;
        bool modified = false;
        for (int i = 0; i < 5; ++i) {
            const auto before = previous_word(document_, at);
            if (!before) return modified ? clause_part::object : clause_part::subject;
            const auto word = before->where.in(document_);
            const auto entry = lexicon::reference_words.find(word);
            if (before->gap == word_gap::comma)
                return modified ? clause_part::object : clause_part::subject;
            if (before->gap != word_gap::blank)
                return modified ? clause_part::object : clause_part::subject;
            if (entry.in(reference::addressing)) return clause_part::spoken_to;
            if (entry.in(reference::preposition)) {
                return speaks_to(*before) ? clause_part::spoken_to : clause_part::oblique;
            }
            if (entry.in(reference::clause)) {
                if (word == "and" || word == "or") return clause_part::object;
                m.subordinate = word != "but" && word != "that" && word != "so" && word != "yet";
                return clause_part::subject;
            }
            if (entry.in(reference::verb | reference::auxiliary | reference::copula
                         | reference::addressing_with | reference::continuing))
                return clause_part::object;
            if (entry
                && !entry.in(reference::former | reference::definite | reference::indefinite
                             | reference::possessive))
                return clause_part::object;
            // A word that the tables do not know: a modifier, or a verb.
            modified = true;
            at = before->where.begin;
            if (opens_sentence(document_, at)) return clause_part::object;
        }
        return clause_part::object;
    }

    // "speaking to", "an interview with".
    [[nodiscard]] constexpr bool speaks_to(const word_before& preposition) const noexcept
    {
        const auto word = preposition.where.in(document_);
        if (word != "to" && word != "with") return false;
        const auto verb = previous_word(document_, preposition.where.begin);
        return verb && verb->gap == word_gap::blank
               && lexicon::reference_words.find(verb->where.in(document_))
                      .in(reference::addressing_with);
    }

    constexpr void look_ahead(mention& m) const noexcept
    {
        std::size_t at = m.where.end;
        if (const auto mark = apostrophe_at(document_, at);
            mark != 0 && m.part == clause_part::possessor)
            return;
        if (m.form == mention_form::name) read_brackets(m, at);
        if (is_relative(at)) {
            m.relative_clause = true;
            return;
        }
        if (m.form != mention_form::name) return;
        if (const auto verb = near_word(document_, at);
            verb && gap_between(document_, at, verb->where.begin) == word_gap::blank
            && lexicon::reference_words.find(verb->in(document_)).in(reference::copula)) {
            read_role(m, verb->next, false);
            return;
        }
        read_apposition(m, at);
    }

    // " (RT)", " (52)", whatever stands there is passed over if it is short.
    constexpr void read_brackets(mention& m, std::size_t& at) const noexcept
    {
        if (!document_.substr(at).starts_with(" (")) return;
        const auto inside = document_.substr(at + 2, 16);
        const auto close = inside.find(')');
        if (close == inside.npos || close == 0) return;
        const auto text = inside.substr(0, close);
        const std::size_t end = at + 3 + close;
        bool capitals = text.size() >= 2 && text.size() <= 8;
        for (const char c : text) capitals = capitals && (is_ascii_upper(c) || is_ascii_digit(c));
        if (const auto years = years_of(text); years != 0) {
            m.age = years;
            narrow_to_person(m);
        } else if (capitals && m.whole_name && text[0] == m.name.in(document_)[0]) {
            m.abbreviation = plain_key(text);
            m.full_name.end = end;
            m.means = m.means.narrowed({kind_organisation | kind_place, gender_unknown});
        }
        at = end;
    }

    [[nodiscard]] constexpr bool is_relative(std::size_t at) const noexcept
    {
        const auto next = near_word(document_, at);
        if (!next) return false;
        const auto gap = gap_between(document_, at, next->where.begin);
        return (gap == word_gap::blank || gap == word_gap::comma) && next->in(document_) == "who";
    }

    static constexpr void narrow_to_person(mention& m) noexcept
    {
        if ((m.means.kinds & kind_person) != 0) m.means.kinds = kind_person;
    }

    // ", 52, a teacher from York,": up to three pieces behind commas.
    constexpr void read_apposition(mention& m, std::size_t at) const noexcept
    {
        for (int i = 0; i < 2; ++i) {
            const auto next = near_word(document_, at);
            if (!next || gap_between(document_, at, next->where.begin) != word_gap::comma) return;
            auto word = *next;
            if (word.in(document_) == "aged") {
                const auto number = near_word(document_, word.next);
                if (!number) return;
                word = *number;
            }
            if (const auto years = years_of(word.in(document_)); years != 0) {
                const code_point after = decode_at(document_, word.next);
                if (after.value != ',' && after.value != '.' && after.value != ')') return;
                m.age = years;
                narrow_to_person(m);
                at = word.next;
                continue;
            }
            read_role(m, word.where.begin, true);
            return;
        }
    }

    // "a 42-year-old teacher from Leeds", "the club's former captain": from the first word on.
    constexpr void read_role(mention& m, std::size_t at, bool closed) const noexcept
    {
        bool determined = false;
        for (int i = 0; i < 3; ++i) {
            const auto w = near_word(document_, at);
            if (!w || gap_between(document_, at, w->where.begin) == word_gap::other) {
                if (!w || w->where.begin != at) return;
            }
            const auto entry = lexicon::reference_words.find(w->in(document_));
            if (entry.in(reference::definite | reference::indefinite | reference::possessive)
                && !w->capital) {
                determined = true;
                at = w->next;
                continue;
            }
            if (!closed && !determined) return;
            const noun_phrase p(document_, w->where.begin);
            if (p.size() == 0) return;
            const phrase_word& last = p[p.size() - 1];
            if (last.possessive) {
                determined = true;
                at = last.next;
                continue;
            }
            add_role(m, p, closed);
            return;
        }
    }

    constexpr void add_role(mention& m, const noun_phrase& p, bool closed) const noexcept
    {
        std::size_t end = 0;
        for (std::size_t i = 0; i < p.size() && i < 7; ++i) {
            if (p[i].is_person() && !p[i].role.in(role_words::plural)) end = i + 1;
            if (p[i].age != 0 && end == 0 && m.age == 0) m.age = p[i].age;
        }
        if (end == 0) return;
        // A role ends its phrase; what goes on is a name of somebody else or a verb.
        if (end != p.size()) return;
        if (closed) {
            const auto next = near_word(document_, p[end - 1].next);
            if (next
                && gap_between(document_, p[end - 1].next, next->where.begin) == word_gap::blank
                && !lexicon::reference_words.find(next->in(document_))
                        .in(reference::preposition | reference::clause | reference::relative))
                return;
        }
        for (std::size_t i = 0; i < end; ++i) {
            if (p[i].particle || p[i].age != 0) continue;
            m.words.add(describing_key(p[i].in(document_), p[i].role, p[i].nation));
        }
        const auto role = p[end - 1].role;
        narrow_to_person(m);
        if (role.in(role_words::male)) m.means = m.means.narrowed({kind_person, gender_male});
        if (role.in(role_words::female)) m.means = m.means.narrowed({kind_person, gender_female});
        m.weak = false;
    }

    std::string_view document_;
};

}  // namespace stet::detail::speakers

#endif
