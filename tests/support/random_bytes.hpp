#ifndef STET_TESTS_SUPPORT_RANDOM_BYTES_HPP
#define STET_TESTS_SUPPORT_RANDOM_BYTES_HPP

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

/// Numbers that look random and are the same on every machine and in every run (splitmix64).
class random_numbers {
public:
    constexpr explicit random_numbers(std::uint64_t seed) : state_(seed) {}

    constexpr std::uint64_t operator()()
    {
        std::uint64_t z = state_ += 0x9E37'79B9'7F4A'7C15U;
        z = (z ^ z >> 30) * 0xBF58'476D'1CE4'E5B9U;
        z = (z ^ z >> 27) * 0x94D0'49BB'1331'11EBU;
        return z ^ z >> 31;
    }
    /// From 0 to below `limit`.
    constexpr std::size_t below(std::size_t limit)
    {
        return static_cast<std::size_t>((*this)() % limit);
    }

private:
    std::uint64_t state_;
};

/// That many bytes of any value.
inline std::string random_bytes(random_numbers& random, std::size_t size)
{
    std::string text(size, '\0');
    for (char& c : text) c = static_cast<char>(random.below(256));
    return text;
}

/// A text of that many pieces, each one of those given: denser in what matters than random bytes.
inline std::string random_text(random_numbers& random, std::span<const std::string_view> pieces,
                               std::size_t size)
{
    std::string text;
    for (std::size_t i = 0; i < size; ++i) text += pieces[random.below(pieces.size())];
    return text;
}

#endif
