#include <stet/sentences/end_marks.hpp>
#include <stet/sentences/sentences.hpp>

#include "support/catch.hpp"

#include <iterator>
#include <string>
#include <string_view>

namespace {

using stet::end_mark;
using stet::extent;

constexpr bool reads(std::string_view text, std::size_t at, end_mark kind, std::size_t size)
{
    const stet::mark_run run = stet::read_marks(text, at);
    return run.kind == kind && run.where == extent{at, at + size};
}

static_assert(reads("Go. Now", 2, end_mark::full_stop, 1));
static_assert(reads("Go?!. Now", 2, end_mark::emphatic, 3));
static_assert(reads("Go... Now", 2, end_mark::ellipsis, 3));
static_assert(reads("Go\u2026 Now", 2, end_mark::ellipsis, 3));
static_assert(reads("Go . . . now", 3, end_mark::ellipsis, 5));
static_assert(reads("Go. . Now", 2, end_mark::full_stop, 1), "one blank makes no ellipsis");
static_assert(reads("Go. . . . Now", 2, end_mark::full_stop, 1), "the others begin a sentence");
static_assert(reads("\u597D\u3002", 3, end_mark::wide, 3));
static_assert(stet::read_marks("Go", 1).where.size() == 0, "no mark");
static_assert(stet::read_marks("\xE3", 0).where.size() == 0, "broken");
static_assert(stet::read_marks("a\u2026.", 1).stops == 4);

constexpr bool inside(std::string_view text, std::size_t at)
{
    return stet::is_inside_token(text, stet::read_marks(text, at));
}
static_assert(inside("4.4", 1) && inside("U.S", 1) && inside("x.org", 1));
static_assert(!inside("end.Then", 3) && !inside("end. Then", 3) && !inside("No!no", 2));

}  // namespace

TEST_CASE("end_marks: a run is read up to a limit, then another begins", "[sentences]")
{
    const std::string many(100'000, '.');
    const stet::mark_run run = stet::read_marks(many, 0);
    CHECK(run.where.size() == stet::detail::longest_mark_run);
    CHECK(run.stops == 255);

    // The sentence goes on all the same.
    const std::string text = "So" + many + " it went. On.";
    CHECK(std::ranges::distance(text | stet::sentences) == 2);
}
