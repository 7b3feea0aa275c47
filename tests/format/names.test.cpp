#include <stet/format/names.hpp>

#include "support/catch.hpp"

#include <string_view>

// The names are a contract: programs outside the project read them.
static_assert(stet::name(stet::quantity_kind::currency) == "currency");
static_assert(stet::name(stet::quantity_kind::datetime) == "datetime");
static_assert(stet::notation(stet::quantity_modifier::none).empty());
static_assert(stet::notation(stet::quantity_modifier::nearly) == "<~");
static_assert(stet::notation(stet::quantity_modifier::end_of) == "END");
static_assert(stet::name(stet::attribution_style::mixed) == "mixed");

TEST_CASE("names: every kind has one of its own, and numbers beyond have none", "[format][names]")
{
    constexpr auto last = static_cast<unsigned char>(stet::quantity_kind::score);
    for (unsigned char i = 0; i <= last; ++i) {
        const auto kind = static_cast<stet::quantity_kind>(i);
        CHECK_FALSE(stet::name(kind).empty());
        for (unsigned char j = 0; j < i; ++j)
            CHECK(stet::name(kind) != stet::name(static_cast<stet::quantity_kind>(j)));
    }
    CHECK(stet::name(static_cast<stet::quantity_kind>(last + 1)).empty());
}
