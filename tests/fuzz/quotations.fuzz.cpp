#include <stet/text/quotations.hpp>

#include "fuzz/elements.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = as_text(data, size);
    check_elements(text, text | stet::quotations);
    check_elements(text, text | stet::quotations | stet::inner_quotations);
    for (const auto& q : text | stet::quotations)
        if (q.inner.begin <= q.where.begin || q.inner.end < q.inner.begin
            || q.inner.end > q.where.end)
            std::abort();
    return 0;
}
