#ifndef STET_ATTRIBUTIONS_DISCOURSE_HPP
#define STET_ATTRIBUTIONS_DISCOURSE_HPP

#include <stet/attributions/agreement.hpp>
#include <stet/attributions/mention.hpp>
#include <stet/attributions/referents.hpp>
#include <stet/core/extent.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace stet::detail::speakers {

/// Somebody or something that a text speaks of, with all that was said of it so far.
struct referent {
    static constexpr std::size_t nobody = static_cast<std::size_t>(-1);

    agreement is;
    unsigned mentions = 0;
    std::size_t sentence = 0;  ///< of the last mention
    double salience = 0;       ///< at that sentence
    extent best;               ///< what names it best so far: a name, else its first description
    int fullness = 0;          ///< how well; 0 if nothing names it
    word_keys<8> names;        ///< the words of its names
    word_key last = 0;         ///< its surname, or the last word of its name
    word_key first = 0;        ///< its first name
    word_key abbreviation = 0;
    word_keys<16> words;  ///< titles, roles, countries
    std::uint16_t age = 0;
    bool sure_gender = false;                ///< a title or first name tells it, not a pronoun
    clause_part part = clause_part::object;  ///< of the last mention
    bool spoken_to = false;                  ///< in its last sentence
    std::size_t pending = nobody;  ///< the last of the attributions that wait for its best name

    [[nodiscard]] constexpr bool named() const noexcept { return !names.empty(); }
};

/// What a pronoun or a description asks for when it looks for the one it stands for.
struct search {
    const mention& what;
    std::size_t sentence = 0;
    std::size_t subject_of_sentence = referent::nobody;  ///< cannot be its own object
    std::size_t subject_before = referent::nobody;       ///< of the sentence before
    std::size_t same_pronoun = referent::nobody;  ///< whom the same pronoun meant in this sentence
    std::size_t speaker_before = referent::nobody;  ///< of the attribution before this one
    bool goes_on = false;                           ///< the cue says so: "he added"
    bool is_quotation = false;                      ///< all that is said stands in quotation marks
    bool is_source = false;                         ///< of an attribution
    const word_keys<32>* content = nullptr;  ///< names in what is said: rarely the speaker's own
};

/// The people and bodies of a text as a reader who has come this far would have them in mind: how
/// much of each is present fades from sentence to sentence. Holds a bounded number, and forgets
/// the faintest.
class discourse {
public:
    static constexpr std::size_t capacity = 96;
    static_assert(capacity <= number_set::capacity);

    [[nodiscard]] const referent& operator[](std::size_t i) const noexcept { return all_[i]; }
    [[nodiscard]] referent& operator[](std::size_t i) noexcept { return all_[i]; }
    [[nodiscard]] std::size_t size() const noexcept { return all_.size(); }

    /// How present somebody is in a sentence, by recent mentions and by all.
    [[nodiscard]] static double presence(const referent& r, std::size_t sentence) noexcept
    {
        return faded(r, sentence) + 3.0 * std::min(r.mentions, 8U);
    }

    /// Who bears a name, as far as the text has told; nobody if it is new.
    [[nodiscard]] std::size_t bearer_of(const mention& m, std::size_t sentence) const noexcept
    {
        std::size_t found = referent::nobody;
        double best = 0;
        number_set asked = index_.named(m.names.back());
        asked |= index_.named(m.abbreviation);
        asked.for_each([&](std::size_t i) {
            const double match = name_match(all_[i], m);
            if (match <= 0) return;
            const double score = match * 1000 + presence(all_[i], sentence);
            if (score > best) {
                best = score;
                found = i;
            }
        });
        return found;
    }

    /// Whom a pronoun or a description means, or nobody.
    [[nodiscard]] std::size_t meant_by(const search& s) const noexcept
    {
        std::size_t found = referent::nobody;
        double best = least;
        const mention& m = s.what;
        if (m.form == mention_form::description && !m.definite) return found;
        index_.fitting(m.means).for_each([&](std::size_t i) {
            if (m.form == mention_form::description ? !may_be_described(all_[i], m, s.sentence)
                                                    : !may_beat(best, i, s))
                return;
            const double score = score_of(i, s);
            if (score > best) {
                best = score;
                found = i;
            }
        });
        return found;
    }

