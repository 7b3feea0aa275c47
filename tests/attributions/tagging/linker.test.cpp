#include <stet/attributions/tagging/chunks.hpp>
#include <stet/attributions/tagging/linker.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace stet::tagging;

// Labels as letters: S s source, C c cue, T t content (capitals begin), . outside.
std::vector<label> labels_of(std::string_view letters)
{
    std::vector<label> labels;
    for (const char c : letters)
        labels.push_back(c == 'S'   ? label::source_begin
                         : c == 's' ? label::source
                         : c == 'C' ? label::cue_begin
                         : c == 'c' ? label::cue
                         : c == 'T' ? label::content_begin
                         : c == 't' ? label::content
                                    : label::outside);
    return labels;
}

std::vector<chunk> chunks_of(std::string_view letters)
{
    std::vector<chunk> chunks;
    read_chunks(labels_of(letters), chunks);
    return chunks;
}

std::vector<word_traits> one_sentence(std::size_t words)
{
    std::vector<word_traits> traits(words);
    for (word_traits& t : traits) t.sentence = {0, words};
    return traits;
}

}  // namespace

TEST_CASE("chunks: labels hold words together", "[attributions][tagging]")
{
    const auto chunks = chunks_of("Ss.CcTtt.TtSC");
    REQUIRE(chunks.size() == 6);
    CHECK(chunks[0].is == role::source);
    CHECK(chunks[0].where == stet::word_span{0, 2});
    CHECK(chunks[1].is == role::cue);
    CHECK(chunks[1].where == stet::word_span{3, 5});
    CHECK(chunks[2].where == stet::word_span{5, 8});
    CHECK(chunks[3].where == stet::word_span{9, 11});
    CHECK(chunks[4].is == role::source);
    CHECK(chunks[5].where == stet::word_span{12, 13});
    CHECK(chunks_of("....").empty());
    CHECK(chunks_of("").empty());
}

TEST_CASE("linker: without weights nothing is said against the first choice",
          "[attributions][tagging]")
{
    const auto chunks = chunks_of("SsCTtt.");
    const auto traits = one_sentence(7);
    std::vector<linked_cue> linked;
    link_chunks(traits, chunks, [](std::uint32_t) { return 0; }, linked);
    REQUIRE(linked.size() == 1);
    CHECK(linked[0].cue == 1);
    CHECK(linked[0].source == 0);
    CHECK(linked[0].content == std::vector<std::size_t>{2});
}

TEST_CASE("linker: weights choose", "[attributions][tagging]")
{
    const auto chunks = chunks_of("SC.SCTt");
    const auto traits = one_sentence(7);
    const link_features features(traits, chunks);
    // Whatever speaks for the first of two sources of the second cue, and of two cues.
    std::vector<std::uint32_t> wanted;
    features.for_each(3, 0, [&](std::uint32_t h) { wanted.push_back(h); });
    features.for_each(4, 1, [&](std::uint32_t h) { wanted.push_back(h); });
    const auto weight = [&](std::uint32_t hash) {
        int w = 0;
        for (const std::uint32_t h : wanted) w += h == hash ? 1 : 0;
        return w;
    };
    std::vector<linked_cue> linked;
    link_chunks(traits, chunks, weight, linked);
    REQUIRE(linked.size() == 2);
    CHECK(linked[1].source == 0);
    CHECK(linked[0].content == std::vector<std::size_t>{4});
    CHECK(linked[1].content.empty());
}

TEST_CASE("linker: a content without a cue is left out", "[attributions][tagging]")
{
    const auto chunks = chunks_of("Tt.S");
    std::vector<linked_cue> linked;
    link_chunks(one_sentence(4), chunks, [](std::uint32_t) { return 0; }, linked);
    CHECK(linked.empty());
}

TEST_CASE("linker: asks a bounded number of chunks", "[attributions][tagging]")
{
    std::string_view once = "SCT";
    std::string letters;
    for (int i = 0; i < 400; ++i) letters += once;
    const auto chunks = chunks_of(letters);
    const auto traits = one_sentence(letters.size());
    const link_features features(traits, chunks);
    for (std::size_t owner : {std::size_t{1}, chunks.size() / 2, chunks.size() - 1}) {
        std::size_t asked = 0;
        features.for_each_candidate(owner, [&](std::size_t) { ++asked; });
        CHECK(asked > 0);
        CHECK(asked <= 2 * link_features::reach + 1);
    }
}
