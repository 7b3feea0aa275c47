#ifndef STET_CORE_WORD_TABLE_HPP
#define STET_CORE_WORD_TABLE_HPP

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>
#include <utility>

namespace stet {

/// What a table says about a word: the groups it is in, one bit each, and a number of its own (0 if
/// the list gives none). A word that the table does not hold is in no group.
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

/// Size bytes (at most eight) as a number, the first byte lowest, on any machine.
template <std::size_t Size>
    requires (Size <= 8)
[[nodiscard]] constexpr std::uint64_t bytes_as_number(const char* bytes) noexcept
{
    if constexpr (std::endian::native == std::endian::little) {
        if (!std::is_constant_evaluated()) {
            std::uint64_t number = 0;
            std::memcpy(&number, bytes, Size);
            return number;
        }
    }
    // One expression: compilers count the statements that a constant expression takes.
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return ((std::uint64_t{static_cast<unsigned char>(bytes[I])} << (8 * I)) | ...);
    }(std::make_index_sequence<Size>());
}

/// Eight bytes with A to Z in small letters, all at once: bit 7 of `letter` is set where a byte
/// lies between the two.
[[nodiscard]] constexpr std::uint64_t ascii_folded(std::uint64_t bytes) noexcept
{
    constexpr std::uint64_t each = 0x0101'0101'0101'0101U;
    const std::uint64_t low = bytes & 0x7F * each;
    const std::uint64_t from_a = low + (0x80 - 'A') * each;
    const std::uint64_t beyond_z = low + (0x7F - 'Z') * each;
    const std::uint64_t letter = (from_a ^ beyond_z) & ~bytes & 0x80 * each;
    return bytes | letter >> 2;
}

/// The first eight and the last eight bytes of a word as numbers, A to Z in small letters. They
/// overlap where it is shorter than sixteen bytes; below eight each is half as long, and below four
/// the first is all.
struct folded_ends {
    std::uint64_t first = 0;
    std::uint64_t last = 0;
};

