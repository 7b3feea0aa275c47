#ifndef STET_SENTENCES_SHORT_WORDS_HPP
#define STET_SENTENCES_SHORT_WORDS_HPP

#include <stet/core/word_table.hpp>
#include <stet/sentences/word_beginnings.hpp>
#include <stet/sentences/word_endings.hpp>
#include <stet/text/ascii.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::detail {

/// The words of a table that are one to four letters, found by these four bytes: a fraction of what
/// asking the table itself costs.
class short_words {
public:
    constexpr explicit short_words(const word_table& words)
    {
        words.for_each_word([&](std::string_view word) {
            if (word.size() > 4) return;
            std::uint32_t letters = 0;
            for (const char c : word) {
                if (!is_ascii_lower(c)) return;
                letters = letters >> 8 | std::uint32_t{static_cast<unsigned char>(c)} << 24;
            }
            std::size_t at = slot_of(letters);
            while (slots_[at].letters != 0) at = (at + 1) % size;
            slots_[at] = {letters, words.find(word).groups};
        });
    }

    /// What the table says about a word that is these letters.
    [[nodiscard]] constexpr word_entry find(const last_letters& word) const noexcept
    {
        return find(word.folded);
    }
    [[nodiscard]] constexpr word_entry find(const first_letters& word) const noexcept
    {
        return find(word.count == 0 ? 0 : word.folded << (32 - 8 * word.count));
    }

private:
    // A table of at most 65,535 bytes has fewer than 900 entries of up to four letters, or the
    // search above does not end, which constant evaluation refuses.
    static constexpr std::size_t size = 1024;

    struct slot {
        std::uint32_t letters = 0;
        std::uint32_t groups = 0;
    };

    static constexpr std::size_t slot_of(std::uint32_t letters) noexcept
    {
        return letters * 0x9E37'79B1U >> 22;
    }

    [[nodiscard]] constexpr word_entry find(std::uint32_t letters) const noexcept
    {
        std::size_t at = slot_of(letters);
        while (slots_[at].letters != letters) {
            if (slots_[at].letters == 0) return {};
            at = (at + 1) % size;
        }
        return {slots_[at].groups, 0};
    }

    std::array<slot, size> slots_{};
};

}  // namespace stet::detail

#endif
