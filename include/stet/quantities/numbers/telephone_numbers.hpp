#ifndef STET_QUANTITIES_NUMBERS_TELEPHONE_NUMBERS_HPP
#define STET_QUANTITIES_NUMBERS_TELEPHONE_NUMBERS_HPP

#include <stet/core/extent.hpp>
#include <stet/quantities/numbers/counted_nouns.hpp>
#include <stet/quantities/words.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <string_view>

// Groups of digits that are dialled and counted by nobody.
namespace stet::detail {

/// Whether the digits are one of three or more groups in a row, eight digits or more in all: "+44
/// 20 7946 0958", "4929 1234 5678".
[[nodiscard]] constexpr bool in_row_of_digits(std::string_view document, extent where) noexcept
{
    constexpr int most = 40;  // bytes either way
    const auto joins = [&](std::size_t at) {
        const char c = byte_at(document, at);
        return c == ' ' || c == '-' || c == '(' || c == ')';
    };
    int groups = 1;
    auto digits = where.size();
    auto at = where.begin;
    for (int i = 0; i < most && at > 0; ++i) {
        const char c = document[at - 1];
        if (is_ascii_digit(c)) {
            ++digits;
            if (at == where.begin || !is_ascii_digit(document[at])) ++groups;
        } else if (!joins(at - 1) && c != '+') {
            break;
        }
        --at;
    }
    at = where.end;
    for (int i = 0; i < most; ++i, ++at) {
        const char c = byte_at(document, at);
        if (is_ascii_digit(c)) {
            ++digits;
            if (!is_ascii_digit(document[at - 1])) ++groups;
        } else if (!joins(at)) {
            break;
        }
    }
    return groups > 2 && digits >= 8;
}

/// Whether the digits in [begin, end) are the three and four of a telephone number behind its area,
/// or without one, where nothing is counted and not both are round: "(713) 345-9945", "345-9945".
[[nodiscard]] constexpr bool is_phone_number(std::string_view document, extent where) noexcept
{
    if (where.size() != 8 || byte_at(document, where.begin + 3) != '-') return false;
    for (std::size_t i = where.begin; i < where.end; ++i)
        if (i != where.begin + 3 && !is_ascii_digit(document[i])) return false;
    const auto before = before_blanks(document, where.begin);
    if (before > 3 && document[before - 1] == ')' && is_ascii_digit(document[before - 2]))
        return true;
    return (document[where.begin + 2] != '0' || document[where.end - 1] != '0')
           && read_counted_noun(document, where.end).size() == 0;
}

/// "07700 900123": digits behind others that begin with a nought.
[[nodiscard]] constexpr bool is_behind_area_code(std::string_view document, extent where) noexcept
{
    if (where.size() < 5 || where.begin < 5 || document[where.begin - 1] != ' ') return false;
    auto at = where.begin - 1;
    while (at > 0 && where.begin - at < 7 && is_ascii_digit(document[at - 1])) --at;
    return where.begin - at > 4 && document[at] == '0';
}

}  // namespace stet::detail

#endif
