#ifndef STET_QUANTITIES_FINDING_PLACE_FINDER_HPP
#define STET_QUANTITIES_FINDING_PLACE_FINDER_HPP

#include <stet/lexicon/quantity_openers.hpp>
#include <stet/quantities/finding/leading_words.hpp>
#include <stet/quantities/finding/opener_entries.hpp>
#include <stet/quantities/finding/openers_of_parsers.hpp>
#include <stet/quantities/finding/opening_bits.hpp>
#include <stet/quantities/finding/opening_places.hpp>
#include <stet/quantities/quantity_context.hpp>
#include <stet/quantities/words.hpp>
#include <stet/text/ascii_run.hpp>
#include <stet/text/character_class.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::detail {

/// Goes from one place of a document where one of the parsers may be asked to the next.
template <quantity_parser... Parsers>
class place_finder {
public:
    place_finder() = default;
    constexpr place_finder(std::string_view document, std::size_t from) noexcept
        : document_(document), at_(from), base_(from)
    {}

    /// The first place from here on; behind the document, if there is none.
    [[nodiscard]] constexpr opening_place next()
    {
        opening_place place;
        for (;;) {
            while (events_ == 0)
                if (!load_next()) return {document_.size(), document_.size(), 0, false};
            const auto bit = static_cast<std::size_t>(std::countr_zero(events_));
            const auto at = base_ + bit;
            if ((letters_ >> bit & 1U) == 0) {
                if (opens(at, place)) return place;
                continue;
            }
            auto end = at + static_cast<std::size_t>(std::countr_one(letters_ >> bit));
            if (end == base_ + opening_bits::reach) [[unlikely]]
                while (end < document_.size() && is_ascii_letter(document_[end])) ++end;
            events_ &= events_ - 1;
            at_ = end;
            const bool known = (known_ >> bit & 1U) != 0;
            if ((known || may_be_code(at, end)) && word_opens(at, end, known, place)) return place;
        }
    }

    /// Goes on at `from`, in this document or another one. What has been looked at of the same
    /// document is not looked at again.
    constexpr void go_on(std::string_view document, std::size_t from) noexcept
    {
        const bool same =
            document.data() == document_.data() && document.size() == document_.size();
        if (same && from >= at_) [[likely]]
            go_on(from);
        else
            *this = place_finder(document, from);
    }
    /// Leaves a place out at which nothing was found.
    constexpr void go_on(const opening_place& refused) noexcept
    {
        go_on(refused.next != 0 ? refused.next : behind_numeral(document_, refused.at));
    }
    /// Leaves out what lies before `at`.
    constexpr void go_on(std::size_t at) noexcept
    {
        at_ = at;
        const auto gone = at > base_ ? at - base_ : 0;
        const auto left = gone < opening_bits::reach ? ~std::uint64_t{0} << gone : 0;
        events_ &= left;
    }

private:
    using openers = openers_of<Parsers...>;
    static constexpr bool begin_anywhere = openers::anywhere;
    static constexpr std::uint32_t wanted = openers::wanted;

    constexpr void load(std::size_t base) noexcept
    {
        base_ = base;
        const auto found = opening_bits_at(document_, base_);
        letters_ = found.letters;
        const auto starts = letters_ & ~(letters_ << 1);
        if constexpr (begin_anywhere) {
            reach_ = opening_bits::reach;
            known_ = ~std::uint64_t{0};
            events_ = ~letters_ | starts;
            if (const auto left = document_.size() - base_; left < reach_)
                events_ &= (std::uint64_t{1} << left) - 1;
        } else if ((letters_ & seen) == seen) [[unlikely]] {  // a word longer than all these
            reach_ = opening_bits::reach - behind_words;
            const auto end = ascii_letters_end(document_, base_);
            events_ = std::uint64_t{openers::filter.may_hold(document_.substr(base_, end - base_))};
            known_ = events_;
            if (events_ == 0) at_ = end;
        } else {
            // A word that may go on, or have a sign behind it that is not seen, is left for later.
            const auto parted = ~letters_ & seen;
            reach_ = static_cast<std::size_t>(std::bit_width(parted));
            const auto kept = (std::uint64_t{1} << reach_) - 1;
            letters_ &= kept;
            load_words(found.others, starts & kept);
            events_ &= kept;
        }
    }
    [[nodiscard]] constexpr bool load_next() noexcept
    {
        const auto behind = base_ + reach_;
        if (at_ >= document_.size() || behind >= document_.size()) [[unlikely]]
            return false;
        load(at_ > behind ? at_ : behind);
        return true;
    }

