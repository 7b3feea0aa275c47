#ifndef TRAIN_EVALUATION_HPP
#define TRAIN_EVALUATION_HPP

#include "examples.hpp"

#include <stet/attributions/basic_attributions.hpp>
#include <stet/attributions/findings.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace train {

/// How good a detector is on documents that it was not trained on.
struct evaluation {
    std::size_t annotated = 0;
    std::size_t found = 0;
    std::size_t right = 0;
    /// By confidence, in tenths: how many were found, and how many of them are right.
    std::array<std::size_t, 10> found_at{};
    std::array<std::size_t, 10> right_at{};

    [[nodiscard]] double precision() const { return share(right, found); }
    [[nodiscard]] double recall() const { return share(right, annotated); }
    [[nodiscard]] double f1() const { return share(2 * right, found + annotated); }

    [[nodiscard]] static double share(std::size_t part, std::size_t whole)
    {
        return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
    }
};

/// Runs a detector over passages, and compares. What goes on from one passage to the next is not
/// followed.
template <stet::attribution_detector Detector>
evaluation evaluate(const Detector& detect, std::span<const example> examples)
{
    evaluation result;
    stet::findings found;
    for (const example& e : examples) {
        found.clear();
        detect(e.text, found);
        for (const gold_attribution& a : e.attributions)
            result.annotated += a.cue.empty() || a.content.empty() ? 0U : 1U;
        for (const stet::attribution_draft& d : found.drafts) {
            if (d.content.empty()) continue;
            const std::size_t right = is_right(e, d) ? 1 : 0;
            const auto tenth = static_cast<std::size_t>(d.confidence.value_or(0) * 10);
            ++result.found;
            result.right += right;
            ++result.found_at[std::min<std::size_t>(tenth, 9)];
            result.right_at[std::min<std::size_t>(tenth, 9)] += right;
        }
    }
    return result;
}

/// The figures in words, and how often each tenth of confidence is right.
inline std::vector<std::string> report(const evaluation& e)
{
    std::vector<std::string> lines;
    lines.push_back(fmt::format("Development: relation P {:.1f} R {:.1f} F1 {:.1f}; of {} found {} "
                                "are right, of {} annotated.",
                                100 * e.precision(), 100 * e.recall(), 100 * e.f1(), e.found,
                                e.right, e.annotated));
    std::string calibration = "Confidence and how much of it is right:";
    for (std::size_t tenth = 0; tenth < e.found_at.size(); ++tenth)
        if (e.found_at[tenth] != 0)
            calibration += fmt::format(
                " .{}-{} {:.0f} %", tenth, tenth == 9 ? "1" : fmt::format(".{}", tenth + 1),
                100 * evaluation::share(e.right_at[tenth], e.found_at[tenth]));
    lines.push_back(calibration + ".");
    return lines;
}

}  // namespace train

#endif
