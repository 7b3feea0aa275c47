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

/// A detector that takes its working memory from outside, to use it again for the next passage.
template <class D>
concept remembering_detector = requires(const D& detect, const passage& p, findings& found,
                                        typename D::memory& memory) { detect(p, found, memory); };

template <class Detector>
struct detector_memory {};
template <remembering_detector Detector>
struct detector_memory<Detector> {
    typename Detector::memory of_detector;
};

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
            if constexpr (remembering_detector<Detector>)
                (*detector_)(passage_, found_, memory_.of_detector);
            else
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
    [[no_unique_address]] detector_memory<Detector> memory_;
};

}  // namespace stet::detail

#endif
