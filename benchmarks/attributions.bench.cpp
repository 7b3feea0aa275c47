// bench_attributions [FILE]: attributions of plain text, or of the "text" in lines of JSON.
//
// No other C++ library finds attributions. The yardstick is ICU's sentence iterator, which answers
// another and easier question: where sentences end. Our answers to that one are there as well.
#include <stet/attributions.hpp>
#include <stet/attributions/models/linear.hpp>
#include <stet/sentences.hpp>

#include "support/contest.hpp"
#include "support/found.hpp"
#include "support/input.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <string>
#include <string_view>
#include <utility>

#if defined(STET_BENCHMARKS_ICU)
#include "support/icu_sentences.hpp"

#include <memory>
#endif

namespace {

using bench::found;

template <class Attributions>
found attributions_by(const Attributions& adaptor, std::string_view text)
{
    found f{"attributions"};
    for (const stet::attribution& a : text | adaptor) {
        f.add(a.cue.where.begin, a.cue.where.end);
        for (const stet::excerpt& part : a.content)
            f.add_place(part.where.begin ^ part.where.end << 1);
        if (a.source) f.add_place(a.source->where.begin);
        if (a.speaker) f.add_place(a.speaker->where.begin);
    }
    return f;
}

found sentences_by_stet(std::string_view text)
{
    found f{"sentences"};
    for (const stet::sentence& s : text | stet::sentences) f.add(s.where.begin, s.where.end);
    return f;
}

}  // namespace

int main(int argc, char** argv)
try {
    const std::string text = bench::input(argc, argv, 4'000'000);
    bench::contest<found> contest("attributions", text, bench::verdict_on);
#if defined(STET_BENCHMARKS_ICU)
    const auto icu = std::make_shared<bench::icu_sentences>(bench::icu_breaks());
    contest.enter("ICU", [icu](std::string_view t) {
        found f{"sentences"};
        (*icu)(t, [&f](std::size_t begin, std::size_t end) { f.add(begin, end); });
        return f;
    });
#else
    std::puts("Built without ICU (libicu-dev).");
#endif
    contest.enter("stet, sentences", sentences_by_stet);
    const auto enter = [&](std::string name, const auto& adaptor) {
        contest.enter(std::move(name),
                      [adaptor](std::string_view t) { return attributions_by(adaptor, t); });
    };
    constexpr stet::no_speakers none;
    enter("stet, default", stet::attributions);
    enter("   no speakers", stet::attributions.with(none));
    enter("stet, linear", stet::attributions.with(stet::models::linear));
    enter("   no speakers", stet::attributions.with(stet::models::linear).with(none));
    enter("stet, rules", stet::attributions_by_rules);
    enter("   no speakers", stet::attributions_by_rules.with(none));
    contest.run(9);
} catch (const std::exception& e) {
    std::fprintf(stderr, "bench_attributions: %s\n", e.what());
    return 1;
}
