#ifndef STET_QUANTITIES_TIMES_YEARS_WITH_ERAS_HPP
#define STET_QUANTITIES_TIMES_YEARS_WITH_ERAS_HPP

#include <stet/quantities/times/time_reading.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

namespace detail {

/// The letters of an era, with their full stops or without: where they end, and whether the years
/// count backwards.
struct era_reading {
    std::size_t end = 0;
    bool before_christ = false;
};

[[nodiscard, gnu::noinline]] constexpr std::optional<era_reading>
read_era(std::string_view document, std::size_t at) noexcept
{
    std::array<char, 3> letters{};
    std::size_t size = 0;
    auto end = at;
    const bool dotted = byte_at(document, at + 1) == '.';
    while (size < letters.size() && is_ascii_upper(byte_at(document, end))) {
        letters[size++] = document[end++];
        if (dotted && byte_at(document, end) == '.') ++end;
    }
    if (word_goes_on(document, end) || byte_at(document, end) == '-') return std::nullopt;
    if (!dotted && !counts_nothing(document, end)) return std::nullopt;  // "500 BC voters"
    const std::string_view name(letters.data(), size);
    if (name == "BC" || name == "BCE") return era_reading{end, true};
    if (name == "AD" || name == "CE") return era_reading{end, false};
    return std::nullopt;
}

/// Whether "AD" or "A.D." stands before the year at `at`.
[[nodiscard]] constexpr bool behind_era(std::string_view document, std::size_t at) noexcept
{
    const auto end = before_blanks(document, at);
    if (end == at || end < 2 || (document[end - 1] != 'D' && document[end - 1] != '.'))
        return false;
    for (const std::string_view era : {"AD", "A.D."})
        if (precedes(document, end, era)
            && (end == era.size() || !letter_before(document, end - era.size())))
            return true;
    return false;
}

}  // namespace detail

/// Reads a year of up to four digits with its era: "44 BC", "500 B.C.", "79 AD", "1200 CE", "79"
/// behind "A.D.". The year 44 BC is -43, as ISO 8601 counts.
[[nodiscard]] constexpr std::optional<field_reading> read_year_with_era(std::string_view document,
                                                                        std::size_t at) noexcept
{
    auto r = read_field(document, at);
    if (!r || r->value == 0) return std::nullopt;
    const auto begin = after_blanks(document, r->end);
    if (begin != r->end) {
        if (const auto era = detail::read_era(document, begin)) {
            if (era->before_christ) r->value = 1 - r->value;
            r->end = era->end;
            return r;
        }
    }
    if (!detail::behind_era(document, at) || numeral_goes_on(document, r->end)) return std::nullopt;
    return r;
}

/// Reads a year of two digits behind an apostrophe: "'78", "\u201908". It is one of the hundred
/// years up to 2029.
[[nodiscard]] constexpr std::optional<field_reading> read_short_year(std::string_view document,
                                                                     std::size_t at) noexcept
{
    std::size_t size = 0;
    if (byte_at(document, at) == '\'') size = 1;
    if (follows(document, at, "\u2019") || follows(document, at, "\u2018")) size = 3;
    if (size == 0 || (at > 0 && is_ascii_alphanumeric(document[at - 1]))) return std::nullopt;
    auto r = read_field_behind(document, at + size);
    if (!r || r->digits != 2 || numeral_goes_on(document, r->end)) return std::nullopt;
    const char behind = byte_at(document, r->end);
    if (behind == '-' || behind == '\'') return std::nullopt;
    r->value += r->value < 30 ? 2000 : 1900;
    return r;
}

}  // namespace stet

#endif
