// What "Friday night" means depends on the day the text was written. Without a reference date it
// stays open: the clock is never asked.

#include <stet/quantities.hpp>

#include <fmt/format.h>

#include <chrono>
#include <string_view>

int main()
{
    using namespace std::chrono_literals;
    constexpr std::string_view article =
        "The storm made landfall on Friday night and passed within three hours. "
        "Schools will reopen on Thursday, and the inquiry begins on 4 March.";

    fmt::print("without a reference date:\n");
    for (const stet::quantity& q : article | stet::quantities)
        fmt::print("  {:<14} {}\n", q.text, q.timex.view());

    fmt::print("written on Monday, 18 August 2025:\n");
    for (const stet::quantity& q : article | stet::quantities.on(2025y / 8 / 18))
        fmt::print("  {:<14} {}\n", q.text, q.timex.view());
}
