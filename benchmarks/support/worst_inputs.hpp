#ifndef STET_BENCHMARKS_SUPPORT_WORST_INPUTS_HPP
#define STET_BENCHMARKS_SUPPORT_WORST_INPUTS_HPP

#include <cstddef>
#include <string>
#include <string_view>

namespace bench {

/// A text that nobody writes: the same few bytes over and over, chosen to make work.
struct worst_input {
    std::string_view name;
    std::string_view pattern;

    [[nodiscard]] std::string text(std::size_t size) const
    {
        std::string all;
        all.reserve(size + pattern.size());
        while (all.size() < size) all += pattern;
        return all;
    }
};

// clang-format off
inline constexpr worst_input worst_inputs[] = {
    {"quotation marks", "\""}, {"curly quotation marks", "\u201D"}, {"full stops", "."},
    {"question marks", "?"},   {"ellipses", "... "},                {"\"? \"", "? "},
    {"\"A. \"", "A. "},        {"\"U.S. \"", "U.S. "},              {"\"Mr. \"", "Mr. "},
    {"\"He. \"", "He. "},      {"\"p.m. \"", "p.m. "},              {"\"1. \"", "1. "},
    {"\"2) \"", "2) "},        {"\"1.\" and line feed", "1.\n"}, {"\"No. 1 \"", "No. 1 "},
    {"\"e.g. \"", "e.g. "},    {"\"J. K. \"", "J. K. "},        {"\"Inc. \"", "Inc. "},
    {"\"a.b.c.\"", "a.b.c."},  {"brackets", ")))"},             {"stop, quotation mark", ".\""},
    {"stop, closing, opening", ".\u201D \u201C"}, {"stop, line feed", ".\n"},
    {"quoted sentences", "\u201CHe.\u201D "},  {"single ellipses", "\u2026 "},
    {"bullets", "\u2022 "},    {"\"a.b\"", "a.b"},                  {"\"x. y \"", "x. y "},
    {"\". \"", ". "},          {"line feeds", "\n"},                {"short lines", "x\n"},
    {"blanks", " "},           {"ideographic full stops", "\u3002"}, {"no-break spaces", "\u00A0"},
    {"mark, degree sign", "?\u00B0"}, {"accent, mark", "\u00E9!"}, {"stop, soft hyphen", ".\u00AD"},
    {"accent, stop, blank", "\u00E9. "}, {"closed ellipsis", "\u2026)"},
    {"accent, mark, blank", "\u00E9? "}, {"words of East Asia", "\u4E2D\u3002"},
    {"\"Jan!\"", "Jan!"},          {"\"I?\"", "I?"}, {"stop, colon", ".:"},
    {"broken UTF-8 (A2)", "\xA2"}, {"broken UTF-8 (E3)", "\xE3"},   {"broken UTF-8 (FF)", "\xFF"},
};
// clang-format on

}  // namespace bench

#endif
