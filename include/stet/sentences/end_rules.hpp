#ifndef STET_SENTENCES_END_RULES_HPP
#define STET_SENTENCES_END_RULES_HPP

#include <stet/sentences/possible_end.hpp>

#include <concepts>
#include <cstdint>

namespace stet {

/// What a rule says about a possible end.
enum class verdict : std::uint8_t {
    none,    ///< it has nothing to say: the next rule decides
    ends,    ///< the sentence ends here
    goes_on  ///< it does not
};

/// A small stateless function that knows one reason why a sentence ends or goes on.
///
///     struct never_after_colons {
///         constexpr stet::verdict operator()(const stet::possible_end& e) const { ... }
///     };
template <class R>
concept end_rule = std::semiregular<R> && requires(const R& rule, const possible_end& e) {
    { rule(e) } -> std::same_as<verdict>;
};

/// Asks rules one after another; the first that has anything to say decides. It is a rule itself,
/// so rules of your own go before ours: `first_of<my_rule, english_end_rules>`.
template <end_rule... Rules>
struct first_of {
    [[nodiscard]] constexpr verdict operator()(const possible_end& e) const
    {
        verdict said = verdict::none;
        static_cast<void>((((said = Rules{}(e)) != verdict::none) || ...));
        return said;
    }
};

}  // namespace stet

#endif
