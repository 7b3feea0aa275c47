#include <stet/sentences/sentence_stream.hpp>
#include <stet/sentences/sentences.hpp>

#include "properties/places.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct found {
    stet::extent where;
    std::string text;

    friend bool operator==(const found&, const found&) = default;
};

std::vector<found> whole(std::string_view text, const stet::sentence_policies& policies = {})
{
    std::vector<found> all;
    for (const stet::sentence& s : text | stet::sentences.with(policies))
        all.push_back({s.where, std::string(s)});
    return all;
}

/// The text in chunks of the sizes that `next_size` says.
template <class Size>
std::vector<found> streamed(std::string_view text, Size next_size,
                            stet::sentence_stream stream = stet::sentence_stream())
{
    std::vector<found> all;
    const auto keep = [&](const stet::streamed_sentence& s) {
        all.push_back({s.where, std::string(s.text)});
    };
    while (!text.empty()) {
        const std::size_t size = std::min(std::max<std::size_t>(next_size(), 1), text.size());
        // A copy that ends with the chunk shows what reads beyond it.
        const std::string chunk(text.substr(0, size));
        stream.feed(chunk, keep);
        text.remove_prefix(size);
    }
    stream.finish(keep);
    return all;
}

std::vector<found> in_pieces_of(std::size_t size, std::string_view text,
                                const stet::sentence_policies& policies = {})
{
    return streamed(text, [=] { return size; }, stet::sentence_stream(policies));
}

/// The first place where a cut changes the sentences, or npos.
std::size_t cut_that_matters(std::string_view text, const stet::sentence_policies& policies = {})
{
    const auto expected = whole(text, policies);
    for (std::size_t cut = 1; cut < text.size(); ++cut) {
        std::size_t chunk = 0;
        if (streamed(
                text, [&] { return ++chunk == 1 ? cut : text.size(); },
                stet::sentence_stream(policies))
            != expected)
            return cut;
    }
    return std::string_view::npos;
}

std::string times(std::size_t count, std::string_view piece)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += piece;
    return text;
}

/// All that rules look at, and what none should fall over.
std::string nasty_text()
{
    return "\u201CWhy?\u201D Representatives Bartholomew Featherstonehaugh Montgomeryshire said. "
           "\u201CSo.\u201D (Featherstonehaugh and Montgomeryshire, 1955, page 7 f). He read [and "
           "so he did, citation needed] it.[1] On. "
           "\xEF\xBB\xBF Mr. J. R. Quill paid $4.50 at 9 a.m. Friday. \"Why?\" he asked. (No "
           "reason.) "
           "He left. . . . The door shut ... and then?! Wow!!! See [4] it.[12] Then he said "
           "\u201CStop.\u201D \u2018Now!\u2019 \u00ABNon.\u00BB Smith asked. \u201CWhere to?\u201D "
           "House Speaker Paula Vane said. \u201CParallel.\u201D (Smith 55). No. 5 was late :) Bye "
           "now ;-) \u2026 The U.S. He. U.S. Navy. plan B. The plan. George     F. Will wrote. the "
           "end.Then more. the end. 4 However, it. In Lodi, N.J. Smith left.\r\n\r\n"
           "Figure 2.1 The Caption. Figure 3. Another.\r\n1. One\n2. Two (a) x (b) y\n3.1. Three\n"
           "\u2022 first \u2022 second\n-----\n\n\t\v\f====\n*** x\n\n"
           "\u65E5\u672C\u8A9E\u3002\u6B21\uFF01\u6B21\uFF1F \u0928\u092E\u0964 \u0905\u0965 "
           "end\uFF61 "
           "A short line\nThe next line that is much longer than the one above, as long as lines "
           "are\n"
           "wrapped to.\xE2\x80 He.\xFF\xFE She.\xF0\x9F\x98 It.\xC2. Then\xE2\x80\x8B.\xE3\x80\x80"
           "Wide blank.\xC2\xA0No-break.\r\nOne.\rTwo.\n \n \nThree.\" )  Four.' ** _ Five. -- "
           "six. "
           "\xA2\xA6\xE0\xE3\xEF \xE2\x80\xA6\xE2\x80\xA6 Ada.Quill@example.org wrote www.x.org. "
           "x.x "
           "Then ^_^ so <3 Love. "
           + times(90, ". ") + "So. " + times(90, "!?") + " It went. " + std::string(300, ' ')
           + "On. " + std::string(1100, ' ') + "Mr. " + std::string(1100, ' ') + "Gap\xE2\x80\x82. "
           + times(400, "\xE2\x80\x82") + "Vane. 1. " + std::string(200, '\n')
           + std::string(30, '-') + " x. Last";
}

