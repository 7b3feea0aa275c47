#ifndef STET_TESTS_PROPERTIES_PLACES_HPP
#define STET_TESTS_PROPERTIES_PLACES_HPP

#include <stet/core/excerpt.hpp>

#include "support/corpus.hpp"
#include "support/random_bytes.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// An excerpt is the bytes of its place, and there are some.
inline bool exact(std::string_view text, const stet::excerpt& e)
{
    return e.where.begin < e.where.end && e.where.end <= text.size()
           && e.text.data() == text.data() + e.where.begin && e.text.size() == e.where.size();
}

inline bool inside(stet::extent inner, stet::extent outer)
{
    return outer.begin <= inner.begin && inner.begin < inner.end && inner.end <= outer.end;
}

/// A place that begins or ends inside a character of UTF-8.
inline bool cuts_a_character(std::string_view text, stet::extent where)
{
    const auto continues = [&](std::size_t at) {
        return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
    };
    return continues(where.begin) || continues(where.end);
}

/// All elements exact, in order, no two with a byte in common; what is wrong, or nothing.
std::string wrong_places(std::string_view text, auto&& elements)
{
    std::size_t last = 0;
    for (const auto& e : elements) {
        const auto place = std::to_string(e.where.begin) + ".." + std::to_string(e.where.end);
        if (!exact(text, e)) return place + " is not its bytes";
        if (e.where.begin < last) return place + " overlaps what lies before it";
        last = e.where.end;
    }
    return {};
}

/// Texts of any bytes, and texts of the pieces that rules look at, the same in every run.
inline std::vector<std::string> random_texts()
{
    constexpr std::array<std::string_view, 72> pieces = {
        " ",
        " ",
        " ",
        " ",
        "\n",
        "\n\n",
        ".",
        ". ",
        "? ",
        "! ",
        "...",
        ",",
        ", ",
        "-",
        "\xE2\x80\x93",
        "\xE2\x80\x94",
        "\"",
        "'",
        "\xE2\x80\x9C",
        "\xE2\x80\x9D",
        "\xE2\x80\x98",
        "\xE2\x80\x99",
        "``",
        "''",
        "(",
        ")",
        "[",
        "]",
        "Mr. ",
        "U.S. ",
        "J. ",
        "Dr",
        "He ",
        "She ",
        "said ",
        "told ",
        "that ",
        "according to ",
        "Ann ",
        "Lee",
        "the ",
        "a ",
        "of ",
        "and ",
        "to ",
        "1",
        "20",
        "1,000",
        "3.5",
        "$",
        "\xC2\xA3",
        "%",
        " percent",
        " million",
        "bn",
        "twenty",
        "-one ",
        "half ",
        "third ",
        "year",
        "s ",
        "-old ",
        "Friday ",
        "night ",
        "May ",
        "2025",
        "-08-18",
        ":30 ",
        "p.m. ",
        "last ",
        "\xFF",
        "\xE2\x80",
    };
    random_numbers random(2025);
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < 300; ++i) {
        texts.push_back(random_bytes(random, random.below(400)));
        texts.push_back(random_text(random, pieces, random.below(200)));
    }
    return texts;
}

#endif
