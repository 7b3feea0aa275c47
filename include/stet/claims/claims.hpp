#ifndef STET_CLAIMS_CLAIMS_HPP
#define STET_CLAIMS_CLAIMS_HPP

#include <stet/attributions/attribution.hpp>
#include <stet/attributions/attributions.hpp>
#include <stet/claims/claim.hpp>
#include <stet/claims/join.hpp>
#include <stet/core/closure.hpp>
#include <stet/core/text_source.hpp>
#include <stet/quantities/quantities.hpp>
#include <stet/quantities/quantity.hpp>

#include <chrono>
#include <concepts>
#include <ranges>
#include <string_view>
#include <utility>
#include <vector>

namespace stet {

namespace detail {

template <class A, class Element>
concept finds =
    adaptor<A> && std::copyable<A> && requires(const A& find, std::string_view document) {
        { find(document) } -> std::ranges::input_range;
        requires std::convertible_to<std::ranges::range_reference_t<decltype(find(document))>,
                                     Element>;
    };

}  // namespace detail

/// An adaptor that finds attributions in a text: `stet::attributions`, with other parts or none, or
/// a pipeline that ends in them: `stet::attributions | std::views::filter(is_sure)`.
template <class A>
concept attribution_adaptor = detail::finds<A, attribution>;

/// An adaptor that finds quantities in a text, in its order: `stet::quantities`, other parsers, or
/// `stet::sentences | stet::quantities | std::views::filter(is_money)`.
template <class Q>
concept quantity_adaptor = detail::finds<Q, quantity>;

/// The adaptor of claims, with its parts as arguments: which attributions, and which quantities.
/// Holds no state that changes: one object serves any number of threads.
template <attribution_adaptor Attributions = attributions_fn,
          quantity_adaptor Quantities = quantities_fn>
class basic_claims : public closure<basic_claims<Attributions, Quantities>> {
public:
    constexpr basic_claims()
        requires std::default_initializable<Attributions> && std::default_initializable<Quantities>
    = default;
    constexpr explicit basic_claims(Attributions find_attributions, Quantities find_quantities = {})
        : attributions_(std::move(find_attributions)), quantities_(std::move(find_quantities))
    {}

    /// The claims of a text, in the order of their attributions.
    [[nodiscard]] std::vector<claim> operator()(lasting_text auto&& text) const
    {
        const std::string_view document = document_of(text);
        std::vector<attribution> said;
        for (auto&& a : attributions_(document)) said.push_back(std::forward<decltype(a)>(a));
        std::vector<claim> all;
        if (said.empty()) return all;
        std::vector<quantity> figures;
        for (auto&& q : quantities_(document)) figures.push_back(std::forward<decltype(q)>(q));

        for (const claim_indices& joined : join_claims(said, figures)) {
            claim& c = all.emplace_back();
            c.attribution = std::move(said[joined.attribution]);
            c.quantities.reserve(joined.quantities.size());
            for (const std::size_t i : joined.quantities) c.quantities.push_back(figures[i]);
        }
        return all;
    }

    /// The same, for a text written on that day: "Friday night" then has a date.
    [[nodiscard]] constexpr basic_claims on(std::chrono::year_month_day reference) const
        requires requires(const Quantities& q) {
            { q.on(reference) } -> std::convertible_to<Quantities>;
        }
    {
        return basic_claims(attributions_, quantities_.on(reference));
    }

    /// With other attributions, or other quantities:
    ///
    ///     constexpr auto prices = stet::claims.with(stet::basic_quantities<stet::money>());
    ///     constexpr auto all = stet::claims.with(stet::attributions.nested());
    template <attribution_adaptor Other>
    [[nodiscard]] constexpr auto with(Other find_attributions) const
    {
        return basic_claims<Other, Quantities>(std::move(find_attributions), quantities_);
    }
    template <quantity_adaptor Other>
    [[nodiscard]] constexpr auto with(Other find_quantities) const
    {
        return basic_claims<Attributions, Other>(attributions_, std::move(find_quantities));
    }

private:
    [[no_unique_address]] Attributions attributions_{};
    [[no_unique_address]] Quantities quantities_{};
};

/// Who claims which figure, in a text:
///
///     for (const stet::claim& c : article | stet::claims.on(2025y / 8 / 18))
///         if (c.attribution.source)
///             fmt::print("{}: {}\n", *c.attribution.source, fmt::join(c.quantities, ", "));
///
/// Each attribution of the text that has quantities inside its content, with them; an attribution
/// without any is no claim. All places are bytes of the text, which must outlive the claims; a
/// temporary string is refused. Any bytes are read, in linear time; besides the result this takes
/// memory for all attributions and quantities of the text.
inline constexpr basic_claims<> claims;

}  // namespace stet

#endif
