#ifndef STET_ATTRIBUTIONS_PASSAGE_READER_HPP
#define STET_ATTRIBUTIONS_PASSAGE_READER_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/passage_tokens.hpp>
#include <stet/core/word_filter.hpp>
#include <stet/core/word_table.hpp>
#include <stet/lexicon/clause_words.hpp>
#include <stet/lexicon/cue_verbs.hpp>
#include <stet/sentences/sentence_scanner.hpp>
#include <stet/text/ascii.hpp>
#include <stet/text/ascii_run.hpp>
#include <stet/text/dateline.hpp>
#include <stet/text/document_header.hpp>
#include <stet/text/paragraphs.hpp>
#include <stet/text/quotations.hpp>
#include <stet/text/transcript.hpp>
#include <stet/tokens/token_scanner.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stet {

/// Says which words attribute, in the groups of `lexicon::cue_verbs_group`.
template <class T>
concept cue_table = requires(const T& table, std::string_view word) {
    { table.find(word) } -> std::convertible_to<word_entry>;
};

namespace detail {

// Shapes of the words of both tables: most words of a text are in one of them, or in none.
inline constexpr large_word_filter clause_word_shapes(lexicon::clause_words);
inline constexpr large_word_filter cue_shapes(lexicon::cue_verbs);

}  // namespace detail

/// Cuts a document into passages, one per call. Linear; holds one passage at a time.
template <cue_table Cues>
class passage_reader {
public:
    passage_reader(std::string_view document, const Cues& cues) : document_(document), cues_(&cues)
    {
        if constexpr (std::same_as<Cues, word_table>)
            has_known_shapes_ = cues == lexicon::cue_verbs;
        if (const auto header = find_document_header(document)) at_ = header->where.end;
    }

    /// Reads the next passage into `p`, whose memory it uses again. False at the document's end.
    bool operator()(passage& p)
    {
        p.clear();
        p.document = document_;
        p.opens_paragraph = false;
        if (!has_token() && !next_token()) return false;
        p.where = token_.where;
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
        } while (next_token());
        if (opens_phrase_) look_up_phrases(p);
        opens_phrase_ = false;
        for (const word_span s : p.statements) mark_headline(p, s);
        if (p.opens_paragraph) p.speaker = speaker_at(p.where.begin);
        return true;
    }

