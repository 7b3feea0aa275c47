#ifndef STET_ATTRIBUTIONS_SPEAKERS_DISCOURSE_HPP
#define STET_ATTRIBUTIONS_SPEAKERS_DISCOURSE_HPP

#include <stet/attributions/speakers/agreement.hpp>
#include <stet/attributions/speakers/description_match.hpp>
#include <stet/attributions/speakers/mention.hpp>
#include <stet/attributions/speakers/name_match.hpp>
#include <stet/attributions/speakers/recent_referents.hpp>
#include <stet/attributions/speakers/referent.hpp>
#include <stet/attributions/speakers/referents.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace stet::detail::speakers {

/// The people and bodies of a text as a reader who has come this far would have them in mind: how
/// much of each is present fades from sentence to sentence. Holds a bounded number, and forgets
/// the faintest.
class discourse {
public:
    static constexpr std::size_t capacity = 96;
    static_assert(capacity <= number_set::capacity);

    discourse() { all_.reserve(capacity); }

    [[nodiscard]] const referent& operator[](std::size_t i) const noexcept { return all_[i]; }
    [[nodiscard]] referent& operator[](std::size_t i) noexcept { return all_[i]; }
    [[nodiscard]] std::size_t size() const noexcept { return all_.size(); }

    /// How present somebody is in a sentence, by recent mentions and by all.
    [[nodiscard]] static double presence(const referent& r, std::size_t sentence) noexcept
    {
        return faded(r, sentence) + 3.0 * std::min(r.mentions, 8U)
               + (std::min(std::max(r.mentions, 8U), most_mentions) - 8U);
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
        const mention& m = s.what;
        const number_set fitting = index_.fitting(m.means);
        if (m.form == mention_form::description) {
            if (!m.definite) return referent::nobody;
            if (m.age != 0) return best_of(fitting, s).who;
            number_set close = index_.called(m.head);
            if (may_be_new_to_noun(m)) close |= recent_.within(reach_of(m), s.sentence);
            return best_of(fitting & close, s).who;
        }
        // Little but presence counts: hardly ever is it one of those who faded long ago.
        number_set close = recent_.within(share_left.size() - 2, s.sentence);
        for (const std::size_t i : {s.same_pronoun, s.subject_before, s.speaker_before})
            if (i != referent::nobody) close.add(i);
        const candidate found = best_of(fitting & close, s);
        return found.score > most_of_faded ? found.who : best_of(fitting, s).who;
    }

    /// Adds a mention to what is known of somebody.
    void mention_again(std::size_t i, const mention& m, std::size_t sentence, double weight)
    {
        referent& r = all_[i];
        r.salience = faded(r, sentence);
        if (r.sentence != sentence) r.spoken_to = false;
        recent_.move(i, r.sentence, sentence);
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
        for (const word_key key : m.words) index_.add_word(i, key);
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
    // Each sentence takes two fifths of what is left, and at last all.
    [[nodiscard]] static double faded(const referent& r, std::size_t sentence) noexcept
    {
        return r.salience * share_left[std::min(sentence - r.sentence, share_left.size() - 1)];
    }
    static constexpr std::array<double, 17> share_left = [] {
        std::array<double, 17> powers{};
        double power = 1;
        for (std::size_t i = 0; i + 1 < powers.size(); ++i) {
            powers[i] = power;
            power *= 0.6;
        }
        return powers;
    }();
    // The presence of somebody of whom nothing is left is that of his mentions.
    static constexpr unsigned most_mentions = 38;  // more count as many
    static constexpr double most_of_faded = 3.0 * 8 + (most_mentions - 8);

    void narrow(std::size_t i, agreement means)
    {
        const agreement before = all_[i].is;
        all_[i].is = before.narrowed(means);
        index_.put_kinds(i, before, all_[i].is);
    }

    // Below this nobody is present enough to be meant.
    static constexpr double least = 8;

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

    struct candidate {
        std::size_t who = referent::nobody;
        double score = least;
    };

    [[nodiscard]] candidate best_of(const number_set& asked, const search& s) const noexcept
    {
        candidate best;
        asked.for_each([&](std::size_t i) {
            if (s.what.form != mention_form::description && !may_beat(best.score, i, s)) return;
            const double score = score_of(i, s);
            if (score > best.score) best = {i, score};
        });
        return best;
    }

    // Whether somebody can come out above others when a pronoun looks for him: little but presence
    // counts.
    [[nodiscard]] bool may_beat(double best, std::size_t i, const search& s) const noexcept
    {
        return presence(all_[i], s.sentence) > best || i == s.same_pronoun || i == s.subject_before
               || (s.is_source && i == s.speaker_before);
    }

    // Of fitting somebody.
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
            if (m.means.kinds == kind_person && r.is.kinds != kind_person) score *= 0.5;
            if (m.means.kinds == kind_person && r.is.genders == gender_unknown) score *= 0.7;
            // Somebody with a name is more of a "she" than "a judge in Belfast".
            if (m.means.kinds == kind_person && !r.named()) score *= 0.7;
            if ((m.means.kinds & kind_person) == 0 && (r.is.kinds & kind_person) != 0) score *= 0.5;
            // "They" are hardly ever a town.
            if ((m.means.kinds & kind_people) != 0
                && (r.is.kinds & (kind_person | kind_place)) != 0)
                score *= 0.3;
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
            recent_.remove(i, all_[i].sentence);
            all_[i] = {};
            forgotten.add(i);
            free_.push_back(i);
        }
        index_.remove(forgotten);
    }

    std::vector<referent> all_;
    referent_index index_;
    recent_referents recent_;
    std::vector<std::size_t> free_;  // places of those that were forgotten
};

}  // namespace stet::detail::speakers

#endif
