#ifndef STET_CORE_SCAN_VIEW_HPP
#define STET_CORE_SCAN_VIEW_HPP

#include <stet/core/extent.hpp>

#include <cassert>
#include <concepts>
#include <cstddef>
#include <iterator>
#include <optional>
#include <ranges>
#include <string_view>
#include <type_traits>
#include <utility>

namespace stet {

namespace detail {

template <class T, class Reference>
concept optional_of = std::same_as<T, std::optional<std::remove_cvref_t<Reference>>>;

}  // namespace detail

/// A thing found in a text that says in `where` which bytes of the document it is.
template <class T>
concept element = std::copyable<T> && requires(const T& found) {
    { found.where } -> std::convertible_to<extent>;
};

/// Finds the next element at or after `from`. A pure function: all that it knows is the document,
/// and what it finds says where it lies, in document bytes. It makes progress: `where.end > from`.
///
///     struct hashtag_scanner {
///         constexpr std::optional<stet::excerpt> operator()(std::string_view document,
///                                                           std::size_t from) const;
///     };
template <class S>
concept scanner =
    std::semiregular<S> && requires(const S& scan, std::string_view document, std::size_t from) {
        requires element<std::remove_cvref_t<decltype(*scan(document, from))>>;
        { scan(document, from) } -> detail::optional_of<decltype(*scan(document, from))>;
    };

/// A scanner that saves itself work by what it remembers of a document from one call to the next.
/// What it finds does not depend on that: a memory may be left out, copied, or begun anew.
template <class S>
concept remembering_scanner = scanner<S> && std::semiregular<typename S::memory>
                              && requires(const S& scan, std::string_view document,
                                          std::size_t from, typename S::memory& memory) {
                                     {
                                         scan(document, from, memory)
                                     } -> std::same_as<decltype(scan(document, from))>;
                                 };

namespace detail {

/// What a scanner remembers: nothing, as a rule.
template <class Scan>
struct scanner_memory {
    [[nodiscard]] constexpr auto ask(const Scan& scan, std::string_view document, std::size_t from)
    {
        return scan(document, from);
    }
};
template <remembering_scanner Scan>
struct scanner_memory<Scan> {
    [[nodiscard]] constexpr auto ask(const Scan& scan, std::string_view document, std::size_t from)
    {
        return scan(document, from, memory);
    }
    typename Scan::memory memory{};
};

/// Asks a scanner, and trusts that it makes progress: one that does not would never end.
template <class Scan>
[[nodiscard]] constexpr auto next(const Scan& scan, std::string_view document, std::size_t from,
                                  scanner_memory<Scan>& memory)
{
    auto found = memory.ask(scan, document, from);
    assert(!found || static_cast<extent>(found->where).end > from);
    return found;
}
template <class Scan>
[[nodiscard]] constexpr auto next(const Scan& scan, std::string_view document, std::size_t from)
{
    scanner_memory<Scan> memory;
    return next(scan, document, from, memory);
}

}  // namespace detail

/// Every element that a scanner finds in a document, in order.
///
/// Forward, common, borrowed and const-iterable. The first element is found on construction, so
/// begin() is constant time and iteration never writes to the view.
template <scanner Scan>
class scan_view : public std::ranges::view_interface<scan_view<Scan>> {
    using found = std::invoke_result_t<const Scan&, std::string_view, std::size_t>;

public:
    class iterator {
    public:
        using value_type = typename found::value_type;
        using difference_type = std::ptrdiff_t;
        using iterator_concept = std::forward_iterator_tag;
        using iterator_category = std::input_iterator_tag;  // elements are made, not stored

        iterator() = default;
        constexpr iterator(std::string_view document, found current, Scan scan)
            : document_(document), current_(std::move(current)), scan_(std::move(scan))
        {}

        constexpr value_type operator*() const { return *current_; }
        /// Points into the iterator.
        constexpr const value_type* operator->() const { return &*current_; }
        constexpr iterator& operator++()
        {
            current_ = detail::next(scan_, document_, current_->where.end, memory_);
            return *this;
        }
        constexpr iterator operator++(int)
        {
            auto old = *this;
            ++*this;
            return old;
        }
        friend constexpr bool operator==(const iterator& a, const iterator& b)
        {
            return a.current_ ? b.current_ && a.current_->where == b.current_->where : !b.current_;
        }

    private:
        std::string_view document_;
        found current_;
        [[no_unique_address]] Scan scan_;
        [[no_unique_address]] detail::scanner_memory<Scan> memory_{};
    };

    scan_view() = default;
    constexpr explicit scan_view(std::string_view document, Scan scan = {})
        : scan_view(document, 0, std::move(scan))
    {}
    /// Begins in the middle: what lies before `from` may be looked at, but is not gone through.
    constexpr scan_view(std::string_view document, std::size_t from, Scan scan)
        : document_(document), first_(detail::next(scan, document, from)), scan_(std::move(scan))
    {}

    [[nodiscard]] constexpr auto begin() const { return iterator(document_, first_, scan_); }
    [[nodiscard]] constexpr auto end() const { return iterator(document_, found(), scan_); }

private:
    std::string_view document_;
    found first_;
    [[no_unique_address]] Scan scan_;
};

}  // namespace stet

template <class Scan>
inline constexpr bool std::ranges::enable_borrowed_range<stet::scan_view<Scan>> = true;

#endif
