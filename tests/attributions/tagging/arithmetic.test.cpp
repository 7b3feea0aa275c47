// The numbers that models are computed with: products, bends, and weights as text.
#include <stet/attributions/tagging/float_lanes.hpp>
#include <stet/attributions/tagging/matrix_product.hpp>
#include <stet/attributions/tagging/weight_text.hpp>

#include "support/catch.hpp"

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace stet::tagging;

template <std::size_t In, std::size_t Out>
void check_product(std::uint32_t seed)
{
    const auto next = [&seed](int most) {
        seed = seed * 1664525U + 1013904223U;
        return static_cast<std::int16_t>(static_cast<int>(seed >> 8) % (2 * most + 1) - most);
    };
    const auto m = std::make_unique<weight_matrix<In, Out>>();
    std::array<std::int16_t, In> in{};
    std::array<std::int64_t, Out> expected{};
    for (auto& x : in) x = next(4096);
    for (std::size_t i = 0; i < In; ++i)
        for (std::size_t o = 0; o < Out; ++o) {
            const std::int16_t w = next(2047);
            m->weights[m->place(i, o)] = w;
            expected[o] += std::int64_t{w} * in[i];
        }
    std::array<std::int32_t, Out> out{};
    for (const bool wide : {false, is_wide_machine()}) {
        out = {};
        multiply(*m, in.data(), out.data(), wide);
        for (std::size_t o = 0; o < Out; ++o) CHECK(out[o] == expected[o]);
    }
    stet::tagging::detail::multiply_plainly(*m, in.data(), out.data());
    for (std::size_t o = 0; o < Out; ++o) CHECK(out[o] == expected[o]);
}

float bent_one(float x)
{
    std::array<float, 4> all{};
    bent(four_floats(x)).store(all.data());
    return all[2];
}

}  // namespace

TEST_CASE("matrix_product: is exact", "[attributions][tagging]")
{
    for (std::uint32_t seed = 1; seed < 10; ++seed) {
        check_product<32, 96>(seed);
        check_product<96, 8>(seed);
        check_product<16, 48>(seed);
        check_product<24, 72>(seed);
        check_product<2, 8>(seed);
    }
}

TEST_CASE("four_floats: bent goes from -1 to 1 and is smooth", "[attributions][tagging]")
{
    CHECK(bent_one(0) == 0);
    CHECK(bent_one(3) == 1);
    CHECK(bent_one(-3) == -1);
    CHECK(bent_one(100) == 1);
    CHECK(bent_one(-100) == -1);
    for (float x = -4; x < 4; x += 0.125F) {
        CHECK(bent_one(x) == -bent_one(-x));
        CHECK(bent_one(x + 0.125F) >= bent_one(x));
        CHECK(std::abs(bent_one(x) - std::tanh(x)) < 0.03F);
    }
}

TEST_CASE("four_floats: rounds to the nearest", "[attributions][tagging]")
{
    std::array<std::int16_t, 4> whole{};
    const std::array<float, 4> numbers{1.4F, -1.6F, 2.5F, 4095.75F};
    four_floats::load(numbers.data()).store_rounded(whole.data());
    CHECK(whole == std::array<std::int16_t, 4>{1, -2, 2, 4096});
}

TEST_CASE("weight_text: a character is a weight", "[attributions][tagging]")
{
    STATIC_REQUIRE(weight_of('O') == 0);
    STATIC_REQUIRE(weight_of(' ') == -largest_weight);
    STATIC_REQUIRE(weight_of('~') == largest_weight);
}

TEST_CASE("weight_text: the highest bits of a hash choose a row", "[attributions][tagging]")
{
    constexpr weight_rows<2> rows{"aAbBcCdD", 2, 1};
    STATIC_REQUIRE(std::string_view(rows.row(0x3FFF'FFFFU >> rows.dropped_bits()), 2) == "aA");
    STATIC_REQUIRE(std::string_view(rows.row(0x4000'0000U >> rows.dropped_bits()), 2) == "bB");
    STATIC_REQUIRE(std::string_view(rows.row(0xFFFF'FFFFU >> rows.dropped_bits()), 2) == "dD");
}

TEST_CASE("weight_text: the highest bits of a hash choose a weight", "[attributions][tagging]")
{
    constexpr std::string_view table = "NOPQ";
    CHECK(weight_at(table, 0) == -1);
    CHECK(weight_at(table, 0x4000'0000U) == 0);
    CHECK(weight_at(table, 0xBFFF'FFFFU) == 1);
    CHECK(weight_at(table, 0xFFFF'FFFFU) == 2);
}

TEST_CASE("weight_text: the checksum sees every character", "[attributions][tagging]")
{
    constexpr std::string_view text = "some weights";
    STATIC_REQUIRE(checksum(text) != checksum("some weighty"));
    STATIC_REQUIRE(checksum(text) == checksum("weights", checksum("some ")));
}
