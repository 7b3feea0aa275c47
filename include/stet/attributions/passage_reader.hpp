#ifndef STET_ATTRIBUTIONS_PASSAGE_READER_HPP
#define STET_ATTRIBUTIONS_PASSAGE_READER_HPP

#include <stet/attributions/passage.hpp>
#include <stet/core/fixed_text.hpp>
#include <stet/lexicon/clause_words.hpp>
#include <stet/lexicon/cue_verbs.hpp>
#include <stet/sentences/sentence_scanner.hpp>
#include <stet/text/document_header.hpp>
#include <stet/text/paragraphs.hpp>
#include <stet/text/quotations.hpp>
#include <stet/tokens/token_scanner.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <string_view>

namespace stet {

/// Says which words attribute, in the groups of `lexicon::cue_verbs_group`.
template <class T>
concept cue_table = requires(const T& table, std::string_view word) {
    { table.find(word) } -> std::convertible_to<word_entry>;
};

namespace detail {

[[nodiscard]] inline passage_mark mark_of(const token& t) noexcept
{
    switch (t.kind) {
    case token_kind::word:
    case token_kind::clitic:
    case token_kind::number:
        return passage_mark::none;
    case token_kind::quotation:
        return passage_mark::quote;
    case token_kind::symbol:
        return t.text == "$" || t.text == "%" || t.text == "\xC2\xA3" || t.text == "\xE2\x82\xAC"
                   ? passage_mark::none
                   : passage_mark::other;
    case token_kind::punctuation:
    case token_kind::other:
        break;
    }
    switch (t.text.empty() ? ' ' : t.text.front()) {
    case ',':
        return passage_mark::comma;
    case '.':
    case '!':
    case '?':
        return passage_mark::stop;
    case ':':
        return passage_mark::colon;
    case ';':
        return passage_mark::semicolon;
    case '-':
        return passage_mark::dash;
    case '(':
    case '[':
        return passage_mark::opening;
    case ')':
    case ']':
        return passage_mark::closing;
    default:
        break;
    }
    if (t.text.starts_with("\xE2\x80") && t.text.size() > 2) {  // General Punctuation
        const auto low = static_cast<unsigned char>(t.text[2]);
        if (low >= 0x90 && low <= 0x95) return passage_mark::dash;
        if (low == 0xA6) return passage_mark::stop;
    }
    return passage_mark::other;
}

/// A word with straight apostrophes, as the lists have it. What is too long for that is no word
/// of theirs.
[[nodiscard]] inline fixed_text<40> with_straight_apostrophes(std::string_view word) noexcept
{
    fixed_text<40> straight;
    for (std::size_t at = 0; at < word.size();) {
        if (word.substr(at, 3) == "\u2019") {
            straight += '\'';
            at += 3;
        } else {
            straight += word[at++];
        }
    }
    return straight;
}

[[nodiscard]] inline bool ends_in(std::string_view word, std::string_view ending) noexcept
{
    return word.size() >= ending.size() + 3 && word.ends_with(ending);
}

}  // namespace detail

/// Cuts a document into passages, one per call. Linear; holds one passage at a time.
template <cue_table Cues>
class passage_reader {
public:
    passage_reader(std::string_view document, const Cues& cues) : document_(document), cues_(&cues)
    {
        if (const auto header = find_document_header(document)) at_ = header->where.end;
    }

    /// Reads the next passage into `p`, whose memory it uses again. False at the document's end.
    bool operator()(passage& p)
    {
        p.clear();
        p.document = document_;
        p.opens_paragraph = false;
        while (!token_) {
            if (!next_token(p)) return false;
        }
        p.where = token_->where;
        do {
            if (token_opens_paragraph_) {
                if (!p.words.empty()) break;
                p.opens_paragraph = true;
            }
            // A very long paragraph ends at a sentence, a very long sentence anywhere.
            if (p.words.size() >= passage::most_words
                || (token_opens_sentence_ && p.words.size() >= passage::most_words / 2))
                break;
            add(p);
        } while (next_token(p));
        look_up_phrases(p);
        for (const word_span s : p.statements) mark_headline(p, s);
        return true;
    }

private:
    bool next_token(const passage&)
    {
        token_opens_sentence_ = token_opens_paragraph_ = false;
        for (;;) {
            if (sentence_) {
                token_ = token_scanner{}(sentence_->document_until_end(), at_);
                if (token_) {
                    at_ = token_->where.end;
                    return true;
                }
                at_ = sentence_->where.end;
                sentence_.reset();
            }
            if (paragraph_) {
                sentence_ = sentence_scanner{}(paragraph_->document_until_end(), at_);
                token_opens_sentence_ = true;
                if (sentence_) {
                    at_ = sentence_->where.begin;
                    continue;
                }
                at_ = paragraph_->where.end;
            }
            paragraph_ = paragraph_scanner{}(document_, at_);
            if (!paragraph_) {
                token_.reset();
                return false;
            }
            at_ = paragraph_->where.begin;
            token_opens_paragraph_ = true;
            next_quotation(at_);
        }
    }

    void next_quotation(std::size_t from)
    {
        quotation_ = quotation_scanner{}(paragraph_->document_until_end(), from);
        quotation_begun_ = false;
    }

