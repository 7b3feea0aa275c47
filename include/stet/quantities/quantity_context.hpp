#ifndef STET_QUANTITIES_QUANTITY_CONTEXT_HPP
#define STET_QUANTITIES_QUANTITY_CONTEXT_HPP

#include <stet/lexicon/quantity_openers.hpp>
#include <stet/quantities/numbers/numbers.hpp>
#include <stet/quantities/numbers/spelled_numbers.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/quantities/times/time_word.hpp>
#include <stet/quantities/units/units.hpp>

#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

/// How "4/5/2016" is read where both readings are dates.
enum class date_order : std::uint8_t {
    month_first,  ///< April 5
    day_first,    ///< 4 May
};

/// Which "Tuesday", "May 5" or "Christmas" is meant where the clause around it does not tell.
enum class date_outlook : std::uint8_t {
    of_news,  ///< the latest weekday, the nearest date; the next one if the text is nothing else
    ahead,    ///< the next one: of calendars, invitations, commands
    back,     ///< the latest one: of diaries, records
    nearest,
};

/// How far a time reaches.
enum class time_extent : std::uint8_t {
    of_articles,  ///< the date or time itself; "the next three days" are a length of time
    of_messages,  ///< what bounds it too: "after 2016", "end of May"; "the next three days" are
                  ///< days
};

/// What the caller of the quantities lays down for all of a document.
struct quantity_settings {
    std::optional<std::chrono::year_month_day> reference;  ///< the day the text was written
    date_order order = date_order::month_first;
    date_outlook outlook = date_outlook::of_news;
    /// The time of that day, where it is known: "in five minutes" is told from it.
    std::optional<std::chrono::seconds> time = std::nullopt;
    time_extent extent = time_extent::of_articles;

    friend constexpr bool operator==(const quantity_settings&, const quantity_settings&) = default;
};

/// The word that begins somewhere, if one does, and what is known of it.
struct opening_word {
    std::string_view text;
    word_entry time;    ///< as a word of the calendar or the clock
    word_entry number;  ///< as part of a number

    opening_word() = default;
    constexpr opening_word(std::string_view word, word_entry of_time, word_entry of_number) noexcept
        : text(word), time(of_time), number(of_number)
    {}
    constexpr opening_word(std::string_view document, std::size_t at) noexcept
        : text(word_at(document, at))
    {
        const bool may_be_time = detail::time_word_shapes.may_hold(text);
        const bool may_be_number = detail::number_word_shapes.may_hold(text);
        if (!may_be_time && !may_be_number) return;
        const hashed_word asked(text);
        if (may_be_time) time = lexicon::time_words.find(asked);
        if (may_be_number) number = lexicon::number_words.find(asked);
    }
};

namespace detail {

struct place_readings;

}  // namespace detail

/// What a parser sees: the document, the settings, and the word and number at the place it is asked
/// about, which are read once for all parsers.
struct quantity_context {
    std::string_view document;
    quantity_settings settings;
    std::size_t number_at = std::string_view::npos;  ///< the place that `word` and `number` are of
    opening_word word;
    std::optional<number_reading> number;
    std::optional<unit_reading> unit;            ///< the unit behind `number`
    detail::place_readings* readings = nullptr;  ///< what was read there under these settings

    quantity_context() = default;
    constexpr explicit quantity_context(std::string_view d, quantity_settings s = {})
        : document(d), settings(s)
    {}

    /// The same place under other settings, where what was read under these does not count.
    [[nodiscard]] constexpr quantity_context under(const quantity_settings& other) const
    {
        auto c = *this;
        if (other != settings) c.readings = nullptr;
        c.settings = other;
        return c;
    }

    /// Whether a number begins at `at` of which no more than a count can be read.
    [[nodiscard]] constexpr bool is_bare(std::size_t at) const noexcept
    {
        return at == number_at && number && number->bare;
    }
    /// Whether a number begins at `at` that is neither of money nor set against another one: its
    /// unit, percent or one of time, comes right behind it, or nothing of that kind.
    [[nodiscard]] constexpr bool is_bare_or_measured(std::size_t at) const noexcept
    {
        if (at != number_at || !number) return false;
        return number->bare || (unit && unit->unit().of != lexicon::unit_of::measure);
    }
    /// Whether that number is in digits and neither a colon nor a slash joins more to it.
    [[nodiscard]] constexpr bool is_unjoined(std::size_t at) const noexcept
    {
        if (at != number_at || !number || !number->in_digits) return false;
        const char mark = byte_at(document, number->where.end);
        return mark != ':' && mark != '/';
    }
    /// Whether that is "percent" or the like, and a number begins at `at`.
    [[nodiscard]] constexpr bool is_percent(std::size_t at) const noexcept
    {
        return at == number_at && unit && unit->unit().of == lexicon::unit_of::percent;
    }
    /// The word that begins at `at`.
    [[nodiscard]] constexpr opening_word read_word(std::size_t at) const noexcept
    {
        return at == number_at ? word : opening_word(document, at);
    }
    /// The number that begins at `at`.
    [[nodiscard]] constexpr std::optional<number_reading> read_number(std::size_t at) const noexcept
    {
        return at == number_at ? number : stet::read_number(document, at);
    }
    /// The unit behind a number that ends at `at`.
    [[nodiscard]] constexpr std::optional<unit_reading> read_unit(std::size_t at) const noexcept
    {
        return number && at == number->where.end ? unit : stet::read_unit(document, at);
    }
};

