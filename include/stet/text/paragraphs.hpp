#ifndef STET_TEXT_PARAGRAPHS_HPP
#define STET_TEXT_PARAGRAPHS_HPP

#include <stet/core/excerpt.hpp>
#include <stet/core/scan.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace stet {

/// A run of text between blank lines, without the whitespace around it.
struct paragraph : excerpt {
    using excerpt::excerpt;
};

/// Finds one paragraph per call.
struct paragraph_scanner {
    [[nodiscard]] constexpr std::optional<paragraph> operator()(std::string_view document,
                                                                std::size_t from) const noexcept
    {
        constexpr std::string_view blank = " \t\r\n";
        const auto begin = document.find_first_not_of(blank, from);
        if (begin == document.npos) return std::nullopt;

        // Run on to a line feed that nothing but blanks parts from the next line feed or the end.
        auto last = document.find('\n', begin);
        while (last != document.npos) {
            const auto next = document.find_first_not_of(" \t\r", last + 1);
            if (next == document.npos || document[next] == '\n') break;
            last = document.find('\n', next);
        }
        const auto end = document.find_last_not_of(blank, last) + 1;
        return paragraph(document, begin, end);
    }
};

using paragraphs_view = scan_view<paragraph_scanner>;
using paragraphs_fn = scan_adaptor<paragraph_scanner>;

/// The paragraphs of a text, in order:
///
///     for (std::string_view paragraph : article | stet::paragraphs)
///         fmt::print("{}\n\n", paragraph);
///
/// A text without any yields an empty range. Nothing is copied: the text must outlive the view,
/// and a temporary string is refused at compile time.
inline constexpr paragraphs_fn paragraphs;

}  // namespace stet

#endif
