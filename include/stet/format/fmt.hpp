#ifndef STET_FORMAT_FMT_HPP
#define STET_FORMAT_FMT_HPP

#include <stet/attributions/attribution.hpp>
#include <stet/claims/claim.hpp>
#include <stet/core/excerpt.hpp>
#include <stet/format/decimal_text.hpp>
#include <stet/format/names.hpp>
#include <stet/quantities/numbers/decimal.hpp>
#include <stet/quantities/quantity.hpp>

#include <fmt/format.h>

#include <concepts>
#include <optional>
#include <string_view>

// Formatters for fmt 9 and later. All of them take the format of a string (fill, alignment, width,
// precision), so tables come out straight:
//
//     fmt::print("{:<24} {}\n", said.cue, said.style);

/// An excerpt is its text: a sentence, a source, an element of your own that derives from excerpt.
template <std::derived_from<stet::excerpt> Excerpt>
struct fmt::formatter<Excerpt> : fmt::formatter<std::string_view> {
    auto format(const Excerpt& e, auto& context) const
    {
        return formatter<std::string_view>::format(e.text, context);
    }
};

/// A decimal, written out exactly: 1500000000, 4.4.
template <>
struct fmt::formatter<stet::decimal> : fmt::formatter<std::string_view> {
    auto format(stet::decimal d, auto& context) const
    {
        return formatter<std::string_view>::format(stet::decimal_text(d), context);
    }
};

template <>
struct fmt::formatter<stet::quantity_kind> : fmt::formatter<std::string_view> {
    auto format(stet::quantity_kind kind, auto& context) const
    {
        return formatter<std::string_view>::format(stet::name(kind), context);
    }
};

template <>
struct fmt::formatter<stet::quantity_modifier> : fmt::formatter<std::string_view> {
    auto format(stet::quantity_modifier modifier, auto& context) const
    {
        return formatter<std::string_view>::format(stet::notation(modifier), context);
    }
};

template <>
struct fmt::formatter<stet::attribution_style> : fmt::formatter<std::string_view> {
    auto format(stet::attribution_style style, auto& context) const
    {
        return formatter<std::string_view>::format(stet::name(style), context);
    }
};

/// A range: "10..15", "10.." if the upper bound is open.
template <>
struct fmt::formatter<stet::bounds> : fmt::formatter<std::string_view> {
    auto format(const stet::bounds& range, auto& context) const
    {
        fmt::basic_memory_buffer<char, 160> buffer;
        const auto append = [&](std::string_view text) {
            buffer.append(text.data(), text.data() + text.size());
        };
        if (range.low) append(stet::decimal_text(*range.low));
        append("..");
        if (range.high) append(stet::decimal_text(*range.high));
        return formatter<std::string_view>::format({buffer.data(), buffer.size()}, context);
    }
};

/// A quantity is its text and what that means: "$1.5 billion (1500000000 USD)",
/// "Friday night (2025-08-15TNI)", "more than 30" read as "30 (> 30)".
template <>
struct fmt::formatter<stet::quantity> : fmt::formatter<std::string_view> {
    auto format(const stet::quantity& q, auto& context) const
    {
        fmt::memory_buffer buffer;
        auto out = fmt::appender(buffer);
        out = fmt::format_to(out, "{} (", q.text);
        if (const auto sign = stet::notation(q.modifier); !sign.empty())
            out = fmt::format_to(out, "{} ", sign);
        if (const bool is_time = !q.timex.empty(); is_time) {
            out = fmt::format_to(out, "{}", q.timex.view());
        } else {
            if (q.range)
                out = fmt::format_to(out, "{}", *q.range);
            else if (q.score_size > 0)
                out = fmt::format_to(out, "{}", fmt::join(q.values(), "-"));
            else if (q.value)
                out = fmt::format_to(out, "{}", *q.value);
            else
                out = fmt::format_to(out, "{}", stet::name(q.kind));
            if (!q.unit.empty()) out = fmt::format_to(out, " {}", q.unit);
            if (!q.per.empty()) out = fmt::format_to(out, "/{}", q.per);
        }
        fmt::format_to(out, ")");
        return formatter<std::string_view>::format({buffer.data(), buffer.size()}, context);
    }
};

/// An attribution on one line: `the 79-year-old [Donald Trump] said: "We spoke.`. Parts of the
/// content are joined by " ... "; a source that the text does not name is "(nobody)".
template <>
struct fmt::formatter<stet::attribution> : fmt::formatter<std::string_view> {
    auto format(const stet::attribution& a, auto& context) const
    {
        fmt::memory_buffer buffer;
        auto out = fmt::appender(buffer);
        out = fmt::format_to(out, "{}", a.source ? a.source->text : "(nobody)");
        if (a.speaker) out = fmt::format_to(out, " [{}]", a.speaker->text);
        out = fmt::format_to(out, " {}:", a.cue.text);
        std::string_view before = " ";
        for (const stet::excerpt& part : a.content) {
            out = fmt::format_to(out, "{}{}", before, part.text);
            before = " ... ";
        }
        return formatter<std::string_view>::format({buffer.data(), buffer.size()}, context);
    }
};

/// A claim on one line: `the Ministry [Ministry of Defence]: 4.4 years (P4.4Y), 1,930,000
/// (1930000)`.
template <>
struct fmt::formatter<stet::claim> : fmt::formatter<std::string_view> {
    auto format(const stet::claim& c, auto& context) const
    {
        fmt::memory_buffer buffer;
        auto out = fmt::appender(buffer);
        const stet::attribution& a = c.attribution;
        out = fmt::format_to(out, "{}", a.source ? a.source->text : "(nobody)");
        if (a.speaker) out = fmt::format_to(out, " [{}]", a.speaker->text);
        fmt::format_to(out, ": {}", fmt::join(c.quantities, ", "));
        return formatter<std::string_view>::format({buffer.data(), buffer.size()}, context);
    }
};

#endif
