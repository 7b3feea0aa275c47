#ifndef STET_ATTRIBUTIONS_SPEAKERS_DISCOURSE_READER_HPP
#define STET_ATTRIBUTIONS_SPEAKERS_DISCOURSE_READER_HPP

#include <stet/attributions/speakers/awaited_names.hpp>
#include <stet/attributions/speakers/dateline_of_line.hpp>
#include <stet/attributions/speakers/discourse.hpp>
#include <stet/attributions/speakers/mention.hpp>
#include <stet/attributions/speakers/mention_scanner.hpp>
#include <stet/attributions/speakers/sentence_focus.hpp>
#include <stet/attributions/speakers/written_word.hpp>
#include <stet/core/excerpt.hpp>
#include <stet/core/extent.hpp>
#include <stet/sentences/sentence_scanner.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace stet::detail::speakers {

/// Reads a text mention by mention, and keeps in mind whom it speaks of: in which sentence, as its
/// subject or not, last called what.
class discourse_reader {
public:
    static constexpr std::size_t nobody = referent::nobody;

    /// `quoted` are the places of direct speech, in order: what is said there weighs less.
    discourse_reader(std::string_view document, std::vector<extent> quoted, awaited_names& awaited)
        : document_(document), quoted_(std::move(quoted)), awaited_(&awaited), scan_(document, 0),
          dateline_(document)
    {
        there_ = scan_.next(mentions_[ahead_]);
    }

    /// The next mention, if there is one.
    [[nodiscard]] const mention* ahead() const noexcept
    {
        return there_ ? &mentions_[ahead_] : nullptr;
    }
    [[nodiscard]] discourse& known() noexcept { return known_; }

    /// Takes the next mention, which lasts until the next call; `ahead()` is then the one behind
    /// it.
    [[nodiscard]] const mention& take()
    {
        mention& m = mentions_[ahead_];
        if (m.form == mention_form::pronoun) scan_.describe_pronoun(m);
        return next_behind(m);
    }

    /// Reads the next mention, which is no source.
    void pass()
    {
        const mention& m = mentions_[ahead_];
        if (m.form == mention_form::pronoun && (!tells_person(m) || is_quoted(m.where.begin)))
            next_behind(m);
        else
            read(take(), nullptr);
    }

    /// Counts sentences on the way to a place.
    void go_to(std::size_t place)
    {
        const std::size_t before = sentence_;
        while (place >= sentence_end_) {
            const auto next = sentences_(document_, sentence_end_, looked_at_);
            if (!next) break;
            sentence_end_ = next->where.end;
            ++sentence_;
        }
        if (sentence_ != before) focus_.begin_sentence(sentence_ - before - 1);
    }

    /// Takes a mention in, and says who is meant. `source` is there if it is one.
    std::size_t read(const mention& m, const search* source)
    {
        if (dateline_.holds(m.where)) return nobody;
        const bool quoted = source == nullptr && is_quoted(m.where.begin);
        const double weight = weight_of(m, quoted, source != nullptr);
        std::size_t who = nobody;
        switch (m.form) {
        case mention_form::name:
            who = read_name(m, weight, source != nullptr);
            break;
        case mention_form::description:
            who = read_description(m, weight, quoted, source);
            break;
        case mention_form::pronoun:
            who = read_pronoun(m, weight, quoted, source);
            break;
        }
        if (who == nobody) return who;
        if (!quoted) read_pair(m, who, source != nullptr);
        recent_[recent_count_++ % recent_.size()] = {who, m.where, sentence_, m.form, m.part};
        if (!quoted) focus_.take(m, who, source != nullptr);
        return who;
    }

    /// Somebody new.
    std::size_t introduce(const mention& m, double weight)
    {
        return known_.introduce(m, sentence_, weight, [&](std::size_t i) {
            awaited_->settle(known_[i]);
            if (speaker_before_ == i) speaker_before_ = nobody;
            if (pair_ == i) pair_ = nobody;
            focus_.forget(i);
            for (recent& r : recent_)
                if (r.who == i) r.who = nobody;
        });
    }

