#include <stet/quantities/times/time_ahead.hpp>

#include <stet/quantities/quantities.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace {

using stet::detail::digits_tell_time;
using stet::detail::word_of_time_ahead;

// A word of the calendar or the clock among the next six, or a digit if that counts too.
static_assert(word_of_time_ahead("this very windy Tuesday", 0, false));
static_assert(word_of_time_ahead("two of the last hours", 0, false));
static_assert(word_of_time_ahead("some christmas", 0, false));
static_assert(!word_of_time_ahead("two of the red ferries left the pier on Tuesday", 0, false));
static_assert(word_of_time_ahead("from 9", 0, true) && !word_of_time_ahead("from 9", 0, false));
static_assert(!word_of_time_ahead("", 0, true) && !word_of_time_ahead("now", 3, true));

// Digits that are a time by their form or their neighbours.
static_assert(digits_tell_time("9:30", 0) && digits_tell_time("2015 saw", 0));
static_assert(digits_tell_time("9 a.m.", 0) && digits_tell_time("9 PM", 0));
static_assert(digits_tell_time("A.D. 79", 5) && digits_tell_time("5 to 6", 0));
static_assert(!digits_tell_time("41 ferries", 0) && !digits_tell_time("1,200 ferries", 0));
static_assert(!digits_tell_time("they sold 7", 10));

/// Counts how often it is asked.
struct counts_questions {
    static constexpr bool reads_times = true;
    std::size_t* asked = nullptr;

    constexpr std::optional<stet::quantity> operator()(const stet::quantity_context&,
                                                       std::size_t) const
    {
        ++*asked;
        return std::nullopt;
    }
};

constexpr std::size_t questions(std::string_view text)
{
    std::size_t asked = 0;
    const stet::basic_quantities<counts_questions> times({}, counts_questions{&asked});
    for (const stet::quantity& q : text | times) asked += q.text.size();
    return asked;
}

static_assert(stet::parser_of_times<stet::durations> && !stet::parser_of_times<stet::money>);
static_assert(questions("They saw 40 boats, two of them red, some of the first there.") == 0);
static_assert(questions("they sailed 40 minutes") == 1);

// A unit or a part of the day alone tells no time, nor does a verb that is a month too.
static_assert(questions("they sailed for years, and that night") == 0);
static_assert(questions("that was years ago, and the night of May 3") > 1);
static_assert(questions("they may sail again") == 0 && questions("in May they sail again") == 1);

}  // namespace

TEST_CASE("time_ahead: parsers of times are not asked where none can be", "[quantities]")
{
    CHECK(questions("They saw 40 boats, two of them red, some of the first there.") == 0);
    CHECK(questions("They left on the last Sunday of May.") > 0);
}
