#include <stet/core/closure.hpp>
#include <stet/core/scan.hpp>

#include "core/runs.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <array>
#include <ranges>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace std::string_view_literals;

constexpr auto lines = stet::scan(run_scanner{'\n'});
constexpr auto words = stet::scan(run_scanner{' '});
constexpr auto is_short = [](std::string_view word) { return word.size() == 1; };
constexpr auto text = "a bc\nd e fgh"sv;

// ours | standard, standard | ours, ours | ours, and any row of these, stored and used later.
constexpr auto short_words = lines | words | std::views::filter(is_short);
constexpr auto first_two = short_words | std::views::take(2);
constexpr auto later = std::views::drop(2) | words;
constexpr auto sizes =
    words | std::views::transform([](const stet::excerpt& word) { return word.where.size(); });
constexpr auto between = std::views::take(7) | lines | words | std::views::drop(1);

static_assert(std::ranges::equal(text | short_words, std::array{"a"sv, "d"sv, "e"sv}));
static_assert(std::ranges::equal(text | first_two, std::array{"a"sv, "d"sv}));
static_assert(std::ranges::equal(text | later, std::array{"bc\nd"sv, "e"sv, "fgh"sv}));
static_assert(std::ranges::equal("ab c" | sizes, std::array{2, 1}));
static_assert(std::ranges::equal(text | between, std::array{"bc"sv, "d"sv}));

// However it is bracketed, it is the same pipeline; it is also a function.
static_assert(std::ranges::equal(text | (lines | (words | std::views::take(2))),
                                 ((text | lines) | words) | std::views::take(2)));
static_assert(std::ranges::equal(words(lines(text)), text | lines | words));
static_assert(std::ranges::equal(short_words(text), text | short_words));

// The standard's adaptors that take no argument are adaptors too.
static_assert(std::ranges::equal("a b" | words | std::views::all, std::array{"a"sv, "b"sv}));
static_assert(std::ranges::equal("a b" | (words | std::views::common), std::array{"a"sv, "b"sv}));

// What is what.
static_assert(stet::adaptor<decltype(lines)> && stet::adaptor<decltype(short_words)&>);
static_assert(stet::standard_adaptor<decltype(std::views::take(1))>);
static_assert(stet::standard_adaptor<decltype(std::views::take(1) | std::views::reverse)>);
static_assert(!stet::standard_adaptor<decltype(lines)> && !stet::standard_adaptor<std::string>);
static_assert(!stet::standard_adaptor<int> && !stet::adaptor<int> && !stet::adaptor<std::string>);

// A pipeline takes what its first part takes, and nothing that does not last.
template <class Input, class Adaptor>
concept pipes_into =
    requires(Input&& input, const Adaptor& adaptor) { std::forward<Input>(input) | adaptor; };
using pipeline = decltype(short_words);
static_assert(pipes_into<const std::string&, pipeline> && pipes_into<std::string_view, pipeline>);
static_assert(!pipes_into<std::string, pipeline> && !pipes_into<const std::string, pipeline>);
static_assert(!pipes_into<std::string, decltype(later)> && !pipes_into<int, pipeline>);
static_assert(!pipes_into<std::wstring&, pipeline>);

// An adaptor of one's own: with a setting, and a result that is no view.
struct count_fn : stet::closure<count_fn> {
    std::size_t longer_than = 0;

    template <stet::range_of_excerpts Excerpts>
    [[nodiscard]] constexpr std::size_t operator()(Excerpts&& excerpts) const
    {
        std::size_t count = 0;
        for (const stet::excerpt& e : excerpts) count += e.where.size() > longer_than ? 1U : 0U;
        return count;
    }
    [[nodiscard]] constexpr count_fn above(std::size_t size) const
    {
        count_fn other = *this;
        other.longer_than = size;
        return other;
    }
};
constexpr count_fn count;

static_assert((text | words | count) == 4 && (text | (lines | words | count)) == 5);
static_assert((text | lines | words | count.above(1)) == 2);
static_assert((text | (lines | words | std::views::filter(is_short) | count)) == 3);

// An adaptor takes no more room than its settings.
static_assert(sizeof(run_scanner) == sizeof(lines));

}  // namespace

TEST_CASE("closure: one pipeline, many texts", "[core][closure][pipe]")
{
    const auto words_of = [](const std::string& document) {
        auto found = document | short_words;
        return std::ranges::distance(found);
    };
    CHECK(words_of("a b c") == 3);
    CHECK(words_of("") == 0);
    CHECK(words_of("aa\nb") == 1);
}

TEST_CASE("closure: a setting known at run time", "[core][closure][pipe]")
{
    const std::string document = "a,b c";
    const std::vector<char> separators = {',', ' '};
    std::vector<std::ptrdiff_t> counts;
    for (const char separator : separators) {
        const auto pipeline = stet::scan(run_scanner{separator}) | std::views::take(5);
        counts.push_back(std::ranges::distance(document | pipeline));
    }
    CHECK(counts == std::vector<std::ptrdiff_t>{2, 2});
}

TEST_CASE("closure: a filter that captures", "[core][closure][pipe]")
{
    const std::string document = "a bc def";
    const std::size_t least = document.size() / 4;
    const auto pipeline = words | std::views::filter([least](const stet::excerpt& e) {
                              return e.where.size() >= least;
                          });
    const auto copy = pipeline;
    auto found = document | copy;
    CHECK(std::ranges::distance(found) == 2);
    CHECK(found.front().where == stet::extent{2, 4});
}
