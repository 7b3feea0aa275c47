#ifndef STET_ATTRIBUTIONS_SPEAKERS_SENTENCE_FOCUS_HPP
#define STET_ATTRIBUTIONS_SPEAKERS_SENTENCE_FOCUS_HPP

#include <stet/attributions/speakers/mention.hpp>
#include <stet/attributions/speakers/referent.hpp>

#include <cstddef>

namespace stet::detail::speakers {

/// Whom a sentence is about, and the one before it; and whom "he" and "she" have meant in it.
class sentence_focus {
public:
    static constexpr std::size_t nobody = referent::nobody;

    /// Another sentence begins; `passed` are those without a mention before it.
    constexpr void begin_sentence(std::size_t passed) noexcept
    {
        same_he_ = same_she_ = nobody;
        if (subject_ != nobody) subject_before_ = subject_;
        if (passed != 0) subject_before_ = nobody;
        subject_ = nobody;
        subordinate_ = speaks_ = owns_ = false;
    }

    [[nodiscard]] constexpr std::size_t subject() const noexcept { return subject_; }

    /// Adds to what a mention asks for what the sentence tells.
    constexpr void tell(search& s) const noexcept
    {
        s.subject_of_sentence = subordinate_ ? nobody : subject_;
        s.subject_before = subject_ == nobody ? subject_before_ : nobody;
        s.same_pronoun = same(s.what);
    }

    /// A pronoun meant somebody.
    constexpr void meant(const mention& pronoun, std::size_t who) noexcept
    {
        if (pronoun.means.genders == gender_male) same_he_ = who;
        if (pronoun.means.genders == gender_female) same_she_ = who;
    }

    /// Takes in a mention of somebody. The sentence is about its first
    /// subject outside "when ..., as ...", or about its source.
    constexpr void take(const mention& m, std::size_t who, bool source) noexcept
    {
        // "His agent laughed": the subject is the agent.
        const bool owned = !source && m.owned && m.form == mention_form::description
                           && (m.means.kinds & kind_person) != 0 && owns_ && subject_ != who
                           && m.where.begin - end_ < 30;
        if (owned) {
            subject_ = who;
            owns_ = false;
            return;
        }
        if (source ? speaks_ : !(m.topic && (subject_ == nobody || subordinate_))) return;
        if (source || !m.subordinate || subject_ == nobody) subject_ = who;
        subordinate_ = !source && m.subordinate;
        speaks_ = source;
        owns_ = m.part == clause_part::possessor;
        end_ = m.where.end;
    }

    /// Somebody is known no more.
    constexpr void forget(std::size_t who) noexcept
    {
        for (std::size_t* const one : {&same_he_, &same_she_, &subject_, &subject_before_})
            if (*one == who) *one = nobody;
    }

private:
    [[nodiscard]] constexpr std::size_t same(const mention& m) const noexcept
    {
        if (m.form != mention_form::pronoun) return nobody;
        if (m.means.genders == gender_male) return same_he_;
        return m.means.genders == gender_female ? same_she_ : nobody;
    }

    std::size_t same_he_ = nobody;
    std::size_t same_she_ = nobody;
    std::size_t subject_ = nobody;         ///< of this sentence
    std::size_t subject_before_ = nobody;  ///< of the last sentence that had one
    std::size_t end_ = 0;                  ///< of the mention that is the subject
    bool subordinate_ = false;             ///< it is one of "when ...", "as ..."
    bool speaks_ = false;                  ///< it is the source of an attribution
    bool owns_ = false;                    ///< it is one of "his ...", "Vale's ..."
};

}  // namespace stet::detail::speakers

#endif