    // The words of the loaded bytes: those that the parsers may know, and those that may be codes.
    constexpr void load_words(std::uint64_t others, std::uint64_t starts) noexcept
    {
        const char* const bytes = document_.data() + base_;
        auto ends = ~letters_ & (letters_ << 1);
        std::uint64_t known = 0;
        events_ = others;
        if constexpr ((wanted & opening::code) != 0) {
            // At most three letters, and a sign or digit behind, or behind a blank or full stop.
            const auto longer = letters_ << 1 & letters_ << 2 & letters_ << 3 & letters_ << 4;
            auto codes = ends & (others | others >> 1 | others >> 2) & ~longer;
            for (; codes != 0; codes &= codes - 1) {
                const auto before = (codes & (~codes + 1)) - 1;
                events_ |= std::bit_floor(starts & before);
            }
        }
        auto single = starts & (ends >> 1);
        starts &= ~single;
        ends &= ~(single << 1);
        for (; single != 0; single &= single - 1) {
            const auto bit = static_cast<unsigned>(std::countr_zero(single));
            const auto letter = static_cast<unsigned char>(bytes[bit]) & 0x1FU;
            const bool opener =
                (openers::letters >> letter & 1U) != 0
                && !((openers::articles >> letter & 1U) != 0 && article_of_noun(bit));
            known |= std::uint64_t{opener} << bit;
        }
        // Without a branch for what each is: that can hardly be foretold.
        constexpr auto last = ~(~std::uint64_t{0} >> 1);  // no word ends there
        for (; starts != 0; starts &= starts - 1, ends &= ends - 1) {
            const auto begin = static_cast<unsigned>(std::countr_zero(starts));
            const auto end = static_cast<unsigned>(std::countr_zero(ends | last));
            known |= std::uint64_t{openers::filter.may_hold_long(bytes + begin, end - begin)}
                     << begin;
        }
        known_ = known;
        events_ |= known_;
    }

    // Whether "a" there stands before a word that makes neither a number nor a time of it: most do.
    [[nodiscard]] constexpr bool article_of_noun(unsigned bit) const noexcept
    {
        const auto rest = letters_ >> bit >> 2;
        if ((rest & 3U) != 3U) return false;  // of two letters and more
        const char* const word = document_.data() + base_ + bit + 2;
        const auto size = static_cast<std::size_t>(std::countr_one(rest));
        return word[-1] == ' ' && !shapes_behind_openers.may_hold_long(word, size);
    }
    // Whether a short word may be a currency that an amount follows: a cheap question.
    [[nodiscard]] constexpr bool may_be_code(std::size_t at, std::size_t end) const noexcept
    {
        if (begin_anywhere) return true;
        if ((wanted & opening::code) == 0 || end - at > 3) return false;
        const char next = byte_at(document_, end);
        const char then = byte_at(document_, end + 1);
        if (next == ' ') return then == '$' || is_ascii_digit(then);
        return next == '.' || next == '$' || next == '\xC2' || is_ascii_digit(next)
               || (next == '\xE2' && (then == '\x82' || byte_at(document_, end + 2) == '\xAF'));
    }
    [[nodiscard]] constexpr bool word_opens(std::size_t at, std::size_t end, bool may_be_known,
                                            opening_place& place) const
    {
        const bool begun =
            at > 0 && (is_ascii_digit(document_[at - 1]) || letter_before(document_, at));
        if (begun) [[unlikely]]
            return false;
        const opener_entry* entry = nullptr;
        const std::string_view word(document_.data() + at, end - at);
        if (may_be_known && word.size() <= longest_quantity_word) [[likely]] {
            const bool article = word.size() <= longest_article && article_shapes.may_hold(word);
            if (!article || article_opens(document_, end)) [[likely]]
                entry = find_opener(word);
        }
        word_entry known;
        if (entry != nullptr) known.groups = entry->groups;
        place = {at, end, known.groups, known.in(opening::number), false, entry};
        if (known.in(lexicon::quantity_openers_group::leading | opening::ordinal)
            && leads_nowhere(document_, end, known.in(opening::range))) {
            place.leads_nowhere = true;
            if ((known.groups & openers::wanted_alone) == 0) known = word_entry();
            place.opening = known.groups;
        }
        if (is_code_of_amount(document_, at, end)) place.opening |= opening::code;
        if ((place.opening & wanted) != 0) return true;
        return may_be_known && openers::begin(document_, at);
    }

