#ifndef STET_TESTS_SUPPORT_TIME_SAMPLES_HPP
#define STET_TESTS_SUPPORT_TIME_SAMPLES_HPP

#include <stet/quantities/basic_quantities.hpp>

#include "support/all_hold.hpp"
#include "support/marked.hpp"

#include <chrono>
#include <string_view>

/// A text with brackets around its times, and what they stand for on Thursday, August 20, 2026: the
/// TIMEX3 values, with a blank after each.
struct time_sample {
    std::string_view why;
    std::string_view expected;
    std::string_view values = {};
};

inline constexpr std::chrono::year_month_day time_sample_day{
    std::chrono::year(2026), std::chrono::month(8), std::chrono::day(20)};

/// A quarter to ten of that morning, for texts whose instant is known.
inline constexpr std::chrono::local_seconds time_sample_instant =
    std::chrono::local_days(time_sample_day) + std::chrono::minutes(9 * 60 + 45);

/// The text with brackets, as the parsers read it.
template <class Quantities>
constexpr short_text times_marked(const time_sample& s, const Quantities& quantities)
{
    const short_text buffer = unmarked(s.expected);
    const std::string_view text = buffer;
    return marked(text, text | quantities);
}

/// The values, as the parsers read them.
template <class Quantities>
constexpr short_text times_read(const time_sample& s, const Quantities& quantities)
{
    const short_text buffer = unmarked(s.expected);
    const std::string_view text = buffer;
    short_text values;
    for (const stet::quantity& q : text | quantities) {
        values += q.timex.view();
        values += " ";
    }
    return values;
}

template <class Quantities>
constexpr bool time_sample_holds(const time_sample& s, const Quantities& quantities)
{
    return std::string_view(times_marked(s, quantities)) == s.expected
           && std::string_view(times_read(s, quantities)) == s.values;
}

/// Runs samples with failures that show both texts; needs "support/catch.hpp".
#define STET_CHECK_TIME_SAMPLES(samples, quantities)                                               \
    for (const auto& s : samples) {                                                                \
        CAPTURE(s.why);                                                                            \
        const auto found = times_marked(s, quantities);                                            \
        const auto values = times_read(s, quantities);                                             \
        CHECK(std::string_view(found) == s.expected);                                              \
        CHECK(std::string_view(values) == s.values);                                               \
    }

#endif
