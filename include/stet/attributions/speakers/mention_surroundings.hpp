#ifndef STET_ATTRIBUTIONS_SPEAKERS_MENTION_SURROUNDINGS_HPP
#define STET_ATTRIBUTIONS_SPEAKERS_MENTION_SURROUNDINGS_HPP

#include <stet/attributions/speakers/mention.hpp>
#include <stet/attributions/speakers/noun_phrase.hpp>
#include <stet/attributions/speakers/way_back.hpp>
#include <stet/attributions/speakers/written_word.hpp>
#include <stet/attributions/speakers/written_words.hpp>

#include <cstddef>
#include <string_view>

namespace stet::detail::speakers {

/// What the words around a mention say of it: the part that it plays in its clause, and of a name
/// an age, an abbreviation or a role behind it ("Jane Smith, 52, a teacher from York").
class surroundings {
public:
    /// `first` and `last` are the numbers of the first and the last word of mentions.
    constexpr surroundings(written_words& words, std::size_t first, std::size_t last) noexcept
        : words_(&words), document_(words.document()), first_(first), next_(last + 1)
    {}

    constexpr void describe(mention& m) noexcept
    {
        way_back back(*words_, first_);
        const bool behind = back.step();
        const clause_part place = place_in_clause(m, back, behind);
        m.topic = place == clause_part::subject;
        if (is_possessor(m))
            m.part = clause_part::possessor;
        else if (m.form != mention_form::pronoun || m.part != clause_part::subject)
            m.part = place;
        m.apposition = behind && back.gap() == word_gap::comma;
        if (m.form == mention_form::pronoun) return;
        if (m.form == mention_form::name) look_behind(m, back, behind);
        look_ahead(m);
    }

private:
    // An age and a role without capital before a name: "a retired 52-year-old teacher, Jane Smith"
    // is read elsewhere; this is "teacher Jane Smith", whose first words no table knows.
    constexpr void look_behind(mention& m, way_back back, bool there) const noexcept
    {
        for (int i = 0; i < 3; ++i, there = back.step()) {
            if (!there || back.gap() != word_gap::blank || back.reference()) return;
            const auto word = back.text();
            if (m.words.empty() && i == 0 && !word.ends_with("-old")) return;
            if (word.ends_with("-old") && m.age == 0)
                m.age = years_of(word);
            else
                m.words.add(plain_key(word));
        }
    }

    [[nodiscard]] constexpr bool is_possessor(const mention& m) noexcept
    {
        // A possessive ending or pronoun.
        if (m.form != mention_form::pronoun) {
            const auto apostrophe = apostrophe_at(document_, m.where.end);
            return apostrophe != 0 && word_ends_possessive(m.where.end, apostrophe);
        }
        if (!words_->reference_of(first_).in(reference::possessive)) return false;
        return words_->has(next_) && words_->gap_from(m.where.end, next_) == word_gap::blank
               && !words_->reference_of(next_).in(reference::preposition | reference::clause
                                                  | reference::auxiliary | reference::definite);
    }

    [[nodiscard]] constexpr bool word_ends_possessive(std::size_t at,
                                                      std::size_t mark) const noexcept
    {
        const code_point after = decode_at(document_, at + mark);
        if (after.value == 's') return !is_word_character(decode_at(document_, at + mark + 1));
        return at > 0 && ascii_lower(document_[at - 1]) == 's' && is_space(after.value);
    }