private:
    [[nodiscard]] bool has_token() const noexcept { return token_.where.size() != 0; }

    bool next_token()
    {
        token_opens_sentence_ = token_opens_paragraph_ = false;
        token_ = detail::token_finder{}(until_sentence_end_, at_);
        if (has_token()) {
            at_ = token_.where.end;
            return true;
        }
        return token_of_next_sentence();
    }

    [[gnu::noinline]] bool token_of_next_sentence()
    {
        for (;;) {
            at_ = std::max(at_, until_sentence_end_.size());
            token_opens_sentence_ = true;
            if (const auto sentence = sentence_scanner{}(until_paragraph_end_, at_, looked_at_)) {
                at_ = sentence->where.begin;
                until_sentence_end_ = sentence->document_until_end();
            } else {
                at_ = std::max(at_, until_paragraph_end_.size());
                const auto paragraph = paragraph_scanner{}(document_, at_);
                if (!paragraph) {
                    token_ = {};
                    return false;
                }
                at_ = paragraph->where.begin;
                until_paragraph_end_ = paragraph->document_until_end();
                token_opens_paragraph_ = true;
                news_begin_ = behind_dateline(document_, at_, true);
                next_quotation(at_);
                open_single_quotation();
                continue;
            }
            token_ = detail::token_finder{}(until_sentence_end_, at_);
            if (has_token()) {
                at_ = token_.where.end;
                return true;
            }
        }
    }

    // 'Nobody saw it. ... / 'Nobody came.': a single mark that nothing closes opens a quotation
    // where the next paragraph begins with one as well.
    void open_single_quotation()
    {
        if (is_ascii_alphanumeric(document_[at_])) return;
        if (quotation_ && quotation_->where.begin == at_) return;
        const auto opens = [&](std::size_t at) {
            const auto mark = quotation_mark_at(document_, at);
            return mark && mark->kind == quotation_kind::single_marks && mark->may_open;
        };
        if (!opens(at_)) return;
        const std::size_t end = detail::line_end(document_, at_);
        const std::size_t next = document_.find_first_not_of(" \t\r\n", end);
        if (next == document_.npos || !opens(next)) return;
        quotation_.emplace(document_, at_, end);
    }

    [[gnu::noinline]] void next_quotation(std::size_t from)
    {
        quotation_ = quotation_scanner{}(until_paragraph_end_, from);
        quotation_begun_ = false;
    }

    void add(passage& p)
    {
        if (token_.kind == token_kind::clitic && join_clitic(p)) return;
        const passage_mark mark = token_.kind == token_kind::word
                                      ? passage_mark::none
                                      : detail::mark_of(token_.kind, in_document(token_.where));
        if (!token_opens_sentence_ && mark == passage_mark::none) join_abbreviation(p);
        const std::size_t index = p.words.size();
        const bool first = index == 0;
        passage_word& word = p.words.emplace_back();
        // `at_` is the token's end: to copy two numbers at once that were just written one by one
        // takes time.
        read(word, {token_.where.begin, at_}, mark);
        bool inside = false;
        if (quotation_) {
            while (quotation_ && quotation_->where.end <= word.where.begin)
                next_quotation(quotation_->where.end);
            if (quotation_ && quotation_->where.begin < word.where.end) {
                inside = quotation_->where.begin < word.where.begin;
                if (!quotation_begun_ || first) p.quotations.push_back({index, index});
                quotation_begun_ = true;
                word.quotation = p.quotations.size() - 1;
                p.quotations.back().last = index + 1;
            }
        }
        const bool behind_dateline = news_begin_ == word.where.begin;
        if (first || behind_dateline || (token_opens_sentence_ && !inside))
            p.statements.push_back({index, index});
        // Will, May: a name unless it opens the statement.
        constexpr auto modal = lexicon::clause_words_group::modal;
        if (word.is(modal) && word.capital && index > p.statements.back().first)
            word.kinds &= ~modal;
        p.statements.back().last = index + 1;
        p.where.end = word.where.end;
    }

    /// Whose turn a paragraph is; nobody's if the document is no transcript.
    [[nodiscard]] extent speaker_at(std::size_t paragraph)
    {
        const auto label = turn_label_at(document_, paragraph);
        if (!label) return {};
        if (!is_transcript_) is_transcript_ = is_transcript(document_);
        return *is_transcript_ ? label->name : extent{};
    }

    [[nodiscard]] std::string_view in_document(extent where) const noexcept
    {
        return {document_.data() + where.begin, where.size()};
    }

    /// "did" and "n't", "Smith" and "'s": read as one word, the way the lists have them.
    [[gnu::noinline]] bool join_clitic(passage& p)
    {
        if (p.words.empty() || !p.words.back().is_word()
            || p.words.back().where.end != token_.where.begin)
            return false;
        passage_word& word = p.words.back();
        const extent whole{word.where.begin, token_.where.end};
        const std::size_t quotation = word.quotation;
        word = {};
        read(word, whole, passage_mark::none);
        word.quotation = quotation;
        p.where.end = whole.end;
        return true;
    }

    /// A full stop inside a sentence, right behind a word, is part of that word: "Mr. Smith".
    static void join_abbreviation(passage& p)
    {
        if (p.words.empty() || p.words.back().mark != passage_mark::stop
            || p.words.size() - p.statements.back().first < 2)
            return;
        const passage_word& stop = p.words.back();
        passage_word& word = p.words[p.words.size() - 2];
        if (!word.is_word() || stop.where.begin != word.where.end
            || p.document[stop.where.begin] != '.')
            return;
        word.where.end = stop.where.end;
        p.words.pop_back();
        p.statements.back().last = p.words.size();
        if (!p.quotations.empty() && p.quotations.back().last > p.words.size())
            p.quotations.back().last = p.words.size();
    }

    void read(passage_word& word, extent where, passage_mark mark)
    {
        word.where = where;
        word.mark = mark;
        if (mark != passage_mark::none) return;
        const std::string_view text = in_document(where);
        if (is_all_ascii(document_, where.begin, where.end)) {
            word.capital = is_ascii_upper(text.front());
            look_up(word, text, text);
        } else {
            read_beyond_ascii(word, text);
        }
    }
    [[gnu::noinline]] void read_beyond_ascii(passage_word& word, std::string_view text)
    {
        word.capital = is_ascii_upper(text.front())
                       || (text.starts_with('\xC3') && text.size() > 1
                           && static_cast<unsigned char>(text[1]) < 0xA0);
        const auto straight = detail::with_straight_apostrophes(text);
        look_up(word, text, straight);
    }

    /// What tables and endings tell of a word; `straight` is the same as the lists have it.
    void look_up(passage_word& word, std::string_view text, std::string_view straight)
    {
        using namespace lexicon::clause_words_group;
        const char initial = text.front();
        word.numeral = is_ascii_digit(initial) || initial == '$';
        const bool may_join = detail::clause_word_shapes.may_hold(straight);
        const bool may_attribute = !has_known_shapes_ || detail::cue_shapes.may_hold(straight);
        if (may_join || may_attribute) {
            const hashed_word spelled(straight);
            if (may_join) word.kinds = lexicon::clause_words.find(spelled).groups;
            if (may_attribute) look_up_cue(word, spelled);
        }
        if (word.kinds == 0) {
            const std::size_t size = straight.size();
            // An apostrophe is rarer than an "s".
            word.owns = size > 1
                        && ((straight[size - 2] == '\'' && straight[size - 1] == 's')
                            || (straight[size - 1] == '\'' && straight[size - 2] == 's'));
        }
        // These letters are rarer than short words.
        const char* const end = text.data() + text.size();
        if (end[-1] == 'g') {
            word.gerund = text.size() > 5 && end[-2] == 'n' && end[-3] == 'i';
        } else if (end[-1] == 'd') {
            word.past = text.size() > 4 && end[-2] == 'e';
        } else if (end[-1] == 'y') {
            if (text.size() > 4 && end[-2] == 'l' && word.kinds == 0 && !word.capital && !word.cue)
                word.kinds |= adverb;
        }
    }

    void look_up_cue(passage_word& word, const hashed_word& spelled)
    {
        word.cue = find_cue(spelled);
        if (!word.cue) return;
        word.opens_phrase = word.cue.in(lexicon::cue_verbs_group::opens_phrase);
        opens_phrase_ = opens_phrase_ || word.opens_phrase;
        if ((word.cue.groups & ~lexicon::cue_verbs_group::opens_phrase) == 0) word.cue = {};
    }

    [[nodiscard]] word_entry find_cue(const hashed_word& word) const
    {
        if constexpr (requires { cues_->find(word); })
            return cues_->find(word);
        else
            return cues_->find(word.text);
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
                const std::string_view whole = in_document({word.where.begin, last.where.end});
                if (has_known_shapes_ && !detail::cue_shapes.may_hold(whole)) continue;
                if (const word_entry found = cues_->find(whole)) {
                    word.phrase = found;
                    word.phrase_size = static_cast<std::uint8_t>(size);
                }
            }
        }
    }

    std::string_view document_;
    const Cues* cues_;
    std::size_t at_ = 0;
    std::size_t news_begin_ = 0;  // behind the dateline of the paragraph, if it has one
    std::string_view until_paragraph_end_;
    std::string_view until_sentence_end_;
    sentence_scanner::memory looked_at_;
    detail::token_place token_;
    std::optional<quotation> quotation_;
    std::optional<bool> is_transcript_;  // once it has been asked
    bool token_opens_paragraph_ = false;
    bool token_opens_sentence_ = false;
    bool quotation_begun_ = false;
    bool opens_phrase_ = false;      // a word of this passage does
    bool has_known_shapes_ = false;  // `cue_shapes` are those of the cues
};

}  // namespace stet

#endif
