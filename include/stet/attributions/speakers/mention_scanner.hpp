#ifndef STET_ATTRIBUTIONS_SPEAKERS_MENTION_SCANNER_HPP
#define STET_ATTRIBUTIONS_SPEAKERS_MENTION_SCANNER_HPP

#include <stet/attributions/speakers/mention.hpp>
#include <stet/attributions/speakers/mention_openers.hpp>
#include <stet/attributions/speakers/mention_phrases.hpp>
#include <stet/attributions/speakers/mention_surroundings.hpp>
#include <stet/attributions/speakers/written_word.hpp>
#include <stet/attributions/speakers/written_words.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace stet::detail::speakers {

/// Finds whom or what a text mentions, one mention per call: names with their titles ("US
/// President Donald Trump"), descriptions whose noun the tables know ("the body language expert"),
/// pronouns.
///
/// It goes by capitals, tables and the words around, not by grammar: it finds most people and
/// bodies of news, and is not meant to find every noun. Any bytes may be read; it looks a dozen
/// words ahead and a few back.
class mention_reader {
public:
    constexpr mention_reader(std::string_view document, std::size_t from) noexcept
        : words_(document, from)
    {}

    [[nodiscard]] constexpr std::optional<mention> operator()() noexcept
    {
        std::optional<mention> m(std::in_place);
        if (!next(*m)) return std::nullopt;
        if (m->form == mention_form::pronoun) describe_pronoun(*m);
        return m;
    }

    /// The same, written to `m`: a mention is large. False if there is none. Of a pronoun the words
    /// around are not read: of most nobody wants to know.
    [[nodiscard]] constexpr bool next(mention& m) noexcept
    {
        bool owned =
            begin_ && words_.has(at_) && possessor_before(words_, at_) == determiner::definite;
        // The first word may be one that its possessor makes a mention.
        for (bool first = begin_; reaches(first || owned); first = false, ++at_) {
            if (owned || may_open(at_)) {
                if (mention_at(m, words_, at_)) {
                    const std::size_t last = last_of(m);
                    if (m.form != mention_form::pronoun)
                        surroundings(words_, at_, last).describe(m);
                    go_behind(m, last);
                    return true;
                }
            }
            const known_word& w = words_[at_];
            owned = w.possessive
                    || ((w.has & known_word::has_reference) != 0
                        && w.reference.in(reference::possessive));
        }
        begin_ = false;
        return false;
    }

    /// Adds what the words around it say of a pronoun that was found by the last call.
    constexpr void describe_pronoun(mention& m) noexcept
    {
        surroundings(words_, at_ - 1, at_ - 1).describe(m);
    }

private:
    // Whether there is a word to look at; `any` if none must be passed over.
    [[nodiscard]] constexpr bool reaches(bool any) noexcept
    {
        if (any) return words_.has(at_);
        return words_.has_after(
            at_, [](std::string_view word) { return !mention_openers.may_hold(word); });
    }

    // Most words are small, and in none of the tables of those that open mentions.
    [[nodiscard]] constexpr bool may_open(std::size_t i) noexcept
    {
        const known_word& w = words_[i];
        if (w.capital) return true;
        if (w.small && !mention_openers.may_hold(words_.text(i))) return false;
        return words_.reference_of(i)
               || words_.role_of(i).in(role_words::person | role_words::plural);
    }

    [[nodiscard]] constexpr std::size_t last_of(const mention& m) noexcept
    {
        std::size_t last = at_;
        while (words_[last].where.end < m.where.end) ++last;
        return last;
    }

    // The next mention may begin with the next word. The "s" of "Smith's" is a word here, which
    // owns nothing.
    constexpr void go_behind(const mention& m, std::size_t last) noexcept
    {
        const std::string_view document = words_.document();
        const known_word& w = words_[last];
        at_ = last + 1;
        begin_ = true;
        if (w.next == w.where.end || document[w.next - 1] != 's') return;
        begin_ = false;
        const char after = w.next < document.size() ? document[w.next] : ' ';
        if (after == '-' || after == '&' || after == '\'' || !is_ascii(after)) {
            words_ = written_words(document, m.where.end);
            at_ = 0;
            begin_ = true;
        }
    }

    written_words words_;
    std::size_t at_ = 0;
    bool begin_ = true;  ///< a possessor may stand just before
};

/// The same as a pure function of the text.
struct mention_scanner {
    [[nodiscard]] constexpr std::optional<mention> operator()(std::string_view document,
                                                              std::size_t from) const noexcept
    {
        return mention_reader(document, from)();
    }
};

}  // namespace stet::detail::speakers

#endif
