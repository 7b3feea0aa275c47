#ifndef STET_ATTRIBUTIONS_ATTRIBUTION_HPP
#define STET_ATTRIBUTIONS_ATTRIBUTION_HPP

#include <stet/core/excerpt.hpp>
#include <stet/core/extent.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace stet {

/// How much of the content stands in quotation marks. Inside the content of another attribution,
/// the marks around that content do not count.
enum class attribution_style : std::uint8_t {
    direct,    ///< all of it
    indirect,  ///< nothing
    mixed,     ///< some words
};

/// Who said what: the source, the words that attribute, and what is attributed.
struct attribution {
    std::optional<excerpt> source;  ///< as it stands: a name, "the 79-year-old", "he"; none if the
                                    ///< text names nobody ("was described as")
    excerpt cue;                    ///< "said", "According to", "have criticised"
    std::vector<excerpt> content;   ///< in parts where the cue interrupts it; at least one
    attribution_style style = attribution_style::indirect;
    std::optional<excerpt> speaker;     ///< what best names the source, if the source does not
    std::optional<float> confidence;    ///< 0 to 1; none from rules alone
    std::optional<std::size_t> inside;  ///< which attribution of the same result holds this one in
                                        ///< its content; none if it is an outermost one

    /// From the first byte of any part to the last.
    [[nodiscard]] constexpr extent where() const noexcept
    {
        extent all = cue.where;
        const auto include = [&all](const extent& e) {
            if (e.begin < all.begin) all.begin = e.begin;
            if (e.end > all.end) all.end = e.end;
        };
        if (source) include(source->where);
        for (const excerpt& part : content) include(part.where);
        return all;
    }
};

}  // namespace stet

#endif
