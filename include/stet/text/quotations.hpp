#ifndef STET_TEXT_QUOTATIONS_HPP
#define STET_TEXT_QUOTATIONS_HPP

#include <stet/core/excerpt.hpp>
#include <stet/core/scan.hpp>
#include <stet/text/ascii.hpp>
#include <stet/text/mark_candidates.hpp>
#include <stet/text/quotation_marks.hpp>

#include <cstddef>
#include <optional>
#include <ranges>
#include <string_view>

namespace stet {

/// A stretch of text in quotation marks, the marks included.
struct quotation : excerpt {
    using excerpt::excerpt;

    extent inner;  ///< what lies between the marks; empty for ""
    quotation_kind kind = quotation_kind::double_marks;
    bool closed = true;    ///< false: no closing mark; the quotation ends with its paragraph
    bool goes_on = false;  ///< not closed, and the next paragraph begins with an opening mark

    /// What lies between the marks, as an excerpt of the same document.
    [[nodiscard]] constexpr excerpt inside() const { return {document_until_end(), inner}; }
};

namespace detail {

/// How far to look for a quotation mark.
enum class reach : bool { line, text };

/// The first quotation mark at or after `at`.
[[nodiscard]] constexpr std::optional<quotation_mark>
next_mark(std::string_view text, std::size_t at, reach far = reach::line) noexcept
{
    const char stop = far == reach::line ? '\n' : '"';
    for (;; ++at) {
        at = find_mark_candidate(text, at, stop);
        if (at >= text.size() || text[at] == '\n') return std::nullopt;
        if (const auto mark = quotation_mark_at(text, at)) return mark;
    }
}

/// The line feed at or after `at`, or the end of the text.
[[nodiscard]] constexpr std::size_t line_end(std::string_view text, std::size_t at) noexcept
{
    const auto feed = text.find('\n', at);
    return feed == text.npos ? text.size() : feed;
}

/// Whether a line may go on below: it stops short of the end of a sentence, or it is no longer than
/// lines that are cut to a width.
[[nodiscard]] constexpr bool may_be_cut(std::string_view text, std::size_t end) noexcept
{
    constexpr std::size_t widest = 100;
    std::size_t last = end;
    while (last > 0 && end - last < widest && is_ascii_space(text[last - 1])) --last;
    if (last > 0 && text[last - 1] != '.' && text[last - 1] != '!' && text[last - 1] != '?')
        return true;
    const auto window = end > widest ? end - widest : 0;
    return window == 0 || text.substr(window, end - window).find('\n') != text.npos;
}

/// The mark that closes a double one: the first that makes a pair on its line. Failing that, the
/// first double mark on the lines just below, if it can be nothing but a closing one: the text has
/// its lines cut to a width.
[[nodiscard]] constexpr std::optional<quotation_mark>
close_of_double(std::string_view text, const quotation_mark& open) noexcept
{
    for (auto mark = next_mark(text, open.where.end); mark; mark = next_mark(text, mark->where.end))
        if (is_pair(open, *mark)) return mark;

    std::size_t end = line_end(text, open.where.end);
    while (end < text.size() && may_be_cut(text, end)) {
        const std::size_t next_line = text.find_first_not_of(" \t\r", end + 1);
        if (next_line == text.npos || text[next_line] == '\n') return std::nullopt;
        end = line_end(text, next_line);
        for (auto mark = next_mark(text, next_line); mark;
             mark = next_mark(text, mark->where.end)) {
            if (mark->kind != quotation_kind::double_marks) continue;
            if (is_pair(open, *mark) && !mark->may_open) return mark;
            return std::nullopt;
        }
    }
    return std::nullopt;
}

/// Whether a mark that could close, as in dogs' home, is more likely the sign of a possessive: it
/// stands between an s and a word, and the next mark on the line closes as well.
[[nodiscard]] constexpr bool is_possessive(std::string_view text,
                                           const quotation_mark& mark) noexcept
{
    const auto plural = [&](const quotation_mark& m) {
        return m.where.begin > 0 && text[m.where.begin - 1] == 's' && m.where.end + 1 < text.size()
               && text[m.where.end] == ' ' && is_ascii_letter(text[m.where.end + 1]);
    };
    if (!plural(mark)) return false;
    const auto next = next_mark(text, mark.where.end);
    return next && next->kind == mark.kind && next->may_close && !next->may_open && !plural(*next);
}

/// The mark that closes a single one or a guillemet, on the same line. None if another one opens
/// before: of two, the earlier was an apostrophe.
[[nodiscard]] constexpr std::optional<quotation_mark>
close_of_single(std::string_view text, const quotation_mark& open) noexcept
{
    for (auto mark = next_mark(text, open.where.end); mark;
         mark = next_mark(text, mark->where.end)) {
        if (mark->kind == open.kind) {
            if (mark->may_close && is_pair(open, *mark) && !is_possessive(text, *mark)) return mark;
            if (mark->may_open) return std::nullopt;
        } else if (mark->kind == quotation_kind::double_marks) {
            // A double quotation inside is passed over; one that is not closed there is not inside.
            if (!mark->may_open) return std::nullopt;
            mark = close_of_double(text, *mark);
            if (!mark) return std::nullopt;
        }
    }
    return std::nullopt;
}

/// The quotation that a mark opens, if it opens one.
[[nodiscard]] constexpr std::optional<quotation> quotation_from(std::string_view text,
                                                                const quotation_mark& open) noexcept
{
    const bool is_double = open.kind == quotation_kind::double_marks;
    const auto close = is_double ? close_of_double(text, open) : close_of_single(text, open);
    if (!close && !is_double) return std::nullopt;

    std::size_t end = close ? close->where.end : line_end(text, open.where.end);
    if (!close)
        while (end > open.where.end && is_ascii_space(text[end - 1])) --end;
    quotation found(text, open.where.begin, end);
    found.kind = open.kind;
    found.inner = {open.where.end, close ? close->where.begin : end};
    found.closed = close.has_value();
    if (!close) {
        const auto next = text.find_first_not_of(" \t\r\n", end);
        if (next != text.npos) {
            const auto mark = quotation_mark_at(text, next);
            found.goes_on = mark && mark->kind == open.kind && mark->may_open;
        }
    }
    return found;
}

}  // namespace detail

/// Finds one quotation per call. `from` is taken to lie outside quotation marks.
struct quotation_scanner {
    [[nodiscard]] constexpr std::optional<quotation> operator()(std::string_view document,
                                                                std::size_t from) const noexcept
    {
        using detail::next_mark;
        using detail::reach;
        for (auto mark = next_mark(document, from, reach::text); mark;
             mark = next_mark(document, mark->where.end, reach::text))
            if (mark->may_open)
                if (const auto found = detail::quotation_from(document, *mark)) return found;
        return std::nullopt;
    }
};

using quotations_view = scan_view<quotation_scanner>;
using quotations_fn = scan_adaptor<quotation_scanner>;

/// What stands in quotation marks, in order, outermost quotations only:
///
///     for (std::string_view quoted : article | stet::quotations)
///         fmt::print("{}\n", quoted);
///
/// Marks pair within a line, which in most news is a paragraph. A double mark that nothing closes
/// there quotes up to the end of its line, and `goes_on` where the next paragraph opens again, as
/// newspapers write long quotations. Single marks count only in pairs.
inline constexpr quotations_fn quotations;

/// The quotations inside others: `article | stet::quotations | stet::inner_quotations`.
inline constexpr auto inner_quotations = std::views::transform(&quotation::inside) | quotations;

}  // namespace stet

#endif
