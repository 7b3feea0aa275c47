#ifndef STET_QUANTITIES_FINDING_QUANTITY_SCANNER_HPP
#define STET_QUANTITIES_FINDING_QUANTITY_SCANNER_HPP

#include <stet/quantities/finding/addresses.hpp>
#include <stet/quantities/finding/leading_words.hpp>
#include <stet/quantities/finding/place_finder.hpp>
#include <stet/quantities/finding/titles_with_units.hpp>
#include <stet/quantities/numbers/comparisons.hpp>
#include <stet/quantities/numbers/counted_nouns.hpp>
#include <stet/quantities/numbers/words_behind_numbers.hpp>
#include <stet/quantities/place_readings.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/times/time_ahead.hpp>
#include <stet/quantities/times/time_bounds.hpp>
#include <stet/quantities/words.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>

namespace stet {

/// Finds one quantity per call: goes from one place where a quantity may begin to the next, asks
/// every parser there, and keeps the longest reading; of two equally long ones, that of the parser
/// which comes first. Nothing is read twice but where a reading was refused, and parsers look a
/// bounded way ahead, so time is linear in the text.
template <quantity_parser... Parsers>
class basic_quantity_scanner {
public:
    basic_quantity_scanner() = default;
    constexpr explicit basic_quantity_scanner(quantity_settings settings, Parsers... parsers)
        : settings_(settings), parsers_(parsers...)
    {}

    /// The bytes of the document that the last call has looked at.
    using memory = detail::place_finder<Parsers...>;

    [[nodiscard]] constexpr std::optional<quantity> operator()(std::string_view document,
                                                               std::size_t from) const
    {
        memory places;
        return (*this)(document, from, places);
    }
    [[nodiscard]] constexpr std::optional<quantity>
    operator()(std::string_view document, std::size_t from, memory& places) const
    {
        if (from >= document.size()) return std::nullopt;
        if constexpr ((parser_of_whole_texts<Parsers> || ...))
            if (from == 0 && document.size() <= longest_entry) [[unlikely]]
                if (auto found = whole(document)) return found;
        places.go_on(document, from);
        for (;;) {
            const auto place = places.next();
            if (place.at >= document.size()) return std::nullopt;
            longest_reading found(place.at);
            ask(document, place, found);
            if (found.reading && !refused(document, place, *found.reading)) {
                if (settings_.extent == time_extent::of_messages)
                    take_time_bounds(quantity_context(document, settings_), from, *found.reading);
                return found.reading;
            }
            places.go_on(place);
        }
    }

    /// Tells of every reading of every parser that begins and ends in a part of the document,
    /// refused by nobody but the parsers: `tell(reading)`, in the order of the places and parsers.
    template <class Tell>
    constexpr void readings_within(std::string_view document, extent part, Tell tell) const
    {
        if (part.begin >= part.end) return;
        detail::place_finder<Parsers...> places(document, part.begin);
        for (;;) {
            const auto place = places.next();
            if (place.at >= part.end) return;
            auto opening = place.opening;
            detail::place_readings readings(place.at);
            const auto c = context_of(document, place, opening, readings);
            std::apply(
                [&](const Parsers&... parser) {
                    (tell_one(parser, c, place, opening, part.end, tell), ...);
                },
                parsers_);
            places.go_on(place);
        }
    }

    [[nodiscard]] constexpr const quantity_settings& settings() const noexcept { return settings_; }
    [[nodiscard]] constexpr const std::tuple<Parsers...>& parsers() const noexcept
    {
        return parsers_;
    }

private:
    // The longest text that may be nothing but a time.
    static constexpr std::size_t longest_entry = 64;

    // The reading of all of a short text by the parsers that read nothing else.
    [[nodiscard]] constexpr std::optional<quantity> whole(std::string_view document) const
    {
        const quantity_context c(document, settings_);
        const auto at = after_blanks(document, 0);
        std::optional<quantity> best;
        const auto ask = [&]<class Parser>(const Parser& parser) {
            if constexpr (parser_of_whole_texts<Parser>)
                if (!best) best = parser(c, at);
        };
        std::apply([&](const Parsers&... parser) { (ask(parser), ...); }, parsers_);
        return best;
    }

    // What parsers see at a place. A number that is none ("a boat") is taken out of the opening.
    [[nodiscard]] constexpr quantity_context context_of(std::string_view document,
                                                        const detail::opening_place& place,
                                                        std::uint32_t& opening,
                                                        detail::place_readings& readings) const
    {
        // A new one each time: an optional that was emptied is no constant for every library.
        quantity_context c(document, settings_);
        c.number_at = place.at;
        c.readings = &readings;
        if (place.word != nullptr && !word_goes_on(document, place.next)) [[likely]]
            c.word = opening_word(document.substr(place.at, place.next - place.at),
                                  place.word->time, place.word->number);
        else if (is_ascii_letter(document[place.at]))
            c.word = opening_word(document, place.at);
        if (place.number) {
            c.number = is_ascii_letter(document[place.at])
                           ? read_number(document, place.at, c.word.text, c.word.number)
                           : read_number(document, place.at);
            if (!c.number) [[unlikely]]
                opening = (opening & ~stet::opening::number) | stet::opening::time;  // "an hour"
            else if (!c.number->bare)
                c.unit = stet::read_unit(document, c.number->where.end);
        }
        if constexpr ((parser_of_times<Parsers> || ...))
            if (((c.is_bare(place.at) || c.is_percent(place.at))
                 && settings_.extent != time_extent::of_messages  // "meet me at 6"
                 && ((c.is_percent(place.at) && c.number->decimal_digits > 0)
                     || !detail::may_tell_time(document, *c.number)))
                || no_time_at(document, place, c))
                opening |= no_time;
        return c;
    }

