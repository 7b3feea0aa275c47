#include <stet/text/character_class.hpp>
#include <stet/text/utf8.hpp>
#include <stet/tokens/tokens.hpp>

#include "fuzz/elements.hpp"

// What is in no token is blank.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = as_text(data, size);
    check_elements(text, text | stet::tokens);
    std::size_t at = 0;
    const auto skip_blanks = [&](std::size_t end) {
        while (at < end) {
            const auto c = stet::decode_at(text, at);
            if (!stet::is_space(c.value)) std::abort();
            at += c.size;
        }
    };
    for (const auto& t : text | stet::tokens) {
        skip_blanks(t.where.begin);
        at = t.where.end;
    }
    skip_blanks(size);
    return 0;
}
