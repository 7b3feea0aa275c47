#include <stet/quantities.hpp>
#include <stet/sentences.hpp>

#include "fuzz/elements.hpp"

#include <chrono>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace std::chrono_literals;
    const auto text = as_text(data, size);
    const auto found = text | stet::quantities.on(2025y / 8 / 18);
    check_elements(text, found);
    check_elements(text, text | stet::sentences | stet::quantities);
    for (const stet::quantity& q : found) {
        if (q.num) check_extent(text, q.num->where);
        if (q.outer) check_extent(text, *q.outer);
        if (q.counted != stet::extent()) check_extent(text, q.counted);
    }
    return 0;
}
