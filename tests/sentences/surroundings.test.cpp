#include <stet/sentences/surroundings.hpp>
#include <stet/text/character_class.hpp>
#include <stet/text/utf8.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace {

// What is told byte by byte, told by code points.
std::size_t blank_size(std::string_view text)
{
    const stet::code_point c = stet::decode_at(text, 0);
    return stet::is_space(c.value) || c.value == 0x200B || c.value == 0xFEFF ? c.size : 0;
}
std::size_t invisible_size(std::string_view text)
{
    const stet::code_point c = stet::decode_at(text, 0);
    const auto among = [&](char32_t first, char32_t last) {
        return c.value >= first && c.value <= last;
    };
    const bool invisible = c.value == 0xAD || among(0x300, 0x36F) || among(0x200C, 0x200F)
                           || among(0x202A, 0x202E) || among(0x2060, 0x2069)
                           || among(0xFE00, 0xFE0F);
    return invisible ? c.size : 0;
}

}  // namespace

TEST_CASE("surroundings: blanks and invisible characters, of any bytes", "[sentences]")
{
    for (unsigned bytes = 0; bytes < 1U << 24; ++bytes) {
        const std::string all = {static_cast<char>(bytes >> 16), static_cast<char>(bytes >> 8),
                                 static_cast<char>(bytes)};
        for (std::size_t size = bytes < 0x80'0000 ? 3 : 1; size <= 3; ++size) {
            const auto text = std::string_view(all).substr(0, size);
            const bool same = stet::detail::blank_size_at(text, 0) == blank_size(text)
                              && stet::detail::invisible_size_at(text, 0) == invisible_size(text);
            if (same) continue;
            CAPTURE(bytes, size);
            CHECK(same);
        }
    }
}
