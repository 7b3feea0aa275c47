#include <stet/quantities/finding/opening_bits.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace {

using stet::detail::opening_bits;

/// One byte after the other.
constexpr opening_bits by_bytes(std::string_view document, std::size_t at)
{
    opening_bits bits;
    for (std::size_t i = 0; i < 64 && at + i < document.size(); ++i) {
        const char c = document[at + i];
        const auto bit = std::uint64_t{1} << i;
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) bits.letters |= bit;
        const bool sign = c == '#' || c == '$' || c == ':' || c == '@';
        if (sign || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0xC2)
            bits.others |= bit;
    }
    return bits;
}

constexpr bool same(const opening_bits& a, const opening_bits& b)
{
    return a.letters == b.letters && a.others == b.others;
}

constexpr std::string_view sample = "In 2015, U.S. firms paid $3bn \u2013 \u20AC2bn: 'a lot' @ #1";
static_assert(same(stet::detail::opening_bits_at(sample, 0), by_bytes(sample, 0)));
static_assert(same(stet::detail::opening_bits_at(sample, 20), by_bytes(sample, 20)));
static_assert(same(stet::detail::opening_bits_at("", 0), {}));

}  // namespace

TEST_CASE("opening_bits: every byte at every place", "[quantities]")
{
    for (unsigned byte = 0; byte < 256; ++byte) {
        std::string document;
        for (unsigned i = 0; i < 100; ++i)
            document += static_cast<char>(i % 3 == 0 ? byte : byte + i);
        for (std::size_t at = 0; at < document.size(); at += 7) {
            CAPTURE(byte, at);
            const auto expected = by_bytes(document, at);
            CHECK(same(stet::detail::opening_bits_at(document, at), expected));
            CHECK(same(stet::detail::opening_bits_by_words(document, at), expected));
        }
    }
}

TEST_CASE("opening_bits: documents of every size, and nothing outside them", "[quantities]")
{
    for (std::size_t size = 0; size < 150; ++size) {
        std::vector<char> exact(size);  // on the heap, where a sanitizer sees its ends
        for (std::size_t i = 0; i < size; ++i) exact[i] = "a1 \xE2Z$"[i % 6];
        const std::string_view document(exact.data(), size);
        for (std::size_t at = 0; at < size; ++at) {
            CAPTURE(size, at);
            const auto expected = by_bytes(document, at);
            CHECK(same(stet::detail::opening_bits_at(document, at), expected));
            CHECK(same(stet::detail::opening_bits_by_words(document, at), expected));
        }
    }
}
