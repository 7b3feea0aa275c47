#ifndef STET_ATTRIBUTIONS_SPEAKERS_HPP
#define STET_ATTRIBUTIONS_SPEAKERS_HPP

#include <stet/attributions/attribution.hpp>
#include <stet/attributions/awaited_names.hpp>
#include <stet/attributions/discourse.hpp>
#include <stet/attributions/mention.hpp>
#include <stet/attributions/mention_scanner.hpp>
#include <stet/attributions/written_word.hpp>
#include <stet/sentences/sentence_scanner.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace stet {
namespace detail::speakers {

/// Reads a text once, keeps whom it speaks of, and says of each source who it is.
class speaker_resolver {
public:
    speaker_resolver(std::string_view document, std::span<attribution> attributions)
        : document_(document), attributions_(attributions), awaited_(document, attributions)
    {
        for (std::size_t i = 0; i < attributions.size(); ++i) {
            if (attributions[i].source) order_.push_back(i);
            if (attributions[i].style == attribution_style::direct)
                for (const excerpt& part : attributions[i].content) quoted_.push_back(part.where);
        }
        const auto place_of = [&](std::size_t i) {
            return std::pair(attributions_[i].source->where.begin, i);
        };
        std::ranges::sort(order_, {}, place_of);
        std::ranges::sort(quoted_, {}, &extent::begin);
    }

    void run()
    {
        ahead_ = scan_(document_, 0);
        for (std::size_t next = 0; next < order_.size();) {
            const extent source = attributions_[order_[next]].source->where;
            if (ahead_ && ahead_->where.end <= source.begin) {
                read(take(), nullptr);
                continue;
            }
            const std::size_t group = group_of(next);
            if (!ahead_ || ahead_->where.begin >= source.end) {
                go_to(source.begin);
                unknown_source(next, group);
            } else {
                known_source(next, group);
            }
            next = group;
        }
        // The best name of somebody may come later.
        while (ahead_) read(take(), nullptr);
        for (std::size_t i = 0; i < known_.size(); ++i) awaited_.settle(known_[i]);
    }

private:
    static constexpr std::size_t nobody = referent::nobody;

    struct recent {
        std::size_t who = nobody;
        extent where;
        std::size_t sentence = 0;
        mention_form form = mention_form::name;
        clause_part part = clause_part::object;
    };

    // One past the last attribution, in order, that has the same source as the first.
    [[nodiscard]] std::size_t group_of(std::size_t first) const
    {
        std::size_t last = first + 1;
        while (last < order_.size()
               && attributions_[order_[last]].source->where
                      == attributions_[order_[first]].source->where)
            ++last;
        return last;
    }

    // The next mention; `ahead_` is then the one behind it.
    [[nodiscard]] mention take()
    {
        const mention m = *ahead_;
        ahead_ = scan_(document_, m.where.end);
        go_to(m.where.begin);
        return m;
    }

