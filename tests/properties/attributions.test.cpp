#include <stet/attributions.hpp>

#include "properties/places.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace {

/// Every part exact; contents not empty, in order and disjoint; the whole in the order of the text.
std::string wrong_attributions(std::string_view text,
                               const std::vector<stet::attribution>& attributions)
{
    std::size_t last = 0;
    for (const stet::attribution& a : attributions) {
        const auto place = "at " + std::to_string(a.where().begin) + ": ";
        if (!exact(text, a.cue)) return place + "the cue is not its bytes";
        if (a.source && !exact(text, *a.source)) return place + "the source is not its bytes";
        if (a.speaker && !exact(text, *a.speaker)) return place + "the speaker is not its bytes";
        if (a.content.empty()) return place + "no content";
        if (const auto wrong = wrong_places(text, a.content); !wrong.empty())
            return place + "content " + wrong;
        if (a.confidence && !(*a.confidence >= 0 && *a.confidence <= 1))
            return place + "confidence " + std::to_string(*a.confidence);
        if (a.where().begin < last) return place + "out of order";
        last = a.where().begin;
    }
    return {};
}

bool cuts(std::string_view text, const std::optional<stet::excerpt>& e)
{
    return e && cuts_a_character(text, e->where);
}

}  // namespace

TEST_CASE("attributions: any bytes", "[attributions][properties]")
{
    for (const auto& text : random_texts()) {
        CAPTURE(text);
        CHECK(wrong_attributions(text, text | stet::attributions) == "");
    }
}

TEST_CASE("nested attributions: any bytes", "[attributions][properties]")
{
    for (const auto& text : random_texts()) {
        CAPTURE(text);
        const auto all = text | stet::attributions.nested();
        CHECK(wrong_attributions(text, all) == "");
        for (std::size_t i = 0; i < all.size(); ++i)
            if (all[i].inside && *all[i].inside >= i) FAIL_CHECK("before the one that holds it");
    }
}

TEST_CASE("attributions: corpora", "[attributions][properties][corpora]")
{
    auto texts = corpus("corpora/attributions");
    for (const char* folder : {"corpora/sentences", "acceptance"})
        std::ranges::move(corpus(folder), std::back_inserter(texts));
    if (texts.empty()) WARN(no_corpora);
    for (const auto& [name, text] : texts) {
        CAPTURE(name);
        const auto found = text | stet::attributions;
        CHECK(wrong_attributions(text, found) == "");
        for (const auto& a : found) {
            bool cut = cuts(text, a.source) || cuts(text, a.cue) || cuts(text, a.speaker);
            for (const auto& part : a.content) cut = cut || cuts(text, part);
            if (cut) FAIL_CHECK("cuts a character: " << a.cue.text);
        }
    }
}