/// What stands where a parser is asked: bits of `asked_at`.
namespace opening {
inline constexpr std::uint32_t number = lexicon::quantity_openers_group::number;    ///< "two"
inline constexpr std::uint32_t ordinal = lexicon::quantity_openers_group::ordinal;  ///< "third"
inline constexpr std::uint32_t range = lexicon::quantity_openers_group::range;      ///< "between"
inline constexpr std::uint32_t age = lexicon::quantity_openers_group::age;  ///< "aged", "early"
inline constexpr std::uint32_t currency = lexicon::quantity_openers_group::currency;  ///< "EUR"
inline constexpr std::uint32_t unit = lexicon::quantity_openers_group::unit;          ///< "percent"
inline constexpr std::uint32_t amount =
    range | age | currency | unit | lexicon::quantity_openers_group::amount;  ///< and others
inline constexpr std::uint32_t time = lexicon::quantity_openers_group::time;  ///< "Monday"
inline constexpr std::uint32_t digit = std::uint32_t{1} << 29;
inline constexpr std::uint32_t sign = std::uint32_t{1} << 30;  ///< "$", "-", "½", an apostrophe
inline constexpr std::uint32_t code = std::uint32_t{1} << 31;  ///< "UAH 3", "US$5"
}  // namespace opening

/// Reads one quantity that begins at byte `at` of the document, where a word, a numeral or a sign
/// starts, or says that there is none. A pure function; what it says of other places is ignored. A
/// parser whose quantities begin where no other's do declares `begins` besides:
///
///     struct star_ratings {
///         static constexpr bool begins(std::string_view document, std::size_t at)
///         {
///             return document.substr(at).starts_with("★");
///         }
///         constexpr std::optional<stet::quantity> operator()(const stet::quantity_context& c,
///                                                            std::size_t at) const { ... }
///     };
template <class P>
concept quantity_parser =
    std::semiregular<P> && requires(const P& parser, const quantity_context& c, std::size_t at) {
        { parser(c, at) } -> std::same_as<std::optional<quantity>>;
    };

/// A parser that need not be asked everywhere: `static constexpr std::uint32_t asked_at` says
/// where, in bits of `opening`. Others are asked at each of them.
template <class P>
concept parser_with_openings = quantity_parser<P> && requires {
    { P::asked_at } -> std::convertible_to<std::uint32_t>;
};

/// A parser that declares `static constexpr bool reads_times = true`: it reads nothing but times
/// and lengths of time, and need not be asked where no word and no numeral that tells one is near,
/// nor at a dollar sign, nor, but in messages, at a unit of time or a part of the day without a
/// number that no word of the group `behind_unit` of `following_words` follows ("for years").
template <class P>
concept parser_of_times = quantity_parser<P> && requires { requires P::reads_times; };

/// A parser that declares `static constexpr bool reads_whole_texts = true`: it reads texts of 64
/// bytes at most, and all of them or nothing. The scanner asks it once, before all others.
template <class P>
concept parser_of_whole_texts = quantity_parser<P> && requires { requires P::reads_whole_texts; };

/// A parser that declares `static constexpr bool led_on = true`: at words that open nothing by
/// themselves ("from", "early": the group `leading` of `quantity_openers`) it need not be asked
/// unless a word of numbers, currencies, times or holidays comes right behind, or behind an article
/// that follows, or no word at all.
template <class P>
concept parser_led_on = quantity_parser<P> && requires { requires P::led_on; };

/// A parser that says how far it reads at most: `static constexpr std::size_t reach(context, at)`.
/// It need not be asked where another one, named before it, has read as much.
template <class P>
concept parser_with_reach =
    quantity_parser<P> && requires(const quantity_context& c, std::size_t at) {
        { P::reach(c, at) } -> std::convertible_to<std::size_t>;
    };

/// A parser that says itself where the scanner should ask it, besides where it asks every parser.
template <class P>
concept parser_with_beginnings =
    quantity_parser<P> && requires(std::string_view document, std::size_t at) {
        { P::begins(document, at) } -> std::convertible_to<bool>;
    };

/// A parser whose `begins` holds at certain words only, in whatever case, and names them all:
/// `for_each_beginning` calls its argument with each. Others are asked at every byte, which costs
/// ten times as much.
template <class P>
concept parser_with_beginning_words =
    parser_with_beginnings<P> && requires { P::for_each_beginning([](std::string_view) {}); };

namespace detail {

template <class Parser>
[[nodiscard]] constexpr bool begins(std::string_view document, std::size_t at)
{
    if constexpr (parser_with_beginnings<Parser>)
        return Parser::begins(document, at);
    else
        return false;
}

}  // namespace detail

}  // namespace stet

#endif
