#include <stet/quantities.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// Sentences such as news writes, made up for this test, with the day they were written on. A time
// is in brackets; what editors may as well leave alone ("now", "annual") is in braces and may be
// read or not. The values follow, one for each pair of brackets: "2019?2020" accepts both, "-" any
// value.

namespace {

struct news_sentence {
    std::string_view text;
    std::string_view values = {};
};

constexpr news_sentence written_2024_03_14[] = {
    {"The county commission voted 4-1 on [Tuesday] to close the landfill, which has served the "
     "valley since [1978].",
     "2024-03-12 1978"},
    {"Governor Elena Marsh, who took office in [January], said the shortfall would reach $1.2 "
     "billion by [next summer].",
     "2024-01 2024-SU?2025-SU"},
    {"The Supreme Court will hear arguments [next month] in a case that began in [2019].",
     "2024-04 2019"},
    {"Police said the gunman entered the store shortly after [9 a.m.] and fired for [six minutes].",
     "T09 PT6M"},
    {"The bank reported a quarterly loss of $340 million, its first since the [fourth quarter of "
     "2020].",
     "2020-Q4"},
    {"Mr. Rourke, a two-term senator, announced in [late February] that he would not seek a third "
     "term in [November].",
     "2024-02 2024-11"},
    {"The hearing, originally scheduled for [Monday], was moved to [March 25].",
     "2024-03-18?2024-03-11 2024-03-25"},
    {"At a rally in Tulsa on [Saturday night], the former mayor said he had been right \"for [20 "
     "years].\"",
     "2024-03-09TNI P20Y"},
    {"The company, founded in [1911], employs 4,000 people and has paid a dividend [every year] "
     "since [1954].",
     "1911 P1Y 1954"},
    {"She was sentenced [last Friday] to [18 months] in prison.", "2024-03-08 P18M"},
    {"Turnout was the lowest for a primary in [36 years], officials said on [Wednesday].",
     "P36Y 2024-03-13"},
    {"The agency's [five-year] plan, released [last fall], calls for 2,300 miles of new pipe.",
     "P5Y 2023-FA"},
    {"A poll conducted [March 4-9] found that 52 percent of likely voters approve of the measure.",
     "2024-03-04/2024-03-09"},
    {"The storm made landfall at [3:15 a.m. Wednesday], knocking out power to 80,000 customers.",
     "2024-03-13T03:15"},
    {"Inflation rose 3.2 percent in the [12 months] through [February], the Labor Department said.",
     "P12M 2024-02"},
    {"The strike, {now} in its ninth week, has cost the port an estimated $40 million a day."},
    {"In [1996], when the plant opened, the town had two doctors; {today} it has eleven.", "1996"},
    {"The two men met in the [early 1980s] at a seminary outside Boston.", "198X"},
    {"The Senate is expected to take up the bill [this week] or [early next week].",
     "2024-W11 2024-W12"},
    {"He died on [Jan. 3, 1999], at the age of 71, after a [10-month] illness.", "1999-01-03 P10M"},
    {"The border has been closed since [Oct. 9], when fighting broke out.", "2023-10-09"},
    {"In [mid-December], the board gave the superintendent a [three-year] contract.",
     "2023-12 P3Y"},
    {"Ms. Okafor, 44, moved to Houston [two decades ago] to study engineering.", "2004"},
    {"The House will vote on [Friday], hours before a partial shutdown would begin.", "2024-03-15"},
    {"On [May 1], the fee will rise to $25 from $18.", "2024-05-01"},
    {"By [Thursday afternoon], the fire had burned 1,900 acres and was 10 percent contained.",
     "2024-03-14TAF"},
    {"The film, which took [nine years] to finish, opens in theaters on [April 12].",
     "P9Y 2024-04-12"},
    {"The rate has more than doubled since the end of [2021], from 2.9 percent.", "2021"},
    {"Sales fell 7 percent in the [third quarter], compared with the same period [a year earlier].",
     "2023-Q3 2023?2022?2022-Q3"},
    {"The trial, which is scheduled to begin [June 10], is expected to last [four to six weeks].",
     "2024-06-10 -"},
    {"\"I've been waiting for {this day} for {a long time},\" said the coach, whose team last won "
     "in [2003].",
     "2003"},
    {"In [fiscal year 2023], the program cost taxpayers $61 million.", "2023?2023"},
    {"The factory will shut at the end of the {month}, and 310 workers will lose their jobs."},
    {"The legislature, which meets [every two years], adjourned [last June].", "P2Y 2023-06"},
    {"His lawyers have until [5 p.m. on Friday] to respond.", "2024-03-15T17"},
    {"The center is open [Monday through Friday] [from 8 a.m. to 6 p.m.].", "- T08/T18"},
    {"The president spoke with the prime minister by phone [Thursday morning], the White House "
     "said.",
     "2024-03-14TMO"},
    {"Crime was a bigger issue [four years ago] than it is {now}, the survey found.", "2020"},
    {"The museum draws about 600,000 visitors {annually}, most of them [between June and August].",
     "2023-06/2023-08?2024-06/2024-08"},
    {"The ship left Norfolk on [Feb. 28] for a [seven-month] deployment.", "2024-02-28 P7M"},
    {"Snow is likely [Thursday night] and [Friday], with up to 8 inches in the mountains.",
     "2024-03-14TNI 2024-03-15"},
    {"Since [2010], 138 rural hospitals have closed, eight of them [last year].", "2010 2023"},
    {"The judge gave both sides [30 days] to file briefs.", "P30D"},
    {"The rescue came [72 hours] after the quake, when hope was fading.", "PT72H"},
    {"The bridge, built in the [19th century], was closed for [two and a half years].",
     "18XX P2.5Y"},
    {"The [2024] race has already cost more than the one in [2016].", "2024 2016"},
    {"For much of the [1990s], the mill ran [24 hours] a day.", "199X PT24H"},
    {"The senator from Ohio, in his {second} year on the panel, said he learned of the memo over "
     "the [weekend].",
     "2024-W10-WE"},
    {"It took [an hour and a half] to reach the last of the hikers.", "PT1.5H"},
    {"The vaccine was approved in [December 2020], [11 months] after the virus was identified.",
     "2020-12 P11M"},
};

constexpr news_sentence written_2023_11_22[] = {
    {"The chancellor will set out his plans in the autumn statement at [12.30pm on Wednesday].",
     "2023-11-22T12:30"},
    {"Sir Alan Peake, who led the council [from 2004 to 2011], died on [Sunday] aged 83.",
     "2004/2011 2023-11-19"},
    {"Rail passengers face [two days] of disruption when drivers walk out on [1 December].",
     "P2D 2023-12-01"},
    {"The by-election was called in [September] after the MP resigned over his expenses.",
     "2023-09"},
    {"Wages grew by 7.7 per cent in the [three months] to [September].", "P3M 2023-09"},
    {"The inquest heard that she was last seen at about [10.45pm] on the [evening of 14 August].",
     "T22:45 2023-08-14TEV"},
    {"Ministers have promised 40 new hospitals by [2030], a pledge first made in [2019].",
     "2030 2019"},
    {"The family had lived in the cottage for more than [60 years].", "P60Y"},
    {"United have won only once away from home {this season}, a 2-1 victory at Fulham [last "
     "month].",
     "2023-10"},
    {"A public consultation closes on [Friday 8 December], with a decision due {early in the new "
     "year}.",
     "2023-12-08"},
    {"The trust was put in special measures in [2021] and has had four chief executives since.",
     "2021"},
    {"Detectives are appealing for anyone who was in Mill Lane [between 6pm and 8pm on Saturday] "
     "to come forward.",
     "2023-11-18T18/2023-11-18T20"},
    {"The BBC drama, set in [1920s] Birmingham, returns for a sixth series [next year].",
     "192X 2024"},
    {"Interest rates are likely to stay at 5.25 per cent until [late next year], the Bank said on "
     "[Monday].",
     "2024 2023-11-20"},
    {"He was jailed for [four years and six months] at Leeds Crown Court [yesterday].",
     "P4Y6M 2023-11-21"},
    {"The 21-year-old striker has scored nine goals so far {this term}."},
    {"The strike ballot closes at [noon on 30 November].", "2023-11-30T12:00"},
    {"In the [past fortnight], 1,200 homes have been flooded.", "P2W"},
    {"The Tories have held the seat since [1983], with a majority of 14,000 {at the last "
     "election}.",
     "1983"},
    {"Sales at the group rose 4.1 per cent in the {first half}, to \u00a32.3bn."},
    {"The report, to be published [later this week], says the failings go back to the [mid-1990s].",
     "2023-W47 199X"},
    {"Temperatures could fall to -6C on [Friday night], the Met Office said.", "2023-11-24TNI"},
    {"The [six-week] trial at the Old Bailey ended on [Tuesday afternoon].", "P6W 2023-11-21TAF"},
    {"The company made \u00a331m in [2022-23], down from \u00a344m [a year earlier].",
     "2022/2023 2022"},
    {"{Next year}'s festival runs [from 5 to 14 July].", "2024-07-05/2024-07-14"},
    {"A service of remembrance takes place at [11am] every {11 November}.", "T11"},
    {"The King left Nairobi on [3 November] after a [four-day] state visit.", "2023-11-03 P4D"},
    {"Her first novel came out in [spring 1998]; the second took another [15 years].",
     "1998-SP P15Y"},
    {"The pub has been shut since [Christmas], when its roof blew off.", "2022-12-25"},
    {"An average of 480 people {a day} arrived in the week to [12 November].", "2023-11-12"},
    {"By the [late 18th century], the town had five breweries.", "17XX"},
    {"The deal, agreed at [4am] after [14 hours] of talks, will last until [March 2025].",
     "T04 PT14H 2025-03"},
    {"The council meets on {the first Tuesday of the month}."},
    {"Lord Hale, a minister under Mrs Thatcher in the {Eighties}, said the plan was \"barmy\"."},
    {"She has been a GP in Hull for nearly [three decades].", "P30Y"},
    {"The match kicks off at [7.45pm on Thursday].", "2023-11-23T19:45"},
};

constexpr news_sentence written_2019_07_01[] = {
    {"The airline said [Monday] that it would cut 2,000 jobs by the end of [2020].",
     "2019-07-01 2020"},
    {"The two leaders met for [53 minutes] on [Sunday] in the demilitarized zone.",
     "PT53M 2019-06-30"},
    {"A new law that takes effect [today] bars employers from asking about pay.",
     "2019-07-01?PRESENT_REF"},
    {"The governor vetoed 12 bills [last week], more than in all of [2018].", "2019-W26 2018"},
    {"The heat wave is forecast to last through [Wednesday].", "2019-07-03"},
    {"Fireworks will begin at [9:30 p.m. Thursday] over the harbor.", "2019-07-04T21:30"},
    {"The couple married in [June 1969], [three weeks] before the moon landing.", "1969-06 P3W"},
    {"Roughly 40 percent of the voters made up their minds in the {last week}, exit polls showed."},
    {"The team has not reached the finals since the [1994-95] season.", "1994/1995"},
    {"She joined the firm {right out of college} in the [summer of 2008] and made partner [10 "
     "years later].",
     "2008-SU 2018"},
    {"On [July 4, 1976], the square filled with 100,000 people.", "1976-07-04"},
    {"The census, taken [every 10 years], will next be conducted in [2020].", "P10Y 2020"},
    {"The first debate, on [Wednesday], drew 15.3 million viewers, and the second, on [Thursday], "
     "drew 18.1 million.",
     "2019-06-26 2019-06-27"},
    {"The suspect was arrested around [2 a.m. Sunday] at a motel, [five hours] after the shooting.",
     "2019-06-30T02 PT5H"},
    {"A federal judge on [Friday] blocked the rule, which was to take effect [next Monday].",
     "2019-06-28 2019-07-08"},
    {"The economy has grown for {121 straight months}, the longest expansion on record."},
    {"Unemployment was 3.6 percent in [May], down from 4 percent in [January].", "2019-05 2019-01"},
    {"His [2012] memoir recounts a [14-hour] interrogation in [April 1986].", "2012 PT14H 1986-04"},
    {"The app is used by 30 million people [every month], the company said in [March].",
     "P1M 2019-03"},
    {"The bill would raise the minimum wage to $15 {an hour} by [2025].", "2025"},
    {"She starts her new job after [Labor Day].", "2019-09-02"},
    {"The class of {1955} gathers {every Fourth of July}."},
    {"Mayor Ortiz has been in office for just over [a year].", "P1Y"},
    {"The senator returned to Washington on [Monday night] after the {weeklong} recess.",
     "2019-07-01TNI"},
    {"Investigators have spent the [last 18 months] reviewing 14,000 documents.", "P18M"},
    {"The camp, which holds children as young as {5 months}, was opened in [February].", "2019-02"},
};

constexpr news_sentence written_2021_01_05[] = {
    {"Georgia voters went to the polls on [Tuesday] in two runoffs.", "2021-01-05"},
    {"Congress will meet on [Wednesday] to count the votes.", "2021-01-06"},
    {"The measure passed in the final {days} of [2020] and was signed on [Dec. 27].",
     "2020 2020-12-27"},
    {"Schools closed in [March] and did not reopen until [October].", "2020-03 2020-10"},
    {"The prime minister announced a third lockdown on [Monday evening], to last until "
     "[mid-February].",
     "2021-01-04TEV 2021-02"},
    {"More than 4,000 people died on [New Year's Eve], the deadliest day so far.", "2020-12-31"},
    {"A second dose is given {21 days later}."},
    {"Hospitals expect the peak in [two to three weeks].", "-"},
    {"Deaths in the [first week of January] rose by a fifth.", "-"},
    {"In [2008] and again in [2013], the bank was fined for the same offense.", "2008 2013"},
    {"Mr. Lind will be sworn in at [noon on Jan. 20].", "2021-01-20T12:00"},
    {"The court's 6-3 ruling [last month] came [seven weeks] after the vote.", "2020-12 P7W"},
    {"The shop, opened by his grandfather [a century ago], shut its doors for good on [Boxing "
     "Day].",
     "1921 2020-12-26"},
    {"Pubs must close at [10pm each night].", "T22"},
    {"Tokyo will host the Games [this summer], a {year} late.", "2021-SU"},
    {"The virus was first reported in [late 2019] in central China.", "2019"},
    {"The next hearing is set for [Feb. 9 at 10 a.m.].", "2021-02-09T10"},
    {"The warning was issued at {0645 GMT}, an hour after the tremor."},
    {"Trading was halted for [15 minutes] [Monday morning].", "PT15M 2021-01-04TMO"},
    {"He served as ambassador [from May 2001 until August 2005], when he retired.",
     "2001-05/2005-08"},
};

constexpr news_sentence written_2022_09_24[] = {
    {"The new prime minister flew to New York on [Monday night] after the funeral.",
     "2022-09-19TNI"},
    {"The pound fell to its lowest level since [1985] on [Friday], after the chancellor's "
     "mini-budget.",
     "1985 2022-09-23"},
    {"The basic rate will be cut to 19 per cent from [April].", "2023-04"},
    {"Queues stretched for five miles [last weekend].", "2022-W37-WE"},
    {"Voters in the four regions are taking part in referendums that began on [Friday] and end on "
     "[Tuesday].",
     "2022-09-23 2022-09-27"},
    {"The price cap, which comes into force [next Saturday], will last for [two years].",
     "2022-10-01 P2Y"},
    {"Hurricane Fiona hit Nova Scotia in the early hours of [Saturday].", "2022-09-24"},
    {"The duke, then 24, married in [July 1981].", "1981-07"},
    {"The harvest was late [this year], thanks to the driest [July] since [1935].",
     "2022 2022-07 1935"},
    {"Federer played his last match on [Friday night], [24 years] after his first.",
     "2022-09-23TNI P24Y"},
    {"The first strike was in [June], the second in [July] and the third will be on [October 1].",
     "2022-06 2022-07 2022-10-01"},
    {"In the [20 years] [from 1960 to 1980], coal output halved.", "P20Y 1960/1980"},
    {"The march, planned for [11 a.m. on Sunday], has been called off.", "2022-09-25T11"},
    {"A spokesman said the minister would respond in the {coming days}."},
    {"The party's share of the vote rose from 17 per cent in [2018] to 20 per cent [this month].",
     "2018 2022-09"},
    {"The election is [tomorrow], and polls close at [11 p.m.].", "2022-09-25 T23"},
};

constexpr news_sentence written_2018_05_27[] = {
    {"The summit, planned for [June 12] in Singapore, is back on, the president said [Friday].",
     "2018-06-12 2018-05-25"},
    {"Ireland voted [Friday] to repeal a ban dating to [1983].", "2018-05-25 1983"},
    {"The city's budget year begins [July 1].", "2018-07-01"},
    {"Gas prices have climbed 31 percent since [last Memorial Day].", "2017-05-29"},
    {"Alberto, the season's first named storm, could reach the coast by [Monday].", "2018-05-28"},
    {"He was convicted in [April] of three felonies and faces up to [30 years] in prison when he "
     "is sentenced on [Sept. 24].",
     "2018-04 P30Y 2018-09-24"},
    {"The state's first school, opened in [1868], closed in the {Great Depression}.", "1868"},
    {"The [May 8] primary cost the county $90,000.", "2018-05-08"},
    {"It was her third trip in less than [a month].", "P1M"},
    {"\"We lost [40 years] in {one night},\" said the farmer.", "P40Y"},
    {"A candlelight vigil will be held [Tuesday at 7 p.m.] in the park.", "2018-05-29T19"},
    {"The troops, who arrived [earlier this month], will stay for [90 days].", "2018-05 P90D"},
    {"[From 1955 to 1975], the company sold 12 million of them.", "1955/1975"},
    {"The U.S. Open begins in [August], and Wimbledon on [July 2].", "2018-08 2018-07-02"},
    {"The volcano has been erupting since [May 3], destroying 82 buildings.", "2018-05-03"},
    {"The senator, 81, has been treated for brain cancer since [last summer].", "2017-SU"},
    {"The [next 24 hours] are critical, the fire chief said [Sunday].", "PT24H 2018-05-27"},
    {"The clinic sees 60 patients on a typical {Monday}."},
    {"{Every Saturday morning}, volunteers hand out 300 meals."},
    {"The agreement, reached in [2015] after [20 months] of talks, expires in [2025].",
     "2015 P20M 2025"},
    {"The average wait is [3.5 hours], up from [45 minutes] in [2012].", "PT3.5H PT45M 2012"},
    {"Her father came to Detroit in the [fall of 1941], {weeks} before Pearl Harbor.", "1941-FA"},
    {"The law gives tenants [10 days]' notice.", "P10D"},
    {"The bank's chief executive will step down at the end of [June].", "2018-06"},
    {"The rule was proposed in the waning {days} of the last administration and finalized in "
     "[2017].",
     "2017"},
    {"The last time the two teams met, on [Nov. 19], the score was 34-31.", "2017-11-19"},
    {"The new terminal will open in [2021], [three years] late and $600 million over budget.",
     "2021 P3Y"},
    {"Two officers were killed [Saturday] when their car was struck at [1:40 a.m.], the patrol "
     "said.",
     "2018-05-26 T01:40"},
};

// Sentences that are not read as their answers say. Each must deviate, so that the list stays true.
constexpr std::string_view deviations[] = {
    // An adjective of recurrence that an editor would leave alone.
    "The bank reported a quarterly loss",
    // "Late" belongs to the verb, not to the year.
    "The harvest was late",
};

struct marked_time {
    stet::extent where;
    bool optional = false;
};

struct plain_sentence {
    std::string text;
    std::vector<marked_time> times;
};

plain_sentence plain(std::string_view marked)
{
    plain_sentence r;
    for (const char c : marked) {
        if (c == '[' || c == '{')
            r.times.push_back({{r.text.size(), r.text.size()}, c == '{'});
        else if (c == ']' || c == '}')
            r.times.back().where.end = r.text.size();
        else
            r.text += c;
    }
    return r;
}

bool is_time(const stet::quantity& q)
{
    using enum stet::quantity_kind;
    return q.kind == date || q.kind == time || q.kind == datetime || q.kind == set
           || q.kind == duration;
}

bool accepts(std::string_view values, std::string_view timex)
{
    if (values == "-") return true;
    while (!values.empty()) {
        const auto end = values.find('?');
        if (values.substr(0, end) == timex) return true;
        values.remove_prefix(end == values.npos ? values.size() : end + 1);
    }
    return false;
}

std::string_view take_value(std::string_view& values)
{
    const auto end = values.find(' ');
    const auto first = values.substr(0, end);
    values.remove_prefix(end == values.npos ? values.size() : end + 1);
    return first;
}

/// What is wrong with the times read in a sentence; empty if nothing is.
std::string faults(const news_sentence& sentence, std::chrono::year_month_day day)
{
    const auto expected = plain(sentence.text);
    std::string r;
    auto values = sentence.values;
    const std::string_view text = expected.text;
    std::vector<stet::quantity> found;
    for (const stet::quantity& q : text | stet::quantities.on(day))
        if (is_time(q)) found.push_back(q);
    for (const auto& time : expected.times) {
        const auto value = time.optional ? std::string_view() : take_value(values);
        bool met = time.optional;
        std::vector<stet::quantity> rest;
        for (const auto& q : found) {
            const bool overlaps = q.where.begin < time.where.end && time.where.begin < q.where.end;
            if (time.optional) {
                if (!overlaps) rest.push_back(q);
            } else if (q.where == time.where) {
                met = true;
                if (!accepts(value, q.timex.view()))
                    r += "value " + std::string(q.timex.view()) + "; ";
            } else {
                rest.push_back(q);
            }
        }
        if (!met) r += "missed " + expected.text.substr(time.where.begin, time.where.size()) + "; ";
        found = rest;
    }
    for (const auto& q : found) r += "spurious " + std::string(std::string_view(q)) + "; ";
    return r;
}

bool deviates(std::string_view text)
{
    for (const auto opening : deviations)
        if (text.starts_with(opening)) return true;
    return false;
}

template <std::size_t Count>
void check(const news_sentence (&sentences)[Count], std::chrono::year_month_day day)
{
    for (const auto& sentence : sentences) {
        const auto found = faults(sentence, day);
        CAPTURE(sentence.text);
        if (deviates(sentence.text))
            CHECK(!found.empty());
        else
            CHECK(found == "");
    }
}

}  // namespace

TEST_CASE("news_times: the times of made-up news", "[quantities][times]")
{
    using namespace std::chrono;
    check(written_2024_03_14, year(2024) / month(3) / day(14));
    check(written_2023_11_22, year(2023) / month(11) / day(22));
    check(written_2019_07_01, year(2019) / month(7) / day(1));
    check(written_2021_01_05, year(2021) / month(1) / day(5));
    check(written_2022_09_24, year(2022) / month(9) / day(24));
    check(written_2018_05_27, year(2018) / month(5) / day(27));
}