std::vector<std::string> articles()
{
    std::vector<std::string> texts;
    const auto folder = std::filesystem::path(STET_ARTICLES_DIR);
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
        if (file.path().extension() != ".txt") continue;
        std::ifstream in(file.path(), std::ios::binary);
        texts.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    return texts;
}

}  // namespace

TEST_CASE("sentence stream: every cut of the articles", "[sentences][stream]")
{
    const auto texts = articles();
    REQUIRE(!texts.empty());
    for (const auto& text : texts) {
        CAPTURE(text);
        CHECK(cut_that_matters(text) == std::string_view::npos);
        CHECK(in_pieces_of(1, text) == whole(text));
    }
}

TEST_CASE("sentence stream: every cut of a nasty text", "[sentences][stream]")
{
    const std::string text = nasty_text();
    CHECK(whole(text).size() > 60);
    CHECK(cut_that_matters(text) == std::string_view::npos);
    for (std::size_t size = 1; size < 300; ++size) {
        CAPTURE(size);
        CHECK(in_pieces_of(size, text) == whole(text));
    }
}

constexpr std::string_view own_abbreviations[] = {"reason", "Quill", "abt"};
const stet::sentence_policies all_policies[] = {
    {.quoted = stet::inside_quotations::keep},
    {.terminators = U";\u203D:"},
    {.abbreviations = own_abbreviations, .single_line_feed = stet::line_feed::blank},
    {.abbreviations = own_abbreviations,
     .terminators = U",\u203D\U0001F600",
     .single_line_feed = stet::line_feed::paragraph,
     .quoted = stet::inside_quotations::keep},
};

TEST_CASE("sentence stream: every cut under every policy", "[sentences][stream]")
{
    const std::string text =
        "He said \u201CWe agree. We go on; so it is.\u201D Then \u201Cit. Was\u203D;\u203D "
        "\U0001F600; So: it \"went. On\" ''And. On'' \u2018Not. Closed. "
        + nasty_text();
    for (const auto& policies : all_policies) {
        const auto expected = whole(text, policies);
        CHECK(expected != whole(text));
        CHECK(cut_that_matters(text, policies) == std::string_view::npos);
        for (const std::size_t size : {1U, 2U, 3U, 7U, 50U, 299U}) {
            CAPTURE(size);
            CHECK(in_pieces_of(size, text, policies) == expected);
        }
    }
}

