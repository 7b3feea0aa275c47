#ifndef STET_SENTENCES_SENTENCES_HPP
#define STET_SENTENCES_SENTENCES_HPP

#include <stet/core/scan.hpp>
#include <stet/sentences/english.hpp>
#include <stet/sentences/sentence.hpp>
#include <stet/sentences/sentence_scanner.hpp>

#include <ranges>
#include <span>
#include <string_view>

namespace stet {

using sentences_view = scan_view<sentence_scanner>;

/// The adaptor of sentences in a language, with settings that make further adaptors of it.
template <sentence_language Language = english_sentences>
struct basic_sentences_fn : scan_adaptor<basic_sentence_scanner<Language>> {
    using scanner_type = basic_sentence_scanner<Language>;

    basic_sentences_fn() = default;
    constexpr explicit basic_sentences_fn(scanner_type s) : scan_adaptor<scanner_type>(s) {}

    /// With abbreviations of your own, without their last full stop, that never end a sentence.
    /// The list is not copied: it must outlive the adaptor and its views.
    ///
    ///     constexpr std::string_view units[] = {"Abt", "Inf.Rgt"};
    ///     for (std::string_view sentence : article | stet::sentences.with(units)) ...
    template <std::ranges::contiguous_range Names>
        requires std::ranges::borrowed_range<Names>
                 && std::convertible_to<Names, std::span<const std::string_view>>
    [[nodiscard]] constexpr basic_sentences_fn with(Names&& names) const
    {
        return basic_sentences_fn(scanner_type(std::span<const std::string_view>(names),
                                               this->scanner.single_line_feed()));
    }

    /// With another meaning of a single line feed.
    [[nodiscard]] constexpr basic_sentences_fn with(line_feed single) const
    {
        return basic_sentences_fn(scanner_type(this->scanner.added_abbreviations(), single));
    }
};

using sentences_fn = basic_sentences_fn<>;

/// The sentences of a text, or of each excerpt of a range, in order:
///
///     for (std::string_view sentence : article | stet::sentences)
///         fmt::print("{}\n\n", sentence);
///
/// A sentence keeps its closing quotation marks and brackets; sentences inside a quotation are
/// parted too. A blank line always ends one. There is no white space at the edges, every other
/// byte of the text lies in exactly one sentence. Nothing is copied: the text must outlive the
/// view, and a temporary string is refused at compile time.
inline constexpr sentences_fn sentences;

}  // namespace stet

#endif