    // What begins there with a digit, a sign or a character beyond ASCII. Signs that mean nothing
    // without what follows them are looked at once that is found.
    [[nodiscard]] constexpr bool opens(std::size_t at, opening_place& place)
    {
        for (std::size_t back = 2; back-- > 0;) {
            const auto sign = at - back - 1;
            if (at - at_ > back && sign_opens(document_, sign)) {
                place = {sign, sign + 1, opening::sign, true};
                return true;
            }
        }
        events_ &= events_ - 1;
        at_ = at + 1;
        const char c = document_[at];
        if (is_ascii_digit(c)) {
            place = {at, 0, opening::digit, true};
            if (at == 0 || !letter_before(document_, at)) [[likely]]
                return true;
            go_on(behind_numeral(document_, at));
            return false;
        }
        if (!is_ascii(c)) [[likely]]
            return opens_beyond_ascii(at, place);
        place = {at, at + 1, c == '$' ? opening::sign : 0, false};
        if constexpr (begin_anywhere)
            if (sign_opens(document_, at)) place = {at, at + 1, opening::sign, true};
        if (place.opening != 0 || (begin_anywhere && openers::begin(document_, at))) return true;
        if ((c == ':' || c == '@' || c == '#') && opens_address(document_, at))
            go_on(behind_address(document_, at));
        return false;
    }

    // Currency signs, vulgar fractions, the minus sign, the apostrophe of "’80s".
    [[nodiscard]] constexpr bool opens_beyond_ascii(std::size_t at, opening_place& place)
    {
        // Most are quotation marks and dashes, and mean nothing but before digits.
        if (!begin_anywhere && document_[at] == '\xE2' && byte_at(document_, at + 1) == '\x80'
            && !is_ascii_digit(byte_at(document_, at + 3)))
            return false;
        const auto c = decode_at(document_, at);
        const auto end = at + c.size;
        const bool word = is_letter_mark_or_digit(c.value);
        const bool sign =
            (c.value >= 0xA2 && c.value <= 0xA5) || (c.value >= 0x20A0 && c.value <= 0x20CF)
            || (c.value >= 0xBC && c.value <= 0xBE) || (c.value >= 0x2150 && c.value <= 0x215E)
            || c.value == 0xB1 || c.value == 0x2212
            || ((c.value == 0x2019 || c.value == 0x2018)
                && is_ascii_digit(byte_at(document_, at + 3)));
        place = {at, end, sign && !word ? opening::sign : 0, sign && !word};
        if (place.opening != 0 || (begin_anywhere && openers::begin(document_, at))) return true;
        at_ = end;
        if (word)
            while (letter_at(document_, at_)) at_ += decode_at(document_, at_).size;
        go_on(at_);
        return false;
    }

    // Words are left for later that end among the last of the loaded bytes.
    static constexpr std::size_t behind_words = 2;
    static constexpr std::uint64_t seen = ~std::uint64_t{0} >> behind_words;

    std::string_view document_;
    std::size_t at_ = 0;     // what lies before has been gone through
    std::size_t base_ = 0;   // the byte of the lowest bits
    std::size_t reach_ = 0;  // how many bytes from there on have been looked at
    std::uint64_t letters_ = 0;
    std::uint64_t events_ = 0;  // where something may open
    std::uint64_t known_ = 0;   // the words that parsers may know
};

}  // namespace stet::detail

#endif
