#ifndef STET_SENTENCES_INSIDE_QUOTATIONS_HPP
#define STET_SENTENCES_INSIDE_QUOTATIONS_HPP

#include <stet/text/ascii.hpp>
#include <stet/text/quotation_marks.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

/// Whether sentences end inside quotation marks.
enum class inside_quotations : std::uint8_t {
    split,  ///< “We agree. |We go on,” he said.
    keep,   ///< “We agree. We go on,” he said.
};

namespace detail {

/// How far from an opening mark, in bytes, its closing mark may be. What closes later, or beyond a
/// blank line, counts as not opened.
inline constexpr std::size_t longest_kept_quotation = 2000;

/// How many bytes behind a place show whether it lies inside a quotation.
inline constexpr std::size_t quotation_reach = longest_kept_quotation + 40;

/// The end of the quotation that a mark opens, or 0. The next mark of its kind must close it, so
/// that no part of a text is searched twice for the same kind.
[[nodiscard]] constexpr std::size_t quotation_end(std::string_view document,
                                                  const quotation_mark& open) noexcept
{
    const std::string_view near =
        document.substr(0, open.where.end + std::size_t{longest_kept_quotation});
    bool blank_so_far = false;
    for (std::size_t at = open.where.end; at < near.size(); ++at) {
        if (near[at] == '\n') {
            if (blank_so_far) return 0;
            blank_so_far = true;
            continue;
        }
        blank_so_far = blank_so_far && is_ascii_space(near[at]);
        if (is_ascii_alphanumeric(near[at])) continue;
        const auto mark = quotation_mark_at(near, at);
        if (!mark) continue;
        if (mark->kind == open.kind) {
            const bool closes = is_pair(open, *mark) && (mark->may_close || !mark->may_open);
            return closes ? mark->where.end : 0;
        }
        at = mark->where.end - 1;
    }
    return 0;
}

/// Knows of growing places in a sentence whether they lie inside a quotation. The sentence began
/// outside of any.
class quotation_watch {
public:
    constexpr explicit quotation_watch(std::size_t begin) noexcept : seen_(begin) {}

    [[nodiscard]] constexpr bool is_inside(std::string_view document, std::size_t at) noexcept
    {
        while (seen_ < at) {
            const auto mark = is_ascii_alphanumeric(document[seen_])
                                  ? std::nullopt
                                  : quotation_mark_at(document, seen_);
            if (!mark) {
                ++seen_;
                continue;
            }
            seen_ = mark->where.end;
            if (!mark->may_open) continue;
            if (const std::size_t end = quotation_end(document, *mark); end != 0)
                seen_ = open_until_ = end;
        }
        return open_until_ > at;
    }

    /// So many bytes have been taken out of the document, all of them before the places to come.
    constexpr void forget(std::size_t bytes) noexcept
    {
        seen_ -= seen_ < bytes ? seen_ : bytes;
        open_until_ -= open_until_ < bytes ? open_until_ : bytes;
    }

private:
    std::size_t seen_;
    std::size_t open_until_ = 0;
};

}  // namespace detail

}  // namespace stet

#endif
