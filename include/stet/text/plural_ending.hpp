#ifndef STET_TEXT_PLURAL_ENDING_HPP
#define STET_TEXT_PLURAL_ENDING_HPP

#include <string_view>

namespace stet::detail {

/// Whether a word in small letters ends as plurals do: "clients", but not "pass", "focus", "basis".
[[nodiscard]] constexpr bool ends_like_plural(std::string_view word) noexcept
{
    return word.size() > 2 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us")
           && !word.ends_with("is");
}

}  // namespace stet::detail

#endif
