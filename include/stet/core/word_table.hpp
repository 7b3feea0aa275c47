#ifndef STET_CORE_WORD_TABLE_HPP
#define STET_CORE_WORD_TABLE_HPP

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace stet {

/// What a table says about a word: the groups it is in, one bit each, and a number of its own.
/// A word that the table does not hold is in no group.
struct word_entry {
    std::uint32_t groups = 0;
    std::int32_t value = 0;

    [[nodiscard]] constexpr bool in(std::uint32_t any_of) const noexcept
    {
        return (groups & any_of) != 0;
    }
    constexpr explicit operator bool() const noexcept { return groups != 0; }
    friend constexpr bool operator==(const word_entry&, const word_entry&) = default;
};

namespace detail {

/// A to Z in small letters, every other byte as it is.
[[nodiscard]] constexpr char ascii_folded(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// Up to eight bytes as a number, the first byte lowest, on any machine.
[[nodiscard]] constexpr std::uint64_t bytes_as_number(std::string_view bytes) noexcept
{
    if constexpr (std::endian::native == std::endian::little) {
        if (!std::is_constant_evaluated()) {
            std::uint64_t number = 0;
            std::memcpy(&number, bytes.data(), bytes.size());
            return number;
        }
    }
    std::uint64_t number = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        number = number << 8 | static_cast<unsigned char>(bytes[i]);
    return number;
}

/// A hash that takes capital and small letters for the same, by setting bit 5 of every byte.
[[nodiscard]] constexpr std::uint64_t folded_hash(std::string_view word) noexcept
{
    constexpr std::uint64_t small = 0x2020'2020'2020'2020U;
    constexpr std::uint64_t spread = 0x9E37'79B9'7F4A'7C15U;
    const std::size_t size = word.size();
    std::uint64_t a = 0;
    std::uint64_t b = size;
    if (size >= 8) {
        a = bytes_as_number(word.substr(0, 8)) | small;
        for (std::size_t at = 8; at + 8 < size; at += 8)
            a = (a ^ (bytes_as_number(word.substr(at, 8)) | small)) * spread;
        b += (bytes_as_number(word.substr(size - 8)) | small);
    } else if (size >= 4) {
        a = (bytes_as_number(word.substr(0, 4)) | small) & 0xFFFF'FFFFU;
        b += (bytes_as_number(word.substr(size - 4)) | small) << 32;
    } else if (size > 0) {
        const auto byte = [&](std::size_t i) {
            return std::uint64_t{static_cast<unsigned char>(word[i])} | 0x20U;
        };
        a = byte(0) | byte(size / 2) << 8 | byte(size - 1) << 16;
    }
    std::uint64_t h = (a ^ 0xA076'1D64'78BD'642FU) * spread;
    h ^= h >> 29;
    h = (h + b) * 0xE703'7ED1'A0B4'28DBU;
    return h ^ h >> 32;
}

}  // namespace detail

/// A list of words with what is known of each, looked up in constant time, whatever the case of
/// its ASCII letters. One string literal holds it, which compiles fast; `examples/make_word_table`
/// writes such literals from lists that people edit, also from lists of your own.
///
/// Layout: how many bits number the slots, how many the buckets; a displacement (2 bytes) for each
/// bucket; the offset of an entry (2 bytes, 0 for none) for each slot; entries of length (1),
/// groups (4), value (4) and the word. Numbers have their lowest byte first.
class word_table {
public:
    constexpr explicit word_table(std::string_view literal) noexcept : bytes_(literal) {}

    /// What the table says about a word. Any bytes may be asked for.
    [[nodiscard]] constexpr word_entry find(std::string_view word) const noexcept
    {
        const std::size_t entry = locate(detail::folded_hash(word));
        if (entry == 0 || byte(entry) != word.size()) return {};
        const std::string_view known = bytes_.substr(entry + 9, word.size());
        for (std::size_t i = 0; i < word.size(); ++i)
            if (detail::ascii_folded(word[i]) != known[i]) return {};
        return {number(entry + 1, 4), static_cast<std::int32_t>(number(entry + 5, 4))};
    }

    [[nodiscard]] constexpr bool contains(std::string_view word) const noexcept
    {
        return static_cast<bool>(find(word));
    }

    /// Where a hash leads in a table of that many buckets and slots.
    [[nodiscard]] static constexpr std::size_t bucket_of(std::uint64_t hash, unsigned bits) noexcept
    {
        return static_cast<std::size_t>(hash & ((std::uint64_t{1} << bits) - 1));
    }
    [[nodiscard]] static constexpr std::size_t slot_of(std::uint64_t hash, unsigned displacement,
                                                       unsigned bits) noexcept
    {
        return static_cast<std::size_t>((hash * (2 * std::uint64_t{displacement} + 1))
                                        >> (64 - bits));
    }

private:
    [[nodiscard]] constexpr std::size_t byte(std::size_t at) const noexcept
    {
        return static_cast<unsigned char>(bytes_[at]);
    }
    [[nodiscard]] constexpr std::uint32_t number(std::size_t at, std::size_t size) const noexcept
    {
        return static_cast<std::uint32_t>(detail::bytes_as_number(bytes_.substr(at, size)));
    }
    [[nodiscard]] constexpr std::size_t locate(std::uint64_t hash) const noexcept
    {
        const auto slot_bits = static_cast<unsigned>(byte(0));
        const auto bucket_bits = static_cast<unsigned>(byte(1));
        const std::size_t buckets = 2;
        const std::size_t slots = buckets + (std::size_t{2} << bucket_bits);
        const auto displacement = number(buckets + 2 * bucket_of(hash, bucket_bits), 2);
        return number(slots + 2 * slot_of(hash, displacement, slot_bits), 2);
    }

    std::string_view bytes_;
};

}  // namespace stet

#endif
