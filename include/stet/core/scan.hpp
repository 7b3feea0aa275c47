#ifndef STET_CORE_SCAN_HPP
#define STET_CORE_SCAN_HPP

#include <stet/core/closure.hpp>
#include <stet/core/excerpt.hpp>
#include <stet/core/nested_view.hpp>
#include <stet/core/scan_view.hpp>

#include <ranges>
#include <utility>

namespace stet {

/// What a scanner finds, as an adaptor: in a text, or inside each excerpt of a range.
///
///     text | scan_adaptor         every element of the text
///     excerpt | scan_adaptor      every element inside it, at its place in the document
///     excerpts | scan_adaptor     every element inside each of them, likewise
template <scanner Scan>
struct scan_adaptor : closure<scan_adaptor<Scan>> {
    [[no_unique_address]] Scan scanner{};

    scan_adaptor() = default;
    constexpr explicit scan_adaptor(Scan s) : scanner(std::move(s)) {}

    [[nodiscard]] constexpr auto operator()(lasting_text auto&& text) const
    {
        return scan_view<Scan>(document_of(text), scanner);
    }
    [[nodiscard]] constexpr auto operator()(const excerpt& part) const
    {
        return scan_view<Scan>(part.document_until_end(), part.where.begin, scanner);
    }
    template <std::ranges::viewable_range Excerpts>
        requires range_of_excerpts<Excerpts>
    [[nodiscard]] constexpr auto operator()(Excerpts&& excerpts) const
    {
        return nested_view<std::views::all_t<Excerpts>, Scan>(
            std::views::all(std::forward<Excerpts>(excerpts)), scanner);
    }
};

/// Makes an adaptor of a scanner of your own, with all that ours have:
///
///     auto tags = article | stet::sentences | stet::scan(hashtag_scanner{});
///
/// The scanner is called with the document and a place in it, in bytes, and answers with the first
/// element at or after that place, or `std::nullopt`. An element says in `where` where it lies.
template <scanner Scan>
[[nodiscard]] constexpr auto scan(Scan scanner)
{
    return scan_adaptor<Scan>(std::move(scanner));
}

}  // namespace stet

#endif
