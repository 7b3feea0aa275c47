#ifndef STET_ATTRIBUTIONS_SPEAKERS_WAY_BACK_HPP
#define STET_ATTRIBUTIONS_SPEAKERS_WAY_BACK_HPP

#include <stet/attributions/speakers/written_word.hpp>
#include <stet/attributions/speakers/written_words.hpp>
#include <stet/core/extent.hpp>
#include <stet/core/word_table.hpp>
#include <stet/lexicon/reference_words.hpp>

#include <cstddef>
#include <string_view>

namespace stet::detail::speakers {

/// Goes back from a word to those before it, while nothing but blanks or a comma lies between.
class way_back {
public:
    constexpr way_back(written_words& words, std::size_t i) noexcept
        : words_(&words), at_(words[i].where.begin), index_(i)
    {}

    /// Goes one word back. False if there is none, or something else lies between.
    constexpr bool step() noexcept
    {
        const bool known =
            index_ != lost && index_ > 0 && words_->keeps(index_ - 1) && !(*words_)[index_].apart;
        if (known) {
            const known_word& before = (*words_)[index_ - 1];
            if (before.plain && at_ - before.where.end <= 4) {
                gap_ = (*words_)[index_].gap;
                if (gap_ == word_gap::other) return false;
                where_ = before.where;
                at_ = where_.begin;
                --index_;
                same_ = true;
                return true;
            }
        }
        return step_by_letters(known);
    }

    [[nodiscard]] constexpr extent where() const noexcept { return where_; }
    [[nodiscard]] constexpr word_gap gap() const noexcept { return gap_; }
    [[nodiscard]] constexpr std::string_view text() const noexcept
    {
        return where_.in(words_->document());
    }
    [[nodiscard]] constexpr word_entry reference() const noexcept
    {
        if (same_) return words_->reference_of(index_);
        return reference_shapes.may_hold(text()) ? lexicon::reference_words.find(text())
                                                 : word_entry{};
    }

private:
    static constexpr std::size_t lost = static_cast<std::size_t>(-1);

    // The word before may be one that was read, if it is `known` which that is.
    [[gnu::noinline]] constexpr bool step_by_letters(bool known) noexcept
    {
        const auto before = previous_word(words_->document(), at_);
        if (!before || before->gap == word_gap::other) return false;
        where_ = before->where;
        gap_ = before->gap;
        at_ = where_.begin;
        index_ = known && (*words_)[index_ - 1].where.begin == at_ ? index_ - 1 : lost;
        same_ = index_ != lost && (*words_)[index_].where == where_;
        return true;
    }

    written_words* words_;
    std::size_t at_;
    std::size_t index_;  ///< of the word that begins at `at_`
    extent where_;
    word_gap gap_ = word_gap::other;
    bool same_ = false;  ///< the word seen from behind is the one seen from the front
};

}  // namespace stet::detail::speakers

#endif
