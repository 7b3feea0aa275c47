#include "wording.hpp"

#include <stet/format/decimal_text.hpp>
#include <stet/format/names.hpp>

#include <algorithm>

namespace annotate {

std::string who(const stet::attribution& a)
{
    if (!a.source) return "(not named)";
    std::string out(a.speaker ? a.speaker->text : a.source->text);
    if (a.speaker) {
        out += " (";
        out += a.source->text;
        out += ')';
    }
    return out;
}

std::string what(const stet::attribution& a)
{
    std::string out;
    for (const stet::excerpt& part : a.content) {
        if (!out.empty()) out += " … ";
        out += part.text;
    }
    return out;
}

std::string value_of(const stet::quantity& q)
{
    std::string out(stet::notation(q.modifier));
    if (!out.empty()) out += ' ';
    const auto add = [&out](const std::optional<stet::decimal>& value) {
        if (value) out += stet::decimal_text(*value).view();
    };
    if (q.range) {
        add(q.range->low);
        out += "..";
        add(q.range->high);
    } else {
        add(q.value);
    }
    for (std::size_t i = 0; i < q.values().size(); ++i) {
        if (i > 0) out += '-';
        add(q.values()[i]);
    }
    return out;
}

std::string unit_of(const stet::quantity& q, std::string_view text)
{
    std::string out(q.unit.empty() ? q.counted.in(text) : q.unit);
    if (!q.per.empty()) {
        out += '/';
        out += q.per;
    }
    return out;
}

std::string written(const date& when)
{
    const auto digits = [](auto number, std::size_t size) {
        std::string text = std::to_string(number);
        return std::string(size - std::min(size, text.size()), '0') + text;
    };
    return digits(static_cast<int>(when.year()), 4) + '-'
           + digits(static_cast<unsigned>(when.month()), 2) + '-'
           + digits(static_cast<unsigned>(when.day()), 2);
}

std::string figures(const stet::claim_indices& claim, const analysis& found)
{
    std::string out;
    for (const std::size_t i : claim.quantities) {
        if (!out.empty()) out += "; ";
        out += found.quantities[i].text;
    }
    return out;
}

}  // namespace annotate