TEST_CASE("sentence stream: every cut of a corpus file", "[sentences][stream][corpora]")
{
    std::string all;
    for (const auto& [name, text] : corpus("corpora/sentences"))
        if (name.starts_with("golden") || (name.starts_with("ewt-dev") && all.size() < 30'000))
            all += text + "\n\n";
    if (all.empty()) WARN(no_corpora);
    CHECK(cut_that_matters(all) == std::string_view::npos);
}

TEST_CASE("sentence stream: any bytes, cut anywhere", "[sentences][stream]")
{
    random_numbers random(3);
    for (const auto& text : random_texts()) {
        CAPTURE(text);
        const auto expected = whole(text);
        for (const std::size_t limit : {2U, 10U, 100U})
            CHECK(streamed(text, [&] { return random.below(limit); }) == expected);
    }
}

TEST_CASE("sentence stream: runs longer than what is held", "[sentences][stream]")
{
    constexpr std::string_view pieces[] = {"a",
                                           "word ",
                                           " ",
                                           "\xE3\x80\x80",
                                           "\xE2\x80\x8B",
                                           "\t",
                                           "\n",
                                           "\r\n",
                                           ".",
                                           ". ",
                                           "!",
                                           "?!",
                                           "\u2026",
                                           "\u3002",
                                           "\"",
                                           ")",
                                           "\u201D",
                                           " )",
                                           "[1]",
                                           " :)",
                                           "-",
                                           "*",
                                           "1",
                                           "1. ",
                                           "Mr. ",
                                           "F. Will ",
                                           "\x80",
                                           "\xE2",
                                           "\xE2\x80",
                                           "\xFF",
                                           "He said. ",
                                           "\u201CHe said. ",
                                           " \"So. On\" ",
                                           ";",
                                           "\u203D ",
                                           "U.S. "};
    random_numbers random(9);
    for (int i = 0; i < 800; ++i) {
        std::string text;
        for (int run = 0; run < 8; ++run) {
            const std::size_t most = random.below(2) == 0 ? 3 : random.below(2) == 0 ? 300 : 9'000;
            text += times(1 + random.below(most), pieces[random.below(std::size(pieces))]);
        }
        const stet::sentence_policies policies =
            i % 2 == 0 ? stet::sentence_policies() : all_policies[random.below(4)];
        auto expected = whole(text, policies);
        const std::size_t most = i % 3 == 0 ? 50 : 30'000;
        auto got = streamed(
            text, [&] { return random.below(most); }, stet::sentence_stream(policies, 256));
        CAPTURE(i, text.size());
        REQUIRE(got.size() == expected.size());
        for (std::size_t k = 0; k < got.size(); ++k) {
            REQUIRE(got[k].where == expected[k].where);
            if (got[k].where.size() <= 256)
                REQUIRE(got[k].text == expected[k].text);
            else
                REQUIRE((expected[k].text.starts_with(got[k].text) && got[k].text.size() > 252));
        }
    }
}

TEST_CASE("sentence stream: the beginning of a sentence that is too long", "[sentences][stream]")
{
    // The limit cuts the second ż.
    const std::string text =
        std::string(253, 'a') + "\u017C\u017C" + std::string(90'000, 'b') + ".  Next.";
    std::vector<stet::extent> places;
    stet::sentence_stream stream({}, 256);
    const auto sink = [&](const stet::streamed_sentence& s) {
        if (places.empty()) {
            CHECK(!s.complete());
            CHECK(s.text == std::string(253, 'a') + "\u017C");
        } else {
            CHECK(s.complete());
            CHECK(s.text == "Next.");
        }
        places.push_back(s.where);
    };
    stream.feed(text, sink);
    stream.finish(sink);
    const std::size_t end = text.size() - 7;
    CHECK(places == std::vector<stet::extent>{{0, end}, {end + 2, text.size()}});

    // As new after the end.
    stream.feed("Next.", sink);
    stream.finish(sink);
    CHECK(places.back() == stet::extent{0, 5});
}

TEST_CASE("sentence stream: memory is bounded", "[sentences][stream]")
{
    for (const std::string_view piece :
         {"a", " ", ".", ". ", "!", "-", "\"", "\xE3\x80\x80", "\x80"}) {
        CAPTURE(piece);
        stet::sentence_stream stream({.terminators = piece == "." ? std::u32string_view(U";") : U"",
                                      .quoted = piece == "a" ? stet::inside_quotations::split
                                                             : stet::inside_quotations::keep});
        const std::string chunk = times(64 * 1024 / piece.size(), piece);
        std::size_t most = 0;
        std::size_t size = 0;
        std::vector<stet::extent> places;
        const auto keep = [&](const stet::streamed_sentence& s) { places.push_back(s.where); };
        for (; size < (piece == "a" ? 100'000'000U : 10'000'000U); size += chunk.size()) {
            stream.feed(chunk, keep);
            most = std::max(most, stream.held());
        }
        stream.finish(keep);
        CHECK(most <= stet::sentence_stream::default_limit + stet::sentence_stream::slack);
        if (piece == "a") CHECK(places == std::vector<stet::extent>{{0, size}});
    }
}

TEST_CASE("sentence stream: settings", "[sentences][stream]")
{
    constexpr std::string_view text = "The Abt. Vale left. One line\nAnother line";
    constexpr std::string_view names[] = {"Abt"};
    using stet::line_feed;
    for (const line_feed single : {line_feed::blank, line_feed::paragraph, line_feed::detect}) {
        std::vector<found> expected;
        for (const stet::sentence& s : text | stet::sentences.with(names).with(single))
            expected.push_back({s.where, std::string(s)});
        CHECK(expected.size() == (single == line_feed::blank ? 2 : 3));
        const auto one = [] { return std::size_t{1}; };
        CHECK(streamed(
                  text, one,
                  stet::sentence_stream({.abbreviations = names, .single_line_feed = single}, 1000))
              == expected);
    }
}

TEST_CASE("sentence stream: hands over what is certain", "[sentences][stream]")
{
    std::size_t count = 0;
    const auto sink = [&](const stet::streamed_sentence&) { ++count; };
    stet::sentence_stream stream;
    stream.feed(
        "It rained in the valley of the Vale for a day and a night, all along the river and in "
        "the hills above the mill, until the very last of the roads was under water.",
        sink);
    stream.feed("\n", sink);
    CHECK(count == 0);
    stream.feed("\n", sink);  // a blank line
    CHECK(count == 1);

    stream.feed("It rained. ", sink);
    stream.feed(std::string(stet::detail::rule_reach - 1, 'A'), sink);
    CHECK(count == 1);
    stream.feed("A", sink);
    CHECK(count == 2);
}
