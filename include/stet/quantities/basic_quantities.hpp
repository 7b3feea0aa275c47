#ifndef STET_QUANTITIES_BASIC_QUANTITIES_HPP
#define STET_QUANTITIES_BASIC_QUANTITIES_HPP

#include <stet/core/scan.hpp>
#include <stet/quantities/finding/quantity_choices.hpp>
#include <stet/quantities/finding/quantity_scanner.hpp>
#include <stet/quantities/quantity.hpp>

#include <chrono>
#include <ranges>
#include <tuple>
#include <utility>

namespace stet {

/// Quantities as these parsers read them, and no others: in a text, or inside each excerpt of a
/// range. A parser of your own is one more argument:
///
///     constexpr stet::basic_quantities<stet::money, stet::percentages, my_scores> figures;
///     for (const stet::quantity& q : article | figures) ...
///
/// Of two readings that begin at the same place the longer is kept; of two equally long ones, that
/// of the parser named first.
template <quantity_parser... Parsers>
class basic_quantities : public closure<basic_quantities<Parsers...>> {
public:
    using scanner_type = basic_quantity_scanner<Parsers...>;

    basic_quantities() = default;
    constexpr explicit basic_quantities(quantity_settings settings, Parsers... parsers)
        : scan_(scanner_type(settings, parsers...))
    {}

    [[nodiscard]] constexpr auto operator()(lasting_text auto&& text) const { return scan_(text); }
    template <std::ranges::viewable_range Excerpts>
        requires range_of_excerpts<Excerpts>
    [[nodiscard]] constexpr auto operator()(Excerpts&& excerpts) const
    {
        return scan_(std::forward<Excerpts>(excerpts));
    }

    /// The same, for a text written on that day: "Friday night" then has a date.
    [[nodiscard]] constexpr basic_quantities on(std::chrono::year_month_day reference) const
    {
        // New settings: an optional that was emptied is no constant for every library.
        const auto& old = scan_.scanner.settings();
        return with(quantity_settings{reference, old.order, old.outlook, std::nullopt, old.extent});
    }

    /// The same, for a text written at that instant: "in five minutes" and "now" then have a time.
    [[nodiscard]] constexpr basic_quantities on(std::chrono::local_seconds instant) const
    {
        const auto day = std::chrono::floor<std::chrono::days>(instant);
        auto settings = scan_.scanner.settings();
        settings.reference = std::chrono::year_month_day(day);
        settings.time = instant - day;
        return with(settings);
    }

    /// The same, with "4/5/2016" read in that order.
    [[nodiscard]] constexpr basic_quantities with(date_order order) const
    {
        auto settings = scan_.scanner.settings();
        settings.order = order;
        return with(settings);
    }

    /// The same, with "Tuesday" taken for that one where its clause does not tell.
    [[nodiscard]] constexpr basic_quantities with(date_outlook outlook) const
    {
        auto settings = scan_.scanner.settings();
        settings.outlook = outlook;
        return with(settings);
    }

    /// The same, with times that reach so far: "after 2016" of messages and commands.
    [[nodiscard]] constexpr basic_quantities with(time_extent extent) const
    {
        auto settings = scan_.scanner.settings();
        settings.extent = extent;
        return with(settings);
    }

    /// The same, with other settings.
    [[nodiscard]] constexpr basic_quantities with(quantity_settings settings) const
    {
        return std::apply([&](const Parsers&... p) { return basic_quantities(settings, p...); },
                          scan_.scanner.parsers());
    }

    /// The same quantities, each with every other way to read its words, and how likely each is:
    ///
    ///     for (const stet::quantity_choice& choice : article | stet::quantities.candidates())
    ///         for (const stet::quantity_candidate& q : choice.candidates())
    ///             if (q.confidence > 0.05) ...
    [[nodiscard]] constexpr auto candidates() const
    {
        return stet::scan(quantity_choice_scanner<scanner_type>{scan_.scanner});
    }

    [[nodiscard]] constexpr const scanner_type& scanner() const noexcept { return scan_.scanner; }

private:
    scan_adaptor<scanner_type> scan_;
};

}  // namespace stet

#endif
