#ifndef STET_QUANTITIES_FINDING_OPENERS_OF_PARSERS_HPP
#define STET_QUANTITIES_FINDING_OPENERS_OF_PARSERS_HPP

#include <stet/core/word_filter.hpp>
#include <stet/core/word_table.hpp>
#include <stet/lexicon/quantity_openers.hpp>
#include <stet/quantities/quantity_context.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::detail {

/// Where some parsers are asked, by what they declare: worked out when they are compiled.
template <quantity_parser... Parsers>
struct openers_of {
    /// Whether one of them may begin at any byte.
    static constexpr bool anywhere =
        ((parser_with_beginnings<Parsers> && !parser_with_beginning_words<Parsers>) || ...);

    template <class Parser>
    static constexpr std::uint32_t wanted_by() noexcept
    {
        if constexpr (parser_with_openings<Parser>)
            return Parser::asked_at;
        else
            return ~std::uint32_t{0};
    }
    /// What stands where one of them is asked: bits of `opening`.
    static constexpr std::uint32_t wanted = (wanted_by<Parsers>() | ... | 0U);

    template <class Parser>
    static constexpr std::uint32_t wanted_alone_by() noexcept
    {
        if constexpr (parser_of_times<Parser> || parser_led_on<Parser>)
            return 0;
        else
            return wanted_by<Parser>();
    }
    /// What those want that need no known word behind a leading one.
    static constexpr std::uint32_t wanted_alone = (wanted_alone_by<Parsers>() | ... | 0U);

    /// Shapes of the words that one of them is asked at.
    static constexpr basic_word_filter<16> filter = [] {
        basic_word_filter<16> words;
        const auto add = [&](std::string_view word) { words.add(word); };
        lexicon::quantity_openers.for_each_entry([&](std::string_view word, word_entry known) {
            if (known.in(wanted)) add(word);
        });
        const auto add_those_of = [&]<class Parser>(const Parser*) {
            if constexpr (parser_with_beginning_words<Parser>) Parser::for_each_beginning(add);
        };
        (add_those_of(static_cast<const Parsers*>(nullptr)), ...);
        if ((wanted & opening::code) != 0) words.add("u");  // "u.s. $5"
        return words;
    }();

    /// Letters that are such words, a bit each: bit 1 is A.
    static constexpr std::uint32_t letters = [] {
        std::uint32_t bits = 0;
        for (char c = 'a'; c <= 'z'; ++c)
            if (filter.may_hold({&c, 1})) bits |= std::uint32_t{1} << (c & 0x1F);
        return bits;
    }();
    /// Those that are articles and begin nothing else.
    static constexpr std::uint32_t articles = [] {
        std::uint32_t bits = 0;
        const auto bit_of = [](std::string_view word) {
            return word.size() == 1 ? std::uint32_t{1} << (word[0] & 0x1F) : 0;
        };
        lexicon::quantity_openers.for_each_entry([&](std::string_view word, word_entry known) {
            if (known.in(lexicon::quantity_openers_group::article)) bits |= bit_of(word);
        });
        const auto leave_out_those_of = [&]<class Parser>(const Parser*) {
            if constexpr (parser_with_beginning_words<Parser>)
                Parser::for_each_beginning([&](std::string_view word) { bits &= ~bit_of(word); });
        };
        (leave_out_those_of(static_cast<const Parsers*>(nullptr)), ...);
        return bits;
    }();

    /// Whether one of them says that it begins there.
    [[nodiscard]] static constexpr bool begin(std::string_view document, std::size_t at)
    {
        return (begins<Parsers>(document, at) || ...);
    }
};

}  // namespace stet::detail

#endif
