#ifndef STET_TESTS_FUZZ_ELEMENTS_HPP
#define STET_TESTS_FUZZ_ELEMENTS_HPP

#include <stet/core/extent.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

inline std::string_view as_text(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

/// Whatever the bytes: an extent lies inside the text and is not empty.
inline void check_extent(std::string_view text, stet::extent where)
{
    if (where.end <= where.begin || where.end > text.size()) std::abort();
}

/// Elements are the bytes of their place, not empty, and come in order without overlaps.
void check_elements(std::string_view text, auto&& elements)
{
    std::size_t last = 0;
    for (const auto& element : elements) {
        check_extent(text, element.where);
        if (element.where.begin < last) std::abort();
        if (element.text.data() != text.data() + element.where.begin) std::abort();
        if (element.text.size() != element.where.size()) std::abort();
        last = element.where.end;
    }
}

#endif
