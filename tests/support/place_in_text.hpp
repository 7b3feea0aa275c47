#ifndef STET_TESTS_SUPPORT_PLACE_IN_TEXT_HPP
#define STET_TESTS_SUPPORT_PLACE_IN_TEXT_HPP

#include <stet/core/extent.hpp>

#include <string_view>

/// Where words lie in a text: the last place, if there are several.
constexpr stet::extent place_in_text(std::string_view text, std::string_view words)
{
    const auto begin = text.rfind(words);
    return {begin, begin + words.size()};
}

#endif
