#ifndef TRAIN_WORD_COUNTS_HPP
#define TRAIN_WORD_COUNTS_HPP

#include "examples.hpp"

#include <stet/attributions/tagging/labels.hpp>
#include <stet/attributions/tagging/word_traits.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace train {

/// Counts how often words are cues and in sources. A class for a word of a training document is
/// told without that document: a rare word would give its own answer away.
class word_counts {
public:
    static constexpr std::size_t places = std::size_t{1} << 15;

    void add(std::size_t document, std::uint32_t word, stet::tagging::role is)
    {
        all_[place(word)].add(is);
        by_document_[{document, place(word)}].add(is);
    }

    /// The classes as the library's `counted_words` has them.
    [[nodiscard]] std::string text() const
    {
        std::string classes;
        for (const counts& c : all_)
            classes += static_cast<char>(' ' + c.class_of(c.cue) + 8 * c.class_of(c.source));
        return classes;
    }

    /// A lexicon that has not seen a document.
    struct without {
        const word_counts* all;
        std::size_t document;

        [[nodiscard]] unsigned cue_class(std::uint32_t word) const
        {
            const counts c = all->counted(word, document);
            return c.class_of(c.cue);
        }
        [[nodiscard]] unsigned source_class(std::uint32_t word) const
        {
            const counts c = all->counted(word, document);
            return c.class_of(c.source);
        }
    };

private:
    struct counts {
        std::uint32_t words = 0;
        std::uint32_t cue = 0;
        std::uint32_t source = 0;

        void add(stet::tagging::role is)
        {
            ++words;
            cue += is == stet::tagging::role::cue ? 1 : 0;
            source += is == stet::tagging::role::source ? 1 : 0;
        }
        [[nodiscard]] unsigned class_of(std::uint32_t hits) const
        {
            if (words < 3) return 1;
            const float share = (static_cast<float>(hits) + 0.1F) / (static_cast<float>(words) + 1);
            return share < 0.02F   ? 0
                   : share < 0.08F ? 2
                   : share < 0.2F  ? 3
                   : share < 0.4F  ? 4
                   : share < 0.65F ? 5
                                   : 6;
        }
    };

    [[nodiscard]] static std::uint32_t place(std::uint32_t word)
    {
        return static_cast<std::uint32_t>((std::uint64_t{word} * places) >> 32);
    }
    [[nodiscard]] counts counted(std::uint32_t word, std::size_t document) const
    {
        counts c = all_[place(word)];
        if (const auto own = by_document_.find({document, place(word)});
            own != by_document_.end()) {
            c.words -= own->second.words;
            c.cue -= own->second.cue;
            c.source -= own->second.source;
        }
        return c;
    }

    std::vector<counts> all_ = std::vector<counts>(places);
    std::map<std::pair<std::size_t, std::uint32_t>, counts> by_document_;
};

}  // namespace train

#endif
