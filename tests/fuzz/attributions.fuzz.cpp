#include <stet/attributions.hpp>

#include "fuzz/elements.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = as_text(data, size);
    for (const stet::attribution& a : text | stet::attributions) {
        check_extent(text, a.cue.where);
        if (a.source) check_extent(text, a.source->where);
        if (a.speaker) check_extent(text, a.speaker->where);
        if (a.content.empty()) std::abort();
        check_elements(text, a.content);
    }
    return 0;
}
