#include <stet/quantities.hpp>
#include <stet/sentences.hpp>

#include "properties/places.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <chrono>
#include <ranges>

namespace {

using namespace std::chrono_literals;

/// Exact, in order, disjoint; and what a quantity says of itself agrees.
std::string wrong_quantities(std::string_view text, auto&& quantities)
{
    std::size_t last = 0;
    for (const stet::quantity& q : quantities) {
        const auto place = std::to_string(q.where.begin) + ".." + std::to_string(q.where.end) + " '"
                           + std::string(q.text) + "' ";
        if (!exact(text, q)) return place + "is not its bytes";
        if (q.where.begin < last) return place + "overlaps what lies before it";
        last = q.where.end;
        if (q.num && !inside(q.num->where, q.where)) return place + "does not hold its numeral";
        if (q.outer && !inside(q.where, *q.outer)) return place + "is not inside `outer`";
        if (q.outer && q.outer->end > text.size()) return place + "has its `outer` beyond the text";
        if (q.counted.end > text.size() || q.counted.begin > q.counted.end)
            return place + "counts what is not there";
        if (q.value && q.range) return place + "has a value and a range";
        if (!q.timex.complete()) return place + "has a TIMEX3 value that is cut off";
    }
    return {};
}

}  // namespace

TEST_CASE("quantities: any bytes", "[quantities][properties]")
{
    const auto dated = stet::quantities.on(2025y / 8 / 18);
    for (const auto& text : random_texts()) {
        CAPTURE(text);
        CHECK(wrong_quantities(text, text | stet::quantities) == "");
        CHECK(wrong_quantities(text, text | dated) == "");
        CHECK(wrong_quantities(text, text | stet::sentences | stet::quantities) == "");
    }
}

TEST_CASE("quantities: corpora", "[quantities][properties][corpora]")
{
    auto texts = corpus("corpora/quantities");
    for (const char* folder : {"corpora/attributions", "corpora/sentences", "acceptance"})
        std::ranges::move(corpus(folder), std::back_inserter(texts));
    if (texts.empty()) WARN(no_corpora);
    const auto dated = stet::quantities.on(2025y / 8 / 18);
    for (const auto& [name, text] : texts) {
        CAPTURE(name);
        CHECK(wrong_quantities(text, text | dated) == "");
        CHECK(wrong_quantities(text, text | stet::sentences | dated) == "");
        for (const stet::quantity& q : text | dated)
            if (cuts_a_character(text, q.where)) FAIL_CHECK("cuts a character: " << q.text);
    }
}
