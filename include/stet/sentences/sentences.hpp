#ifndef STET_SENTENCES_SENTENCES_HPP
#define STET_SENTENCES_SENTENCES_HPP

#include <stet/core/scan.hpp>
#include <stet/sentences/english.hpp>
#include <stet/sentences/sentence.hpp>
#include <stet/sentences/sentence_policies.hpp>
#include <stet/sentences/sentence_scanner.hpp>

#include <concepts>
#include <ranges>
#include <span>
#include <string_view>

namespace stet {

using sentences_view = scan_view<sentence_scanner>;

/// The adaptor of sentences in a language, with settings that make further adaptors of it. Policies
/// fixed at compile time are a second argument, see `fixed_sentence_policies`.
template <sentence_language Language = english_sentences,
          policies_for_sentences Policies = sentence_policies>
struct basic_sentences_fn : scan_adaptor<basic_sentence_scanner<Language, Policies>> {
    using scanner_type = basic_sentence_scanner<Language, Policies>;

    basic_sentences_fn() = default;
    constexpr explicit basic_sentences_fn(scanner_type s) : scan_adaptor<scanner_type>(s) {}

    /// With other policies altogether.
    [[nodiscard]] constexpr basic_sentences_fn with(const Policies& policies) const
    {
        return basic_sentences_fn(scanner_type(policies));
    }

    /// With abbreviations of your own, without their last full stop, that never end a sentence.
    /// The list is not copied: it must outlive the adaptor and its views.
    ///
    ///     constexpr std::string_view units[] = {"Abt", "Inf.Rgt"};
    ///     for (std::string_view sentence : article | stet::sentences.with(units)) ...
    template <std::ranges::contiguous_range Names>
        requires std::ranges::borrowed_range<Names>
                 && std::convertible_to<Names, std::span<const std::string_view>>
                 [[nodiscard]] constexpr basic_sentences_fn with(Names&& names) const
                     requires std::same_as<Policies, sentence_policies>
    {
        sentence_policies policies = this->scanner.policies();
        policies.abbreviations = names;
        return with(policies);
    }

    /// With marks of your own that end sentences, besides the usual ones, wherever a blank or the
    /// text's end follows them: `with(U";\u203D")`. The list is not copied either.
    template <std::ranges::contiguous_range Marks>
        requires std::ranges::borrowed_range<Marks>
                 && std::convertible_to<Marks, std::u32string_view>
                 [[nodiscard]] constexpr basic_sentences_fn with(Marks&& marks) const
                     requires std::same_as<Policies, sentence_policies>
    {
        sentence_policies policies = this->scanner.policies();
        policies.terminators = marks;
        return with(policies);
    }

    /// With another meaning of a single line feed.
    [[nodiscard]] constexpr basic_sentences_fn with(line_feed single) const
        requires std::same_as<Policies, sentence_policies>
    {
        sentence_policies policies = this->scanner.policies();
        policies.single_line_feed = single;
        return with(policies);
    }

    /// With quotations in one piece: no sentence ends inside quotation marks, unless they stay open
    /// over a blank line or more than 2,000 bytes.
    [[nodiscard]] constexpr basic_sentences_fn with(inside_quotations quoted) const
        requires std::same_as<Policies, sentence_policies>
    {
        sentence_policies policies = this->scanner.policies();
        policies.quoted = quoted;
        return with(policies);
    }
};

using sentences_fn = basic_sentences_fn<>;

/// The sentences of a text, or of each excerpt of a range, in order:
///
///     for (std::string_view sentence : article | stet::sentences)
///         fmt::print("{}\n\n", sentence);
///
/// A sentence keeps its closing quotation marks and brackets; sentences inside a quotation are
/// parted too, unless `with(stet::inside_quotations::keep)`. A blank line always ends one. There is
/// no white space at the edges, every other byte of the text lies in exactly one sentence. Nothing
/// is copied: the text must outlive the view, and a temporary string is refused at compile time.
inline constexpr sentences_fn sentences;

}  // namespace stet

#endif
