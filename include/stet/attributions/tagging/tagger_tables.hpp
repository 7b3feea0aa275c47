#ifndef STET_ATTRIBUTIONS_TAGGING_TAGGER_TABLES_HPP
#define STET_ATTRIBUTIONS_TAGGING_TAGGER_TABLES_HPP

#include <stet/attributions/tagging/label_path.hpp>
#include <stet/attributions/tagging/weight_text.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::tagging {

/// How often words are cues and in sources, counted in the training corpus: a character for each
/// value of the highest bits of a word's hash, ' ' + cue class + 8 * source class. Words that share
/// a place are counted together.
struct counted_words {
    std::string_view classes;  ///< 2^n characters

    [[nodiscard]] constexpr unsigned cue_class(std::uint32_t hash) const noexcept
    {
        return both(hash) % 8;
    }
    [[nodiscard]] constexpr unsigned source_class(std::uint32_t hash) const noexcept
    {
        return both(hash) / 8;
    }

private:
    [[nodiscard]] constexpr unsigned both(std::uint32_t hash) const noexcept
    {
        const std::uint64_t place = (std::uint64_t{hash} * classes.size()) >> 32;
        return static_cast<unsigned char>(classes[static_cast<std::size_t>(place)]) - unsigned{' '};
    }
};

/// What every trained tagger has beside its model.
struct tagger_tables {
    counted_words words;
    transitions path;
    std::string_view links;      ///< weights of `link_features`
    std::string_view keep;       ///< weights of `keep_features`
    float keep_scale = 0;        ///< what a weight of 1 of `keep` stands for
    float cue_bias = 0;          ///< added to the score of every first word of a cue
    float other_bias = 0;        ///< and of a source or content
    float least_confidence = 0;  ///< what is less likely right is dropped
};

}  // namespace stet::tagging

#endif