    [[nodiscard]] constexpr clause_part place_in_clause(mention& m, way_back back,
                                                        bool there) const noexcept
    {
        if (opens_sentence(document_, m.where.begin)) return clause_part::subject;
        bool modified = false;
        for (int i = 0; i < 5; ++i, there = back.step()) {
            if (!there || back.gap() != word_gap::blank)
                return modified ? clause_part::object : clause_part::subject;
            const auto entry = back.reference();
            if (entry.in(reference::addressing)) return clause_part::spoken_to;
            if (entry.in(reference::preposition))
                return speaks_to(back) ? clause_part::spoken_to : clause_part::oblique;
            if (entry.in(reference::clause)) {
                const auto word = back.text();
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
            if (opens_sentence(document_, back.where().begin)) return clause_part::object;
        }
        return clause_part::object;
    }

    // "speaking to", "an interview with": from the preposition on.
    [[nodiscard]] static constexpr bool speaks_to(way_back back) noexcept
    {
        const auto word = back.text();
        if (word != "to" && word != "with") return false;
        return back.step() && back.gap() == word_gap::blank
               && back.reference().in(reference::addressing_with);
    }

    constexpr void look_ahead(mention& m) noexcept
    {
        std::size_t at = m.where.end;
        if (m.part == clause_part::possessor && apostrophe_at(document_, at) != 0) return;
        if (m.form == mention_form::name) read_brackets(m, at);
        while (words_->has(next_) && (*words_)[next_].where.begin < at) ++next_;
        if (!words_->has(next_)) return;
        const word_gap gap = words_->gap_from(at, next_);
        if ((gap == word_gap::blank || gap == word_gap::comma) && words_->text(next_) == "who") {
            m.relative_clause = true;
            return;
        }
        if (m.form != mention_form::name) return;
        if (gap == word_gap::blank && words_->reference_of(next_).in(reference::copula))
            read_role(m, next_ + 1, false);
        else if (gap == word_gap::comma)
            read_apposition(m, next_);
    }

    // " (RT)", " (52)", whatever stands there is passed over if it is short.
    constexpr void read_brackets(mention& m, std::size_t& at) const noexcept
    {
        if (document_.size() - at < 2 || document_[at] != ' ' || document_[at + 1] != '(') return;
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

    static constexpr void narrow_to_person(mention& m) noexcept
    {
        if ((m.means.kinds & kind_person) != 0) m.means.kinds = kind_person;
    }

    // ", 52, a teacher from York,": up to three pieces behind commas, the first of which begins
    // with the word `i`.
    constexpr void read_apposition(mention& m, std::size_t i) const noexcept
    {
        for (int pieces = 0; pieces < 2; ++pieces) {
            if (words_->text(i) == "aged") {
                if (!near_word(document_, (*words_)[i].next)) return;
                ++i;
                if (!words_->has(i)) return;
            }
            const auto years = years_of(words_->text(i));
            if (years == 0) {
                read_role(m, i, true);
                return;
            }
            const code_point after = decode_at(document_, (*words_)[i].next);
            if (after.value != ',' && after.value != '.' && after.value != ')') return;
            m.age = years;
            narrow_to_person(m);
            ++i;
            if (!words_->has(i) || (*words_)[i].gap != word_gap::comma) return;
        }
    }

    // "a 42-year-old teacher from Leeds", "the club's former captain": from the word `first` on.
    constexpr void read_role(mention& m, std::size_t first, bool closed) const noexcept
    {
        bool determined = false;
        std::size_t at = first;
        for (int i = 0; i < 3; ++i) {
            if (!words_->has(at)) return;
            const bool joined = closed && at == first;
            if (!joined && (*words_)[at].gap == word_gap::other) return;
            const auto entry = words_->reference_of(at);
            if (entry.in(reference::definite | reference::indefinite | reference::possessive)
                && !(*words_)[at].capital) {
                determined = true;
                ++at;
                continue;
            }
            if (!closed && !determined) return;
            const noun_phrase p(*words_, at);
            if (p.size() == 0) return;
            if (p[p.size() - 1].possessive) {
                determined = true;
                at = p.number(p.size());
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
            const std::size_t next = p.number(end);
            if (words_->has(next) && (*words_)[next].gap == word_gap::blank
                && !words_->reference_of(next).in(reference::preposition | reference::clause
                                                  | reference::relative))
                return;
        }
        for (std::size_t i = 0; i < end; ++i) {
            if (p[i].particle || p[i].age != 0) continue;
            m.words.add(describing_key(p.spelled(i), p[i].role, p[i].nation));
        }
        const auto role = p[end - 1].role;
        narrow_to_person(m);
        if (role.in(role_words::male)) m.means = m.means.narrowed({kind_person, gender_male});
        if (role.in(role_words::female)) m.means = m.means.narrowed({kind_person, gender_female});
        m.weak = false;
    }

    written_words* words_;
    std::string_view document_;
    std::size_t first_;
    std::size_t next_;  ///< the word behind the mention
};

}  // namespace stet::detail::speakers

#endif
