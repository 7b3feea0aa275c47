#ifndef STET_ATTRIBUTIONS_SPEAKERS_MENTION_HPP
#define STET_ATTRIBUTIONS_SPEAKERS_MENTION_HPP

#include <stet/attributions/speakers/agreement.hpp>
#include <stet/core/excerpt.hpp>
#include <stet/core/extent.hpp>
#include <stet/core/word_table.hpp>
#include <stet/lexicon/nationalities.hpp>
#include <stet/lexicon/roles.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::detail::speakers {

/// A word as a number: words that mean the same office or country get the same.
using word_key = std::uint32_t;

/// The words of a mention, as many as fit; a set without order.
template <std::size_t Capacity>
class word_keys {
public:
    constexpr void add(word_key key) noexcept
    {
        if (key == 0 || size_ == Capacity || contains(key)) return;
        keys_[size_++] = key;
        sketch_ |= bit_of(key);
    }
    constexpr void add_all(const auto& keys) noexcept
    {
        for (const word_key key : keys) add(key);
    }
    /// False for most keys that it does not contain.
    [[nodiscard]] constexpr bool may_contain(word_key key) const noexcept
    {
        return (sketch_ & bit_of(key)) != 0;
    }
    [[nodiscard]] constexpr bool contains(word_key key) const noexcept
    {
        if (!may_contain(key)) return false;
        for (const word_key k : *this)
            if (k == key) return true;
        return false;
    }
    constexpr void clear() noexcept
    {
        sketch_ = 0;
        size_ = 0;
    }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] constexpr word_key operator[](std::size_t i) const noexcept { return keys_[i]; }
    [[nodiscard]] constexpr word_key back() const noexcept { return keys_[size_ - 1]; }
    [[nodiscard]] constexpr const word_key* begin() const noexcept { return keys_.data(); }
    [[nodiscard]] constexpr const word_key* end() const noexcept { return keys_.data() + size_; }

private:
    // Most questions are answered by a bit for each key.
    [[nodiscard]] static constexpr std::uint64_t bit_of(word_key key) noexcept
    {
        return std::uint64_t{1} << (key & 63U);
    }

    std::uint64_t sketch_ = 0;
    std::array<word_key, Capacity> keys_{};
    std::size_t size_ = 0;
};

/// The top bits of a key say what it numbers.
inline constexpr word_key nation_keys = 0x4000'0000U;
inline constexpr word_key office_keys = 0x2000'0000U;
inline constexpr word_key party_keys = 0x1000'0000U;
inline constexpr word_key plain_keys = 0x8000'0000U;

/// Whether a key is one of a country or party: nobody has two of either.
[[nodiscard]] constexpr bool is_key_of(word_key key, word_key kind) noexcept
{
    return (key & plain_keys) == 0 && (key & kind) != 0;
}

[[nodiscard]] constexpr word_key plain_key(const hashed_word& word) noexcept
{
    return static_cast<word_key>(word.hash >> 32) | plain_keys;
}
[[nodiscard]] constexpr word_key plain_key(std::string_view word) noexcept
{
    return plain_key(hashed_word(word));
}

/// The key of a word that describes: an office, a country, or the word itself.
[[nodiscard]] constexpr word_key describing_key(const hashed_word& word, word_entry role,
                                                word_entry nation) noexcept
{
    if (nation && nation.value != 0) return nation_keys | static_cast<word_key>(nation.value);
    if (role.in(lexicon::roles_group::party)) return party_keys | static_cast<word_key>(role.value);
    if (role && role.value != 0) return office_keys | static_cast<word_key>(role.value);
    return plain_key(word);
}

enum class mention_form : std::uint8_t {
    name,         ///< "Judi James", "President Trump", "the Ministry of Defence"
    description,  ///< "the 79-year-old", "a police spokesman", "officials"
    pronoun,      ///< "he", "their"
};

/// The part that a mention plays in its clause, as far as the word before it tells.
enum class clause_part : std::uint8_t {
    subject,    ///< opens a sentence or a clause
    object,     ///< behind something else
    oblique,    ///< behind a preposition
    possessor,  ///< "Smith's"
    spoken_to,  ///< behind "told", "speaking to"
};

/// What a mention says of whom it means, as far as that is a number or a yes.
struct mention_traits {
    mention_form form = mention_form::name;
    clause_part part = clause_part::object;
    agreement means;
    word_key abbreviation = 0;  ///< what stands in brackets behind a name
    word_key head = 0;          ///< of a description: its noun
    std::uint16_t age = 0;      ///< in years; 0 if the text does not say
    bool definite = false;      ///< "the senator"
    bool owned = false;         ///< "his spokesman", "Smith's doctor"
    bool vague = false;         ///< a noun that tells nobody from another: "the man"
    bool general = false;       ///< a noun for bodies whose names do not hold it: "the company"
    bool office = false;        ///< a noun for an office that one person holds: "the president"
    bool first_name = false;    ///< the name begins with a known first name
    bool whole_name = false;    ///< tells more than a surname
    bool titled = false;
    bool topic = false;        ///< opens its clause, if only as a possessor: "Smith's speech was"
    bool subordinate = false;  ///< in a clause behind "when", "as", "because"
    bool weak = false;         ///< one word that opens a sentence and need not be a name
    bool apposition = false;   ///< behind the comma that follows another mention
    bool relative_clause = false;  ///< "who" comes next
};

/// A piece of a text that means somebody or something: a name, a description or a pronoun.
struct mention : excerpt, mention_traits {
    extent name;          ///< of a name: without titles and what else comes before it
    extent full_name;     ///< with the abbreviation in brackets behind it
    word_keys<6> names;   ///< the words of the name
    word_keys<12> words;  ///< titles, roles and what else is said of the bearer

    using excerpt::excerpt;

    /// Becomes another one of which no more than its place is known. To write the room for words
    /// again would take longer than all else.
    constexpr void begin_anew(std::string_view document, std::size_t begin,
                              std::size_t end) noexcept
    {
        where = {begin, end};
        text = {document.data() + begin, end - begin};
        static_cast<mention_traits&>(*this) = {};
        name = full_name = {};
        names.clear();
        words.clear();
    }
};

}  // namespace stet::detail::speakers

#endif
