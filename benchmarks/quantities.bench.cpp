// bench_quantities [FILE]: quantities of plain text, or of the "text" in lines of JSON.
//
// No library reads the same quantities, so the yardstick is ICU's sentence iterator: it also goes
// over every byte once and answers with extents, but knows no number. Regular expressions and a
// search for digits are what a user would write instead; the counts tell how much they miss.
#include <stet/quantities.hpp>

#include "support/contest.hpp"
#include "support/found.hpp"
#include "support/input.hpp"
#include "support/worst_inputs.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <limits>
#include <regex>
#include <stdexcept>
#include <string>
#include <string_view>

#if defined(STET_BENCHMARKS_ICU)
#include "support/icu_sentences.hpp"

#include <memory>
#endif

namespace {

using bench::found;

template <class Adaptor>
found by(std::string_view text, const Adaptor& quantities)
{
    found f{"quantities"};
    for (const stet::quantity& q : text | quantities) f.add(q.where.begin, q.where.end);
    return f;
}

found by_stet(std::string_view text)
{
    return by(text, stet::quantities);
}

// Settled by a reference day, which looks at tenses and neighbours.
found by_stet_on_a_day(std::string_view text)
{
    using namespace std::chrono_literals;
    return by(text, stet::quantities.on(2025y / 8 / 18));
}

// Only what a caller of money pays for.
found by_stet_for_money(std::string_view text)
{
    return by(text, stet::basic_quantities<stet::money, stet::percentages>());
}

// The least that could be done: digits with what may stand between them.
found by_digits(std::string_view text)
{
    constexpr std::string_view digits = "0123456789";
    found f{"numerals"};
    for (auto begin = text.find_first_of(digits); begin != text.npos;) {
        auto end = text.find_first_not_of("0123456789.,", begin);
        if (end == text.npos) end = text.size();
        f.add(begin, end);
        begin = text.find_first_of(digits, end);
    }
    return f;
}

// Numerals, with a sign of money before them or a magnitude or a percent sign behind.
found by_regex(std::string_view text)
{
    static const std::regex numeral(
        R"(\$?[0-9]+(,[0-9]{3})*(\.[0-9]+)?( ?(%|percent|thousand|million|billion|trillion))?)",
        std::regex::optimize);
    found f{"numerals"};
    const char* const data = text.data();
    for (std::cregex_iterator match(data, data + text.size(), numeral), end; match != end; ++match)
        f.add(static_cast<std::size_t>(match->position()),
              static_cast<std::size_t>(match->position() + match->length()));
    return f;
}

// What would show a parser that starts again at every byte.
constexpr bench::worst_input worst_inputs[] = {
    {"digits only", "1234567890"}, {"\"1,\"", "1,"},
    {"\"twenty \"", "twenty "},    {"\"1 \"", "1 "},
    {"\"May 1, \"", "May 1, "},    {"\"from 1 to \"", "from 1 to "},
};

// The best of some rounds, in nanoseconds a byte.
double cost_of(std::string_view text)
{
    double best = std::numeric_limits<double>::infinity();
    for (int round = 0; round < 5; ++round) {
        const auto start = std::chrono::steady_clock::now();
        const auto answer = by_stet(text);
        const std::chrono::duration<double, std::nano> taken =
            std::chrono::steady_clock::now() - start;
        if (answer.count > text.size()) throw std::logic_error("more quantities than bytes");
        best = std::min(best, taken.count() / static_cast<double>(text.size()));
    }
    return best;
}

void report_worst(std::string_view text)
{
    const double usual = cost_of(text);
    fmt::print("{:<12} {:<16} {:>9.2f} ns/byte {:>6.2f}x\n", "quantities", "this text", usual, 1.0);
    for (const bench::worst_input& worst : worst_inputs) {
        const double cost = cost_of(worst.text(1'000'000));
        fmt::print("{:<12} {:<16} {:>9.2f} ns/byte {:>6.2f}x\n", "quantities", worst.name, cost,
                   cost / usual);
    }
}

}  // namespace

int main(int argc, char** argv)
try {
    const std::string text = bench::input(argc, argv, 4'000'000);
    bench::contest<found> contest("quantities", text, bench::verdict_on);
    contest.enter("stet", by_stet);
#if defined(STET_BENCHMARKS_ICU)
    const auto rival = std::make_shared<bench::icu_sentences>(bench::icu_breaks());
    contest.enter("ICU sentences", [rival](std::string_view t) {
        found f;
        (*rival)(t, [&f](std::size_t begin, std::size_t end) { f.add(begin, end); });
        return f;
    });
#else
    std::puts("Built without ICU (libicu-dev).");
#endif
    contest.enter("stet, dated", by_stet_on_a_day);
    contest.enter("stet, money", by_stet_for_money);
    contest.enter("digits", by_digits);
    contest.enter("std::regex", by_regex);
    contest.run(9);
    report_worst(text);
} catch (const std::exception& e) {
    std::fprintf(stderr, "bench_quantities: %s\n", e.what());
    return 1;
}