    void add(passage& p)
    {
        if (token_->kind == token_kind::clitic && join_clitic(p)) return;
        passage_word word = read(token_->where, detail::mark_of(*token_));
        if (!token_opens_sentence_ && word.is_word()) join_abbreviation(p);
        const std::size_t index = p.words.size();
        const bool first = p.words.empty();
        while (quotation_ && quotation_->where.end <= word.where.begin)
            next_quotation(quotation_->where.end);
        bool inside = false;
        if (quotation_ && quotation_->where.begin < word.where.end) {
            inside = quotation_->where.begin < word.where.begin;
            if (!quotation_begun_ || first) p.quotations.push_back({index, index});
            quotation_begun_ = true;
            word.quotation = p.quotations.size() - 1;
            p.quotations.back().last = index + 1;
        }
        if (first || (token_opens_sentence_ && !inside)) p.statements.push_back({index, index});
        // Will, May: a name unless it opens the statement.
        if (word.capital && index > p.statements.back().first)
            word.kinds &= ~lexicon::clause_words_group::modal;
        p.statements.back().last = index + 1;
        p.where.end = word.where.end;
        p.words.push_back(word);
    }

    /// "did" and "n't", "Smith" and "'s": read as one word, the way the lists have them.
    bool join_clitic(passage& p) const
    {
        if (p.words.empty() || !p.words.back().is_word()
            || p.words.back().where.end != token_->where.begin)
            return false;
        passage_word& word = p.words.back();
        const std::size_t quotation = word.quotation;
        word = read({word.where.begin, token_->where.end}, passage_mark::none);
        word.quotation = quotation;
        p.where.end = word.where.end;
        return true;
    }

    /// A full stop inside a sentence, right behind a word, is part of that word: "Mr. Smith".
    static void join_abbreviation(passage& p)
    {
        if (p.words.size() < 2 || p.words.size() - p.statements.back().first < 2) return;
        const passage_word& stop = p.words.back();
        passage_word& word = p.words[p.words.size() - 2];
        if (stop.mark != passage_mark::stop || !word.is_word() || stop.where.begin != word.where.end
            || p.document[stop.where.begin] != '.')
            return;
        word.where.end = stop.where.end;
        p.words.pop_back();
        p.statements.back().last = p.words.size();
        if (!p.quotations.empty() && p.quotations.back().last > p.words.size())
            p.quotations.back().last = p.words.size();
    }

    [[nodiscard]] passage_word read(extent where, passage_mark mark) const
    {
        using namespace lexicon::clause_words_group;
        passage_word word;
        word.where = where;
        word.mark = mark;
        if (mark != passage_mark::none) return word;
        const std::string_view text = where.in(document_);
        const auto straight = detail::with_straight_apostrophes(text);
        const char initial = text.empty() ? ' ' : text.front();
        word.capital = (initial >= 'A' && initial <= 'Z')
                       || (text.starts_with("\xC3") && text.size() > 1
                           && static_cast<unsigned char>(text[1]) < 0xA0);
        word.numeral = (initial >= '0' && initial <= '9') || initial == '$';
        word.kinds = lexicon::clause_words.find(straight).groups;
        word.cue = cues_->find(straight);
        word.opens_phrase = word.cue.in(lexicon::cue_verbs_group::opens_phrase);
        if ((word.cue.groups & ~lexicon::cue_verbs_group::opens_phrase) == 0) word.cue = {};
        word.owns =
            word.kinds == 0 && (straight.view().ends_with("'s") || straight.view().ends_with("s'"));
        word.gerund = detail::ends_in(text, "ing");
        word.past = detail::ends_in(text, "ed");
        if (word.kinds == 0 && !word.capital && !word.cue && detail::ends_in(text, "ly"))
            word.kinds |= adverb;
        return word;
    }

    /// Marks the words of a statement that is written like a headline: no word of five letters or
    /// more begins small, and there are at least three.
    static void mark_headline(passage& p, word_span statement)
    {
        std::size_t capitals = 0;
        for (std::size_t i = statement.first; i < statement.last; ++i) {
            const passage_word& w = p.words[i];
            if (!w.is_word() || w.numeral || w.where.size() < 5) continue;
            if (!w.capital) return;
            ++capitals;
        }
        if (capitals < 3) return;
        for (std::size_t i = statement.first; i < statement.last; ++i) p.words[i].titled = true;
    }

    void look_up_phrases(passage& p) const
    {
        constexpr std::size_t longest = 5;
        for (std::size_t i = 0; i < p.words.size(); ++i) {
            passage_word& word = p.words[i];
            if (!word.opens_phrase) continue;
            for (std::size_t size = 2; size <= longest && i + size <= p.words.size(); ++size) {
                const passage_word& last = p.words[i + size - 1];
                if (!last.is_word() || last.where.end - word.where.begin > 60) break;
                const extent whole{word.where.begin, last.where.end};
                if (const word_entry found = cues_->find(whole.in(document_))) {
                    word.phrase = found;
                    word.phrase_size = static_cast<std::uint8_t>(size);
                }
            }
        }
    }

    std::string_view document_;
    const Cues* cues_;
    std::size_t at_ = 0;
    std::optional<paragraph> paragraph_;
    std::optional<sentence> sentence_;
    std::optional<token> token_;
    std::optional<quotation> quotation_;
    bool token_opens_paragraph_ = false;
    bool token_opens_sentence_ = false;
    bool quotation_begun_ = false;
};

}  // namespace stet

#endif