    // Counts sentences on the way to a place.
    void go_to(std::size_t place)
    {
        const std::size_t before = sentence_;
        while (place >= sentence_end_) {
            const auto next = sentences_(document_, sentence_end_);
            if (!next) break;
            sentence_end_ = next->where.end;
            ++sentence_;
        }
        if (sentence_ != before) {
            same_he_ = same_she_ = nobody;
            if (subject_ != nobody) subject_before_ = subject_;
            if (sentence_ - before > 1) subject_before_ = nobody;
            subject_ = nobody;
            subordinate_ = subject_speaks_ = false;
        }
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

    /// Takes a mention in, and says who is meant. `source` is there if it is one.
    std::size_t read(const mention& m, const search* source)
    {
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
        // Whom the sentence is about: its first subject outside "when ..., as ...", or its source.
        if (quoted) return who;
        if (source != nullptr ? !subject_speaks_
                              : m.topic && (subject_ == nobody || subordinate_)) {
            if (source != nullptr || !m.subordinate || subject_ == nobody) subject_ = who;
            subordinate_ = source == nullptr && m.subordinate;
            subject_speaks_ = source != nullptr;
        }
        return who;
    }

    // "Ann Ito and Bob Hale" are also one: whom "they" means.
    void read_pair(const mention& m, std::size_t who, bool source)
    {
        if (m.form != mention_form::name || recent_count_ == 0) return;
        const recent last = last_mention();
        if (last.form != mention_form::name || last.who == nobody || last.who == who) return;
        if (!document_.substr(last.where.end, m.where.begin - last.where.end).starts_with(" and ")
            || m.where.begin - last.where.end != 5)
            return;
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
        if (!ahead_ || ahead_->form != mention_form::name || !ahead_->apposition) return false;
        if (m.means.kinds != kind_person || !m.means.fits(ahead_->means)) return false;
        if (gap_between(document_, m.where.end, ahead_->where.begin) != word_gap::comma)
            return false;
        const std::size_t end = ahead_->full_name.end;
        const char after = end < document_.size() ? document_[end] : '.';
        return after == ',' || after == '.' || after == '(';
    }

    std::size_t read_name(const mention& m, double weight, bool source)
    {
        std::size_t who = known_.bearer_of(m, sentence_);
        if (who == nobody) {
            if (m.weak && !source) return nobody;
            // "The company's chief executive, Mary Jones, ...": the name of the one described.
            const recent& last = last_mention();
            if (stands_behind_last(m) && last.form == mention_form::description
                && !known_[last.who].named() && known_[last.who].is.kinds == kind_person
                && known_[last.who].is.fits(m.means))
                who = last.who;
        }
        if (who == nobody) return introduce(m, weight);
        known_.mention_again(who, m, sentence_, weight);
        return who;
    }

    std::size_t read_description(const mention& m, double weight, bool quoted, const search* source)
    {
        std::size_t who = nobody;
        if (stands_behind_last(m) && m.head != 0
            && known_[last_mention().who].words.contains(m.head))
            who = last_mention().who;
        search s = source ? *source : search{m};
        s.sentence = sentence_;
        s.subject_of_sentence = subordinate_ ? nobody : subject_;
        s.subject_before = subject_ == nobody ? subject_before_ : nobody;
        s.speaker_before = speaker_before_;
        if (who == nobody && is_named_by_next(m)) {
            who = known_.bearer_of(*ahead_, sentence_);
            if (who == nobody) return introduce(m, weight);
        }
        if (who == nobody && m.definite) who = known_.meant_by(s);
        if (who == nobody) return quoted ? nobody : introduce(m, weight);
        known_.mention_again(who, m, sentence_, weight);
        return who;
    }

    std::size_t read_pronoun(const mention& m, double weight, bool quoted, const search* source)
    {
        const bool he = m.means.genders == gender_male;
        const bool she = m.means.genders == gender_female;
        if (source == nullptr && (quoted || !(he || she))) return nobody;
        search s = source ? *source : search{m};
        s.sentence = sentence_;
        s.subject_of_sentence = subordinate_ ? nobody : subject_;
        s.subject_before = subject_ == nobody ? subject_before_ : nobody;
        s.speaker_before = speaker_before_;
        s.same_pronoun = he ? same_he_ : she ? same_she_ : nobody;
        const std::size_t who = known_.meant_by(s);
        if (who == nobody) return who;
        known_.mention_again(who, m, sentence_, source ? weight : weight * 0.6);
        if (he) same_he_ = who;
        if (she) same_she_ = who;
        return who;
    }

    std::size_t introduce(const mention& m, double weight)
    {
        return known_.introduce(m, sentence_, weight, [&](std::size_t i) {
            awaited_.settle(known_[i]);
            if (speaker_before_ == i) speaker_before_ = nobody;
            if (same_he_ == i) same_he_ = nobody;
            if (same_she_ == i) same_she_ = nobody;
            if (pair_ == i) pair_ = nobody;
            if (subject_ == i) subject_ = nobody;
            if (subject_before_ == i) subject_before_ = nobody;
            for (recent& r : recent_)
                if (r.who == i) r.who = nobody;
        });
    }

    // A source that holds a mention, perhaps several.
    void known_source(std::size_t first, std::size_t last)
    {
        const attribution& a = attributions_[order_[first]];
        const extent source = a.source->where;
        const word_keys<32> content = names_in_content(first, last);
        std::size_t head = nobody;
        mention_form form = mention_form::description;
        int fullness = 0;
        while (ahead_ && ahead_->where.begin < source.end) {
            const mention m = take();
            if (head == nobody && is_head(m, source)) {
                search s{m};
                s.is_source = true;
                s.is_quotation = a.style == attribution_style::direct;
                s.goes_on = goes_on(a.cue.text);
                s.content = &content;
                head = read(m, &s);
                form = m.form;
                fullness = discourse::fullness_of(m);
                continue;
            }
            pair_ = nobody;
            // "The company's chief executive, Mary Jones,": the name of the same.
            const std::size_t other = read(m, nullptr);
            if (pair_ != nobody && joins(pair_, source)) {
                head = pair_;
                form = mention_form::description;
                known_.speaks(head);
            }
            if (other == head && head != nobody)
                fullness = std::max(fullness, discourse::fullness_of(m));
        }
        if (head == nobody) {
            unknown_source(first, last);
            return;
        }
        // An unnamed one is best told by all that the source says.
        referent& r = known_[head];
        if (!r.named() && form == mention_form::description && r.best.size() < source.size())
            r.best = source;
        for (std::size_t i = first; i < last; ++i)
            awaited_.add(order_[i], known_[head], form, fullness);
        speaker_before_ = head;
    }

    // Whether a pair is the source, not two of those it speaks of.
    [[nodiscard]] bool joins(std::size_t pair, const extent& source) const
    {
        return known_[pair].best.begin <= source.begin;
    }

    [[nodiscard]] static bool is_head(const mention& m, const extent& source)
    {
        constexpr std::size_t ending = 4;  // "'s"
        if (m.part == clause_part::possessor && m.where.end + ending < source.end) return false;
        if (m.where.begin <= source.begin) return true;
        return m.part != clause_part::oblique && m.part != clause_part::spoken_to;
    }

    // A source without any mention the scanner knows: "I", "who", "one voter".
    void unknown_source(std::size_t first, std::size_t last)
    {
        const excerpt source = *attributions_[order_[first]].source;
        const auto w = near_word(document_, source.where.begin);
        if (!w || w->where.end > source.where.end) return;
        const auto entry = lexicon::reference_words.find(w->in(document_));
        const bool alone = w->where.end == source.where.end;
        if (alone && entry.in(reference::relative)) {
            const std::size_t who = antecedent_of(source);
            if (who == nobody) return;
            for (std::size_t i = first; i < last; ++i)
                awaited_.add(order_[i], known_[who], mention_form::pronoun, 0);
            speaker_before_ = who;
            return;
        }
        speaker_before_ = nobody;
        if (entry.in(reference::self)) return;
        mention m(document_, source.where.begin, source.where.end);
        m.form = mention_form::description;
        const bool many =
            entry.in(reference::some) || (!source.text.empty() && source.text.back() == 's');
        m.means.kinds = many ? kind_people | kind_organisation : kind_organisation | kind_thing;
        speaker_before_ = introduce(m, 150);
    }

    // Whom "who" goes back to: the mention just before it, or one before that if it is no person.
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
            if (people && !adjacent && (kinds & ~wanted.kinds) != 0) continue;
            if (known_[r.who].is.fits(wanted)) return r.who;
        }
        return nobody;
    }

