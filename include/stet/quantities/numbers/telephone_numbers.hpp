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

/// Groups of digits with blanks, hyphens or brackets between them.
struct row_of_digits {
    static constexpr std::size_t most = 6;  // groups; those of numbers that are dialled are fewer

    std::size_t begin = 0;
    std::size_t groups = 0;
    std::size_t digits = 0;
    std::size_t longest = 0;
    std::size_t sizes[most + 1]{};
    bool joined = false;  // by hyphens or brackets
    bool years = true;    // each group could be one

    constexpr void add(std::string_view group) noexcept
    {
        sizes[groups < most ? groups : most] = group.size();
        ++groups;
        digits += group.size();
        longest = group.size() > longest ? group.size() : longest;
        years = years && group.size() == 4 && (group.starts_with("19") || group.starts_with("20"));
    }
};

/// The row that the digits which end at byte `at` are part of. More than it may have is read no
/// further.
[[nodiscard]] constexpr row_of_digits read_row_of_digits(std::string_view document,
                                                         std::size_t at) noexcept
{
    constexpr std::size_t reach = 40;  // bytes
    const auto joins = [](char c) { return c == ' ' || c == '-' || c == '(' || c == ')'; };
    const auto is_digit = [&](std::size_t i) { return is_ascii_digit(byte_at(document, i)); };
    row_of_digits row;
    std::size_t before = 0;
    row.begin = at;
    for (auto i = at; i > 0 && at - i < reach && before <= row.most; --i) {
        if (is_digit(i - 1)) {
            row.begin = i - 1;
            if (!is_digit(i)) ++before;
        } else if (!joins(document[i - 1])) {
            break;
        }
    }
    for (auto i = row.begin; row.groups <= row.most && i - row.begin < 2 * reach; ++i) {
        const auto first = i;
        while (is_digit(i) && i - first < reach) ++i;
        if (i > first) row.add(document.substr(first, i - first));
        const char c = byte_at(document, i);
        if (!joins(c)) break;
        row.joined = row.joined || (c == '-' && is_digit(i + 1)) || c == ')';
    }
    return row;
}

/// Whether a blank and further digits stand before or behind the digits.
[[nodiscard]] constexpr bool beside_digits(std::string_view document, extent where) noexcept
{
    const char next = byte_at(document, where.end + 1);
    if (byte_at(document, where.end) == ' ' && (is_ascii_digit(next) || next == '(')) return true;
    if (where.begin < 2 || document[where.begin - 1] != ' ') return false;
    return is_ascii_digit(document[where.begin - 2]) || document[where.begin - 2] == ')';
}

/// Whether the digits are one of three or more groups that are dialled or stand on a card, eight
/// digits or more in all: "+44 20 7946 0958", "4929 1234 5678 9012". The numbers of a table are
/// not.
[[nodiscard]] constexpr bool in_row_of_digits(std::string_view document, extent where) noexcept
{
    if (!beside_digits(document, where)) return false;
    const row_of_digits row = read_row_of_digits(document, where.end);
    if (row.groups < 3 || row.groups > row.most || row.digits < 8) return false;
    if (row.begin > 0 && document[row.begin - 1] == '+') return true;
    if (document[row.begin] == '0' && row.sizes[0] > 1) return true;
    if (row.joined) return row.longest > 2;
    const auto last = row.groups - 1;
    const bool ends_as_dialled = row.sizes[last] == 4 && row.sizes[last - 1] >= 3;
    return ends_as_dialled && !row.years
           && (row.groups == 4 || (row.groups == 3 && row.sizes[0] == 3));
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
