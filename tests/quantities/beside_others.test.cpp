// What is included before must not change what is read.
#include <stet/attributions.hpp>
#include <stet/quantities.hpp>
#include <stet/sentences.hpp>
#include <stet/tokens.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

TEST_CASE("quantities: the same beside the other components", "[quantities]")
{
    const std::string text =
        "In the 1970s and '80s the mill had 3,000 hands; by May 5 it had 1.2bn pence of debt.";
    std::string found;
    for (const stet::quantity& q : text | stet::quantities) {
        found += q.text;
        found += '|';
    }
    CHECK(found == "1970s|'80s|3,000|May 5|1.2bn pence|");
}