    [[nodiscard]] static bool goes_on(std::string_view cue)
    {
        for (auto w = next_word(cue, 0); w; w = next_word(cue, w->next))
            if (lexicon::reference_words.find(w->in(cue)).in(reference::continuing)) return true;
        return false;
    }

    // The words with a capital in what is said: whoever is named there is rarely the speaker.
    [[nodiscard]] word_keys<32> names_in_content(std::size_t first, std::size_t last) const
    {
        constexpr std::size_t longest = 2000;
        word_keys<32> keys;
        for (std::size_t i = first; i < last; ++i) {
            for (const excerpt& part : attributions_[order_[i]].content) {
                const auto text = part.text.substr(0, longest);
                for (auto w = next_word(text, 0); w; w = next_word(text, w->next))
                    if (w->capital) keys.add(plain_key(w->in(text)));
            }
        }
        return keys;
    }

    std::string_view document_;
    std::span<attribution> attributions_;
    awaited_names awaited_;
    std::vector<std::size_t> order_;
    std::vector<extent> quoted_;
    mention_scanner scan_;
    std::optional<mention> ahead_;
    discourse known_;
    std::array<recent, 4> recent_{};
    std::size_t recent_count_ = 0;
    std::size_t next_quoted_ = 0;
    sentence_scanner sentences_;
    std::size_t sentence_end_ = 0;
    std::size_t sentence_ = 0;
    std::size_t same_he_ = nobody;
    std::size_t same_she_ = nobody;
    std::size_t subject_ = nobody;         ///< of this sentence
    std::size_t subject_before_ = nobody;  ///< of the last sentence that had one
    std::size_t pair_ = nobody;            ///< the last two that "and" joined
    std::size_t speaker_before_ = nobody;
    bool subordinate_ = false;     ///< it is one of "when ...", "as ..."
    bool subject_speaks_ = false;  ///< it is the source of an attribution
};

}  // namespace detail::speakers

/// Says of each attribution whom its source stands for: "he", "the 79-year-old", "who" and "Smith"
/// get as `speaker` the excerpt of the document that names them best, be it before or behind. A
/// source that names itself as well as the text ever does keeps none, and so do people whom nobody
/// names ("some people"). "I" outside a quotation is the writer, who has no name.
///
/// It goes by names, titles, first names, roles and how present somebody is where the source
/// stands, not by grammar, so it can err; it is linear in the document, needs memory for the
/// attributions and a bounded number of people, and throws nothing but `std::bad_alloc`.
inline void resolve_speakers(std::string_view document, std::span<attribution> attributions)
{
    if (attributions.empty()) return;
    detail::speakers::speaker_resolver(document, attributions).run();
}

}  // namespace stet

#endif
