#include <stet/text/plural_ending.hpp>

#include "support/catch.hpp"

TEST_CASE("plural_ending: what ends like a plural", "[text]")
{
    using stet::detail::ends_like_plural;
    CHECK(ends_like_plural("clients"));
    CHECK(ends_like_plural("areas"));
    CHECK(!ends_like_plural("pass"));
    CHECK(!ends_like_plural("focus"));
    CHECK(!ends_like_plural("basis"));
    CHECK(!ends_like_plural("as"));
    CHECK(!ends_like_plural(""));
}
