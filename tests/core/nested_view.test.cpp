#include <stet/core/scan.hpp>

#include "core/runs.hpp"
#include "support/catch.hpp"
#include "support/marked.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <ranges>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace std::string_view_literals;

constexpr auto lines = stet::scan(run_scanner{'\n'});
constexpr auto cells = stet::scan(run_scanner{';'});
constexpr auto words = stet::scan(run_scanner{' '});

// Nothing crosses the edge of an excerpt: "b" and "c" are two words, and places are the document's.
constexpr auto text = "a b\nc;d e\n\n ;\nf"sv;
static_assert(marked(text, text | lines | words) == "[a] [b]\n[c;d] [e]\n\n [;]\n[f]"sv);

// Three deep, excerpts without any, and none at all.
constexpr auto deep = text | lines | cells | words;
static_assert(marked(text, deep) == "[a] [b]\n[c];[d] [e]\n\n ;\n[f]"sv);
static_assert(std::ranges::empty("" | lines | words)
              && std::ranges::empty("\n \n" | lines | words));
static_assert(std::ranges::equal("\n\n a" | lines | words, std::array{"a"sv}));

// What the views are.
using over_view = decltype(text | lines | words);
static_assert(std::ranges::view<over_view> && std::ranges::forward_range<const over_view>);
static_assert(std::ranges::borrowed_range<over_view>);
static_assert(std::ranges::forward_range<const decltype(deep)>);
static_assert(std::ranges::borrowed_range<decltype(deep)>);

// Over a filter: forward, but as little const-iterable and borrowed as a filter is.
constexpr auto is_long = [](const stet::excerpt& line) { return line.where.size() > 3; };
constexpr auto long_lines = lines | std::views::filter(is_long) | words;
using over_filter = decltype(text | long_lines);
static_assert(std::ranges::forward_range<over_filter>);
static_assert(!std::ranges::range<const over_filter> && !std::ranges::borrowed_range<over_filter>);
static_assert(marked(text, text | long_lines) == "a b\n[c;d] [e]\n\n ;\nf"sv);

// Over excerpts kept in a container: borrowed from one with a name, owned otherwise.
using kept = std::vector<stet::excerpt>;
using over_named = decltype(std::declval<kept&>() | words);
using over_temporary = decltype(std::declval<kept>() | words);
static_assert(std::ranges::forward_range<const over_named>);
static_assert(std::ranges::borrowed_range<over_named>);
static_assert(std::ranges::forward_range<const over_temporary>);
static_assert(!std::ranges::borrowed_range<over_temporary>);

// Over what can be read only once, as from a stream.
class lines_read_once : public std::ranges::view_interface<lines_read_once> {
public:
    class iterator {
    public:
        using value_type = stet::excerpt;
        using difference_type = std::ptrdiff_t;
        constexpr explicit iterator(lines_read_once* parent) : parent_(parent) {}
        iterator(iterator&&) = default;
        iterator& operator=(iterator&&) = default;
        constexpr stet::excerpt operator*() const { return *parent_->at_; }
        constexpr iterator& operator++()
        {
            ++parent_->at_;
            return *this;
        }
        constexpr void operator++(int) { ++*this; }
        constexpr bool operator==(std::default_sentinel_t) const
        {
            return parent_->at_.count() == 0;
        }

    private:
        lines_read_once* parent_;
    };
    constexpr explicit lines_read_once(std::string_view document)
        : at_((document | lines).begin(), std::ranges::distance(document | lines))
    {}
    constexpr iterator begin() { return iterator(this); }
    static constexpr std::default_sentinel_t end() { return {}; }

private:
    std::counted_iterator<std::ranges::iterator_t<stet::scan_view<run_scanner>>> at_;
};
using over_input = decltype(lines_read_once(text) | words);
static_assert(std::ranges::input_range<over_input> && !std::ranges::forward_range<over_input>);
static_assert(marked(text, lines_read_once(text) | words) == "[a] [b]\n[c;d] [e]\n\n [;]\n[f]"sv);

}  // namespace

TEST_CASE("nested_view: excerpts in a container", "[core][nested_view]")
{
    const std::string document = "a b\nc;d e\n\n ;\nf";
    const auto found = document | lines;
    kept some(found.begin(), found.end());
    CHECK(std::ranges::distance(some | words) == 6);

    const auto owned = std::move(some) | words;
    CHECK(std::ranges::distance(owned) == 6);
    CHECK(owned.front().text.data() == document.data());
}

TEST_CASE("nested_view: excerpts of several documents, in any order", "[core][nested_view]")
{
    const std::string one = "a b";
    const std::string two = "c d e";
    const kept some = {{two, 2, 5}, {one, 0, 3}, {two, 0, 1}};
    CHECK(std::ranges::equal(some | words, std::array{"d"sv, "e"sv, "a"sv, "b"sv, "c"sv}));
}

TEST_CASE("nested_view: the same excerpt twice is two places", "[core][nested_view]")
{
    const std::string document = "a b";
    const kept twice = {{document, 0, 3}, {document, 0, 3}};
    const auto found = twice | words;
    CHECK(std::ranges::distance(found) == 4);
    const auto third = std::next(found.begin(), 2);
    CHECK(*third == *found.begin());
    CHECK(third != found.begin());
    CHECK(std::next(third, 2) == found.end());
    CHECK(std::ranges::distance(found.begin(), third) == 2);
}

TEST_CASE("nested_view: iterators outlive a borrowed view", "[core][nested_view]")
{
    const std::string document = "a bcd\ne";
    const auto longest =
        std::ranges::max_element(document | lines | words, {}, &stet::excerpt::text);
    CHECK(*longest == "e");
    auto it = (document | lines | words).begin();
    CHECK((it++)->where == stet::extent{0, 1});
    CHECK(*it == "bcd");
}
