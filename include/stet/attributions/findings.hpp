#ifndef STET_ATTRIBUTIONS_FINDINGS_HPP
#define STET_ATTRIBUTIONS_FINDINGS_HPP

#include <stet/attributions/passage.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace stet {

/// An attribution while a passage is being read, in words of the passage.
struct attribution_draft {
    word_span source;  ///< empty if there is none
    word_span cue;
    std::vector<word_span> content;   ///< empty if it stands in the next statement
    bool direct = false;              ///< the content is a quotation, which may go on
    bool waits = false;               ///< the content is still to come: "She continued:"
    bool nobody = false;              ///< needs no source, as "was expected to"
    bool rare = false;                ///< of a kind that no corpus has enough of to learn from
    std::optional<float> confidence;  ///< 0 to 1, if the detector knows
};

/// What a detector finds in one passage.
struct findings {
    std::vector<attribution_draft> drafts;  ///< in the order of their statements
    /// Quotations at the front that go on with the last attribution of the passage before.
    std::vector<word_span> continued;
    std::size_t statement_begin = 0;  ///< the first draft of the last statement that had any

    void clear()
    {
        drafts.clear();
        continued.clear();
        statement_begin = 0;
    }

    /// Does the last attribution wait for its content?
    [[nodiscard]] bool waits() const { return !drafts.empty() && drafts.back().waits; }

    /// A statement that is nothing but a quotation: the last attribution goes on.
    void go_on(word_span quotation)
    {
        if (drafts.empty()) {
            continued.push_back(quotation);
            return;
        }
        // The last quotation of the statement before, or else its last attribution.
        attribution_draft* last = nullptr;
        for (std::size_t i = statement_begin; i < drafts.size(); ++i)
            if (drafts[i].direct || drafts[i].waits || !last || !last->direct) last = &drafts[i];
        if (!last) return;
        last->content.push_back(quotation);
        last->waits = false;
        last->direct = true;
    }
};

}  // namespace stet

#endif
