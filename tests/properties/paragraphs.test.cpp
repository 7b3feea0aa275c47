#include <stet/text/paragraphs.hpp>

#include "properties/places.hpp"
#include "support/catch.hpp"

TEST_CASE("paragraphs: any bytes", "[paragraphs][properties]")
{
    for (const auto& text : random_texts()) {
        CAPTURE(text);
        CHECK(wrong_places(text, text | stet::paragraphs).empty());
    }
}

TEST_CASE("paragraphs: corpora", "[paragraphs][properties][corpora]")
{
    const auto texts = corpus("corpora/sentences");
    if (texts.empty()) WARN(no_corpora);
    for (const auto& [name, text] : texts) {
        CAPTURE(name);
        CHECK(wrong_places(text, text | stet::paragraphs) == "");
    }
}
