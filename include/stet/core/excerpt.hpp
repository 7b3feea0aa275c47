#ifndef STET_CORE_EXCERPT_HPP
#define STET_CORE_EXCERPT_HPP

#include <stet/core/extent.hpp>

#include <concepts>
#include <cstddef>
#include <ranges>
#include <string_view>

namespace stet {

/// A piece of the caller's text that knows its place: what it says, and where in the document.
/// What every analysis finds is one, so it can be printed, compared and passed on as text.
struct excerpt {
    extent where;           ///< bytes of the whole document
    std::string_view text;  ///< those bytes, in the caller's memory

    excerpt() = default;
    constexpr excerpt(std::string_view document, std::size_t begin, std::size_t end)
        : where{begin, end}, text(document.substr(begin, end - begin))
    {}
    constexpr excerpt(std::string_view document, extent e) : excerpt(document, e.begin, e.end) {}

    constexpr operator std::string_view() const noexcept { return text; }

    /// The document from its first byte to the end of this excerpt: what an analysis inside the
    /// excerpt may look at.
    [[nodiscard]] constexpr std::string_view document_until_end() const noexcept
    {
        return text.data() ? std::string_view(text.data() - where.begin, where.end)
                           : std::string_view();
    }

    /// The same words in the same place.
    friend constexpr bool operator==(const excerpt&, const excerpt&) = default;
    /// The same words.
    friend constexpr bool operator==(const excerpt& a, std::string_view b) noexcept
    {
        return a.text == b;
    }
};

/// A range of excerpts, such as sentences: each analysis also runs inside every one of them.
template <class R>
concept range_of_excerpts =
    std::ranges::input_range<R> && std::derived_from<std::ranges::range_value_t<R>, excerpt>;

}  // namespace stet

#endif
