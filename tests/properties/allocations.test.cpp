#include <stet/quantities.hpp>
#include <stet/sentences.hpp>
#include <stet/tokens.hpp>

#include "properties/places.hpp"
#include "support/allocations.hpp"
#include "support/catch.hpp"

#include <chrono>
#include <cstddef>
#include <string_view>

// Tokens, sentences and quantities allocate nothing, whatever the text: also one inside another,
// and with settings made at run time.
TEST_CASE("allocations: none for tokens, sentences and quantities", "[properties]")
{
    using namespace std::chrono_literals;
    const auto texts = random_texts();
    constexpr std::string_view units[] = {"Abt", "Inf.Rgt"};
    const auto ours = stet::sentences.with(units)
                          .with(stet::line_feed::paragraph)
                          .with(stet::inside_quotations::keep)
                          .with(std::u32string_view(U";"));
    const auto dated = stet::quantities.on(2025y / 8 / 18);
    std::size_t found = 0;
    const std::size_t before = allocations;
    for (const auto& text : texts) {
        for (const auto& token : text | stet::tokens) found += token.where.size();
        for (const auto& sentence : text | stet::sentences) found += sentence.where.size();
        for (const auto& sentence : text | ours) found += sentence.where.size();
        for (const auto& token : text | ours | stet::tokens) found += token.where.size();
        for (const auto& quantity : text | dated) found += quantity.where.size();
        for (const auto& quantity : text | stet::sentences | dated) found += quantity.where.size();
    }
    const std::size_t after = allocations;
    CHECK(after == before);
    CHECK(found > 0);
}
