// The weights that come with the library.
#include <stet/attributions.hpp>
#include <stet/attributions/models/linear.hpp>
#include <stet/attributions/models/recurrent.hpp>
#include <stet/attributions/passage_reader.hpp>
#include <stet/attributions/rule_detector.hpp>
#include <stet/attributions/tagging/word_traits.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace {

namespace models = stet::models;
namespace tagging = stet::tagging;

constexpr std::uint64_t sum_of(std::string_view rows, const tagging::tagger_tables& t)
{
    std::uint64_t sum = tagging::checksum(rows);
    for (const std::string_view text : {t.words.classes, t.links, t.keep})
        sum = tagging::checksum(text, sum);
    return sum;
}

constexpr std::size_t size_of(std::string_view rows, const tagging::tagger_tables& t)
{
    return rows.size() + t.words.classes.size() + t.links.size() + t.keep.size();
}

constexpr std::string_view article =
    "The harbour will reopen in May, port director Ann Ito said on Monday.\n\n"
    "“We lost a winter,” she told the council. “We will not lose the summer.”\n\n"
    "According to the union, 40 jobs are at risk. The mayor criticised the plan and urged the "
    "company to reconsider. Residents fear that the noise will return.\n\n"
    "It rained all day. The ferry left at noon.\n";

}  // namespace

TEST_CASE("models: weights are those that were trained", "[attributions][models]")
{
    CHECK(sum_of(models::recurrent_parts::rows, models::recurrent_parts::tables)
          == models::recurrent_parts::checksum);
    CHECK(sum_of(models::linear_parts::rows, models::linear_parts::tables)
          == models::linear_parts::checksum);
}

TEST_CASE("models: both together stay below 400 KB, and no table exceeds 256 KB",
          "[attributions][models]")
{
    constexpr std::size_t kilobyte = 1024;
    const auto& network = models::recurrent_parts::weights;
    const std::size_t recurrent =
        size_of(models::recurrent_parts::rows, models::recurrent_parts::tables)
        + sizeof network.from_input + sizeof network.from_state + sizeof network.to_labels;
    const std::size_t linear = size_of(models::linear_parts::rows, models::linear_parts::tables);
    CHECK(recurrent + linear <= 400 * kilobyte);
    CHECK(models::recurrent_parts::rows.size() <= 256 * kilobyte);
    CHECK(models::linear_parts::rows.size() <= 256 * kilobyte);
}

TEST_CASE("models: find who said what, with a confidence", "[attributions][models]")
{
    const auto check = [](const auto& adaptor) {
        const auto found = article | adaptor;
        REQUIRE(found.size() >= 4);
        for (const stet::attribution& a : found) {
            REQUIRE(a.confidence);
            CHECK(*a.confidence > 0);
            CHECK(*a.confidence <= 1);
        }
        CHECK(found[0].cue.text == "said");
        REQUIRE(found[0].source);
        CHECK(found[0].source->text == "port director Ann Ito");
        CHECK(found[1].style == stet::attribution_style::direct);
        CHECK(found[1].content.size() == 2);
    };
    check(stet::attributions.with(models::recurrent));
    check(stet::attributions.with(models::linear));
}

TEST_CASE("models: a source is whole, and nothing but the source", "[attributions][models]")
{
    const auto source_in = [](std::string_view text) {
        const auto found = text | stet::attributions;
        REQUIRE(found.size() == 1);
        REQUIRE(found.front().source);
        return found.front().source->text;
    };
    CHECK(source_in("Economists polled by Reuters had expected a reading of 47.")
          == "Economists polled by Reuters");
    CHECK(source_in("Prices rose to a two-year high, with companies citing dearer gas.")
          == "companies");
    CHECK(source_in("Chief economist Huw Dale, by contrast, has argued that waiting would do more "
                    "harm than good.")
          == "Chief economist Huw Dale");
}

TEST_CASE("models: who is named in front needs no comma", "[attributions][models]")
{
    const auto found = std::string_view("According to Vale it was late.") | stet::attributions;
    REQUIRE(found.size() == 1);
    CHECK(found[0].source->text == "Vale");
    CHECK(found[0].confidence >= 0.5F);
}

TEST_CASE("models: a colon announces a quotation", "[attributions][models]")
{
    const auto found = std::string_view("She said in an email to staff on Friday:\n\n“It rains.”")
                       | stet::attributions;
    REQUIRE(found.size() == 1);
    CHECK(found[0].content.front().text == "“It rains.”");
    CHECK(found[0].style == stet::attribution_style::direct);
}

TEST_CASE("models: a quotation behind what somebody said is his, too", "[attributions][models]")
{
    constexpr std::string_view lines[] = {
        "Most of the drivers were younger, he said, and \u201CI had to ask myself whether this was "
        "still the town I grew up in.\u201D",
        "The plan would help farmers, she said, which is good news because \u201Cnobody else in "
        "the "
        "valley has done a thing for them.\u201D",
    };
    for (const std::string_view line : lines) {
        CAPTURE(line);
        const auto found = line | stet::attributions.with(models::recurrent);
        REQUIRE(found.size() == 1);
        CHECK(found[0].style == stet::attribution_style::mixed);
        REQUIRE(found[0].content.size() == 2);
        CHECK(found[0].content[1].text.ends_with("\u201D"));
    }
}

TEST_CASE("models: lean to more or to less", "[attributions][models]")
{
    const auto count = [](float bias) {
        return (article | stet::attributions.with(models::recurrent.leaning(bias))).size();
    };
    CHECK(count(-6) == 0);
    CHECK(count(-6) <= count(0));
    CHECK(count(0) <= count(2));
}

TEST_CASE("models: every machine gets the same scores", "[attributions][models]")
{
    stet::passage_reader read(article, stet::lexicon::cue_verbs);
    stet::passage p;
    stet::findings by_rules;
    std::vector<tagging::word_traits> traits;
    constexpr tagging::recurrent_model model{&models::recurrent_parts::weights};
    std::size_t words = 0;
    while (read(p)) {
        by_rules.clear();
        stet::rule_detector{}(p, by_rules);
        tagging::read_traits(p, by_rules, models::recurrent_parts::tables.words, traits);
        std::vector<tagging::label_scores> plain;
        std::vector<tagging::label_scores> best;
        const stet::word_span all{0, p.words.size()};
        model.score(p, traits, all, false, plain);
        model(p, traits, all, best);
        REQUIRE(plain.size() == p.words.size());
        CHECK(plain == best);
        words += plain.size();
    }
    CHECK(words > 70);
}
