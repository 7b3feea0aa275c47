#include <stet/text/character_class.hpp>
#include <stet/text/utf8.hpp>
#include <stet/tokens.hpp>

#include "properties/places.hpp"
#include "support/catch.hpp"

#include <cstddef>
#include <iterator>
#include <ranges>
#include <string>
#include <string_view>

namespace {

/// Exact, in order, every character that is no space in one token; what is wrong, or nothing.
std::string wrong_tokens(std::string_view text)
{
    std::size_t done = 0;
    const auto only_space_until = [&](std::size_t end) {
        while (done < end) {
            const auto character = stet::decode_at(text, done);
            if (!stet::is_space(character.value)) return false;
            done += character.size;
        }
        return true;
    };
    for (const stet::token& t : text | stet::tokens) {
        if (!only_space_until(t.where.begin)) return "left out before " + std::string(t.text);
        done = t.where.end;
    }
    if (!only_space_until(text.size())) return "left out at the end";
    return wrong_places(text, text | stet::tokens);
}

}  // namespace

TEST_CASE("tokens: any bytes", "[tokens][properties]")
{
    for (const auto& text : random_texts()) {
        CAPTURE(text);
        CHECK(wrong_tokens(text) == "");
    }
}

TEST_CASE("tokens: corpora", "[tokens][properties][corpora]")
{
    auto texts = corpus("corpora/sentences");
    for (const char* folder : {"corpora/attributions", "corpora/quantities", "acceptance"})
        std::ranges::move(corpus(folder), std::back_inserter(texts));
    if (texts.empty()) WARN(no_corpora);
    for (const auto& [name, text] : texts) {
        CAPTURE(name);
        CHECK(wrong_tokens(text) == "");
        for (const stet::token& t : text | stet::tokens)
            if (cuts_a_character(text, t.where)) FAIL_CHECK("cuts a character: " << t.text);
    }
}
