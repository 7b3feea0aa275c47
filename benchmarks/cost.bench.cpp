// bench_cost [FILE [MEGABYTES]]: what a byte costs `sentences` in texts of all sizes (the greatest
// of 256 MB unless you say how great) and in the worst ones, relative to 1 MB of news.
#include <stet/sentences.hpp>

#include "support/input.hpp"
#include "support/worst_inputs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <limits>
#include <string>
#include <string_view>

namespace {

volatile std::size_t sink;  // so that no work can be left out

/// Nanoseconds a byte for one round; a text is read in pieces, each as if it were all.
double time_once(std::string_view text, std::size_t piece)
{
    using clock = std::chrono::steady_clock;
    const std::size_t step = std::min(piece, text.size());
    std::size_t ends = 0;
    const auto start = clock::now();
    for (std::size_t at = 0; at < text.size(); at += step)
        for (const stet::sentence& s : text.substr(at, piece) | stet::sentences)
            ends += s.where.end;
    const std::chrono::duration<double, std::nano> took = clock::now() - start;
    sink = ends;
    return took.count() / static_cast<double>(text.size());
}

/// Times news and another text in turn, and prints the best round of the other.
void print(std::string_view name, std::string_view news, std::string_view text, std::size_t piece,
           int rounds)
{
    double by_news = std::numeric_limits<double>::infinity();
    double best = by_news;
    for (int round = 0; round < rounds; ++round) {
        by_news = std::min(by_news, time_once(news, news.size()));
        best = std::min(best, time_once(text, piece));
    }
    fmt::print("cost         {:<24} {:>7.3f} ns/byte {:>6.2f}x\n", name, best, best / by_news);
}

std::string repeated(std::string_view text, std::size_t size)
{
    return bench::worst_input{"", text}.text(size);
}

}  // namespace

int main(int argc, char** argv)
try {
    const std::size_t greatest = argc > 2 ? std::stoul(argv[2]) : 256;
    const std::string news = repeated(bench::input(argc, argv, 1'000'000), 1'000'000);
    const std::string_view million = std::string_view(news).substr(0, 1'000'000);
    print("news, 1 MB", million, million, million.size(), 25);
    print("news, 1 KB each", million, million, 1000, 25);
    print(fmt::format("news, {} MB", greatest), million, repeated(news, greatest * 1'000'000),
          std::string_view::npos, 3);
    for (const bench::worst_input& worst : bench::worst_inputs)
        print(worst.name, million, worst.text(1'000'000), 1'000'000, 9);
} catch (const std::exception& e) {
    std::fprintf(stderr, "bench_cost: %s\n", e.what());
    return 1;
}
