#ifndef STET_ATTRIBUTIONS_ADDED_CUES_HPP
#define STET_ATTRIBUTIONS_ADDED_CUES_HPP

#include <stet/core/word_table.hpp>
#include <stet/lexicon/cue_verbs.hpp>
#include <stet/text/ascii.hpp>

#include <cstdint>
#include <span>
#include <string_view>

namespace stet {

/// A cue table with words of the caller's, which attribute wherever a verb of saying could: before
/// "that", a clause, a quotation, a noun phrase, and behind what was said. One form of a verb is
/// one word. The list is not copied.
template <class Base>
class added_cues {
public:
    constexpr added_cues(Base base, std::span<const std::string_view> words) noexcept
        : base_(base), words_(words)
    {}

    [[nodiscard]] constexpr word_entry find(std::string_view word) const noexcept
    {
        namespace group = lexicon::cue_verbs_group;
        for (const std::string_view added : words_)
            if (equal_folded(added, word))
                return {group::that | group::question | group::clause | group::quote | group::end
                            | group::told | group::manner | group::object,
                        950};
        return base_.find(word);
    }

private:
    Base base_;
    std::span<const std::string_view> words_;
};

}  // namespace stet

#endif
