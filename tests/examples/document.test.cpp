#include "annotate/document.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <chrono>
#include <optional>
#include <string_view>

namespace {

using namespace std::chrono_literals;

struct sample {
    std::string_view text;
    std::optional<annotate::date> expected;
};

const sample samples[] = {
    {"2025-08-18", 2025y / 8 / 18},
    {"2024-02-29", 2024y / 2 / 29},
    {"0001-01-01", 1y / 1 / 1},
    {"2025-02-29", {}},
    {"2025-13-01", {}},
    {"2025-00-10", {}},
    {"2025-8-18", {}},
    {"2025-08-18T10:00", {}},
    {" 2025-08-18", {}},
    {"20250818", {}},
    {"-025-08-18", {}},
    {"2025-+8-18", {}},
    {"2025-08-1x", {}},
    {"18-08-2025", {}},
    {"", {}},
};

}  // namespace

TEST_CASE("annotate: dates are YYYY-MM-DD and days of the calendar", "[examples][annotate]")
{
    for (const auto& s : samples) {
        CAPTURE(s.text);
        CHECK((annotate::parse_date(s.text) == s.expected));
    }
}

TEST_CASE("annotate: instants are YYYY-MM-DDThh:mm:ss", "[examples][annotate]")
{
    using std::chrono::local_days;
    CHECK((annotate::parse_instant("2025-08-18T14:30:05")
           == local_days(2025y / 8 / 18) + 14h + 30min + 5s));
    CHECK((annotate::parse_instant("2024-02-29T00:00:00") == local_days(2024y / 2 / 29)));
    for (const std::string_view text :
         {"2025-08-18", "2025-08-18T14:30", "2025-02-29T14:30:00", "2025-08-18T24:00:00",
          "2025-08-18T14:60:00", "2025-08-18T14:30:60", "2025-08-18 14:30:00",
          "2025-08-18T14:30:0x", "2025-08-18T-4:30:00", "2025-08-18T14:30:00Z", ""}) {
        CAPTURE(text);
        CHECK(!annotate::parse_instant(text));
    }
}
