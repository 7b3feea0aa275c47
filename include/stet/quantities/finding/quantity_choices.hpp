#ifndef STET_QUANTITIES_FINDING_QUANTITY_CHOICES_HPP
#define STET_QUANTITIES_FINDING_QUANTITY_CHOICES_HPP

#include <stet/core/excerpt.hpp>
#include <stet/quantities/finding/quantity_scanner.hpp>
#include <stet/quantities/quantity.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace stet {

/// One of the ways to read some words.
struct quantity_candidate : quantity {
    /// How likely it is that an editor would read them so, from 0 to 1. For the first candidate the
    /// share of such readings, by kind, that an independent tagger (CoreNLP) shares in 58 news
    /// articles; the others divide what is left.
    double confidence = 0;
};

/// A quantity of the default layer, and every other way in which parsers read its words or some of
/// them: "2010" as a year or a count, "5 to 10 percent" as a range, or as "5" and "10 percent". It
/// lies where the first candidate lies.
struct quantity_choice : excerpt {
    using excerpt::excerpt;

    static constexpr std::size_t most = 8;  ///< further candidates are left out

    std::array<quantity_candidate, most> found;
    std::size_t size = 0;

    /// First the one of the default layer, then the others in the order of their first bytes. No
    /// two have the same kind and the same words. Their confidences add up to 1 at most.
    [[nodiscard]] constexpr std::span<const quantity_candidate> candidates() const noexcept
    {
        return std::span(found).first(size);
    }
};

namespace detail {

/// The share of the readings of a kind that two readers agree on. Of the kinds that the tagger does
/// not have we have no measure: they get that of all counts.
[[nodiscard]] constexpr double agreement_on(quantity_kind kind) noexcept
{
    using enum quantity_kind;
    switch (kind) {
    case currency:
        return 0.95;
    case date:
    case set:
        return 0.89;
    case ordinal:
        return 0.81;
    case time:
        return 0.79;
    case duration:
        return 0.62;
    case cardinal:
    case percent:
    case measure:
    case age:
    case datetime:
    case score:
        break;
    }
    return 0.9;
}

}  // namespace detail

/// Finds one choice per call, where `Scanner` finds a quantity.
template <class Scanner>
struct quantity_choice_scanner {
    Scanner quantities{};

    [[nodiscard]] constexpr std::optional<quantity_choice> operator()(std::string_view document,
                                                                      std::size_t from) const
    {
        const auto chosen = quantities(document, from);
        if (!chosen) return std::nullopt;
        quantity_choice choice(document, chosen->where.begin, chosen->where.end);
        add(choice, *chosen);
        quantities.readings_within(document, chosen->where,
                                   [&](const quantity& other) { add(choice, other); });
        weigh(choice);
        return choice;
    }

private:
    static constexpr void add(quantity_choice& choice, const quantity& reading)
    {
        if (choice.size == quantity_choice::most) return;
        for (const auto& known : choice.candidates())
            if (known.where == reading.where && known.kind == reading.kind) return;
        static_cast<quantity&>(choice.found[choice.size]) = reading;
        ++choice.size;
    }

    static constexpr void weigh(quantity_choice& choice) noexcept
    {
        const auto first = detail::agreement_on(choice.found[0].kind);
        choice.found[0].confidence = first;
        for (std::size_t i = 1; i < choice.size; ++i)
            choice.found[i].confidence = (1 - first) / static_cast<double>(choice.size - 1);
    }
};

}  // namespace stet

#endif
