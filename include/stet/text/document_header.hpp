#ifndef STET_TEXT_DOCUMENT_HEADER_HPP
#define STET_TEXT_DOCUMENT_HEADER_HPP

#include <stet/core/extent.hpp>
#include <stet/text/ascii.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

namespace stet {

/// The date that some archives put before an article.
struct document_header {
    extent where;                      ///< from the word "date" to the last digit
    std::chrono::year_month_day date;  ///< a day of the calendar

    friend constexpr bool operator==(const document_header&, const document_header&) = default;
};

/// Reads a header such as `date 2025-08-18`, `Date: 2025-08-18` or `DATE:2025-08-18` at the very
/// start of a document, after blanks, line ends or a byte order mark. What follows may be anything
/// but a digit or a hyphen; in some archives it is the first sentence, after one blank or none.
/// Nothing for any other text, nor for a day that no calendar has.
[[nodiscard]] constexpr std::optional<document_header>
find_document_header(std::string_view document) noexcept
{
    std::size_t at = document.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    const auto skip_blanks = [&](std::string_view blanks) {
        const auto next = document.find_first_not_of(blanks, at);
        const bool moved = next != at;
        at = next == document.npos ? document.size() : next;
        return moved;
    };
    skip_blanks(" \t\r\n");
    const std::size_t begin = at;
    if (!starts_with_folded(document.substr(at), "date")) return std::nullopt;
    at += 4;
    bool parted = skip_blanks(" \t");
    if (at < document.size() && document[at] == ':') {
        ++at;
        skip_blanks(" \t");
        parted = true;
    }
    if (!parted) return std::nullopt;

    const std::string_view day = document.substr(at, 10);
    const auto number = [&](std::size_t first, std::size_t size) {
        int value = 0;
        for (const char c : day.substr(first, size)) {
            if (!is_ascii_digit(c)) return -1;
            value = 10 * value + (c - '0');
        }
        return value;
    };
    if (day.size() < 10 || day[4] != '-' || day[7] != '-') return std::nullopt;
    if (number(0, 4) < 0 || number(5, 2) < 0 || number(8, 2) < 0) return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(number(0, 4)),
                                           std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                           std::chrono::day(static_cast<unsigned>(number(8, 2))));
    if (!date.ok()) return std::nullopt;

    at += 10;
    if (at < document.size()) {
        const char next = document[at];
        if (is_ascii_digit(next) || next == '-') return std::nullopt;
    }
    return document_header{{begin, at}, date};
}

}  // namespace stet

#endif
