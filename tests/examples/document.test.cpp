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
