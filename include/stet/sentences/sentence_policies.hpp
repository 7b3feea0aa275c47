#ifndef STET_SENTENCES_SENTENCE_POLICIES_HPP
#define STET_SENTENCES_SENTENCE_POLICIES_HPP

#include <stet/sentences/inside_quotations.hpp>
#include <stet/sentences/line_feeds.hpp>

#include <concepts>
#include <span>
#include <string_view>

namespace stet {

/// What a caller decides about sentences, at run time. The lists are not copied: they must outlive
/// whoever uses them.
struct sentence_policies {
    /// Further abbreviations, without their last full stop, that never end a sentence.
    std::span<const std::string_view> abbreviations = {};

    /// Further marks that end a sentence wherever a blank or the text's end follows: `U";\u203D"`.
    std::u32string_view terminators = {};

    line_feed single_line_feed = line_feed::detect;
    inside_quotations quoted = inside_quotations::split;
};

/// The same, decided at compile time: derive from it and declare anew what differs.
///
///     struct transcript : stet::fixed_sentence_policies {
///         static constexpr std::u32string_view terminators = U";";
///         static constexpr auto quoted = stet::inside_quotations::keep;
///     };
///     constexpr stet::basic_sentences_fn<stet::english_sentences, transcript> statements;
struct fixed_sentence_policies {
    static constexpr std::span<const std::string_view> abbreviations = {};
    static constexpr std::u32string_view terminators = {};
    static constexpr line_feed single_line_feed = line_feed::detect;
    static constexpr inside_quotations quoted = inside_quotations::split;
};

/// `sentence_policies`, `fixed_sentence_policies`, or what looks like them.
template <class P>
concept policies_for_sentences = std::semiregular<P> && requires(const P& p) {
    { p.abbreviations } -> std::convertible_to<std::span<const std::string_view>>;
    { p.terminators } -> std::convertible_to<std::u32string_view>;
    { p.single_line_feed } -> std::convertible_to<line_feed>;
    { p.quoted } -> std::convertible_to<inside_quotations>;
};

}  // namespace stet

#endif
