#ifndef STET_CORE_FIXED_TEXT_HPP
#define STET_CORE_FIXED_TEXT_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet {

/// A short text held in place, without allocation. What does not fit is left out, and `complete`
/// then says so.
template <std::size_t Capacity>
    requires (Capacity < 256)
class fixed_text {
public:
    fixed_text() = default;
    constexpr fixed_text(std::string_view text) noexcept { *this += text; }

    constexpr fixed_text& operator+=(char c) noexcept
    {
        if (size_ < Capacity)
            bytes_[size_++] = c;
        else
            complete_ = false;
        return *this;
    }
    constexpr fixed_text& operator+=(std::string_view text) noexcept
    {
        if (text.size() > Capacity - size_) {
            for (const char c : text) *this += c;
            return *this;
        }
        char* const end = bytes_.data() + size_;
        for (std::size_t i = 0; i < text.size(); ++i) end[i] = text[i];
        size_ = static_cast<std::uint8_t>(size_ + text.size());
        return *this;
    }

    [[nodiscard]] constexpr std::string_view view() const noexcept
    {
        return {bytes_.data(), size_};
    }
    constexpr operator std::string_view() const noexcept { return view(); }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] constexpr bool complete() const noexcept { return complete_; }

    friend constexpr bool operator==(const fixed_text& a, const fixed_text& b) noexcept
    {
        return a.view() == b.view();
    }
    friend constexpr bool operator==(const fixed_text& a, std::string_view b) noexcept
    {
        return a.view() == b;
    }

private:
    std::array<char, Capacity> bytes_{};
    std::uint8_t size_ = 0;
    bool complete_ = true;
};

}  // namespace stet

#endif
