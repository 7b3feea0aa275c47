#include <stet/claims.hpp>

#include "fuzz/elements.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = as_text(data, size);
    for (const stet::claim& c : text | stet::claims) {
        if (c.quantities.empty()) std::abort();
        check_elements(text, c.quantities);
        check_extent(text, c.where());
        for (const stet::quantity& q : c.quantities)
            if (q.where.begin < c.where().begin || q.where.begin >= c.where().end) std::abort();
    }
    return 0;
}
