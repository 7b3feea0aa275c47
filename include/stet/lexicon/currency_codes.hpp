#ifndef STET_LEXICON_CURRENCY_CODES_HPP
#define STET_LEXICON_CURRENCY_CODES_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::lexicon {

/// ISO 4217 codes of three letters each, in the order in which `currencies` numbers them from 1.
inline constexpr std::string_view currency_codes =
    "USDEURGBPJPYCNYCADAUDNZDHKDSGDCHFSEKNOKDKKINRRUBBRLMXNZARKRWILSTRYPLNCZK"
    "HUFRONBGNUAHEGPNGNKESGHSMADSARAEDQARKWDIQDIRRPKRBDTLKRIDRMYRPHPTHBVNDTWD"
    "ARSCLPCOPPENVESCRCKZTGELMNTXBTISKJODLBPSYPYERAFNETBTNDDZDLYDCUPDOPJMDHRK"
    "RSDBYNAMDAZNUZSNPRMMKKHRLAKTZSUGXZMWBHDOMRTTDNADMZNAOARWFXOFXAFHTGBOBPYG"
    "UYUGTQ";

/// The code of a currency by its number, or nothing if a name is that of several.
[[nodiscard]] constexpr std::string_view currency_code(std::int32_t number) noexcept
{
    const auto at = 3 * (static_cast<std::size_t>(number) - 1);
    return number > 0 && at < currency_codes.size() ? currency_codes.substr(at, 3)
                                                    : std::string_view();
}

}  // namespace stet::lexicon

#endif
