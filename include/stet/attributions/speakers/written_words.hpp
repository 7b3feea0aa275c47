#ifndef STET_ATTRIBUTIONS_SPEAKERS_WRITTEN_WORDS_HPP
#define STET_ATTRIBUTIONS_SPEAKERS_WRITTEN_WORDS_HPP

#include <stet/attributions/speakers/written_word.hpp>
#include <stet/core/word_filter.hpp>
#include <stet/core/word_table.hpp>
#include <stet/lexicon/reference_words.hpp>
#include <stet/lexicon/roles.hpp>
#include <stet/text/ascii.hpp>
#include <stet/text/ascii_run.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::detail::speakers {

namespace role_words = lexicon::roles_group;
namespace reference = lexicon::reference_words_group;

// Shapes of the words of two tables.
inline constexpr large_word_filter reference_shapes(lexicon::reference_words);
inline constexpr large_word_filter role_shapes(lexicon::roles);

/// A word of a text with what the tables say of it, as far as they were asked.
struct alignas(64) known_word : written_word {
    static constexpr std::uint8_t has_hash = 1;
    static constexpr std::uint8_t has_reference = 2;
    static constexpr std::uint8_t has_role = 4;
    static constexpr std::uint8_t has_phrase = 8;

    // What is written as a word is read, and most of what is asked, comes first: one line of the
    // cache.
    word_gap gap = word_gap::other;  ///< to the word before
    bool apart = false;              ///< words before it were passed over
    bool small = false;              ///< ASCII letters and digits that begin without capital
    bool plain = false;              ///< ASCII letters and digits, the same seen from behind
    std::uint8_t has = 0;            ///< which of the others are known

    // In the noun phrase that was read last.
    bool former = false;    ///< "former", "acting"
    bool particle = false;  ///< "of", "van" between capitals
    std::uint16_t age = 0;  ///< of "79-year-old"
    word_entry role;

    word_entry reference;   ///< of `reference_words`
    word_entry named_role;  ///< of `roles`

    // In the noun phrase again.
    word_entry body;
    word_entry nation;

    hashed_word spelled;

    [[nodiscard]] constexpr bool is_person() const noexcept { return role.in(role_words::person); }
};

/// The words of a text in order, by number: each is read and looked up once, however often it is
/// asked for. Keeps the last few; reads ahead as far as it is asked.
class written_words {
public:
    static constexpr std::size_t kept = 128;

    constexpr written_words(std::string_view document, std::size_t from) noexcept
        : document_(document), next_(from)
    {}

    [[nodiscard]] constexpr std::string_view document() const noexcept { return document_; }

    /// Whether the text has so many words that one has this number.
    [[nodiscard]] constexpr bool has(std::size_t i) noexcept
    {
        while (i >= size_)
            if (!read()) return false;
        return true;
    }
    /// Whether it is one of those kept.
    [[nodiscard]] constexpr bool keeps(std::size_t i) const noexcept
    {
        return i < size_ && i + kept >= size_;
    }
    /// A word that there is.
    [[nodiscard]] constexpr known_word& operator[](std::size_t i) noexcept
    {
        return words_[i % kept];
    }
    [[nodiscard]] constexpr std::string_view text(std::size_t i) noexcept
    {
        return text((*this)[i]);
    }
    [[nodiscard]] constexpr std::string_view text(const known_word& w) const noexcept
    {
        return {document_.data() + w.where.begin, w.where.size()};
    }

    [[nodiscard]] constexpr const hashed_word& spelled(known_word& w) const noexcept
    {
        if ((w.has & known_word::has_hash) == 0) {
            w.spelled.become(text(w));
            w.has |= known_word::has_hash;
        }
        return w.spelled;
    }
    [[nodiscard]] constexpr word_entry reference_of(known_word& w) const noexcept
    {
        if ((w.has & known_word::has_reference) == 0) look_up_reference(w);
        return w.reference;
    }
    [[nodiscard]] constexpr word_entry role_of(known_word& w) const noexcept
    {
        if ((w.has & known_word::has_role) == 0) {
            w.named_role =
                role_shapes.may_hold(text(w)) ? lexicon::roles.find(spelled(w)) : word_entry{};
            w.has |= known_word::has_role;
        }
        return w.named_role;
    }
    [[nodiscard]] constexpr const hashed_word& spelled(std::size_t i) noexcept
    {
        return spelled((*this)[i]);
    }
    [[nodiscard]] constexpr word_entry reference_of(std::size_t i) noexcept
    {
        return reference_of((*this)[i]);
    }
    [[nodiscard]] constexpr word_entry role_of(std::size_t i) noexcept
    {
        return role_of((*this)[i]);
    }

    /// What lies between a place behind the word before and a word.
    [[nodiscard]] constexpr word_gap gap_from(std::size_t place, std::size_t i) noexcept
    {
        const known_word& w = (*this)[i];
        if (!w.apart && keeps(i - 1) && (*this)[i - 1].next == place) return w.gap;
        return near_gap(place, w.where.begin);
    }

