#ifndef STET_ATTRIBUTIONS_ATTRIBUTION_FINDER_HPP
#define STET_ATTRIBUTIONS_ATTRIBUTION_FINDER_HPP

#include <stet/attributions/attribution.hpp>
#include <stet/attributions/collector.hpp>
#include <stet/attributions/findings.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/passage_reader.hpp>

#include <string_view>
#include <utility>
#include <vector>

namespace stet::detail {

/// Runs a detector over the passages of a text, one text after the other in the same memory.
template <cue_table Cues, class Detector>
class attribution_finder {
public:
    attribution_finder(const Cues& cues, const Detector& detector)
        : cues_(&cues), detector_(&detector)
    {}

    /// The outermost attributions of a text, in the order in which they begin, without speakers.
    [[nodiscard]] std::vector<attribution> operator()(std::string_view text)
    {
        passage_reader<Cues> read(text, *cues_);
        collector collect(text);
        while (read(passage_)) {
            found_.clear();
            (*detector_)(passage_, found_);
            collect.add(passage_, found_);
        }
        return std::move(collect).take();
    }

private:
    const Cues* cues_;
    const Detector* detector_;
    passage passage_;
    findings found_;
};

}  // namespace stet::detail

#endif
