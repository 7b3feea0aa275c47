#include <stet/sentences.hpp>

#include "fuzz/elements.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = as_text(data, size);
    check_elements(text, text | stet::sentences);
    return 0;
}
