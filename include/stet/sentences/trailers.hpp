#ifndef STET_SENTENCES_TRAILERS_HPP
#define STET_SENTENCES_TRAILERS_HPP

#include <stet/lexicon/sentence_labels.hpp>
#include <stet/sentences/byte_set.hpp>
#include <stet/sentences/surroundings.hpp>
#include <stet/text/ascii.hpp>

#include <cstddef>
#include <string_view>

namespace stet::detail {

// What may stand between the mark that ends a sentence and the next sentence, and belongs to the
// former: citation markers, numbers of notes, emoticons.

inline constexpr std::size_t longest_citation = 32;
inline constexpr byte_set trailer_bytes("[:;=<^x");  // what they begin with
inline constexpr byte_set eyes(":;=");
inline constexpr byte_set mouths(")(DPpO/|]");

/// The size of a citation marker at byte `at`, or 0: "[4]", "[a]", "[note 3]", "[citation needed]",
/// and the "[...]" of what was left out.
[[nodiscard]] constexpr std::size_t citation_size_at(std::string_view document,
                                                     std::size_t at) noexcept
{
    if (at >= document.size() || document[at] != '[') return 0;
    const std::string_view rest = document.substr(at, longest_citation);
    const std::size_t size = rest.find(']') + 1;
    if (size < 3) return 0;
    const std::string_view inside = rest.substr(1, size - 2);
    if (inside == "..." || inside == "\u2026") return size;
    namespace group = lexicon::sentence_labels_group;
    const std::size_t last = inside.rfind(' ') + 1;
    if (last != 0 && lexicon::sentence_labels.find(inside.substr(last)).in(group::request))
        return size;
    if (inside.size() == 1) return is_ascii_alphanumeric(inside[0]) ? size : 0;
    const std::string_view label = inside.substr(0, last != 0 ? last - 1 : 0);
    const std::size_t number =
        lexicon::sentence_labels.find(label).in(group::note) ? label.size() + 1 : 0;
    constexpr std::string_view digits = "0123456789,-";
    return inside.size() - number < 8 && inside.find_first_not_of(digits, number) == inside.npos
               ? size
               : 0;
}

/// The size of an emoticon at byte `at`, or 0: ":)", ";-(", "=D", "<3", "^_^".
[[nodiscard]] constexpr std::size_t emoticon_size_at(std::string_view document,
                                                     std::size_t at) noexcept
{
    const std::string_view rest = document.substr(at < document.size() ? at : document.size(), 5);
    std::size_t size = 0;
    if (rest.starts_with("^_^") || rest.starts_with("x.x")) {
        size = 3;
    } else if (rest.starts_with("<3")) {
        size = 2;
    } else if (eyes.has(byte_or_nul(rest, 0))) {
        size = byte_or_nul(rest, 1) == '-' || byte_or_nul(rest, 1) == '\'' ? 2 : 1;
        if (!mouths.has(byte_or_nul(rest, size))) return 0;
        ++size;
        if (byte_or_nul(rest, size) == rest[size - 1]) ++size;
    }
    const std::size_t end = at + size;
    return size != 0 && (end == document.size() || blank_size_at(document, end) != 0) ? size : 0;
}

/// The size of the number of a note at byte `at`, or 0: one or two digits, then a blank, then a
/// capitalised word. (Whether that word opens a sentence, a rule must say.)
[[nodiscard]] constexpr std::size_t note_size_at(std::string_view document, std::size_t at) noexcept
{
    std::size_t end = at;
    while (end < document.size() && end - at < 3 && is_ascii_digit(document[end])) ++end;
    const bool fits = end > at && end - at < 3 && end + 1 < document.size() && document[end] == ' '
                      && is_ascii_upper(document[end + 1]);
    return fits ? end - at : 0;
}

/// The size of whatever of these stands at byte `at`, with the blanks before it, or 0.
[[nodiscard]] constexpr std::size_t trailer_size_at(std::string_view document,
                                                    std::size_t at) noexcept
{
    std::size_t blanks = 0;
    while (blanks < 2 && byte_or_nul(document, at + blanks) == ' ') ++blanks;
    if (!trailer_bytes.has(byte_or_nul(document, at + blanks))) return 0;
    std::size_t size = citation_size_at(document, at + blanks);
    if (size == 0 && blanks != 0) size = emoticon_size_at(document, at + blanks);
    return size != 0 ? blanks + size : 0;
}

}  // namespace stet::detail

#endif
