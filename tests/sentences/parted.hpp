#ifndef STET_TESTS_SENTENCES_PARTED_HPP
#define STET_TESTS_SENTENCES_PARTED_HPP

#include "support/marked.hpp"

#include <cstddef>
#include <string_view>

/// A text with a stroke where each sentence but the first begins: "It rained. |Nobody slept."
/// (Brackets would not do: some of these texts hold brackets.)
struct parted_sample {
    std::string_view why;
    std::string_view expected;
};

/// The text without its strokes.
constexpr short_text joined(std::string_view sample)
{
    short_text text;
    for (std::size_t at = 0; at < sample.size(); ++at)
        if (sample[at] != '|') text += sample.substr(at, 1);
    return text;
}

/// The text with a stroke where each sentence but the first begins.
constexpr short_text parted(std::string_view text, const auto& sentences)
{
    short_text out;
    std::size_t done = 0;
    for (const auto& sentence : sentences) {
        out += text.substr(done, sentence.where.begin - done);
        if (done != 0) out += "|";
        out += sentence.where.in(text);
        done = sentence.where.end;
    }
    out += text.substr(done);
    return out;
}

/// What an adaptor makes of the text of a sample.
constexpr short_text actual(const parted_sample& s, const auto& adaptor)
{
    const short_text buffer = joined(s.expected);
    const std::string_view text = buffer;
    return parted(text, text | adaptor);
}

#endif
