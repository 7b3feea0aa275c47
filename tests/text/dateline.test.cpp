#include <stet/text/dateline.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

namespace {

// What stands behind the dateline of a paragraph; nothing if it has none.
constexpr std::string_view news(std::string_view paragraph)
{
    const auto begin = stet::behind_dateline(paragraph, 0);
    return begin == 0 ? std::string_view() : paragraph.substr(begin);
}
static_assert(news("OSLO, Norway (AP) \u2014 A ferry sank.") == "A ferry sank.");
static_assert(news("PARIS, Nov. 12 (Reuters) - Talks stalled.") == "Talks stalled.");
static_assert(news("ST. LOUIS -- \"No,\" he said.") == "\"No,\" he said.");
static_assert(news("(CNN) -- A storm is near.") == "A storm is near.");
static_assert(news("Bremen (dpa) \u2013 Nine sheep fled.") == "Nine sheep fled.");
static_assert(news("WASHINGTON/LONDON, May 3 - $5 will do.") == "$5 will do.");
static_assert(news("S\u00C3O PAULO\u2014Rain fell.") == "Rain fell.");
static_assert(news("The mill (1902) burned.").empty());
static_assert(news("Bremen \u2014 Nine sheep fled.").empty());
static_assert(news("GOP \u2014 The party").empty());
static_assert(news("OSLO said no.").empty() && news("OSLO - no one came").empty());
static_assert(news("The Mill \u2014 a novel").empty());
static_assert(news("OSLO (AP\nA ferry").empty() && news("OSLO\n- A ferry").empty());
static_assert(news("14:41 Police say") == "Police say");
static_assert(news("9:05 a.m. \"No,\" he said.") == "\"No,\" he said.");
static_assert(news("2:30pm  Rain fell.") == "Rain fell.");
static_assert(news("14:41 is late").empty() && news("3:1 Rovers").empty() && news("14:41").empty());
static_assert(news("2014: Rain").empty() && news("14:4").empty() && news("9:05.Rain").empty());
static_assert(news("").empty() && news("OSLO").empty() && news("(AP) \u2014").empty());

constexpr std::string_view news_behind_colon(std::string_view paragraph)
{
    const auto begin = stet::behind_dateline(paragraph, 0, true);
    return begin == 0 ? std::string_view() : paragraph.substr(begin, 6);
}
static_assert(news_behind_colon("NEW DELHI: Rain fell.") == "Rain f");
static_assert(news_behind_colon("New Delhi: Rain fell.").empty());
static_assert(
    news_behind_colon("New Delhi: Rain fell on the town for a week, and the river rose so "
                      "high that the ferries lay at the quay, and nobody dared to row "
                      "over it.")
    == "Rain f");
static_assert(news_behind_colon("Vale: I came to the town for a week, and the river rose so high "
                                "that the ferries lay at the quay, and nobody dared to row me "
                                "over it.")
                  .empty());

constexpr bool is_in(std::string_view text, std::string_view name)
{
    const auto begin = text.find(name);
    return stet::is_in_dateline(text, {begin, begin + name.size()});
}
static_assert(is_in("Hail.\nOSLO (AP) \u2014 Rain", "AP") && is_in("(CNN) -- Rain", "CNN"));
static_assert(is_in("OSLO (AP) \u2014 Rain", "OSLO") && !is_in("OSLO (AP) \u2014 Rain", "Rain"));
static_assert(!is_in("of the AP \u2014 Rain", "AP") && !is_in("OSLO (AP) said", "AP"));

}  // namespace

TEST_CASE("dateline: no further than 80 bytes", "[text]")
{
    CHECK(stet::behind_dateline(std::string(60, 'A') + " \u2014 Rain fell.", 0) == 65);
    CHECK(stet::behind_dateline(std::string(90, 'A') + " \u2014 Rain fell.", 0) == 0);
    CHECK(stet::behind_dateline("Rain. OSLO \u2014 Snow.", 6) == 15);
    CHECK(stet::behind_dateline("Rain", 9) == 9);
}
