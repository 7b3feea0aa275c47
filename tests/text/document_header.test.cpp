#include <stet/text/document_header.hpp>

#include "support/catch.hpp"
#include "support/random_bytes.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

using namespace std::chrono_literals;
using std::chrono::year_month_day;
using stet::extent;

namespace {

struct sample {
    std::string_view why;
    std::string_view text;
    std::optional<stet::document_header> expected;
};

constexpr year_month_day august_18 = 2025y / 8 / 18;

constexpr sample samples[] = {
    {"glued to the first sentence", "date 2025-08-18 The ferry is late.", {{{0, 15}, august_18}}},
    {"glued without a blank", "date 2025-08-18The ferry is late.", {{{0, 15}, august_18}}},
    {"on a line of its own", "date 2025-08-18\n\nThe ferry.", {{{0, 15}, august_18}}},
    {"with a colon", "Date: 2025-08-18\nThe ferry.", {{{0, 16}, august_18}}},
    {"with a colon and no blank", "DATE:2025-08-18\r\nThe ferry.", {{{0, 15}, august_18}}},
    {"with a blank before the colon", "date : 2025-08-18", {{{0, 17}, august_18}}},
    {"after blanks and line ends", " \n\t date 2025-08-18 A", {{{4, 19}, august_18}}},
    {"after a byte order mark",
     "\xEF\xBB\xBF"
     "date 2025-08-18",
     {{{3, 18}, august_18}}},
    {"and nothing else", "date 2025-08-18", {{{0, 15}, august_18}}},
    {"before a full stop", "date 2025-08-18. A", {{{0, 15}, august_18}}},
    {"on a leap day", "date 2024-02-29", {{{0, 15}, 2024y / 2 / 29}}},

    {"not on a day that is none", "date 2023-02-29", {}},
    {"not in a thirteenth month", "date 2025-13-01", {}},
    {"not in month or day zero", "date 2025-00-10 date 2025-01-00", {}},
    {"not later in the text", "The date 2025-08-18", {}},
    {"not another word", "dated 2025-08-18", {}},
    {"not without a blank or colon", "date2025-08-18", {}},
    {"not a sentence about dates", "Date palms grow here.", {}},
    {"not with another order", "date 18-08-2025", {}},
    {"not with slashes", "date 2025/08/18", {}},
    {"not cut short", "date 2025-08-1", {}},
    {"not with a longer number", "date 2025-08-181", {}},
    {"not with more after a hyphen", "date 2025-08-18-a", {}},
    {"not on the line below", "date\n2025-08-18", {}},
    {"not in an empty text", "", {}},
    {"not in blanks", " \n ", {}},
    {"not after two byte order marks",
     "\xEF\xBB\xBF\xEF\xBB\xBF"
     "date 2025-08-18",
     {}},
};

constexpr bool holds(const sample& s)
{
    return stet::find_document_header(s.text) == s.expected;
}

static_assert(std::ranges::all_of(samples, holds));

}  // namespace

TEST_CASE("document_header: samples", "[text][document_header]")
{
    for (const auto& s : samples) {
        CAPTURE(s.why, s.text);
        const auto found = stet::find_document_header(s.text);
        CHECK(found.has_value() == s.expected.has_value());
        CHECK((found == s.expected));
    }
}

TEST_CASE("document_header: any bytes", "[text][document_header][property]")
{
    constexpr std::string_view pieces[] = {"date", "Date",       ":",  " ", "\n", "2025",
                                           "-",    "08",         "18", "9", "x",  "\xEF\xBB\xBF",
                                           "\xFF", "date 2025-0"};
    random_numbers random(7);
    for (int round = 0; round < 20'000; ++round) {
        const std::string text = random_text(random, pieces, random.below(12));
        const auto exact = std::make_unique<char[]>(text.size());
        std::ranges::copy(text, exact.get());
        const std::string_view document(exact.get(), text.size());
        const auto found = stet::find_document_header(document);
        if (!found) continue;
        REQUIRE(found->where.end <= document.size());
        REQUIRE(found->where.size() >= 15);
        REQUIRE(found->date.ok());
    }
}