    /// Adds a mention to what is known of somebody.
    void mention_again(std::size_t i, const mention& m, std::size_t sentence, double weight)
    {
        referent& r = all_[i];
        r.salience = faded(r, sentence);
        if (r.sentence != sentence) r.spoken_to = false;
        r.sentence = sentence;
        r.salience = std::max(r.salience, weight) + 0.3 * std::min(r.salience, weight);
        r.part = m.part;
        r.spoken_to = r.spoken_to || m.part == clause_part::spoken_to;
        ++r.mentions;
        if (m.form == mention_form::pronoun) {
            if (!r.sure_gender) narrow(i, m.means);
            return;
        }
        narrow(i, m.means);
        if (m.means.genders != gender_unknown && (m.means.kinds & kind_person) != 0)
            r.sure_gender = true;
        r.words.add_all(m.words);
        if (m.age != 0) r.age = m.age;
        if (m.form == mention_form::name)
            add_name(i, m);
        else if (!r.named() && m.text.size() > r.best.size())
            r.best = m.where;
    }

    /// Makes somebody as present as the source of an attribution is.
    void speaks(std::size_t i) { all_[i].salience = std::max(all_[i].salience, 160.0); }

    /// Somebody new; the faintest is forgotten where there is no room, after `forget(referent)`.
    template <class Forget>
    [[nodiscard]] std::size_t introduce(const mention& m, std::size_t sentence, double weight,
                                        Forget forget)
    {
        std::size_t i = all_.size();
        if (i < capacity) {
            all_.emplace_back();
        } else {
            if (free_.empty()) forget_faintest(sentence, forget);
            i = free_.back();
            free_.pop_back();
        }
        referent& r = all_[i];
        index_.put_kinds(i, {0, 0}, m.means);
        r.is = m.means;
        r.best = m.where;
        r.sentence = sentence;
        mention_again(i, m, sentence, weight);
        return i;
    }

    /// How well a name names: surnames alone less than with a title, these less than whole names.
    [[nodiscard]] static int fullness_of(const mention& m) noexcept
    {
        if (m.form != mention_form::name) return 0;
        // Four words of a person and more are often a headline.
        if (m.names.size() > 3 && (m.means.kinds & kind_person) != 0) return 15;
        if (m.whole_name) return 20 + static_cast<int>(m.names.size()) + (m.abbreviation ? 1 : 0);
        return m.titled ? 11 : 10;
    }

private:
    // Each sentence takes two fifths of what is left.
    [[nodiscard]] static double faded(const referent& r, std::size_t sentence) noexcept
    {
        const std::size_t since = sentence - r.sentence;
        return since < share_left.size() ? r.salience * share_left[since] : 0;
    }
    static constexpr std::array<double, 16> share_left = [] {
        std::array<double, 16> powers{};
        double power = 1;
        for (double& p : powers) {
            p = power;
            power *= 0.6;
        }
        return powers;
    }();

    void narrow(std::size_t i, agreement means)
    {
        const agreement before = all_[i].is;
        all_[i].is = before.narrowed(means);
        index_.put_kinds(i, before, all_[i].is);
    }

    // Below this nobody is present enough to be meant.
    static constexpr double least = 8;

    // How many sentences ago somebody may be whom "the company" means.
    static constexpr std::size_t description_reach = 8;

    void add_name(std::size_t i, const mention& m)
    {
        referent& r = all_[i];
        const int fullness = fullness_of(m);
        if (fullness > r.fullness) {
            r.fullness = fullness;
            r.best = m.whole_name || !m.titled ? m.full_name : m.where;
            if (m.whole_name && m.names.size() > 1) r.first = m.names[0];
            r.last = m.names.back();
        }
        r.names.add_all(m.names);
        if (m.abbreviation != 0) r.abbreviation = m.abbreviation;
        for (const word_key key : m.names) index_.add_name(i, key);
        index_.add_name(i, m.abbreviation);
    }

