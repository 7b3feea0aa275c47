#ifndef STET_ATTRIBUTIONS_SPEAKERS_MENTION_NAMES_HPP
#define STET_ATTRIBUTIONS_SPEAKERS_MENTION_NAMES_HPP

#include <stet/attributions/speakers/agreement.hpp>
#include <stet/attributions/speakers/mention.hpp>
#include <stet/attributions/speakers/noun_phrase.hpp>
#include <stet/attributions/speakers/written_word.hpp>
#include <stet/core/extent.hpp>
#include <stet/core/word_table.hpp>
#include <stet/lexicon/nationalities.hpp>
#include <stet/lexicon/organisation_words.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::detail::speakers {

/// What stands before a noun phrase; possessors make it definite.
enum class determiner : std::uint8_t { none, definite, indefinite };

[[nodiscard]] constexpr std::uint8_t gender_of(word_entry role) noexcept
{
    if (role.in(role_words::male)) return gender_male;
    if (role.in(role_words::female)) return gender_female;
    return gender_unknown;
}

constexpr void add_describing_word(mention& m, const noun_phrase& p, std::size_t i) noexcept
{
    if (p[i].particle) return;
    if (p[i].age != 0) {
        m.age = p[i].age;
        return;
    }
    m.words.add(describing_key(p.spelled(i), p[i].role, p[i].nation));
}

