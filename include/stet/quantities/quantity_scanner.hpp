#ifndef STET_QUANTITIES_QUANTITY_SCANNER_HPP
#define STET_QUANTITIES_QUANTITY_SCANNER_HPP

#include <stet/lexicon/quantity_openers.hpp>
#include <stet/quantities/comparisons.hpp>
#include <stet/quantities/counted_nouns.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/titles_with_units.hpp>
#include <stet/quantities/words.hpp>
#include <stet/text/character_class.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>

namespace stet {

namespace detail {

/// What a byte may be the start of.
enum class byte_role : std::uint8_t { none, letter, digit, sign, mark, foreign };

[[nodiscard]] constexpr std::array<byte_role, 256> byte_roles() noexcept
{
    std::array<byte_role, 256> roles{};
    for (std::size_t b = 0; b < 256; ++b) {
        const char c = static_cast<char>(b);
        if (b >= 0xC2)
            roles[b] = byte_role::foreign;
        else if (is_ascii_letter(c))
            roles[b] = byte_role::letter;
        else if (is_ascii_digit(c))
            roles[b] = byte_role::digit;
        else if (c == '$' || c == '-' || c == '+' || c == '.' || c == '\'')
            roles[b] = byte_role::sign;
        else if (c == ':' || c == '@' || c == '#')
            roles[b] = byte_role::mark;
    }
    return roles;
}

inline constexpr auto byte_role_of = byte_roles();

/// Whether the characters around `at`, up to the next blanks, are an address, a tag or an
/// identifier: what their digits say is no quantity. Looks at most 64 bytes either way.
[[nodiscard]] constexpr bool inside_address(std::string_view document, std::size_t at) noexcept
{
    constexpr std::size_t reach = 64;
    for (std::size_t i = at; i > 0 && at - i < reach; --i) {
        const char c = document[i - 1];
        if (is_ascii_space(c)) break;
        if (is_ascii_alphanumeric(c)) continue;
        if (c == '#' || c == '@' || c == '_' || c == '\\') return true;
        if (c == '"' && i > 1 && document[i - 2] == '=') return true;
        if (c == '/' && follows(document, i, "/") && i > 1 && document[i - 2] == ':') return true;
        if (c == '.' && precedes(document, i - 1, "www")) return true;
    }
    for (std::size_t i = at; i < document.size() && i - at < reach; ++i) {
        const char c = document[i];
        if (is_ascii_space(c)) break;
        if (c == '@' && i > at && is_ascii_alphanumeric(document[i - 1])
            && is_ascii_alphanumeric(byte_at(document, i + 1)))
            return true;
    }
    return false;
}

}  // namespace detail

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

    [[nodiscard]] constexpr std::optional<quantity> operator()(std::string_view document,
                                                               std::size_t from) const
    {
        for (auto at = from; at < document.size();) {
            const auto place = candidate(document, at);
            if (place.at >= document.size()) break;
            if (auto found = ask(document, place)) return found;
            at = place.next != 0 ? place.next : behind_numeral(document, place.at);
        }
        return std::nullopt;
    }

    /// Tells of every reading of every parser that begins and ends in a part of the document,
    /// refused by nobody but the parsers: `tell(reading)`, in the order of the places and parsers.
    template <class Tell>
    constexpr void readings_within(std::string_view document, extent part, Tell tell) const
    {
        for (auto at = part.begin; at < part.end;) {
            const auto place = candidate(document, at);
            if (place.at >= part.end) return;
            auto opening = place.opening;
            const auto c = context_of(document, place, opening);
            std::apply(
                [&](const Parsers&... parser) {
                    (tell_one(parser, c, place, opening, part.end, tell), ...);
                },
                parsers_);
            at = place.next != 0 ? place.next : behind_numeral(document, place.at);
        }
    }

    [[nodiscard]] constexpr const quantity_settings& settings() const noexcept { return settings_; }
    [[nodiscard]] constexpr const std::tuple<Parsers...>& parsers() const noexcept
    {
        return parsers_;
    }

private:
    // A place where a quantity may begin, and where to go on if none does.
    struct place_to_ask {
        std::size_t at = 0;
        std::size_t next =
            0;  // 0: behind the numeral, which is not gone through before it is refused
        std::uint32_t opening = 0;  // what stands there; 0: only parsers whose `begins` says so
        bool number = false;        // a number may begin here
    };

    static constexpr bool some_have_beginnings = (parser_with_beginnings<Parsers> || ...);

