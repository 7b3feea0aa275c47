// The sentences of an input that is never in memory at once: standard input, as it comes. However
// it comes, the sentences are those of the whole text.

#include <stet/sentences.hpp>

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <cstdio>
#include <string_view>

int main()
{
    const auto print = [](const stet::streamed_sentence& s) {
        fmt::print("{:>3} to {:>3}  {}{}\n", s.where.begin, s.where.end, s.text,
                   s.complete() ? "" : " ...");
    };
    stet::sentence_stream sentences;
    std::array<char, 7> chunk;  // tiny, to show that words and characters may be cut
    while (const std::size_t size = std::fread(chunk.data(), 1, chunk.size(), stdin))
        sentences.feed(std::string_view(chunk.data(), size), print);
    if (std::ferror(stdin) != 0) return 1;
    sentences.finish(print);
}
