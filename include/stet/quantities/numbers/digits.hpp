#ifndef STET_QUANTITIES_NUMBERS_DIGITS_HPP
#define STET_QUANTITIES_NUMBERS_DIGITS_HPP

#include <stet/quantities/numbers/decimal.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

/// A numeral in digits, without sign, magnitude or unit.
struct digits_reading {
    std::size_t end = 0;        ///< in document bytes
    decimal value;              ///< exact for 18 digits; further ones only count for the magnitude
    int integer_digits = 0;     ///< digits before the point, groups included: 4 of "1,234.5"
    int decimal_digits = 0;     ///< digits behind it
    bool grouped = false;       ///< "1,930,000", "1 930 000", "1'930'000"
    bool leading_zero = false;  ///< "007", "05": no count, unless it is "0" or "0.5"
};

namespace detail {

/// Takes digits one by one and keeps the first 18 that count.
struct digit_sink {
    std::int64_t kept = 0;
    std::int32_t exponent = 0;
    int size = 0;

    constexpr void take(char digit, bool behind_the_point) noexcept
    {
        if (size < 18) {
            kept = kept * 10 + (digit - '0');
            if (kept != 0) ++size;
            if (behind_the_point) --exponent;
        } else if (!behind_the_point) {
            ++exponent;
        }
    }
    [[nodiscard]] constexpr decimal value() const noexcept { return decimal(kept, exponent); }
};

/// Whether exactly three digits begin at `at`.
[[nodiscard]] constexpr bool three_digits_at(std::string_view document, std::size_t at) noexcept
{
    return is_ascii_digit(byte_at(document, at)) && is_ascii_digit(byte_at(document, at + 1))
           && is_ascii_digit(byte_at(document, at + 2))
           && !is_ascii_digit(byte_at(document, at + 3));
}

/// The size of the sign at `at` that may part groups of three digits; 0 if it is none.
[[nodiscard]] constexpr std::size_t group_mark_at(std::string_view document,
                                                  std::size_t at) noexcept
{
    const char c = byte_at(document, at);
    if (c == ',' || c == '\'') return 1;
    if (is_ascii(c)) return 0;
    if (follows(document, at, "\u00A0")) return 2;
    const bool mark = follows(document, at, "\u202F") || follows(document, at, "\u2009")
                      || follows(document, at, "\u2019");
    return mark ? 3 : 0;
}

/// Whether "12,34,567" goes on at `at` with its groups of two, down to the last of three.
[[nodiscard]] constexpr bool indian_groups_at(std::string_view document, std::size_t at) noexcept
{
    for (int i = 0; i < 4; ++i, at += 3) {
        if (byte_at(document, at) != ',') return false;
        if (i > 0 && three_digits_at(document, at + 1)) return true;
        if (!is_ascii_digit(byte_at(document, at + 1))
            || !is_ascii_digit(byte_at(document, at + 2)))
            return false;
        if (is_ascii_digit(byte_at(document, at + 3))) return false;
    }
    return false;
}

/// Whether blanks group the digits here as they must: "40 000", "1 234 567"; not "in 10 500 men".
[[nodiscard]] constexpr bool blank_groups_at(std::string_view document, std::size_t at) noexcept
{
    if (byte_at(document, at) != ' ' || !three_digits_at(document, at + 1)) return false;
    return follows(document, at + 1, "000")
           || (byte_at(document, at + 4) == ' ' && three_digits_at(document, at + 5));
}

}  // namespace detail

namespace detail {

/// Where "1.234,56" ends, whose marks are those of other languages: groups of three behind points,
/// then one or two decimals behind a comma. 0 if the digits at `at` are not such.
[[nodiscard]] constexpr std::size_t continental_end(std::string_view document,
                                                    std::size_t at) noexcept
{
    auto end = at;
    while (end < at + 3 && is_ascii_digit(byte_at(document, end))) ++end;
    if (byte_at(document, end) != '.' || !three_digits_at(document, end + 1)) return 0;
    while (byte_at(document, end) == '.' && three_digits_at(document, end + 1)) end += 4;
    if (byte_at(document, end) != ',' || !is_ascii_digit(byte_at(document, end + 1))) return 0;
    end += is_ascii_digit(byte_at(document, end + 2)) ? std::size_t{3} : std::size_t{2};
    const char next = byte_at(document, end);
    const bool more = (next == ',' || next == '.') && is_ascii_digit(byte_at(document, end + 1));
    return word_goes_on(document, end) || more ? 0 : end;
}

}  // namespace detail