    /// The number of the next word of which more than its letters may be of interest: those that
    /// `passes(text)` are passed over, if they are small ASCII letters and were not read yet.
    template <class Passes>
    [[nodiscard]] constexpr bool has_after(std::size_t i, const Passes& passes) noexcept
    {
        if (i < size_) return true;
        const std::size_t from = next_;
        const std::size_t size = document_.size();
        const char* const bytes = document_.data();
        for (std::size_t at = next_;;) {
            while (at < size && bytes[at] == ' ') ++at;
            const std::size_t end = ascii_small_letters_end(document_, at);
            if (end == at || end == size) break;
            const char after = bytes[end];
            if (after != ' ' && after != ',' && after != '.' && after != '\n') break;
            if (!passes(std::string_view(bytes + at, end - at))) break;
            at = end;
            next_ = end;
        }
        const bool apart = next_ != from;
        if (!has(i)) return false;
        (*this)[i].apart = apart;
        return true;
    }

private:
    // A function of its own, as most words are asked about more than once.
    [[gnu::noinline]] constexpr void look_up_reference(known_word& w) const noexcept
    {
        w.has |= known_word::has_reference;
        w.reference = {};
        if (reference_shapes.may_hold(text(w))) find_reference(w);
    }
    [[gnu::noinline]] constexpr void find_reference(known_word& w) const noexcept
    {
        w.reference = lexicon::reference_words.find(spelled(w));
    }

    [[gnu::noinline]] constexpr bool read() noexcept
    {
        const std::size_t size = document_.size();
        const char* const bytes = document_.data();
        std::size_t begin = next_;
        // Behind most words a blank follows, or a comma or stop and a blank.
        const char mark = begin < size ? bytes[begin] : ' ';
        const bool stopped = mark == ',' || mark == '.';
        begin += stopped ? 1U : 0U;
        const bool close =
            begin + 1 < size && bytes[begin] == ' ' && is_ascii_alphanumeric(bytes[begin + 1]);
        if (close) {
            ++begin;
        } else {
            begin = next_begin(begin);
            if (begin >= size) return false;
        }
        known_word& w = words_[size_ % kept];
        w.has = 0;
        w.apart = false;
        const std::size_t end = ascii_run_end(document_, begin);
        const char after = end < size ? bytes[end] : '\n';
        if (end != begin
            && (after == ' ' || after == ',' || after == '\n' || (after == '.' && end - begin > 1)))
            read_plain(w, begin, end, close);
        else
            read_other(w, begin);
        if (!close)
            w.gap = near_gap(next_, begin);
        else
            w.gap = !stopped ? word_gap::blank : mark == ',' ? word_gap::comma : word_gap::other;
        next_ = w.next;
        ++size_;
        return true;
    }

    // Where a word begins at or behind a place; the document's end if none does.
    [[nodiscard, gnu::noinline]] constexpr std::size_t next_begin(std::size_t at) const noexcept
    {
        while (at < document_.size()) {
            const code_point c = decode_at(document_, at);
            if (is_word_character(c)) break;
            at += c.size;
        }
        return at;
    }

    // As `word_at` reads a word of ASCII letters and digits.
    constexpr void read_plain(known_word& w, std::size_t begin, std::size_t end,
                              bool behind_blank) const noexcept
    {
        const char* const bytes = document_.data();
        const bool capital = is_ascii_upper(bytes[begin]);
        w.where = {begin, end};
        w.next = end;
        w.capital = capital;
        w.small = !capital;
        w.capitals = w.possessive = w.initial = false;
        if (end - begin > 1 && is_ascii_upper(bytes[end - 1])) {
            std::size_t at = begin;
            while (at < end && is_ascii_upper(bytes[at])) ++at;
            w.capitals = at == end;
        }
        w.plain = end - begin < 64 && (behind_blank || begin == 0 || parts_words(bytes[begin - 1]));
    }

    [[nodiscard]] static constexpr bool parts_words(char c) noexcept
    {
        return c == ' ' || c == '\n' || c == '"' || c == '(';
    }

    [[gnu::noinline]] constexpr void read_other(known_word& w, std::size_t begin) const noexcept
    {
        static_cast<written_word&>(w) = word_at(document_, begin);
        w.plain = w.small = false;
    }

    // What is no more than eight characters long, as `near_word` counts them.
    [[nodiscard, gnu::noinline]] constexpr word_gap near_gap(std::size_t from,
                                                             std::size_t begin) const noexcept
    {
        if (begin - from > 7 && !near_word(document_, from)) return word_gap::other;
        return gap_between(document_, from, begin);
    }

    std::string_view document_;
    std::size_t next_;
    std::size_t size_ = 0;
    std::array<known_word, kept> words_{};
};

}  // namespace stet::detail::speakers

#endif
