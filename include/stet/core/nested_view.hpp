#ifndef STET_CORE_NESTED_VIEW_HPP
#define STET_CORE_NESTED_VIEW_HPP

#include <stet/core/excerpt.hpp>
#include <stet/core/scan_view.hpp>

#include <concepts>
#include <cstddef>
#include <iterator>
#include <ranges>
#include <string_view>
#include <type_traits>
#include <utility>

namespace stet {

/// Every element that a scanner finds inside the excerpts of another view, in order: the numbers of
/// the sentences, the sentences of the paragraphs. Nothing crosses the edge of an excerpt, and
/// places stay places of the whole document.
///
/// Forward if the outer view is, borrowed and const-iterable too. begin() searches for the first
/// element, and iteration never writes to the view.
template <std::ranges::view Outer, scanner Scan>
    requires range_of_excerpts<Outer>
class nested_view : public std::ranges::view_interface<nested_view<Outer, Scan>> {
    using found = std::invoke_result_t<const Scan&, std::string_view, std::size_t>;

    template <bool Const>
    class walker {
        using base = std::conditional_t<Const, const Outer, Outer>;
        using position = std::ranges::iterator_t<base>;
        using bound = std::ranges::sentinel_t<base>;
        static constexpr bool forward = std::ranges::forward_range<base>;

    public:
        using value_type = typename found::value_type;
        using difference_type = std::ptrdiff_t;
        using iterator_concept =
            std::conditional_t<forward, std::forward_iterator_tag, std::input_iterator_tag>;
        using iterator_category = std::input_iterator_tag;  // elements are made, not stored

        walker()
            requires std::default_initializable<position>
        = default;
        constexpr walker(position at, bound end, Scan scan)
            : at_(std::move(at)), end_(std::move(end)), scan_(std::move(scan))
        {
            enter();
        }

        constexpr value_type operator*() const { return *current_; }
        /// Points into the iterator.
        constexpr const value_type* operator->() const { return &*current_; }
        constexpr walker& operator++()
        {
            current_ = detail::next(scan_, visible_, current_->where.end);
            if (!current_) {
                ++at_;
                enter();
            }
            return *this;
        }
        constexpr void operator++(int)
            requires (!forward)
        {
            ++*this;
        }
        constexpr walker operator++(int)
            requires forward
        {
            auto old = *this;
            ++*this;
            return old;
        }

        friend constexpr bool operator==(const walker& a, const walker& b)
            requires forward
        {
            // The outer places tell excerpts apart that hold the same bytes.
            if (!a.current_ || !b.current_) return !a.current_ && !b.current_;
            return a.at_ == b.at_ && a.current_->where == b.current_->where;
        }
        friend constexpr bool operator==(const walker& a, std::default_sentinel_t)
        {
            return !a.current_;
        }

    private:
        // Goes on to the first excerpt that holds anything.
        constexpr void enter()
        {
            for (; at_ != end_; ++at_) {
                const excerpt outer = *at_;
                visible_ = outer.document_until_end();
                current_ = detail::next(scan_, visible_, outer.where.begin);
                if (current_) return;
            }
            current_ = {};
        }

        position at_{};
        bound end_{};
        std::string_view visible_;
        found current_;
        [[no_unique_address]] Scan scan_;
    };

public:
    nested_view()
        requires std::default_initializable<Outer>
    = default;
    constexpr explicit nested_view(Outer outer, Scan scan = {})
        : outer_(std::move(outer)), scan_(std::move(scan))
    {}

    [[nodiscard]] constexpr auto begin()
    {
        return walker<false>(std::ranges::begin(outer_), std::ranges::end(outer_), scan_);
    }
    [[nodiscard]] constexpr auto begin() const
        requires range_of_excerpts<const Outer>
    {
        return walker<true>(std::ranges::begin(outer_), std::ranges::end(outer_), scan_);
    }
    [[nodiscard]] constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    Outer outer_{};
    [[no_unique_address]] Scan scan_{};
};

}  // namespace stet

template <class Outer, class Scan>
inline constexpr bool std::ranges::enable_borrowed_range<stet::nested_view<Outer, Scan>> =
    std::ranges::enable_borrowed_range<Outer>;

#endif
