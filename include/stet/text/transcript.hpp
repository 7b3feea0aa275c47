#ifndef STET_TEXT_TRANSCRIPT_HPP
#define STET_TEXT_TRANSCRIPT_HPP

#include <stet/core/extent.hpp>
#include <stet/text/ascii.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace stet {

/// Who speaks in a turn of a transcript, as the label at its front says: "ANN VALE, HOST: Why?"
struct turn_label {
    extent name;            ///< "ANN VALE, HOST"; a colon stands at its end
    std::string_view last;  ///< "VALE"

    friend constexpr bool operator==(const turn_label&, const turn_label&) = default;
};

/// Reads the label of a turn at byte `at`, where a line begins; blanks and a quotation mark may
/// stand before it. Its letters are capitals, but for what a bracket holds: "GOV. VALE (D-Ohio):".
/// Whether it is one, or a heading, "UPDATE: ...", only the whole text tells.
[[nodiscard]] constexpr std::optional<turn_label> turn_label_at(std::string_view document,
                                                                std::size_t at) noexcept
{
    constexpr std::size_t longest = 60;  // bytes
    while (at < document.size() && (document[at] == ' ' || document[at] == '\t')) ++at;
    if (at >= document.size()) return std::nullopt;
    if (document[at] == '"')
        ++at;
    else if (document.substr(at).starts_with("\u201C"))
        at += 3;
    const std::string_view near = document.substr(at, longest);
    if (near.empty() || !is_ascii_upper(near.front())) return std::nullopt;

    turn_label label;
    std::size_t word = 0;  // where the last one began
    bool in_name = true;
    bool in_bracket = false;
    const auto end_word = [&](std::size_t i) {
        if (in_name && i > word + 1) label.last = near.substr(word, i - word);
        word = i + 1;
    };
    for (std::size_t i = 0; i < near.size(); ++i) {
        const char c = near[i];
        if (c == '\n' || (is_ascii_lower(c) && !in_bracket)) return std::nullopt;
        if (c != ':' && c != ' ' && c != ',' && c != '(' && c != ')') continue;
        end_word(i);
        if (c == ',' || c == '(') in_name = false;
        if (c == '(' || c == ')') in_bracket = c == '(';
        if (c != ':') continue;
        const bool goes_on = i + 1 < near.size() && near[i + 1] == ' ';
        if (!goes_on || label.last.empty()) return std::nullopt;
        label.name = {at, at + i};
        return label;
    }
    return std::nullopt;
}

/// Whether a text is the transcript of a conversation, or holds one: at least three lines that
/// begin with labels of turns, and somebody speaks again. Linear, without allocation; remembers the
/// first sixteen speakers.
[[nodiscard]] constexpr bool is_transcript(std::string_view document) noexcept
{
    std::array<std::string_view, 16> speakers{};
    std::size_t known = 0;
    std::size_t turns = 0;
    bool again = false;
    for (std::size_t line = 0; line < document.size();) {
        if (const auto label = turn_label_at(document, line)) {
            ++turns;
            std::string_view* const end = speakers.data() + known;
            if (std::find(speakers.data(), end, label->last) != end)
                again = true;
            else if (known < speakers.size())
                speakers[known++] = label->last;
            if (again && turns >= 3) return true;
        }
        const std::size_t feed = document.find('\n', line);
        if (feed == document.npos) break;
        line = feed + 1;
    }
    return false;
}

}  // namespace stet

#endif
