#include <stet/core/scan.hpp>

#include "core/runs.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <ranges>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace {

using namespace std::string_view_literals;
using view = stet::scan_view<run_scanner>;

static_assert(std::ranges::view<view> && std::ranges::forward_range<view>);
static_assert(std::ranges::forward_range<const view> && std::ranges::common_range<const view>);
static_assert(std::ranges::borrowed_range<view>);
static_assert(std::same_as<std::ranges::range_value_t<view>, stet::excerpt>);

static_assert(std::ranges::equal(view("a bc  d "), std::array{"a"sv, "bc"sv, "d"sv}));
static_assert(view("").empty() && view("  ").empty() && view().empty());
static_assert(view("a b").front() == "a" && view("a b").front().where == stet::extent{0, 1});

// A scanner with a setting keeps it.
static_assert(std::ranges::equal(view("a b,c d", run_scanner{','}), std::array{"a b"sv, "c d"sv}));

// A function can be a scanner; what finds nothing that has a place cannot.
constexpr auto capitals = [](std::string_view document,
                             std::size_t from) -> std::optional<stet::excerpt> {
    for (; from < document.size(); ++from)
        if (document[from] >= 'A' && document[from] <= 'Z')
            return stet::excerpt(document, from, from + 1);
    return std::nullopt;
};
static_assert(stet::scanner<std::remove_const_t<decltype(capitals)>>);
static_assert(stet::scanner<run_scanner>);
static_assert(std::ranges::equal("Ada Lovelace" | stet::scan(capitals), std::array{"A"sv, "L"sv}));
constexpr auto sizes = [](std::string_view, std::size_t) { return std::optional<int>(1); };
constexpr auto always = [](std::string_view d, std::size_t) { return stet::excerpt(d, 0, 1); };
static_assert(!stet::scanner<std::remove_const_t<decltype(sizes)>>);
static_assert(!stet::scanner<std::remove_const_t<decltype(always)>>);
static_assert(!stet::scanner<int>);

// A scanner that remembers is asked with its memory, which belongs to the iterator. To show it,
// this one finds one byte more each time; the first is found by the view, without a memory.
struct counting_scanner {
    struct memory {
        std::size_t calls = 0;
    };
    constexpr std::optional<stet::excerpt> operator()(std::string_view d, std::size_t from) const
    {
        memory none;
        return (*this)(d, from, none);
    }
    constexpr std::optional<stet::excerpt> operator()(std::string_view d, std::size_t from,
                                                      memory& known) const
    {
        const std::size_t end = from + ++known.calls;
        return end <= d.size() ? std::optional(stet::excerpt(d, from, end)) : std::nullopt;
    }
};
static_assert(stet::remembering_scanner<counting_scanner>);
static_assert(!stet::remembering_scanner<run_scanner>);
using counted = stet::scan_view<counting_scanner>;
static_assert(std::ranges::equal(counted("abccddd"), std::array{"a"sv, "b"sv, "cc"sv, "ddd"sv}));
static_assert(std::ranges::forward_range<counted> && std::ranges::borrowed_range<counted>);
constexpr bool copies_keep_their_memory()
{
    const counted all("abccddd");
    auto at = std::ranges::next(all.begin(), 2);
    auto copy = at;
    return *++at == "ddd" && *copy == "cc" && *++copy == "ddd" && at == copy;
}
static_assert(copies_keep_their_memory());

// All kinds of text, named or lasting by themselves.
using scan_fn = stet::scan_adaptor<run_scanner>;
static_assert(std::invocable<scan_fn, std::string&> && std::invocable<scan_fn, const std::string&>);
static_assert(std::invocable<scan_fn, std::string_view> && std::invocable<scan_fn, stet::excerpt>);
static_assert(std::invocable<scan_fn, const char (&)[4]> && std::invocable<scan_fn, char (&)[4]>);
static_assert(std::invocable<scan_fn, std::vector<char>&>);
static_assert(std::invocable<scan_fn, std::span<const char>>);
static_assert(!std::invocable<scan_fn, std::string> && !std::invocable<scan_fn, std::vector<char>>);
static_assert(!std::invocable<scan_fn, const std::string>);
static_assert(!std::invocable<scan_fn, std::wstring&>);

}  // namespace

TEST_CASE("scan_view: iterators go their own ways", "[core][scan_view]")
{
    const std::string text = "a bc d";
    const view runs(text);
    auto first = runs.begin();
    const auto second = std::next(first);
    CHECK(*first == "a");
    CHECK(*second == "bc");
    CHECK(first++ == runs.begin());
    CHECK(first == second);
    CHECK(std::next(runs.begin(), 3) == runs.end());
    CHECK(std::ranges::iterator_t<view>() == std::ranges::iterator_t<view>());
}

TEST_CASE("scan_view: elements outlive the view and its iterators", "[core][scan_view]")
{
    const std::string text = "a bc d";
    const auto longest = std::ranges::max_element(view(text), {}, [](const stet::excerpt& e) {
        return e.where.size();
    });  // of a temporary view, and no dangling iterator
    CHECK(*longest == "bc");
    CHECK(longest->text.data() == text.data() + 2);
}

TEST_CASE("scan_view: inside one excerpt, places are the document's", "[core][scan_view][pipe]")
{
    const std::string text = "a bc d";
    const stet::excerpt part(text, 2, 4);
    const auto found = part | stet::scan(run_scanner{});
    REQUIRE(std::ranges::distance(found) == 1);
    CHECK(found.front() == part);
    CHECK((stet::excerpt() | stet::scan(run_scanner{})).empty());
    static_assert(std::ranges::borrowed_range<decltype(found)>);
}

TEST_CASE("scan_view: a literal ends before its NUL, other text may hold some", "[core][scan_view]")
{
    const std::string text("a\0b c", 5);
    CHECK(std::ranges::distance(text | stet::scan(run_scanner{'\0'})) == 2);
    CHECK((text | stet::scan(run_scanner{})).front().where == stet::extent{0, 3});
    CHECK(("a\0b" | stet::scan(run_scanner{})).front() == "a");

    const std::vector<char> bytes = {'a', ' ', 'b'};
    const auto found = bytes | stet::scan(run_scanner{});
    CHECK(std::ranges::distance(found) == 2);
    CHECK(found.front().text.data() == bytes.data());
}
