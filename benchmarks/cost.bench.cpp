// bench_cost [FILE [MEGABYTES]]: what a byte costs `sentences` in texts of all sizes (the greatest
// of 1000 MB unless you say how great), in a stream and in the worst texts, relative to 1 MB of
// news.
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

/// The same for a text that is fed to a stream so many times over, in chunks of 64 KB.
double time_streamed(std::string_view text, std::size_t times)
{
    using clock = std::chrono::steady_clock;
    constexpr std::size_t chunk = 64 * 1024;
    std::size_t ends = 0;
    const auto add = [&](const stet::streamed_sentence& s) { ends += s.where.end; };
    const auto start = clock::now();
    stet::sentence_stream stream;
    for (std::size_t time = 0; time < times; ++time)
        for (std::size_t at = 0; at < text.size(); at += chunk)
            stream.feed(text.substr(at, chunk), add);
    stream.finish(add);
    const std::chrono::duration<double, std::nano> took = clock::now() - start;
    sink = ends;
    return took.count() / static_cast<double>(text.size() * times);
}

/// Times news and something else in turn, and prints the best round of the other.
template <class Time>
void print(std::string_view name, std::string_view news, int rounds, Time time)
{
    double by_news = std::numeric_limits<double>::infinity();
    double best = by_news;
    for (int round = 0; round < rounds; ++round) {
        by_news = std::min(by_news, time_once(news, news.size()));
        best = std::min(best, time());
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
    const std::size_t greatest = argc > 2 ? std::stoul(argv[2]) : 1000;
    const std::string news = repeated(bench::input(argc, argv, 1'000'000), 1'000'000);
    const std::string_view million = std::string_view(news).substr(0, 1'000'000);
    print("news, 1 MB", million, 25, [&] { return time_once(million, million.size()); });
    print("news, 1 KB each", million, 25, [&] { return time_once(million, 1000); });
    {
        const std::string great = repeated(news, greatest * 1'000'000);
        print(fmt::format("news, {} MB", greatest), million, 3,
              [&] { return time_once(great, great.size()); });
    }
    print(fmt::format("streamed, {} MB", greatest), million, 3,
          [&] { return time_streamed(million, greatest); });
    for (const bench::worst_input& worst : bench::worst_inputs) {
        const std::string text = worst.text(1'000'000);
        print(worst.name, million, 9, [&] { return time_once(text, text.size()); });
    }
} catch (const std::exception& e) {
    std::fprintf(stderr, "bench_cost: %s\n", e.what());
    return 1;
}