namespace detail {

/// The digits at `at`, if no more go on behind a mark after them: most do not. Else the end is 0.
[[nodiscard]] constexpr digits_reading read_plain_digits(std::string_view document,
                                                         std::size_t at) noexcept
{
    constexpr std::size_t most = 18;
    std::int64_t value = 0;
    auto end = at;
    for (; end - at < most && is_ascii_digit(byte_at(document, end)); ++end)
        value = value * 10 + (document[end] - '0');
    digits_reading r;
    const char mark = byte_at(document, end);
    if (end == at || !is_ascii(mark) || is_ascii_digit(mark)
        || is_ascii_digit(byte_at(document, end + 1)))
        return r;
    r.value = decimal(value);
    r.end = end;
    r.integer_digits = static_cast<int>(end - at);
    r.leading_zero = end - at > 1 && document[at] == '0';
    return r;
}

}  // namespace detail

/// Reads the digits that begin at `at`: grouped by commas, apostrophes or narrow spaces, always the
/// same one and always in threes, with decimals behind a point; ".5" as well. A comma or point that
/// no fitting digits follow is left to the sentence. "1.234,56" is read as it is meant. Time linear
/// in the digits read.
[[nodiscard]] constexpr std::optional<digits_reading> read_digits(std::string_view document,
                                                                  std::size_t at) noexcept
{
    const bool bare_point =
        byte_at(document, at) == '.' && is_ascii_digit(byte_at(document, at + 1));
    if (!bare_point && !is_ascii_digit(byte_at(document, at))) return std::nullopt;

    if (const auto plain = detail::read_plain_digits(document, at); plain.end != 0) return plain;
    digits_reading r;
    detail::digit_sink sink;
    r.end = at;
    for (; is_ascii_digit(byte_at(document, r.end)); ++r.end, ++r.integer_digits)
        sink.take(document[r.end], false);
    r.leading_zero = r.integer_digits > 1 && document[at] == '0';
    if (byte_at(document, r.end) == '.' && r.integer_digits <= 3) {
        if (const auto end = detail::continental_end(document, at); end != 0) {
            for (; document[r.end] != ','; ++r.end)
                if (document[r.end] != '.') {
                    sink.take(document[r.end], false);
                    ++r.integer_digits;
                }
            for (++r.end; r.end != end; ++r.end, ++r.decimal_digits)
                sink.take(document[r.end], true);
            r.grouped = true;
            r.value = sink.value();
            return r;
        }
    }

    if (r.integer_digits >= 1 && r.integer_digits <= 3) {
        if (r.integer_digits < 3 && detail::indian_groups_at(document, r.end)) {
            while (!detail::three_digits_at(document, r.end + 1)) {
                sink.take(document[r.end + 1], false);
                sink.take(document[r.end + 2], false);
                r.end += 3;
                r.integer_digits += 2;
            }
        }
        const auto size = detail::blank_groups_at(document, r.end)
                              ? std::size_t{1}
                              : detail::group_mark_at(document, r.end);
        const auto mark = document.substr(r.end, size);
        while (size != 0 && follows(document, r.end, mark)
               && detail::three_digits_at(document, r.end + size)) {
            for (std::size_t i = 0; i < 3; ++i) sink.take(document[r.end + size + i], false);
            r.end += size + 3;
            r.integer_digits += 3;
            r.grouped = true;
        }
    }
    const bool no_cents = !r.grouped && follows(document, r.end, ",00")  // "5,00"
                          && !word_goes_on(document, r.end + 3)
                          && byte_at(document, r.end + 3) != ',';
    if (no_cents
        || (byte_at(document, r.end) == '.' && is_ascii_digit(byte_at(document, r.end + 1)))) {
        ++r.end;
        for (; is_ascii_digit(byte_at(document, r.end)); ++r.end, ++r.decimal_digits)
            sink.take(document[r.end], true);
    }
    r.value = sink.value();
    return r;
}

}  // namespace stet

#endif
