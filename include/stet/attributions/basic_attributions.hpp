#ifndef STET_ATTRIBUTIONS_BASIC_ATTRIBUTIONS_HPP
#define STET_ATTRIBUTIONS_BASIC_ATTRIBUTIONS_HPP

#include <stet/attributions/added_cues.hpp>
#include <stet/attributions/attribution.hpp>
#include <stet/attributions/attribution_finder.hpp>
#include <stet/attributions/findings.hpp>
#include <stet/attributions/nested.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/passage_reader.hpp>
#include <stet/attributions/rule_detector.hpp>
#include <stet/attributions/speakers.hpp>
#include <stet/core/closure.hpp>
#include <stet/core/text_source.hpp>
#include <stet/lexicon/cue_verbs.hpp>

#include <concepts>
#include <ranges>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace stet {

/// Finds the attributions of one passage: by rules, or by a trained tagger with rules around it.
/// A pure function of the passage; what it finds is added to `found`.
template <class D>
concept attribution_detector =
    std::semiregular<D>
    && requires(const D& detect, const passage& p, findings& found) { detect(p, found); };

/// Says whom the sources of a document's attributions stand for, in their member `speaker`.
template <class R>
concept speaker_resolution =
    std::semiregular<R>
    && requires(const R& resolve, std::string_view document, std::span<attribution> found) {
           resolve(document, found);
       };

/// Names, titles, gender, number and recency: `resolve_speakers`.
struct speakers_of_document {
    void operator()(std::string_view document, std::span<attribution> found) const
    {
        resolve_speakers(document, found);
    }
};

/// Leaves `speaker` as it is.
struct no_speakers {
    void operator()(std::string_view, std::span<attribution>) const noexcept {}
};

namespace detail {

/// What reads the contents of attributions that a detector found.
template <attribution_detector Detector>
[[nodiscard]] constexpr const auto& inner_detector(const Detector& detector) noexcept
{
    if constexpr (requires { Detector::inside_contents; })
        return Detector::inside_contents;
    else
        return detector;
}

}  // namespace detail

/// The adaptor of attributions, with its parts as arguments: which words attribute, how a passage
/// is read, and who the speakers are. Holds no state that changes: one object serves any number of
/// threads.
template <cue_table Cues = word_table, attribution_detector Detector = rule_detector,
          speaker_resolution Speakers = speakers_of_document,
          attribution_nesting Nesting = attribution_nesting::outermost>
class basic_attributions : public closure<basic_attributions<Cues, Detector, Speakers, Nesting>> {
public:
    constexpr basic_attributions()
        requires std::same_as<Cues, word_table>
        : cues_(lexicon::cue_verbs)
    {}
    constexpr explicit basic_attributions(Cues cues, Detector detector = {}, Speakers speakers = {})
        : cues_(std::move(cues)), detector_(std::move(detector)), speakers_(std::move(speakers))
    {}

    /// The attributions of a text, in the order in which they begin.
    [[nodiscard]] std::vector<attribution> operator()(lasting_text auto&& text) const
    {
        const std::string_view document = document_of(text);
        detail::attribution_finder find(cues_, detector_);
        std::vector<attribution> all = find(document);
        if constexpr (Nesting == attribution_nesting::nested) {
            const auto& inner = detail::inner_detector(detector_);
            detail::attribution_finder find_inside(cues_, inner);
            all = detail::nested_search(document, find_inside)(std::move(all));
        }
        speakers_(document, all);
        return all;
    }

    /// With words of your own that attribute; see `added_cues`. The list must outlive the adaptor.
    ///
    ///     constexpr std::string_view words[] = {"tooted", "tooting"};
    ///     for (const auto& said : article | stet::attributions.with(words)) ...
    template <std::ranges::contiguous_range Words>
        requires std::ranges::borrowed_range<Words>
                 && std::convertible_to<Words, std::span<const std::string_view>>
    [[nodiscard]] constexpr auto with(Words&& words) const
    {
        using table = added_cues<Cues>;
        return basic_attributions<table, Detector, Speakers, Nesting>(
            table(cues_, std::span<const std::string_view>(words)), detector_, speakers_);
    }

    /// With another way to read a passage, or to resolve speakers.
    template <attribution_detector Other>
    [[nodiscard]] constexpr auto with(Other detector) const
    {
        return basic_attributions<Cues, Other, Speakers, Nesting>(cues_, std::move(detector),
                                                                  speakers_);
    }
    template <speaker_resolution Other>
    [[nodiscard]] constexpr auto with(Other speakers) const
    {
        return basic_attributions<Cues, Detector, Other, Nesting>(cues_, detector_,
                                                                  std::move(speakers));
    }

    /// With the attributions inside the contents of others too, up to `most_attribution_depth`
    /// levels down: each content is read as a text of its own, without the quotation marks around
    /// it, by the same detector or by the one that it has for that in `inside_contents` (rules, for
    /// the models that come with this: their corpus has no annotations there, so that those inside
    /// have no confidence). Each names in `inside` the one that holds it, and comes behind it.
    ///
    ///     for (const stet::attribution& said : article | stet::attributions.nested())
    ///         if (said.inside) fmt::print("hearsay: {}\n", said);
    [[nodiscard]] constexpr auto nested() const
    {
        return basic_attributions<Cues, Detector, Speakers, attribution_nesting::nested>(
            cues_, detector_, speakers_);
    }

private:
    Cues cues_;
    [[no_unique_address]] Detector detector_{};
    [[no_unique_address]] Speakers speakers_{};
};

/// Who said what in a text, found by rules alone: in a fraction of the time and without any trained
/// weights. The rules know quotation marks, what verbs attribute and how, and the order of words;
/// they find less of what is reported freely, and give no confidence. Otherwise as
/// `stet::attributions`.
inline constexpr basic_attributions<> attributions_by_rules;

}  // namespace stet

#endif