    /// Whom "who" goes back to: the mention just before it, or one before that if it is no person.
    [[nodiscard]] std::size_t antecedent_of(const excerpt& pronoun) const
    {
        const bool people = pronoun.text == "who" || pronoun.text == "whom";
        const agreement wanted{
            static_cast<std::uint8_t>(people ? kind_person | kind_people
                                             : kind_organisation | kind_thing | kind_place),
            gender_unknown};
        const std::size_t count = std::min(recent_count_, recent_.size());
        for (std::size_t k = 1; k <= count; ++k) {
            const recent& r = recent_[(recent_count_ - k) % recent_.size()];
            if (r.sentence != sentence_ || pronoun.where.begin < r.where.end
                || pronoun.where.begin - r.where.end > 80)
                return nobody;
            if (r.who == nobody || r.form == mention_form::pronoun) return nobody;
            const bool adjacent = pronoun.where.begin - r.where.end <= 2;
            const std::uint8_t kinds = known_[r.who].is.kinds;
            // "Ann Ito, a Democrat from Vale, who": a place, if it may be one.
            const bool from = document_.substr(0, r.where.begin).ends_with(" from ");
            if (people && (!adjacent || from) && (kinds & ~wanted.kinds) != 0) continue;
            if (known_[r.who].is.fits(wanted)) return r.who;
        }
        return nobody;
    }

    /// Adds to what is known of somebody how a source describes him.
    void describe(std::size_t who, const mention& m) { known_.mention_again(who, m, sentence_, 0); }

    /// Who spoke last, or nobody that is known.
    void spoke(std::size_t who) noexcept { speaker_before_ = who; }

    /// The pair that "and" joined since the last call: "Ann Ito and Bob Hale".
    std::size_t take_pair() noexcept { return std::exchange(pair_, nobody); }

private:
    struct recent {
        std::size_t who = nobody;
        extent where;
        std::size_t sentence = 0;
        mention_form form = mention_form::name;
        clause_part part = clause_part::object;
    };

    // Goes on to the mention behind that one, which stays what it is.
    const mention& next_behind(const mention& m)
    {
        ahead_ = 1 - ahead_;
        there_ = scan_.next(mentions_[ahead_]);
        go_to(m.where.begin);
        return m;
    }

    // "he", "her": of other pronouns only those matter that are sources.
    [[nodiscard]] static bool tells_person(const mention& m) noexcept
    {
        return m.means.genders == gender_male || m.means.genders == gender_female;
    }

    [[nodiscard]] bool is_quoted(std::size_t place)
    {
        while (next_quoted_ < quoted_.size() && quoted_[next_quoted_].end <= place) ++next_quoted_;
        return next_quoted_ < quoted_.size() && quoted_[next_quoted_].begin <= place;
    }

    [[nodiscard]] static double weight_of(const mention& m, bool quoted, bool source) noexcept
    {
        double weight = 50;
        switch (m.part) {
        case clause_part::subject:
            weight = 100;
            break;
        case clause_part::object:
            weight = 50;
            break;
        case clause_part::oblique:
            weight = 25;
            break;
        case clause_part::possessor:
            weight = 35;
            break;
        case clause_part::spoken_to:
            weight = 20;
            break;
        }
        if (source) return 150;
        return quoted ? weight * 0.3 : weight;
    }

    // "Ann Ito and Bob Hale" are also one: whom "they" means.
    void read_pair(const mention& m, std::size_t who, bool source)
    {
        if (m.form != mention_form::name || recent_count_ == 0) return;
        const recent last = last_mention();
        if (m.where.begin - last.where.end != 5) return;
        if (last.form != mention_form::name || last.who == nobody || last.who == who) return;
        if (document_.substr(last.where.end, 5) != " and ") return;
        if (((known_[last.who].is.kinds & known_[who].is.kinds) & kind_person) == 0) return;
        mention pair(document_, last.where.begin, m.where.end);
        pair.form = mention_form::description;
        pair.means = {kind_people, gender_unknown};
        pair.part = last.part;
        const double weight = weight_of(pair, false, source);
        pair_ = introduce(pair, last.part == clause_part::subject ? weight + 10 : weight);
    }

    [[nodiscard]] const recent& last_mention() const
    {
        return recent_[(recent_count_ + recent_.size() - 1) % recent_.size()];
    }
    [[nodiscard]] bool stands_behind_last(const mention& m) const
    {
        return m.apposition && recent_count_ != 0 && last_mention().who != nobody
               && last_mention().where.end < m.where.begin
               && gap_between(document_, last_mention().where.end, m.where.begin)
                      == word_gap::comma;
    }

    // "The company's chief executive, Mary Jones, said": the name comes behind the description.
    [[nodiscard]] bool is_named_by_next(const mention& m) const
    {
        const mention* const next = ahead();
        if (!next || next->form != mention_form::name || !next->apposition) return false;
        if (m.means.kinds != kind_person || !m.means.fits(next->means)) return false;
        if (gap_between(document_, m.where.end, next->where.begin) != word_gap::comma) return false;
        const std::size_t end = next->full_name.end;
        const char after = end < document_.size() ? document_[end] : '.';
        return after == ',' || after == '.' || after == '(';
    }

