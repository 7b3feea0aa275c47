#ifndef STET_SENTENCES_BYTE_SET_HPP
#define STET_SENTENCES_BYTE_SET_HPP

#include <array>
#include <cstddef>
#include <string_view>

namespace stet::detail {

/// A set of bytes that is asked in one step.
class byte_set {
public:
    constexpr explicit byte_set(std::string_view bytes) noexcept
    {
        for (const char c : bytes) holds_[static_cast<unsigned char>(c)] = true;
    }

    [[nodiscard]] constexpr bool has(char c) const noexcept
    {
        return holds_[static_cast<unsigned char>(c)];
    }

private:
    std::array<bool, 256> holds_{};
};

/// The byte at `at`, or NUL beyond the end, which no set here holds.
[[nodiscard]] constexpr char byte_or_nul(std::string_view document, std::size_t at) noexcept
{
    return at < document.size() ? document[at] : '\0';
}

}  // namespace stet::detail

#endif
