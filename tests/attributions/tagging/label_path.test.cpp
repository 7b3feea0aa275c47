#include <stet/attributions/tagging/label_path.hpp>

#include "support/catch.hpp"

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace {

using namespace stet::tagging;

// Scores without any pattern, the same in every run.
float next_score(std::uint32_t& state)
{
    state = state * 1664525U + 1013904223U;
    return static_cast<float>(state >> 8) * 0x1p-22F - 2;
}

transitions some_path(std::uint32_t seed)
{
    transitions t;
    for (auto& row : t.score)
        for (float& s : row) s = next_score(seed);
    for (float& s : t.start) s = next_score(seed);
    return t;
}

std::vector<label_scores> some_words(std::size_t count, std::uint32_t seed)
{
    std::vector<label_scores> words(count);
    for (auto& w : words)
        for (float& s : w) s = next_score(seed);
    return words;
}

bool is_close(double a, double b)
{
    return std::abs(a - b) < 1e-4;
}

// Every path of three words, by force.
template <class Use>
void for_each_path(const std::vector<label_scores>& words, const transitions& t, const Use& use)
{
    for (std::size_t a = 0; a < label_count; ++a)
        for (std::size_t b = 0; b < label_count; ++b)
            for (std::size_t c = 0; c < label_count; ++c) {
                const std::array<std::size_t, 3> path{a, b, c};
                const auto as_label = [](std::size_t i) { return static_cast<label>(i); };
                if (!may_follow(label::outside, as_label(a))
                    || !may_follow(as_label(a), as_label(b))
                    || !may_follow(as_label(b), as_label(c)))
                    continue;
                double score = static_cast<double>(t.start[a]);
                for (std::size_t i = 0; i < 3; ++i) score += static_cast<double>(words[i][path[i]]);
                score += static_cast<double>(t.score[a][b]) + static_cast<double>(t.score[b][c]);
                use(path, score);
            }
}

}  // namespace

TEST_CASE("label_path: the best path is the best of all", "[attributions][tagging]")
{
    for (std::uint32_t seed = 1; seed < 50; ++seed) {
        const transitions t = some_path(seed);
        const auto words = some_words(3, seed * 77);
        double highest = -1e9;
        std::array<std::size_t, 3> best{};
        for_each_path(words, t, [&](const auto& path, double score) {
            if (score > highest) {
                highest = score;
                best = path;
            }
        });
        std::vector<label> found;
        best_path(words, t, found);
        REQUIRE(found.size() == 3);
        for (std::size_t i = 0; i < 3; ++i) CHECK(found[i] == static_cast<label>(best[i]));
    }
}

TEST_CASE("label_path: marginals are sums over all paths", "[attributions][tagging]")
{
    for (std::uint32_t seed = 1; seed < 20; ++seed) {
        const transitions t = some_path(seed);
        const auto words = some_words(3, seed * 77);
        double all = 0;
        std::array<std::array<double, label_lanes>, 3> sums{};
        std::array<std::array<double, label_lanes>, label_lanes> pairs{};
        for_each_path(words, t, [&](const auto& path, double score) {
            const double weight = std::exp(score);
            all += weight;
            for (std::size_t i = 0; i < 3; ++i) sums[i][path[i]] += weight;
            pairs[path[0]][path[1]] += weight;
            pairs[path[1]][path[2]] += weight;
        });
        std::vector<label_scores> likely;
        transitions expected;
        CHECK(is_close(marginals(words, t, likely, &expected), std::log(all)));
        REQUIRE(likely.size() == 3);
        for (std::size_t i = 0; i < 3; ++i)
            for (std::size_t j = 0; j < label_count; ++j)
                CHECK(is_close(static_cast<double>(likely[i][j]), sums[i][j] / all));
        for (std::size_t k = 0; k < label_count; ++k)
            for (std::size_t j = 0; j < label_count; ++j)
                CHECK(is_close(static_cast<double>(expected.score[k][j]), pairs[k][j] / all));
    }
}

TEST_CASE("label_path: both in one go are the same", "[attributions][tagging]")
{
    label_paths paths;
    for (std::uint32_t seed = 1; seed < 20; ++seed) {
        const transitions t = some_path(seed);
        const auto words = some_words(seed, seed * 77);
        const label_scores more = some_words(1, seed).front();
        std::vector<label> path(words.size());
        std::vector<label_scores> likely(words.size());
        paths = label_paths();
        paths.read(words, t, more, path.data(), likely.data());

        std::vector<label_scores> expected_likely;
        marginals(words, t, expected_likely);
        for (std::size_t i = 0; i < words.size(); ++i)
            for (std::size_t j = 0; j < label_count; ++j)
                CHECK(is_close(static_cast<double>(likely[i][j]),
                               static_cast<double>(expected_likely[i][j])));
        auto raised = words;
        for (label_scores& w : raised)
            for (std::size_t j = 0; j < label_lanes; ++j) w[j] += more[j];
        std::vector<label> expected_path;
        best_path(raised, t, expected_path);
        CHECK(path == expected_path);
    }
}

TEST_CASE("label_path: what goes on has begun", "[attributions][tagging]")
{
    for (std::uint32_t seed = 1; seed < 20; ++seed) {
        const auto words = some_words(200, seed);
        std::vector<label> found;
        best_path(words, some_path(seed), found);
        label before = label::outside;
        for (const label l : found) {
            CHECK(may_follow(before, l));
            before = l;
        }
    }
}

TEST_CASE("label_path: no words, no labels", "[attributions][tagging]")
{
    std::vector<label> found(3);
    best_path({}, {}, found);
    CHECK(found.empty());
    std::vector<label_scores> likely(3);
    CHECK(marginals({}, {}, likely) == 0);
    CHECK(likely.empty());
}