    std::size_t read_name(const mention& m, double weight, bool source)
    {
        std::size_t who = known_.bearer_of(m, sentence_);
        if (who == nobody && m.text.starts_with("the ")) who = person_behind_article(m);
        if (who == nobody) {
            if (m.weak && !source) return nobody;
            // "The company's chief executive, Mary Jones, ...": the name of the one described.
            const recent& last = last_mention();
            if (stands_behind_last(m) && last.form == mention_form::description
                && !known_[last.who].named() && known_[last.who].is.kinds == kind_person
                && known_[last.who].is.fits(m.means))
                who = last.who;
        }
        if (who == nobody && names_subject(m)) who = focus_.subject();
        if (who == nobody) return introduce(m, weight);
        known_.mention_again(who, m, sentence_, weight);
        return who;
    }

    // "the Smith of old": somebody, as his name tells.
    [[nodiscard]] std::size_t person_behind_article(const mention& m) const
    {
        mention person = m;
        person.means.kinds |= kind_person;
        return known_.bearer_of(person, sentence_);
    }

    // "The man who found it is Jane Smith": the name of the one whom the sentence is about.
    [[nodiscard]] bool names_subject(const mention& m) const
    {
        const std::size_t subject = focus_.subject();
        if (subject == nobody || !m.whole_name || m.titled) return false;
        const referent& r = known_[subject];
        if (r.named() || r.is.kinds != kind_person || !r.is.fits(m.means)) return false;
        const auto before = document_.substr(0, m.where.begin);
        return before.ends_with(" is ") || before.ends_with(" was ");
    }

    std::size_t read_description(const mention& m, double weight, bool quoted, const search* source)
    {
        std::size_t who = bearer_of_title(m);
        if (stands_behind_last(m) && m.head != 0
            && known_[last_mention().who].words.contains(m.head))
            who = last_mention().who;
        // "Her father, a minister, thought so"
        if (source == nullptr && !m.definite && m.means.kinds == kind_person
            && stands_behind_last(m) && last_mention().form == mention_form::description
            && known_[last_mention().who].is.kinds == kind_person)
            who = last_mention().who;
        search s = source ? *source : search{m};
        s.sentence = sentence_;
        s.speaker_before = speaker_before_;
        focus_.tell(s);
        if (who == nobody && is_named_by_next(m)) {
            who = known_.bearer_of(*ahead(), sentence_);
            if (who == nobody) return introduce(m, weight);
        }
        if (who == nobody && m.definite) who = known_.meant_by(s);
        if (who == nobody) return quoted ? nobody : introduce(m, weight);
        known_.mention_again(who, m, sentence_, weight);
        return who;
    }

    // "King", "Shah": the surname of somebody who was named before, rather than a title.
    [[nodiscard]] std::size_t bearer_of_title(const mention& m) const
    {
        if (m.text.empty() || !is_ascii_upper(m.text.front()) || m.words.size() > 1
            || m.text.find(' ') != m.text.npos)
            return nobody;
        mention name(document_, m.where.begin, m.where.end);
        name.names.add(plain_key(m.text));
        name.means = {kind_person, gender_unknown};
        const std::size_t who = known_.bearer_of(name, sentence_);
        return who != nobody && known_[who].last == name.names[0] ? who : nobody;
    }

    std::size_t read_pronoun(const mention& m, double weight, bool quoted, const search* source)
    {
        if (source == nullptr && (quoted || !tells_person(m))) return nobody;
        search s = source ? *source : search{m};
        s.sentence = sentence_;
        s.speaker_before = speaker_before_;
        focus_.tell(s);
        const std::size_t who = known_.meant_by(s);
        if (who == nobody) return who;
        known_.mention_again(who, m, sentence_, source ? weight : weight * 0.6);
        focus_.meant(m, who);
        return who;
    }

    std::string_view document_;
    std::vector<extent> quoted_;
    awaited_names* awaited_;
    mention_reader scan_;
    dateline_of_line dateline_;
    std::array<mention, 2> mentions_;  ///< the one that was taken last, and the next one
    std::size_t ahead_ = 0;            ///< which is the next one
    bool there_ = false;               ///< there is one
    discourse known_;
    std::array<recent, 4> recent_{};
    std::size_t recent_count_ = 0;
    std::size_t next_quoted_ = 0;
    sentence_scanner sentences_;
    sentence_scanner::memory looked_at_;
    std::size_t sentence_end_ = 0;
    std::size_t sentence_ = 0;
    sentence_focus focus_;
    std::size_t pair_ = nobody;  ///< the last two that "and" joined
    std::size_t speaker_before_ = nobody;
};

}  // namespace stet::detail::speakers

#endif
