#include <stet/quantities.hpp>

#include "support/answered_sentences.hpp"
#include "support/catch.hpp"

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

// What the sentences of two files hold: not_quantities.txt those with bills, flights, names and
// idioms that look like numbers, news_quantities.txt those with quantities of all kinds but times.

namespace {

using namespace std::chrono_literals;

void check_file(const std::string& name, std::size_t at_least)
{
    const auto sentences = read_answered(STET_TESTS_DIR "/quantities/" + name);
    REQUIRE(sentences.size() >= at_least);
    constexpr auto quantities = stet::quantities.on(2026y / 8 / 20);
    for (const auto& s : sentences) {
        INFO(name << ':' << s.line << ": " << s.text);
        const std::string_view text = s.text;
        const auto wrong = faults(s, text | quantities);
        if (s.known_to_fail)
            CHECK_FALSE(wrong.empty());  // otherwise take the "~" away
        else
            CHECK(wrong == "");
    }
}

// The notation itself: a test that could not fail would say nothing.
std::string faults_in(std::string_view line)
{
    const auto s = parse_answered(line);
    const std::string_view text = s.text;
    return faults(s, text | stet::quantities);
}

}  // namespace

TEST_CASE("not_quantities: answers are compared with what is found", "[quantities]")
{
    CHECK(faults_in("Some {24|cardinal 24} men paid {$5|currency 5 USD}.") == "");
    CHECK(faults_in("Some {two dozen|?} men came.") == "");
    CHECK(faults_in("Some 24 men came.") == "24 is taken for cardinal 24; ");
    CHECK(faults_in("Some {24|cardinal 25} men.") == "24 is read as cardinal 24; ");
    CHECK(faults_in("Some {men|cardinal 24}.") == "men is read as nothing; ");
    CHECK(faults_in("It lost {3-2|score 3:2}, by {5 to 7 percent|percent 5..7 %}.") == "");
}

TEST_CASE("not_quantities: what looks like a number and is none", "[quantities]")
{
    check_file("not_quantities.txt", 200);
}

TEST_CASE("not_quantities: what news says in numbers", "[quantities]")
{
    check_file("news_quantities.txt", 110);
}
