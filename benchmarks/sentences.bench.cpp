// bench_sentences [FILE]: sentences of plain text, or of the "text" in lines of JSON.
#include <stet/sentences.hpp>

#include "support/contest.hpp"
#include "support/input.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <exception>
#include <string>
#include <string_view>

#if defined(STET_BENCHMARKS_ICU)
#include <unicode/brkiter.h>
#include <unicode/filteredbrk.h>
#include <unicode/utext.h>

#include <memory>
#include <utility>
#endif

namespace {

/// How many sentences there are and, so that nobody can leave their extents out, a sum over these.
struct found {
    std::size_t sentences = 0;
    std::uint64_t sum = 0;

    void add(std::size_t begin, std::size_t end)
    {
        ++sentences;
        sum = sum * 31 + (begin ^ end << 1);
    }
    friend bool operator==(const found&, const found&) = default;
};

// Splitters differ by design: the count tells by how much.
std::string verdict_on(const found& answer, const found&)
{
    return fmt::format("{} sentences", answer.sentences);
}

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

#if defined(STET_BENCHMARKS_ICU)

void check(UErrorCode status)
{
    if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));
}

// The iterator is made once, the text is handed over as it is: UTF-8 by UText, offsets in bytes.
class icu_sentences {
public:
    explicit icu_sentences(std::unique_ptr<icu::BreakIterator> breaks) : breaks_(std::move(breaks))
    {}

    found operator()(std::string_view text)
    {
        UErrorCode status = U_ZERO_ERROR;
        UText utext = UTEXT_INITIALIZER;
        utext_openUTF8(&utext, text.data(), static_cast<std::int64_t>(text.size()), &status);
        breaks_->setText(&utext, status);
        check(status);
        found f;
        std::int32_t begin = breaks_->first();
        for (std::int32_t end; (end = breaks_->next()) != icu::BreakIterator::DONE; begin = end)
            f.add(static_cast<std::size_t>(begin), static_cast<std::size_t>(end));
        utext_close(&utext);
        return f;
    }

private:
    std::unique_ptr<icu::BreakIterator> breaks_;
};

std::unique_ptr<icu::BreakIterator> icu_breaks()
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createSentenceInstance(icu::Locale::getUS(), status));
    check(status);
    return breaks;
}

// With the abbreviations of English that the CLDR lists.
std::unique_ptr<icu::BreakIterator> icu_breaks_with_suppressions()
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::FilteredBreakIteratorBuilder> builder(
        icu::FilteredBreakIteratorBuilder::createInstance(icu::Locale::getEnglish(), status));
    check(status);
    std::unique_ptr<icu::BreakIterator> breaks(
        builder->wrapIteratorWithFilter(icu_breaks().release(), status));
    check(status);
    return breaks;
}

#endif

}  // namespace

int main(int argc, char** argv)
try {
    const std::string text = bench::input(argc, argv, 4'000'000);
    bench::contest<found> contest("sentences", text, verdict_on);
    contest.enter("stet", by_stet);
#if defined(STET_BENCHMARKS_ICU)
    const auto enter = [&](std::string name, std::unique_ptr<icu::BreakIterator> breaks) {
        const auto rival = std::make_shared<icu_sentences>(std::move(breaks));
        contest.enter(std::move(name), [rival](std::string_view t) { return (*rival)(t); });
    };
    enter("ICU", icu_breaks());
    enter("ICU, suppressed", icu_breaks_with_suppressions());
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
