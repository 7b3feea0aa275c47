#ifndef STET_ATTRIBUTIONS_SPEAKERS_REFERENT_HPP
#define STET_ATTRIBUTIONS_SPEAKERS_REFERENT_HPP

#include <stet/attributions/speakers/agreement.hpp>
#include <stet/attributions/speakers/mention.hpp>
#include <stet/core/extent.hpp>

#include <cstddef>
#include <cstdint>

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

}  // namespace stet::detail::speakers

#endif
