#include <stet/quantities/numbers/words_behind_numbers.hpp>

#include <stet/lexicon/clause_words.hpp>
#include <stet/lexicon/date_neighbours.hpp>
#include <stet/lexicon/holidays.hpp>
#include <stet/lexicon/number_neighbours.hpp>
#include <stet/quantities/numbers/numbers.hpp>
#include <stet/quantities/quantities.hpp>
#include <stet/text/ascii.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

namespace {

struct sample {
    std::string_view why;
    std::string_view text;  // a number at its start
    bool bare;
};

constexpr sample samples[] = {
    {"an ordinary word", "30 boats", true},
    {"the same in words", "thirty-one boats", true},
    {"a mark that ends a phrase", "30, and more", true},
    {"the end", "30", true},
    {"a unit", "30 miles", false},
    {"a currency", "30 pesos", false},
    {"more of the number", "30 million boats", true},
    {"a month behind a full stop", "16. Nov. 2016", false},
    {"digits behind a full stop", "16.5.2016", false},
    {"a part of other numbers", "4 in 10", false},
    {"a preposition before an ordinary word", "4 in custody", true},
    {"a day of a month", "5 of May", false},
    {"some of many", "5 of those", true},
    {"another number", "5 12 and 13", true},
    {"a fraction", "5 1/2 boats", false},
    {"a range", "5 to 10", false},
    {"a fraction goes on in other ways", "2/3 boats", false},
};

constexpr bool holds(const sample& s)
{
    const auto number = stet::read_number(s.text, 0);
    return number && number->bare == s.bare;
}
static_assert(std::ranges::all_of(samples, holds));

constexpr std::string_view before = "They saw ";
// So long that no text is nothing but a time.
constexpr std::string_view behind =
    " while nobody else aboard had anything better but mending nets, sails and old ropes there";

/// The longest reading that any parser has at a place, if nothing is known of it beforehand.
template <class... Parsers>
std::optional<stet::quantity> asked_afresh(const std::tuple<Parsers...>& parsers,
                                           std::string_view text,
                                           const stet::quantity_settings& settings)
{
    std::optional<stet::quantity> best;
    const auto ask = [&](const auto& parser) {
        const auto found = parser(stet::quantity_context(text, settings), before.size());
        if (found && (!best || found->where.end > best->where.end)) best = found;
    };
    std::apply([&](const Parsers&... parser) { (ask(parser), ...); }, parsers);
    return best;
}

void check_words_behind(std::string_view opener, std::string_view word)
{
    using namespace std::chrono_literals;
    const auto scan = stet::quantities.on(2016y / 5 / 17).scanner();
    const auto text = std::string(before).append(opener).append(word).append(behind);
    const auto fresh = asked_afresh(scan.parsers(), text, scan.settings());
    const auto found = scan(text, before.size());
    // Of a reading that is refused, the title of a film, nothing more is asked.
    const bool there = found && found->where.begin == before.size();
    CAPTURE(text);
    if (there || fresh) {
        REQUIRE(fresh.has_value());
        if (there) {
            CHECK(found->where.end == fresh->where.end);
            CHECK(found->kind == fresh->kind);
            CHECK(found->timex == fresh->timex);
        } else {
            CHECK(stet::detail::is_title(text, *fresh));
        }
    }
}

constexpr std::string_view openers[] = {
    "7 ",    "16 ",   "2016 ",  "six ",  "twenty ", "7, ",      "7-",     "7 of ", "7 in ",
    "7 to ", "this ", "late ",  "each ", "from ",   "several ", "third ", "a ",    "may ",
    "day ",  "week ", "month ", "year ", "years ",  "hour ",    "night "};

}  // namespace

TEST_CASE("words_behind_numbers: what is known beforehand changes no reading", "[quantities]")
{
    const auto check = [](std::string_view word) {
        for (const auto opener : openers) check_words_behind(opener, word);
    };
    stet::lexicon::unit_names.for_each_word(check);
    stet::lexicon::number_words.for_each_word(check);
    stet::lexicon::number_neighbours.for_each_word(check);
    stet::lexicon::number_suffixes.for_each_word(check);
    stet::lexicon::date_neighbours.for_each_word(check);
    stet::lexicon::clause_words.for_each_word(check);
    stet::lexicon::comparing_words.for_each_word(check);
    stet::lexicon::following_words.for_each_word(check);
    stet::lexicon::currencies.for_each_word(check);
    stet::lexicon::holidays.for_each_word([&](std::string_view name) {
        const auto first = stet::lexicon::holidays.find(name.substr(0, name.find_first_of(" '")));
        // Places are no more looked for at the rare ones.
        if (!first.in(stet::lexicon::holidays_group::rare_opener)) check(name);
    });
    stet::lexicon::time_hints.for_each_word(check);
    stet::lexicon::time_words.for_each_word([&](std::string_view word) {
        check(word);
        auto name = std::string(word);
        name[0] = stet::ascii_upper(name[0]);
        check(name);
        check(name + " 2015");
        check(name + " of May");
    });
}

TEST_CASE("words_behind_numbers: samples", "[quantities]")
{
    for (const auto& s : samples) {
        CAPTURE(s.why);
        CHECK(holds(s));
    }
}