    [[nodiscard]] static constexpr bool someone_begins(std::string_view document, std::size_t at)
    {
        return (begins<Parsers>(document, at) || ...);
    }
    template <class Parser>
    [[nodiscard]] static constexpr bool begins(std::string_view document, std::size_t at)
    {
        if constexpr (parser_with_beginnings<Parser>)
            return Parser::begins(document, at);
        else
            return false;
    }

    // Behind the characters that hang together with a numeral that nobody reads: the rest of
    // "757-200", "14-1418", "A1.2.3".
    [[nodiscard]] static constexpr std::size_t behind_numeral(std::string_view document,
                                                              std::size_t at) noexcept
    {
        for (; at < document.size(); ++at) {
            const char c = document[at];
            if (is_ascii_alphanumeric(c)) continue;
            const bool joins = c == '-' || c == '.' || c == '/' || c == ':' || c == ',';
            if (!joins || !is_ascii_alphanumeric(byte_at(document, at + 1))) break;
        }
        return at;
    }

    // Capitals with digits behind them: "UAH 3.04", "RM42". Whether they are a currency is not
    // asked here.
    [[nodiscard]] static constexpr bool is_code_of_amount(std::string_view document, std::size_t at,
                                                          std::size_t end) noexcept
    {
        if (end - at > 3) return false;
        if (follows(document, end, " $ ")) return true;  // "c $ 5": each sign stands apart
        if (ascii_lower(document[at]) == 'u' && byte_at(document, end) == '.')
            return follows(document, end + 2, ". $") || follows(document, end + 2, " $");
        if (end - at < 2 || !is_ascii_upper(document[at])) return false;
        if (byte_at(document, end) == '.') ++end;  // "Rs. 20"
        if (byte_at(document, end) == ' ') ++end;
        return is_ascii_digit(byte_at(document, end)) || byte_at(document, end) == '$';
    }

    // "://", "@somebody", "#topic": what hangs together with them is a name, up to the next blank.
    [[nodiscard]] static constexpr bool opens_address(std::string_view document,
                                                      std::size_t at) noexcept
    {
        if (document[at] == ':') return follows(document, at, "://");
        return is_ascii_alphanumeric(byte_at(document, at + 1)) || byte_at(document, at + 1) == '_';
    }
    [[nodiscard]] static constexpr std::size_t behind_address(std::string_view document,
                                                              std::size_t at) noexcept
    {
        while (at < document.size() && !is_ascii_space(document[at]) && document[at] != '<'
               && document[at] != '"')
            ++at;
        return at;
    }

    // The first place at or after `at` where a quantity may begin.
    [[nodiscard]] static constexpr place_to_ask candidate(std::string_view document, std::size_t at)
    {
        using detail::byte_role;
        while (at < document.size()) {
            const auto role = detail::byte_role_of[static_cast<unsigned char>(document[at])];
            if (role == byte_role::none) {
                if constexpr (some_have_beginnings)
                    if (someone_begins(document, at)) return {at, at + 1, 0, false};
                ++at;
                continue;
            }
            if (role == byte_role::mark) {
                if constexpr (some_have_beginnings)
                    if (someone_begins(document, at)) return {at, at + 1, 0, false};
                at = opens_address(document, at) ? behind_address(document, at) : at + 1;
                continue;
            }
            if (role == byte_role::letter) {
                auto end = at + 1;
                while (end < document.size() && is_ascii_letter(document[end])) ++end;
                if (at > 0 && word_goes_on_before(document, at)) {
                    at = end;
                    continue;
                }
                const auto known =
                    end - at <= longest_quantity_word
                        ? lexicon::quantity_openers.find(document.substr(at, end - at))
                        : word_entry();
                const char next = byte_at(document, end);
                const bool code =
                    (end - at <= 3 && (next == '$' || next == '\xC2' || next == '\xE2'))
                    || is_code_of_amount(document, at, end);
                if (known || code)
                    return {at, end, known.groups | (code ? opening::code : 0),
                            known.in(opening::number)};
                if constexpr (some_have_beginnings)
                    if (someone_begins(document, at)) return {at, end, 0, false};
                at = end;
                continue;
            }
            if (role == byte_role::digit) {
                if (at > 0 && letter_before(document, at)) {
                    at = behind_numeral(document, at);
                    continue;
                }
                return {at, 0, opening::digit, true};
            }
            if (role == byte_role::sign) {
                const char next = byte_at(document, at + 1);
                const bool free = at == 0 || !is_ascii_alphanumeric(document[at - 1]);
                const bool numeral =
                    is_ascii_digit(next)
                    || (at == 0 && next == ' ' && is_ascii_digit(byte_at(document, 2)))
                    || (document[at] != '.'
                        && (next == '$' || !is_ascii(next)
                            || (next == '.' && is_ascii_digit(byte_at(document, at + 2)))));
                if (document[at] == '$' || (free && numeral))
                    return {at, at + 1, opening::sign, document[at] != '$'};
                if constexpr (some_have_beginnings)
                    if (someone_begins(document, at)) return {at, at + 1, 0, false};
                ++at;
                continue;
            }
            const auto c = decode_at(document, at);
            if (is_letter_mark_or_digit(c.value)) {
                if constexpr (some_have_beginnings)
                    if (someone_begins(document, at)) return {at, at + c.size, 0, false};
                at += c.size;
                while (letter_at(document, at)) at += decode_at(document, at).size;
                continue;
            }
            // Currency signs, vulgar fractions, the minus sign, the apostrophe of "’80s".
            const bool opens_something =
                (c.value >= 0xA2 && c.value <= 0xA5) || (c.value >= 0x20A0 && c.value <= 0x20CF)
                || (c.value >= 0xBC && c.value <= 0xBE) || (c.value >= 0x2150 && c.value <= 0x215E)
                || c.value == 0xB1 || c.value == 0x2212
                || ((c.value == 0x2019 || c.value == 0x2018)
                    && is_ascii_digit(byte_at(document, at + 3)));
            if (opens_something) return {at, at + c.size, opening::sign, true};
            if constexpr (some_have_beginnings)
                if (someone_begins(document, at)) return {at, at + c.size, 0, false};
            at += c.size;
        }
        return {document.size(), document.size(), 0, false};
    }

