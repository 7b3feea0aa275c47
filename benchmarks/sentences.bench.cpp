// bench_sentences [FILE]: sentences of plain text, or of the "text" in lines of JSON.
#include <stet/sentences.hpp>

#include "support/contest.hpp"
#include "support/found.hpp"
#include "support/input.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <exception>
#include <string>
#include <string_view>

#if defined(STET_BENCHMARKS_ICU)
#include "support/icu_sentences.hpp"

#include <memory>
#include <utility>
#endif

namespace {

using bench::found;

found by_stet(std::string_view text)
{
    found f;
    for (const stet::sentence& s : text | stet::sentences) f.add(s.where.begin, s.where.end);
    return f;
}

// What a user would write without us: a full stop, a blank, a capital letter.
found by_capitals(std::string_view text)
{
    found f;
    std::size_t begin = 0;
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        if (text[i] != '.' && text[i] != '?' && text[i] != '!') continue;
        if (text[i + 1] != ' ' || text[i + 2] < 'A' || text[i + 2] > 'Z') continue;
        f.add(begin, i + 1);
        begin = i + 2;
    }
    f.add(begin, text.size());
    return f;
}

// The least that could be done: look for full stops.
found by_memchr(std::string_view text)
{
    found f;
    const char* begin = text.data();
    const char* const end = begin + text.size();
    while (begin < end) {
        const auto left = static_cast<std::size_t>(end - begin);
        const auto* const stop = static_cast<const char*>(std::memchr(begin, '.', left));
        const char* const next = stop != nullptr ? stop + 1 : end;
        f.add(static_cast<std::size_t>(begin - text.data()),
              static_cast<std::size_t>(next - text.data()));
        begin = next;
    }
    return f;
}

}  // namespace

int main(int argc, char** argv)
try {
    const std::string text = bench::input(argc, argv, 4'000'000);
    bench::contest<found> contest("sentences", text, bench::verdict_on);
    contest.enter("stet", by_stet);
#if defined(STET_BENCHMARKS_ICU)
    const auto enter = [&](std::string name, std::unique_ptr<icu::BreakIterator> breaks) {
        const auto rival = std::make_shared<bench::icu_sentences>(std::move(breaks));
        contest.enter(std::move(name), [rival](std::string_view t) {
            found f;
            (*rival)(t, [&f](std::size_t begin, std::size_t end) { f.add(begin, end); });
            return f;
        });
    };
    enter("ICU", bench::icu_breaks());
    enter("ICU, suppressed", bench::icu_breaks_with_suppressions());
#else
    std::puts("Built without ICU (libicu-dev).");
#endif
    contest.enter("stop + capital", by_capitals);
    contest.enter("memchr", by_memchr);
    contest.run(25);
} catch (const std::exception& e) {
    std::fprintf(stderr, "bench_sentences: %s\n", e.what());
    return 1;
}