    // Taken into an opening where no time can be told.
    static constexpr std::uint32_t no_time = std::uint32_t{1} << 28;

    [[nodiscard]] static constexpr bool no_time_at(std::string_view document,
                                                   const detail::opening_place& place,
                                                   const quantity_context& c) noexcept
    {
        const auto opening = place.opening;
        if (document[place.at] == '$') return true;
        if ((opening & (stet::opening::sign | stet::opening::code)) != 0 || opening == 0)
            return false;
        if (place.leads_nowhere) return true;
        if (c.word.time.in(detail::groups_of_times)) return word_tells_no_time(document, place, c);
        if (c.word.number.in(lexicon::number_words_group::article) && !c.number) [[unlikely]]
            return !detail::article_of_time(document, place.next);
        const bool digit = (opening & stet::opening::digit) != 0;
        if (digit && detail::digits_tell_time(document, place.at)) return false;
        return !detail::word_of_time_ahead(document, place.at, !digit);
    }

    // The same of a place where such a word begins. In messages one may be enough.
    [[nodiscard]] static constexpr bool word_tells_no_time(std::string_view document,
                                                           const detail::opening_place& place,
                                                           const quantity_context& c) noexcept
    {
        namespace group = lexicon::time_words_group;
        if (c.word.number || c.settings.extent == time_extent::of_messages) return false;
        if (c.word.time.in(group::unit | group::units | group::part))
            return !equal_folded(c.word.text, "weekend")
                   && detail::unit_tells_nothing(document, place.next);
        return c.word.time.in(group::ambiguous) && is_ascii_lower(document[place.at])
               && detail::leads_nowhere(document, place.next, false);  // "may have"
    }

    // The longest of the readings at a place, the first of those.
    struct longest_reading {
        std::size_t end;
        std::optional<quantity> reading;

        constexpr explicit longest_reading(std::size_t at) noexcept : end(at) {}
    };

    constexpr void ask(std::string_view document, const detail::opening_place& place,
                       longest_reading& best) const
    {
        auto opening = place.opening;
        detail::place_readings readings(place.at);
        const auto c = context_of(document, place, opening, readings);
        std::apply(
            [&](const Parsers&... parser) { (ask_one(parser, c, place, opening, best), ...); },
            parsers_);
    }

    // Takes the words beside a reading into it, and says whether they make something else of it.
    [[nodiscard]] static constexpr bool refused(std::string_view document,
                                                const detail::opening_place& place, quantity& found)
    {
        if (detail::inside_address(document, place.at)) return true;
        add_neighbours(document, found);
        return detail::is_title(document, found);
    }

    // What the words beside a reading say of it.
    static constexpr void add_neighbours(std::string_view document, quantity& q)
    {
        compare(document, q);
        if (q.kind != quantity_kind::cardinal || q.counted.end != 0) return;
        const bool one = q.value && *q.value == decimal(1);
        q.counted = one ? read_counted_noun_of_one(document, q.where.end)
                        : read_counted_noun(document, q.where.end);
    }

    // Whether a parser wants to be asked there.
    template <class Parser>
    [[nodiscard]] static constexpr bool
    asks_at(std::string_view document, const detail::opening_place& place, std::uint32_t opening)
    {
        if constexpr (parser_of_times<Parser>)
            if ((opening & no_time) != 0) return false;
        bool asked = place.opening != 0;
        if constexpr (parser_with_openings<Parser>) asked = (opening & Parser::asked_at) != 0;
        return asked || detail::begins<Parser>(document, place.at);
    }

    template <class Parser, class Tell>
    static constexpr void tell_one(const Parser& parser, const quantity_context& c,
                                   const detail::opening_place& place, std::uint32_t opening,
                                   std::size_t end, Tell& tell)
    {
        if (!asks_at<Parser>(c.document, place, opening)) return;
        auto found = parser(c, place.at);
        if (!found || found->where.end <= place.at || found->where.end > end) return;
        add_neighbours(c.document, *found);
        tell(*found);
    }

    template <class Parser>
    static constexpr void ask_one(const Parser& parser, const quantity_context& c,
                                  const detail::opening_place& place, std::uint32_t opening,
                                  longest_reading& best)
    {
        if (!asks_at<Parser>(c.document, place, opening)) return;
        if constexpr (parser_with_reach<Parser>)
            if (best.reading && Parser::reach(c, place.at) <= best.end) return;
        const auto found = parser(c, place.at);
        if (!found || found->where.end <= best.end) [[likely]]
            return;
        best.reading = found;
        best.end = found->where.end;
    }

    quantity_settings settings_;
    [[no_unique_address]] std::tuple<Parsers...> parsers_;
};

}  // namespace stet

#endif
