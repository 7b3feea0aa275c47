#ifndef TRAIN_TAGGER_HPP
#define TRAIN_TAGGER_HPP

#include "hashed_weights.hpp"

#include <stet/attributions/tagging/label_path.hpp>
#include <stet/attributions/tagging/linear_model.hpp>
#include <stet/attributions/tagging/recurrent_model.hpp>
#include <stet/attributions/tagging/tagged_detector.hpp>
#include <stet/attributions/tagging/tagger_tables.hpp>
#include <stet/attributions/tagging/weight_text.hpp>

#include <cstddef>
#include <memory>
#include <string>

namespace train {

/// How large the recurrent models are that this program trains.
inline constexpr std::size_t hidden = 24;

using recurrent_weights = stet::tagging::recurrent_weights<hidden>;

/// All that a header of weights holds.
struct tagger {
    weight_text rows;
    unsigned row_bits = 0;
    std::unique_ptr<recurrent_weights> network;  ///< none in a linear model
    std::string words;
    weight_text links;
    weight_text keep;
    stet::tagging::transitions path;
    float cue_bias = 0;
    float other_bias = 0;
    float least_confidence = 0;

    [[nodiscard]] stet::tagging::tagger_tables tables() const
    {
        return {{words},    path,     links.characters, keep.characters,
                keep.scale, cue_bias, other_bias,       least_confidence};
    }
};

/// Calls `use` with the detector that the library makes of a tagger's header.
template <class Use>
auto with_detector(tagger& t, const Use& use)
{
    namespace tagging = stet::tagging;
    const tagging::tagger_tables tables = t.tables();
    if (t.network) {
        t.network->rows = {t.rows.characters, t.row_bits, t.rows.scale};
        return use(
            stet::tagged_detector(tagging::recurrent_model<hidden>{t.network.get()}, tables));
    }
    const tagging::linear_weights weights{{t.rows.characters, t.row_bits, t.rows.scale}};
    return use(stet::tagged_detector(tagging::linear_model{&weights}, tables));
}

}  // namespace train

#endif
