#include <stet/sentences.hpp>
#include <stet/text/character_class.hpp>
#include <stet/text/utf8.hpp>

#include "properties/places.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <ranges>

namespace {

/// Exact, in order, each byte in at most one sentence, none begins or ends with a blank.
std::string wrong_sentences(std::string_view text, const auto& adaptor)
{
    const auto sentences = text | adaptor;
    for (const stet::sentence& s : sentences) {
        constexpr std::string_view blank = " \t\r\n";
        if (blank.find(s.text.front()) != blank.npos || blank.find(s.text.back()) != blank.npos)
            return "blanks at the edge of " + std::string(s.text);
    }
    return wrong_places(text, sentences);
}

bool all_space(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto character = stet::decode_at(text, at);
        if (!stet::is_space(character.value)) return false;
        at += character.size;
    }
    return true;
}

/// Every character that is no space lies in a sentence.
bool nothing_left_out(std::string_view text)
{
    std::size_t done = 0;
    for (const stet::sentence& s : text | stet::sentences) {
        if (!all_space(text.substr(done, s.where.begin - done))) return false;
        done = s.where.end;
    }
    return all_space(text.substr(done));
}

}  // namespace

TEST_CASE("sentences: any bytes", "[sentences][properties]")
{
    for (const auto& text : random_texts()) {
        CAPTURE(text);
        CHECK(wrong_sentences(text, stet::sentences) == "");
    }
}

TEST_CASE("sentences: any bytes, any policies", "[sentences][properties]")
{
    constexpr auto policies =
        stet::sentences.with(stet::inside_quotations::keep).with(U";\u203D\uFFFD");
    for (const auto& text : random_texts()) {
        CAPTURE(text);
        CHECK(wrong_sentences(text, policies) == "");
    }
}

TEST_CASE("sentences: corpora", "[sentences][properties][corpora]")
{
    auto texts = corpus("corpora/sentences");
    for (const char* folder : {"corpora/attributions", "acceptance"})
        std::ranges::move(corpus(folder), std::back_inserter(texts));
    if (texts.empty()) WARN(no_corpora);
    for (const auto& [name, text] : texts) {
        CAPTURE(name);
        CHECK(wrong_sentences(text, stet::sentences) == "");
        CHECK(nothing_left_out(text));
        for (const stet::sentence& s : text | stet::sentences)
            if (cuts_a_character(text, s.where)) FAIL_CHECK("cuts a character: " << s.text);
    }
}