/// Bytes of a word that has that size, which need no folding if it is in small letters.
template <bool Fold>
[[nodiscard]] constexpr folded_ends ends_of(const char* bytes, std::size_t size) noexcept
{
    const auto fold = [](std::uint64_t number) { return Fold ? ascii_folded(number) : number; };
    if (size >= 8)
        return {fold(bytes_as_number<8>(bytes)), fold(bytes_as_number<8>(bytes + (size - 8)))};
    if (size >= 4) {
        const auto both =
            fold(bytes_as_number<4>(bytes) | bytes_as_number<4>(bytes + (size - 4)) << 32);
        return {both & 0xFFFF'FFFFU, both >> 32};
    }
    if (size == 0) [[unlikely]]
        return {};
    const auto byte = [&](std::size_t i) {
        return std::uint64_t{static_cast<unsigned char>(bytes[i])};
    };
    return {fold(byte(0) | byte(size / 2) << 8 | byte(size - 1) << 16), 0};
}

/// A hash that takes capital and small ASCII letters for the same. All bytes of the word count;
/// `ends` are those of the word.
[[nodiscard]] constexpr std::uint64_t folded_hash(std::string_view word,
                                                  const folded_ends& ends) noexcept
{
    constexpr std::uint64_t spread = 0x9E37'79B9'7F4A'7C15U;
    const std::size_t size = word.size();
    std::uint64_t a = ends.first;
    for (std::size_t at = 8; at + 8 < size; at += 8)
        a = (a ^ ascii_folded(bytes_as_number<8>(word.data() + at))) * spread;
    const std::uint64_t b = size < 8 ? ends.last << 32 : ends.last;
    std::uint64_t h = (a ^ 0xA076'1D64'78BD'642FU) * spread;
    h ^= h >> 29;
    h = (h + (b + size)) * 0xE703'7ED1'A0B4'28DBU;
    return h ^ h >> 32;
}
[[nodiscard]] constexpr std::uint64_t folded_hash(std::string_view word) noexcept
{
    return folded_hash(word, ends_of<true>(word.data(), word.size()));
}

// Not constexpr: its name is the error message of a table that needs to be made again.
inline void make_this_table_again_with_make_word_table() noexcept {}

}  // namespace detail

/// A word with its hash: several tables are asked about it at the price of one.
///
///     const stet::hashed_word word("Berlin");
///     if (places.find(word) || people.find(word)) ...
struct hashed_word {
    std::string_view text;
    detail::folded_ends ends;
    std::uint64_t hash = 0;

    hashed_word() = default;
    constexpr explicit hashed_word(std::string_view word) noexcept
        : text(word), ends(detail::ends_of<true>(word.data(), word.size())),
          hash(detail::folded_hash(word, ends))
    {}

    /// Becomes another word, in place: to copy what was just written takes as long as all else.
    constexpr void become(std::string_view word) noexcept
    {
        text = word;
        ends = detail::ends_of<true>(word.data(), word.size());
        hash = detail::folded_hash(word, ends);
    }
};

/// A list of words with what is known of each, looked up in constant time, whatever the case of
/// its ASCII letters. One string literal holds it, which compiles fast; `examples/make_word_table`
/// writes such literals from lists that people edit, also from lists of your own.
///
/// Layout: the number of this format; how many bits number the slots, how many the buckets; a
/// displacement (2 bytes) for each bucket; the offset of an entry (2 bytes, 0 for none) for each
/// slot; entries of length (1), groups (4), value (4) and the word in small letters. Numbers have
/// their lowest byte first. At most 65,535 bytes.
class word_table {
public:
    /// The layout below, and the hash that it rests on.
    static constexpr unsigned char format = 101;

    /// A table that another version of this header made is refused in constant expressions.
    constexpr explicit word_table(std::string_view literal) noexcept
        : bytes_(literal.data()), slot_bits_(static_cast<unsigned>(byte(1))),
          bucket_bits_(static_cast<unsigned>(byte(2)) % 32),
          slots_(buckets + (std::size_t{2} << bucket_bits_))
    {
        if (byte(0) != format) detail::make_this_table_again_with_make_word_table();
    }

    /// What the table says about a word. Any bytes may be asked for.
    [[nodiscard]] constexpr word_entry find(std::string_view word) const noexcept
    {
        if (word.size() > 16) [[unlikely]]
            return find_long(word);
        const auto ends = detail::ends_of<true>(word.data(), word.size());
        return find(word, ends, detail::folded_hash(word, ends));
    }
    [[nodiscard]] constexpr word_entry find(const hashed_word& hashed) const noexcept
    {
        return find(hashed.text, hashed.ends, hashed.hash);
    }

    /// How many places there are for words; no two words have the same one.
    [[nodiscard]] constexpr std::size_t slots() const noexcept
    {
        return std::size_t{1} << slot_bits_;
    }
    /// The place of a word, by which an array can tell more of it than the table: a number below
    /// `slots()`, or `slots()` if the table does not hold the word.
    [[nodiscard]] constexpr std::size_t find_slot(std::string_view word) const noexcept
    {
        const hashed_word asked(word);
        const auto slot = slot_for(asked.hash);
        return holds(two_bytes(slots_ + 2 * slot), word, asked.ends) ? slot : slots();
    }

    [[nodiscard]] constexpr bool contains(std::string_view word) const noexcept
    {
        return static_cast<bool>(find(word));
    }

    /// Whether both are the same literal.
    friend constexpr bool operator==(const word_table& a, const word_table& b) noexcept
    {
        return a.bytes_ == b.bytes_;
    }

    /// Calls `with(word, entry)` for every word of the table, in no order, in small letters.
    template <class With>
    constexpr void for_each_entry(With with) const
    {
        for (std::size_t slot = 0; slot < std::size_t{1} << slot_bits_; ++slot)
            if (const std::size_t entry = two_bytes(slots_ + 2 * slot); entry != 0)
                with(std::string_view(bytes_ + entry + 9, byte(entry)), entry_at(entry));
    }
    /// Calls `with(word)` for every word.
    template <class With>
    constexpr void for_each_word(With with) const
    {
        for_each_entry([&](std::string_view word, word_entry) { with(word); });
    }

    /// Where a hash leads in a table of that many buckets and slots.
    [[nodiscard]] static constexpr std::size_t bucket_of(std::uint64_t hash, unsigned bits) noexcept
    {
        return static_cast<std::size_t>(hash & ((std::uint64_t{1} << bits) - 1));
    }
    [[nodiscard]] static constexpr std::size_t
    slot_of(std::uint64_t hash, std::uint64_t displacement, unsigned bits) noexcept
    {
        return static_cast<std::size_t>((hash * (2 * displacement + 1)) >> (64 - bits));
    }

private:
    // What only long words need would take registers that the others had to save.
    [[nodiscard, gnu::noinline]] constexpr word_entry
    find_long(std::string_view word) const noexcept
    {
        const auto ends = detail::ends_of<true>(word.data(), word.size());
        return find(word, ends, detail::folded_hash(word, ends));
    }
    // Part of whoever calls it, so that ends and hash stay in registers.
    [[nodiscard, gnu::always_inline]] constexpr word_entry
    find(std::string_view word, const detail::folded_ends& asked, std::uint64_t hash) const noexcept
    {
        const std::size_t entry = two_bytes(slots_ + 2 * slot_for(hash));
        return holds(entry, word, asked) ? entry_at(entry) : word_entry();
    }
    // Whether an entry, or none at all, is that of the word.
    [[nodiscard, gnu::always_inline]] constexpr bool
    holds(std::size_t entry, std::string_view word, const detail::folded_ends& asked) const noexcept
    {
        // An empty slot leads to the number of the format, which is the size of hardly a word.
        const std::size_t size = word.size();
        if (byte(entry) != size || entry == 0) return false;
        const char* const held = bytes_ + entry + 9;
        const auto ends = detail::ends_of<false>(held, size);
        if (((ends.first ^ asked.first) | (ends.last ^ asked.last)) != 0) return false;
        for (std::size_t i = 8; i + 8 < size; ++i)
            if (detail::ascii_folded(word.data()[i]) != held[i]) return false;
        return true;
    }
    [[nodiscard]] constexpr std::size_t byte(std::size_t at) const noexcept
    {
        return static_cast<unsigned char>(bytes_[at]);
    }
    [[nodiscard]] constexpr std::size_t two_bytes(std::size_t at) const noexcept
    {
        return static_cast<std::size_t>(detail::bytes_as_number<2>(bytes_ + at));
    }
    [[nodiscard]] constexpr std::uint32_t four_bytes(std::size_t at) const noexcept
    {
        return static_cast<std::uint32_t>(detail::bytes_as_number<4>(bytes_ + at));
    }
    [[nodiscard]] constexpr word_entry entry_at(std::size_t at) const noexcept
    {
        return {four_bytes(at + 1), static_cast<std::int32_t>(four_bytes(at + 5))};
    }
    [[nodiscard]] constexpr std::size_t slot_for(std::uint64_t hash) const noexcept
    {
        const auto displacement = two_bytes(buckets + 2 * bucket_of(hash, bucket_bits_));
        return slot_of(hash, displacement, slot_bits_);
    }

    static constexpr std::size_t buckets = 3;  // where they begin

    const char* bytes_;
    unsigned slot_bits_;
    unsigned bucket_bits_;
    std::size_t slots_;  // where they begin
};

}  // namespace stet

#endif
