#ifndef STET_TESTS_SUPPORT_NUMBER_SAMPLES_HPP
#define STET_TESTS_SUPPORT_NUMBER_SAMPLES_HPP

#include <stet/format/decimal_text.hpp>
#include <stet/quantities/basic_quantities.hpp>

#include "support/all_hold.hpp"
#include "support/marked.hpp"

#include <array>
#include <cstddef>
#include <string_view>

/// A text with brackets around its quantities, and what they stand for, with a blank after each:
/// the comparison in the scorers' notation, the value, `low..high` or `1:2`, and the unit.
struct number_sample {
    std::string_view why;
    std::string_view expected;
    std::string_view values = {};
};

/// The text with brackets, as the parsers read it.
template <class Quantities>
constexpr short_text numbers_marked(const number_sample& s, const Quantities& quantities)
{
    const short_text buffer = unmarked(s.expected);
    const std::string_view text = buffer;
    return marked(text, text | quantities);
}

/// The values, as the parsers read them.
template <class Quantities>
constexpr short_text numbers_read(const number_sample& s, const Quantities& quantities)
{
    constexpr std::array<std::string_view, 9> modifiers = {
        "", ">", ">=", "<", "<=", "~", "<~", "+-", "END"};
    const short_text buffer = unmarked(s.expected);
    const std::string_view text = buffer;
    short_text values;
    for (const stet::quantity& q : text | quantities) {
        values += modifiers[static_cast<std::size_t>(q.modifier)];
        if (q.value) values += stet::decimal_text(*q.value).view();
        if (q.range) {
            if (q.range->low) values += stet::decimal_text(*q.range->low).view();
            values += "..";
            if (q.range->high) values += stet::decimal_text(*q.range->high).view();
        }
        for (std::size_t i = 0; i < q.values().size(); ++i) {
            if (i > 0) values += ":";
            values += stet::decimal_text(q.values()[i]).view();
        }
        values += q.unit;
        if (!q.per.empty()) {
            values += "/";
            values += q.per;
        }
        values += " ";
    }
    return values;
}

/// Without `values`, only the brackets are asked for.
template <class Quantities>
constexpr bool number_sample_holds(const number_sample& s, const Quantities& quantities)
{
    return std::string_view(numbers_marked(s, quantities)) == s.expected
           && (s.values.empty() || std::string_view(numbers_read(s, quantities)) == s.values);
}

// A macro, so that a failure names the line of the test.
#define STET_CHECK_NUMBER_SAMPLES(samples, quantities)                                             \
    for (const auto& s : samples) {                                                                \
        CAPTURE(s.why);                                                                            \
        const auto found = numbers_marked(s, quantities);                                          \
        CHECK(std::string_view(found) == s.expected);                                              \
        const auto values = numbers_read(s, quantities);                                           \
        if (!s.values.empty()) CHECK(std::string_view(values) == s.values);                        \
    }

#endif