    [[nodiscard]] static bool may_share_name(const referent& r, const mention& m) noexcept
    {
        const word_key last = m.names.back();
        return last == r.last || last == r.abbreviation || r.names.contains(last)
               || (m.abbreviation != 0 && m.abbreviation == r.abbreviation);
    }

    // 0: another one. More: how sure it is the same.
    [[nodiscard]] static double name_match(const referent& r, const mention& m) noexcept
    {
        if (!r.named() || !may_share_name(r, m) || !r.is.fits(m.means)) return 0;
        if (r.is.genders != gender_unknown && r.sure_gender && m.means.genders != gender_unknown
            && (r.is.genders & m.means.genders) == 0)
            return 0;
        if (m.names.size() == 1) {
            const word_key name = m.names[0];
            if (name == r.abbreviation) return 3;
            if (r.names.size() == 1 && r.names[0] == name) return 3;
            if ((r.is.kinds & kind_person) != 0 && name == r.last) return 2;
            if ((r.is.kinds & kind_person) != 0 && name == r.first && m.first_name && !m.titled)
                return 1;
            // "The Post" for "The New York Post", "Gallup" for "Gallup Organization".
            const bool body = (r.is.kinds & kind_person) == 0 && !m.titled;
            if (body && (name == r.names[0] || name == r.last)) return 1;
            return 0;
        }
        if (m.abbreviation != 0 && m.abbreviation == r.abbreviation) return 3;
        if ((m.means.kinds & kind_person) != 0) {
            if (m.names.back() != r.last) return 0;
            if (r.first == 0) return 2;
            return r.first == m.names[0] ? 3 : 0;
        }
        std::size_t common = 0;
        for (const word_key key : m.names) common += r.names.contains(key) ? 1U : 0U;
        if (common == m.names.size() && common + 1 >= r.names.size()) return 3;
        return common == r.names.size() && common > 1 ? 2 : 0;
    }

    // Whether somebody can come out above others when a pronoun looks for him: little but presence
    // counts.
    [[nodiscard]] bool may_beat(double best, std::size_t i, const search& s) const noexcept
    {
        return presence(all_[i], s.sentence) > best || i == s.same_pronoun || i == s.subject_before
               || (s.is_source && i == s.speaker_before);
    }

    // Whether a description can say anything of somebody: the age, the noun, or nothing that tells
    // him from whoever was mentioned last.
    [[nodiscard]] static bool may_be_described(const referent& r, const mention& m,
                                               std::size_t sentence) noexcept
    {
        if (m.age != 0 && r.age != 0) return true;
        if (m.head != 0 && (r.words.may_contain(m.head) || r.names.may_contain(m.head)))
            return true;
        return sentence - r.sentence <= description_reach;
    }

    // Of fitting somebody, and of a description that may be his.
    [[nodiscard]] double score_of(std::size_t i, const search& s) const noexcept
    {
        const referent& r = all_[i];
        const mention& m = s.what;
        double score = presence(r, s.sentence);
        if (m.form == mention_form::description) {
            double match = description_match(r, m, s);
            // In its own sentence a subject is meant by a pronoun rather than described anew.
            if (i == s.subject_of_sentence && match < 1) match *= 0.3;
            if (match <= 0) return 0;
            score = (score + 10) * match;
        } else {
            // A name that may be a place or a body is less of a "he" than a person.
            if (m.means.kinds == kind_person && r.is.kinds != kind_person) score *= 0.7;
            if (m.means.kinds == kind_person && r.is.genders == gender_unknown) score *= 0.9;
            if ((m.means.kinds & kind_person) == 0 && (r.is.kinds & kind_person) != 0) score *= 0.5;
            if ((m.means.kinds & kind_people) != 0 && (r.is.kinds & kind_person) != 0) score *= 0.3;
            if (m.part == clause_part::object && i == s.subject_of_sentence) score *= 0.2;
            if (i == s.same_pronoun) score += 80;
        }
        if (i == s.subject_before) score += 50;
        if (r.sentence == s.sentence) {
            if (r.spoken_to && m.part == clause_part::subject) score *= 0.1;
            if (r.part == clause_part::possessor) score *= 0.9;
        }
        if (s.is_source) {
            if (i == s.speaker_before) score += s.goes_on ? 150 : 10;
            if (s.content != nullptr && is_talked_about(r, *s.content))
                score *= s.is_quotation ? 0.18 : 0.25;
        }
        return score;
    }

