#include <stet/core/fixed_text.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <type_traits>

namespace {

using five = stet::fixed_text<5>;

static_assert(five().empty() && five().view() == "" && five().complete());
static_assert(five("four") == "four" && five("fiver") == "fiver" && five("fiver").complete());
static_assert(five("sixish") == "sixis" && !five("sixish").complete());
static_assert((five("ab") += 'c') == "abc" && (five("ab") += "cd") == five("abcd"));
static_assert(!(five("fiver") += 's').complete() && (five("fiver") += "").complete());
static_assert(five("a") != five("b") && five("a") != "ab");
static_assert(stet::fixed_text<0>("a").empty() && !stet::fixed_text<0>("a").complete());
static_assert(stet::fixed_text<255>(std::string_view("\0\0", 2)).view().size() == 2);
static_assert(std::is_trivially_copyable_v<five>);

}  // namespace

TEST_CASE("fixed_text: keeps what fits", "[core][fixed_text]")
{
    stet::fixed_text<255> text;
    std::string same;
    for (int i = 0; i < 300; ++i) {
        CHECK(text.complete() == (i <= 255));
        text += static_cast<char>('a' + i % 26);
        if (i < 255) same += static_cast<char>('a' + i % 26);
    }
    CHECK(text == same);
    CHECK(std::string_view(text).size() == 255);
}
