#ifndef STET_CORE_CLOSURE_HPP
#define STET_CORE_CLOSURE_HPP

#include <stet/core/text_source.hpp>

#include <concepts>
#include <ranges>
#include <type_traits>
#include <utility>

namespace stet {

// Never defined: these names are the error messages of the deleted operators below.
struct input_must_outlive_the_view;
struct only_contiguous_text_keeps_its_offsets;

/// What makes a type an adaptor of ours. Derive from `closure<Derived>` instead.
struct closure_base {};

/// Gives an adaptor its pipe: `input | adaptor` means `adaptor(input)`.
///
/// To write an adaptor of your own, derive from it and say in `operator()` what it takes:
///
///     struct headlines_fn : stet::closure<headlines_fn> {
///         constexpr auto operator()(stet::lasting_text auto&& text) const { ... }
///     };
///
/// It then stands on either side of `|`, with our adaptors and with the standard's.
template <class Derived>
struct closure : closure_base {};

/// An adaptor of ours, or of a user who derived from `closure`.
template <class T>
concept adaptor = std::derived_from<std::remove_cvref_t<T>, closure_base>;

/// An adaptor of the standard that waits for its range: `std::views::take(3)`. C++20 gives these
/// no common base; all of them join with `views::all`, and nothing else that is no range does.
template <class T>
concept standard_adaptor =
    !adaptor<T> && !std::ranges::range<T>
    && requires(std::remove_cvref_t<T> t) { std::move(t) | std::views::all; };

/// Two adaptors in a row, waiting for their input.
template <class First, class Second>
struct pipeline : closure<pipeline<First, Second>> {
    [[no_unique_address]] First first;
    [[no_unique_address]] Second second;

    constexpr pipeline(First f, Second s) : first(std::move(f)), second(std::move(s)) {}

    template <class Input>
        requires std::invocable<const First&, Input>
                 && std::invocable<const Second&, std::invoke_result_t<const First&, Input>>
    [[nodiscard]] constexpr auto operator()(Input&& input) const
    {
        return second(first(std::forward<Input>(input)));
    }
};

/// `input | adaptor`.
template <class Input, adaptor Adaptor>
    requires (!adaptor<Input> && !standard_adaptor<Input> && std::invocable<const Adaptor&, Input>)
[[nodiscard]] constexpr auto operator|(Input&& input, const Adaptor& self)
{
    return self(std::forward<Input>(input));
}

// A temporary of a kind that would do if it had a name.
template <class Input, adaptor Adaptor>
    requires (!adaptor<Input> && !standard_adaptor<Input> && !std::invocable<const Adaptor&, Input>
              && std::invocable<const Adaptor&, Input&>)
input_must_outlive_the_view operator|(Input&&, const Adaptor&) = delete;

// Characters that do not lie one behind the other, as after views::filter.
template <scattered_text Input, adaptor Adaptor>
    requires (!std::invocable<const Adaptor&, Input> && !std::invocable<const Adaptor&, Input&>)
only_contiguous_text_keeps_its_offsets operator|(Input&&, const Adaptor&) = delete;

/// `adaptor | adaptor`, the standard's included on either side, is a new adaptor: a value that can
/// be stored, `constexpr` if its parts are, and used for any number of texts.
// (The order of the questions matters: asking whether a type is a standard adaptor brings us here
// again, with `views::all` for Second.)
template <class First, class Second>
    requires (adaptor<First> && (adaptor<Second> || standard_adaptor<Second>))
             || (adaptor<Second> && standard_adaptor<First>)
[[nodiscard]] constexpr auto operator|(First&& first, Second&& second)
{
    return pipeline<std::decay_t<First>, std::decay_t<Second>>(std::forward<First>(first),
                                                               std::forward<Second>(second));
}

}  // namespace stet

#endif