    [[nodiscard]] static bool is_talked_about(const referent& r,
                                              const word_keys<32>& content) noexcept
    {
        if (!r.named()) return false;
        if (r.last != 0 && content.contains(r.last)) return true;
        return r.abbreviation != 0 && content.contains(r.abbreviation);
    }

    // How well a description fits: 0 not at all, above 1 better than anybody present.
    [[nodiscard]] static double description_match(const referent& r, const mention& m,
                                                  const search& s) noexcept
    {
        if (m.age != 0 && r.age != 0) return m.age == r.age ? 10 : 0;
        std::size_t known = 0;
        for (const word_key key : m.words) {
            if (r.words.contains(key) || r.names.contains(key))
                ++known;
            else if (contradicts(r, key))
                return 0;
        }
        if (m.head != 0 && (r.words.contains(m.head) || r.names.contains(m.head))) {
            if (known == m.words.size()) return 7.0 + 2.0 * static_cast<double>(known);
            if (known > 1) return 3.0 + static_cast<double>(known);
            return m.owned ? 0.0 : r.words.size() > 1 ? 1.2 : 3.0;
        }
        if (m.owned) return 0;
        // Nobody was called that: the one in mind, if the noun does not ask for an introduction.
        if (m.office) return 0;
        if (s.sentence - r.sentence > (m.general ? description_reach : 2U)) return 0;
        if ((m.means.kinds & kind_person) != 0 && (r.is.kinds & kind_person) != 0)
            return m.vague ? 1.0 : !r.named() ? 0 : has_another_office(r, m) ? 0.15 : 0.5;
        if (m.general && (r.is.kinds & kind_organisation) != 0 && r.named()) return 0.7;
        return 0;
    }

    // Another country's or party's than the one that is known.
    [[nodiscard]] static bool contradicts(const referent& r, word_key key) noexcept
    {
        for (const word_key kind : {nation_keys, party_keys}) {
            if (!is_key_of(key, kind)) continue;
            for (const word_key known : r.words)
                if (is_key_of(known, kind)) return true;
        }
        return false;
    }

    // "The senator" is rarely somebody whom the text has called a governor.
    [[nodiscard]] static bool has_another_office(const referent& r, const mention& m) noexcept
    {
        bool asked = false;
        bool has = false;
        for (const word_key key : m.words) asked = asked || is_key_of(key, office_keys);
        for (const word_key key : r.words) has = has || is_key_of(key, office_keys);
        return asked && has;
    }

    // Several at once: to look for them costs as much as to look for one.
    template <class Forget>
    void forget_faintest(std::size_t sentence, Forget& forget)
    {
        constexpr std::size_t share = capacity / 8;
        std::array<double, share> presences{};  // of the faintest so far, these first
        std::array<std::size_t, share> faintest{};
        for (std::size_t i = 0; i < capacity; ++i) {
            const double p = presence(all_[i], sentence);
            if (i >= share && p >= presences.back()) continue;
            std::size_t k = std::min(i, share - 1);
            for (; k > 0 && presences[k - 1] > p; --k) {
                presences[k] = presences[k - 1];
                faintest[k] = faintest[k - 1];
            }
            presences[k] = p;
            faintest[k] = i;
        }
        number_set forgotten;
        for (std::size_t k = share; k-- > 0;) {
            const std::size_t i = faintest[k];
            forget(i);
            all_[i] = {};
            forgotten.add(i);
            free_.push_back(i);
        }
        index_.remove(forgotten);
    }

    std::vector<referent> all_;
    referent_index index_;
    std::vector<std::size_t> free_;  // places of those that were forgotten
};

}  // namespace stet::detail::speakers

#endif