constexpr void describe_as(mention& m, const noun_phrase& p, std::size_t begin, std::size_t end,
                           determiner d) noexcept
{
    m.form = mention_form::description;
    for (std::size_t i = begin; i < end; ++i) add_describing_word(m, p, i);
    const known_word& head = p[end - 1];
    m.definite = d == determiner::definite;
    if (head.age != 0) {
        m.means = {kind_person, gender_unknown};
        m.vague = true;
        return;
    }
    m.head = describing_key(p.spelled(end - 1), head.role, head.nation);
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

[[nodiscard]] constexpr bool is_generation(std::string_view word) noexcept
{
    return word == "Jr" || word == "Sr" || word == "II" || word == "III" || word == "IV";
}

// What stands behind a name and is no part of it: "Olivia Grange KC".
[[nodiscard]] constexpr bool is_honour(std::string_view word) noexcept
{
    for (const std::string_view honour :
         {"KC", "QC", "SC", "MP", "MEP", "MSP", "TD", "MBE", "OBE", "CBE", "PhD"})
        if (word == honour) return true;
    return false;
}

// How many words from `first` on are titles and what belongs to them.
[[nodiscard]] constexpr std::size_t titles_end(const noun_phrase& p, std::size_t first,
                                               std::size_t last) noexcept
{
    const auto is_first_name = [&](std::size_t i) { return static_cast<bool>(p.given(i)); };
    const auto is_title = [&](std::size_t i) {
        return p[i].role.in(role_words::title)
               || (p[i].is_person() && (last - i > 2 || i + 1 == last));
    };
    std::size_t end = first;
    for (std::size_t i = first; i < last; ++i) {
        if (p[i].particle || !is_title(i)) continue;
        if (i + 1 < last && is_generation(p.text(i + 1))) continue;
        if (i + 2 == last && p.text(i) == "General" && p[i + 1].body)
            continue;  // "General Assembly"
        // "Martin Luther King": behind a first name no title comes.
        if (i > end && is_first_name(end) && !p[end].role && !p[end].nation) break;
        if (i + 1 < last) {
            end = i + 1;
            continue;
        }
        // The last word is a title: an office if all the others go with one.
        bool office = true;
        for (std::size_t k = end; k < i; ++k)
            office = office
                     && (p[k].particle || p[k].role || p[k].nation || p[k].body
                         || p.reference(k).in(reference::former));
        if (office && (i > first || p[i].role.in(role_words::office | role_words::title)))
            end = last;
    }
    if (end == first || end == last || !p[end].particle) return end;
    if (end + 2 < last && p.text(end + 1) == "State") return end + 2;  // "Minister of State"
    // "Secretary of State Jane Smith": what an office is of, up to a first name.
    for (std::size_t i = end + 1; i + 1 < last; ++i)
        if (is_first_name(i) && !p[i].nation) return i;
    return last;
}

[[nodiscard]] constexpr agreement kinds_of_name(mention& m, const noun_phrase& p, std::size_t first,
                                                std::size_t last) noexcept
{
    const bool single = last - first == 1 && !p[first].particle;
    const hashed_word whole =
        single ? p.spelled(first)
               : hashed_word(
                     extent{p[first].where.begin, p[last - 1].where.end}.in(p.words().document()));
    const auto nation = single ? p[first].nation : lexicon::nationalities.find(whole);
    const std::size_t size = last - first;
    if (nation.in(nation_words::country)) return {kind_place | kind_organisation, gender_unknown};
    if (nation.in(nation_words::people)) return {kind_people, gender_unknown};
    if (size == 1 && nation.in(nation_words::adjective)) return {0, gender_unknown};
    const auto body_of_all = single ? p[first].body : lexicon::organisation_words.find(whole);
    if (body_of_all.in(body_words::metonym)) return {kind_organisation, gender_unknown};
    if (size == 1 && p[first].role.in(role_words::plural))
        return {static_cast<std::uint8_t>(kind_people | (p[first].body ? kind_organisation : 0)),
                gender_unknown};

    const bool joined = whole.text.find('&') != std::string_view::npos;  // "Mason & Co"
    bool body = joined;
    bool particle = false;
    for (std::size_t i = first; i < last; ++i) {
        body = body || (p[i].body.in(body_words::name | body_words::metonym) && size > 1);
        particle = particle || (p[i].particle && i > first && p[i - 1].body.in(body_words::of));
    }
    const auto given = p.given(first);
    std::uint8_t genders = 0;
    if (given.in(name_words::male)) genders |= gender_male;
    if (given.in(name_words::female)) genders |= gender_female;
    m.first_name = given && !p[first].nation;
    if (genders == 0) genders = gender_unknown;
    if (body || particle) {
        if (m.first_name && size == 2 && !particle && !joined
            && !p[last - 1].body.in(body_words::of))
            return {kind_person | kind_organisation, genders};
        m.first_name = false;
        return {kind_organisation, gender_unknown};
    }
    // "NATO", but not who speaks in a transcript: "VALE: Why?"
    if (p[first].capitals && size == 1 && p[first].where.size() <= 6 && !p.colon_follows(first))
        return {kind_organisation, gender_unknown};
    if (m.first_name && size > 1) return {kind_person, genders};
    // "Acme Japan", "Acme America".
    if (size > 1 && p[last - 1].nation.in(nation_words::country))
        return {kind_organisation | kind_place, gender_unknown};
    return {kind_any_name, gender_unknown};
}

// The capitals from `first` to `last`: titles, then a name; or a description in capitals. False if
// they are neither.
[[nodiscard]] constexpr bool named_mention(mention& m, const noun_phrase& p, std::size_t begin,
                                           std::size_t first, std::size_t last,
                                           determiner d) noexcept
{
    const std::string_view document = p.words().document();
    const std::size_t end = p[last - 1].where.end;
    const std::size_t name_begin = titles_end(p, first, last);
    m.begin_anew(document, begin, end);
    if (name_begin == last) {
        // "the Prime Minister", "President": an office in capitals.
        describe_as(m, p, first, last, determiner::definite);
        return true;
    }
    m.name = {p[name_begin].where.begin, end};
    m.full_name = m.name;
    m.definite = true;
    std::uint8_t genders = gender_unknown;
    for (std::size_t i = first; i < name_begin; ++i) {
        add_describing_word(m, p, i);
        if (p[i].is_person() || p[i].role.in(role_words::title)) {
            m.titled = true;
            if (gender_of(p[i].role) != gender_unknown) genders = gender_of(p[i].role);
        }
    }
    m.means = kinds_of_name(m, p, name_begin, last);
    if (m.titled) m.means.kinds = kind_person;
    // "the Opposition", "the Royal Oak": no name of a person.
    if (d == determiner::definite && !m.titled && !m.first_name && first == name_begin
        && p.follows_article(first) && (m.means.kinds & ~kind_person) != 0)
        m.means.kinds &= static_cast<std::uint8_t>(~kind_person);
    if (genders != gender_unknown) m.means.genders = genders;
    for (std::size_t i = name_begin; i < last; ++i) {
        if (p[i].particle || is_generation(p.text(i))) continue;
        if (i > name_begin && p[i].capitals && is_honour(p.text(i))) continue;
        m.names.add(p[i].nation && p[i].nation.value != 0
                        ? describing_key(p.spelled(i), {}, p[i].nation)
                        : plain_key(p.spelled(i)));
    }
    if (m.names.empty()) return false;
    constexpr std::size_t longest = 6;  // more are a headline
    if (last - name_begin > longest && (m.means.kinds & kind_person) != 0) return false;
    m.whole_name = m.names.size() > 1;

    const bool adjective = last - name_begin == 1 && m.means.kinds == 0;
    if (adjective) return false;
    m.weak = first == name_begin && last - name_begin == 1 && !m.first_name
             && m.means.kinds == kind_any_name && !p[first].possessive
             && opens_sentence(document, begin) && d == determiner::none;
    return true;
}

}  // namespace stet::detail::speakers

#endif
