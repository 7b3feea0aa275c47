#ifndef STET_TESTS_CORE_RUNS_HPP
#define STET_TESTS_CORE_RUNS_HPP

#include <stet/core/excerpt.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

/// A scanner to test with: the runs of bytes that are no separator.
struct run_scanner {
    char separator = ' ';

    [[nodiscard]] constexpr std::optional<stet::excerpt> operator()(std::string_view document,
                                                                    std::size_t from) const noexcept
    {
        const auto begin = document.find_first_not_of(separator, from);
        if (begin == document.npos) return std::nullopt;
        const auto end = document.find(separator, begin);
        return stet::excerpt(document, begin, end == document.npos ? document.size() : end);
    }
};

#endif
