#include <stet/quantities/finding/quantity_choices.hpp>

#include <stet/quantities/quantities.hpp>
#include <stet/sentences.hpp>

#include "support/answered_sentences.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cstddef>
#include <ranges>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr auto candidates = stet::quantities.candidates();

// The candidates of a text in words, those of one choice divided by bars.
std::string candidates_of(std::string_view text)
{
    std::string all;
    for (const stet::quantity_choice& choice : text | candidates) {
        std::string_view mark = all.empty() ? "" : "; ";
        for (const auto& c : choice.candidates()) {
            all += std::string(mark) + std::string(c.text) + ": " + answer_of(c);
            mark = " | ";
        }
    }
    return all;
}

// In constant expressions, too.
constexpr std::string_view vote = "In 2010 the town had 40 boats.";
constexpr auto first = *(vote | candidates).begin();
static_assert(first.text == "2010" && first.candidates().size() == 2);
static_assert(first.candidates()[0].kind == stet::quantity_kind::date);
static_assert(first.candidates()[1].kind == stet::quantity_kind::cardinal);
static_assert(first.candidates()[0].confidence > first.candidates()[1].confidence);

}  // namespace

TEST_CASE("quantity_choices: other readings of the same words", "[quantities]")
{
    CHECK(candidates_of("some 40 boats") == "40: cardinal 40");
    CHECK(candidates_of("In 2010 it sank.") == "2010: date | 2010: cardinal 2010");
    CHECK(candidates_of("It fell by 5 to 10 percent.")
          == "5 to 10 percent: percent 5..10 % | 5: cardinal 5 | 10 percent: percent 10 % | "
             "10: cardinal 10");
    CHECK(candidates_of("Jon Holm, 52, paid $7.")
          == "52: age 52 a | 52: cardinal 52; "
             "$7: currency 7 USD | 7: cardinal 7");
    CHECK(candidates_of("") == "");
    CHECK(candidates_of("No boat at all.") == "");
}

TEST_CASE("quantity_choices: the first candidates are the default layer", "[quantities]")
{
    for (const auto& s : read_answered(STET_TESTS_DIR "/quantities/news_quantities.txt")) {
        CAPTURE(s.text);
        const std::string_view text = s.text;
        const auto layer = text | stet::quantities;
        const auto choices = text | candidates;
        CHECK(std::ranges::distance(layer) == std::ranges::distance(choices));
        auto q = layer.begin();
        for (const stet::quantity_choice& choice : choices) {
            REQUIRE(choice.size > 0);
            CHECK(choice.where == (*q).where);
            CHECK(answer_of(choice.candidates()[0]) == answer_of(*q));
            CHECK(choice.candidates()[0].modifier == (*q).modifier);
            CHECK(choice.candidates()[0].counted == (*q).counted);
            ++q;
        }
    }
}

TEST_CASE("quantity_choices: confidences are shares", "[quantities]")
{
    std::size_t rivals = 0;
    for (const auto& s : read_answered(STET_TESTS_DIR "/quantities/news_quantities.txt")) {
        CAPTURE(s.text);
        const std::string_view text = s.text;
        for (const stet::quantity_choice& choice : text | candidates) {
            double sum = 0;
            for (const auto& c : choice.candidates()) {
                CHECK(c.confidence > 0);
                CHECK(c.confidence <= choice.candidates()[0].confidence);
                CHECK(c.where.begin >= choice.where.begin);
                CHECK(c.where.end <= choice.where.end);
                sum += c.confidence;
            }
            CHECK(sum < 1.000001);
            rivals += choice.size - 1;
        }
    }
    CHECK(rivals > 100);
}

TEST_CASE("quantity_choices: in sentences, where the document says", "[quantities]")
{
    constexpr std::string_view text = "It rained. In 2010 it snowed.";
    std::vector<std::size_t> begins;
    for (const stet::quantity_choice& choice : text | stet::sentences | candidates)
        for (const auto& c : choice.candidates()) begins.push_back(c.where.begin);
    CHECK(begins == std::vector<std::size_t>{14, 14});
}
