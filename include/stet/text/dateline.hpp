#ifndef STET_TEXT_DATELINE_HPP
#define STET_TEXT_DATELINE_HPP

#include <stet/core/extent.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <string_view>

namespace stet {

namespace detail {

/// Behind a dash that stands at `at`: "—", "–", "--", or "-" before a blank. `at` if none does.
[[nodiscard]] constexpr std::size_t behind_dash_of_dateline(std::string_view near,
                                                            std::size_t at) noexcept
{
    if (near[at] != '-' && near[at] != '\xE2') return at;
    const auto rest = near.substr(at);
    if (rest.starts_with("\u2014") || rest.starts_with("\u2013")) return at + 3;
    if (rest.starts_with("--")) return at + (rest.starts_with("---") ? 3U : 2U);
    return rest.starts_with("- ") ? at + 1 : at;
}

/// Whether a sentence may begin with this byte: a capital, a digit, a sign or a quotation mark.
[[nodiscard]] constexpr bool may_open_news(char c) noexcept
{
    return !is_ascii(c) || is_ascii_upper(c) || is_ascii_digit(c) || c == '"' || c == '\''
           || c == '$';
}

/// How many bytes the time of day takes that opens a report of a live page, "14:41 Police say ...",
/// with the blanks behind it; 0 if none does.
[[nodiscard]] constexpr std::size_t size_of_time_stamp(std::string_view near) noexcept
{
    std::size_t i = 0;
    while (i < near.size() && i < 2 && is_ascii_digit(near[i])) ++i;
    if (i == 0 || i + 3 >= near.size() || near[i] != ':') return 0;
    if (!is_ascii_digit(near[i + 1]) || !is_ascii_digit(near[i + 2])) return 0;
    i += 3;
    for (const std::string_view half : {"am", "pm", " am", " pm", " a.m.", " p.m."}) {
        if (!near.substr(i).starts_with(half)) continue;
        i += half.size();
        break;
    }
    const std::size_t behind = near.find_first_not_of(' ', i);
    return behind != near.npos && behind > i && may_open_news(near[behind]) ? behind : 0;
}

/// Whether a paragraph opens with a place in small letters before a colon at `colon`, as papers of
/// India and Kenya have it, "New Delhi: The court on Friday ...": two words at most, and a whole
/// report behind them, by nobody who says "I". A headline, "Vale: The wall will fall", is shorter.
[[nodiscard]] constexpr bool is_place_of_report(std::string_view paragraph,
                                                std::size_t colon) noexcept
{
    constexpr std::size_t shortest = 120;  // bytes
    int words = 1;
    for (std::size_t i = 0; i < colon; ++i) {
        if (paragraph[i] == ' ' && ++words > 2) return false;
        const bool first = i == 0 || paragraph[i - 1] == ' ';
        if (paragraph[i] != ' '
            && !(first ? is_ascii_upper(paragraph[i]) : is_ascii_lower(paragraph[i])))
            return false;
    }
    const auto report = paragraph.substr(colon + 1, shortest);
    if (colon < 4 || report.size() < shortest || report.find('\n') != report.npos) return false;
    for (const std::string_view writer : {" I ", " I\u2019", " I'", " We ", " My ", " Our "})
        if (report.starts_with(writer)) return false;
    return true;
}

}  // namespace detail

/// Where the news begins in a paragraph that begins at byte `at`: behind its dateline, "OSLO,
/// Norway (AP) — ", "PARIS, Nov. 12 (Reuters) - ", "(CNN) -- ", or at `at` if it has none. The
/// place is in capitals, or names an agency in brackets behind it. `colon`: near the begin of the
/// document a colon parts it as well, "NEW DELHI: "; in a transcript that is a speaker. Before a
/// long paragraph such a place may be in small letters. Looks at 80
/// bytes at most. What opens with a time of day, "14:41 Police say", begins behind it.
[[nodiscard]] constexpr std::size_t behind_dateline(std::string_view document, std::size_t at,
                                                    bool colon = false) noexcept
{
    constexpr std::size_t longest = 80;
    constexpr std::size_t near_begin = 200;  // bytes, for a headline before it
    if (at >= document.size()) return at;
    const auto near = document.substr(at, longest);
    if (const std::size_t stamp = detail::size_of_time_stamp(near)) return at + stamp;
    std::size_t letters = 0;  // of the place
    bool in_place = true;
    bool in_capitals = true;
    bool agency = false;
    std::size_t i = 0;
    while (i < near.size()) {
        const char c = near[i];
        if (c == ' ' || c == ',' || c == '.' || c == '/') {
            in_place = in_place && c != ',';
            ++i;
        } else if (c == '(') {
            const auto end = near.find_first_of(")\n", i);
            if (end == std::string_view::npos || near[end] != ')') return at;
            agency = true;
            in_place = false;
            i = end + 1;
        } else if (c == ':') {
            const bool placed = colon && at < near_begin
                                && ((in_capitals && letters > 3)
                                    || detail::is_place_of_report(document.substr(at), i));
            return placed && i + 2 < near.size() && near[i + 1] == ' '
                           && detail::may_open_news(near[i + 2])
                       ? at + i + 2
                       : at;
        } else if (auto behind = detail::behind_dash_of_dateline(near, i); behind != i) {
            while (behind < near.size() && near[behind] == ' ') ++behind;
            const bool placed = agency || (in_capitals && letters > 3);
            return placed && behind < near.size() && detail::may_open_news(near[behind])
                       ? at + behind
                       : at;
        } else if (is_ascii_upper(c) || is_ascii_digit(c) || !is_ascii(c)) {
            for (; i < near.size(); ++i) {
                const char letter = near[i];
                if (letter == ' ' || letter == ',' || letter == '(' || letter == '/'
                    || letter == ':')
                    break;
                if (detail::behind_dash_of_dateline(near, i) != i) break;
                if (letter == '\n') return at;
                if (!in_place) continue;
                in_capitals = in_capitals && !is_ascii_lower(letter);
                letters += is_ascii_upper(letter) ? 1U : 0U;
            }
        } else {
            return at;
        }
    }
    return at;
}

/// Whether words are part of the dateline of their line: "ROME", or "AP" in "ROME (AP) — ".
[[nodiscard]] constexpr bool is_in_dateline(std::string_view document, extent words) noexcept
{
    constexpr std::size_t longest = 80;
    std::size_t begin = words.begin;
    // A small word behind a blank is in none: most words are told by the one before them.
    for (; begin > 0 && document[begin - 1] != '\n'; --begin)
        if (words.begin - begin >= longest
            || (is_ascii_lower(document[begin]) && document[begin - 1] == ' '))
            return false;
    return words.end < behind_dateline(document, begin);
}

}  // namespace stet

#endif
