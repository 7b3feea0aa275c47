#ifndef STET_TOKENS_TOKEN_HPP
#define STET_TOKENS_TOKEN_HPP

#include <stet/core/excerpt.hpp>

#include <cstdint>

namespace stet {

enum class token_kind : std::uint8_t {
    word,         ///< letters, with what joins them: ferry, O'Brien, three-year-old, U.S., G20
    clitic,       ///< what English writes on to a word: n't 's 're 'll 've 'd 'm
    number,       ///< digits and what is written on to them: 1,200 3.5 10:30 1990s 4th ½
    punctuation,  ///< one mark; dots in a row and dashes in a row together
    symbol,       ///< $ + = © and pictures
    quotation,    ///< a quotation mark; '' is one
    other,        ///< bytes that are no UTF-8, controls, invisible characters
};

/// The smallest piece that means something.
struct token : excerpt {
    using excerpt::excerpt;
    constexpr token(std::string_view document, std::size_t begin, std::size_t end, token_kind k)
        : excerpt(document, begin, end), kind(k)
    {}

    token_kind kind = token_kind::word;
};

}  // namespace stet

#endif