    [[nodiscard]] static constexpr bool word_goes_on_before(std::string_view document,
                                                            std::size_t at) noexcept
    {
        return is_ascii_digit(document[at - 1]) || letter_before(document, at);
    }

    // What parsers see at a place. A number that is none ("a boat") is taken out of the opening.
    [[nodiscard]] constexpr quantity_context
    context_of(std::string_view document, const place_to_ask& place, std::uint32_t& opening) const
    {
        // A new one each time: an optional that was emptied is no constant for every library.
        quantity_context c(document, settings_);
        c.number_at = place.at;
        if (place.number) {
            c.number = read_number(document, place.at);
            if (c.number)
                c.unit = stet::read_unit(document, c.number->where.end);
            else
                opening &= ~stet::opening::number;
        }
        return c;
    }

    [[nodiscard]] constexpr std::optional<quantity> ask(std::string_view document,
                                                        const place_to_ask& place) const
    {
        auto opening = place.opening;
        const auto c = context_of(document, place, opening);
        std::optional<quantity> best;
        std::apply(
            [&](const Parsers&... parser) { (ask_one(parser, c, place, opening, best), ...); },
            parsers_);
        if (!best || detail::inside_address(c.document, place.at)) return std::nullopt;
        add_neighbours(c.document, *best);
        if (detail::is_title(c.document, *best)) return std::nullopt;
        return best;
    }

    // What the words beside a reading say of it.
    static constexpr void add_neighbours(std::string_view document, quantity& q)
    {
        compare(document, q);
        if (q.kind == quantity_kind::cardinal && q.counted.end == 0)
            q.counted = read_counted_noun(document, q.where.end);
    }

    // Whether a parser wants to be asked there.
    template <class Parser>
    [[nodiscard]] static constexpr bool asks_at(std::string_view document,
                                                const place_to_ask& place, std::uint32_t opening)
    {
        bool asked = place.opening != 0;
        if constexpr (parser_with_openings<Parser>) asked = (opening & Parser::asked_at) != 0;
        return asked || begins<Parser>(document, place.at);
    }

    template <class Parser, class Tell>
    static constexpr void tell_one(const Parser& parser, const quantity_context& c,
                                   const place_to_ask& place, std::uint32_t opening,
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
                                  const place_to_ask& place, std::uint32_t opening,
                                  std::optional<quantity>& best)
    {
        if (!asks_at<Parser>(c.document, place, opening)) return;
        const auto found = parser(c, place.at);
        if (found && found->where.end > place.at && (!best || found->where.end > best->where.end))
            best = found;
    }

    quantity_settings settings_;
    [[no_unique_address]] std::tuple<Parsers...> parsers_;
};

}  // namespace stet

#endif
