#ifndef STET_ATTRIBUTIONS_SPEAKERS_HPP
#define STET_ATTRIBUTIONS_SPEAKERS_HPP

#include <stet/attributions/attribution.hpp>
#include <stet/attributions/speakers/awaited_names.hpp>
#include <stet/attributions/speakers/discourse.hpp>
#include <stet/attributions/speakers/discourse_reader.hpp>
#include <stet/attributions/speakers/mention.hpp>
#include <stet/attributions/speakers/written_word.hpp>
#include <stet/core/excerpt.hpp>
#include <stet/core/extent.hpp>
#include <stet/text/ascii.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace stet {
namespace detail::speakers {

/// Reads a text once, keeps whom it speaks of, and says of each source who it is.
class speaker_resolver {
public:
    speaker_resolver(std::string_view document, std::span<attribution> attributions)
        : document_(document), attributions_(attributions), awaited_(document, attributions),
          reader_(document, quoted_places(attributions), awaited_)
    {
        for (std::size_t i = 0; i < attributions.size(); ++i)
            if (attributions[i].source) order_.push_back(i);
        std::sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) {
            const std::size_t x = attributions_[a].source->where.begin;
            const std::size_t y = attributions_[b].source->where.begin;
            return x != y ? x < y : a < b;
        });
    }

    speaker_resolver(const speaker_resolver&) = delete;  // the reader refers to `awaited_`
    speaker_resolver& operator=(const speaker_resolver&) = delete;

    void run()
    {
        for (std::size_t next = 0; next < order_.size();) {
            const extent source = attributions_[order_[next]].source->where;
            const mention* const ahead = reader_.ahead();
            if (ahead && ahead->where.end <= source.begin) {
                reader_.pass();
                continue;
            }
            const std::size_t group = group_of(next);
            if (!ahead || ahead->where.begin >= source.end) {
                reader_.go_to(source.begin);
                unknown_source(next, group);
            } else {
                known_source(next, group);
            }
            next = group;
        }
        // The best name of somebody may come later.
        while (reader_.ahead()) reader_.pass();
        discourse& known = reader_.known();
        for (std::size_t i = 0; i < known.size(); ++i) awaited_.settle(known[i]);
    }

private:
    static constexpr std::size_t nobody = referent::nobody;

    // What stands in direct speech, in order.
    [[nodiscard]] static std::vector<extent> quoted_places(std::span<const attribution> said)
    {
        std::vector<extent> quoted;
        for (const attribution& a : said)
            if (a.style == attribution_style::direct)
                for (const excerpt& part : a.content) quoted.push_back(part.where);
        std::sort(quoted.begin(), quoted.end(),
                  [](const extent& a, const extent& b) { return a.begin < b.begin; });
        return quoted;
    }

    // One past the last attribution, in order, that has the same source as the first.
    [[nodiscard]] std::size_t group_of(std::size_t first) const
    {
        std::size_t last = first + 1;
        while (last < order_.size()
               && attributions_[order_[last]].source->where
                      == attributions_[order_[first]].source->where)
            ++last;
        return last;
    }

    // A source that holds a mention, perhaps several.
    void known_source(std::size_t first, std::size_t last)
    {
        const attribution& a = attributions_[order_[first]];
        const extent source = a.source->where;
        word_keys<32> content;
        std::size_t head = nobody;
        mention_form form = mention_form::description;
        int fullness = 0;
        const std::size_t name = name_behind_description(source);
        std::optional<mention> description;  // of the one who is named behind it
        while (reader_.ahead() && reader_.ahead()->where.begin < source.end) {
            const mention& m = reader_.take();
            if (m.where.begin < name && m.form == mention_form::description
                && m.part != clause_part::possessor && m.where.begin <= source.begin) {
                description = m;
                continue;
            }
            if (head == nobody && m.where.begin >= name && is_head(m, source)
                && !opens_phrase(m, source)) {
                search s{m};
                s.is_source = true;
                s.is_quotation = a.style == attribution_style::direct;
                s.goes_on = goes_on(a.cue.text);
                if (m.form != mention_form::name) content = names_in_content(first, last);
                s.content = &content;
                head = reader_.read(m, &s);
                form = m.form;
                fullness = discourse::fullness_of(m);
                continue;
            }
            reader_.take_pair();
            // "The company's chief executive, Mary Jones,": the name of the same.
            const std::size_t other = reader_.read(m, nullptr);
            const std::size_t pair = reader_.take_pair();
            if (pair != nobody && joins(pair, source)) {
                head = pair;
                form = mention_form::description;
                reader_.known().speaks(head);
            }
            if (other == head && head != nobody)
                fullness = std::max(fullness, discourse::fullness_of(m));
        }
        if (head == nobody) {
            unknown_source(first, last);
            return;
        }
        if (description) reader_.describe(head, *description);
        // An unnamed one is best told by all that the source says.
        referent& r = reader_.known()[head];
        if (!r.named() && form == mention_form::description && r.best.size() < source.size())
            r.best = source;
        for (std::size_t i = first; i < last; ++i) awaited_.add(order_[i], r, form, fullness);
        reader_.spoke(head);
    }

    // Whether a pair is the source, not two of those it speaks of.
    [[nodiscard]] bool joins(std::size_t pair, const extent& source)
    {
        return reader_.known()[pair].best.begin <= source.begin;
    }

    // "The leader of the council, Alan Toop,": where a whole name begins between commas or before
    // the source's end, in a source that opens with "the" or the like; 0 if none does.
    [[nodiscard]] std::size_t name_behind_description(const extent& source) const
    {
        const auto text = source.in(document_);
        for (auto comma = text.find(", "); comma != text.npos; comma = text.find(", ", comma + 1)) {
            std::size_t end = comma + 2;
            int capitals = 0;
            for (auto w = next_word(text, end); w && w->capital && w->where.begin <= end + 1;
                 w = next_word(text, end)) {
                ++capitals;
                end = w->next;
            }
            if (capitals > 1 && (end >= text.size() || text[end] == ','))
                return source.begin + comma + 2;
        }
        return 0;
    }

    [[nodiscard]] static bool is_head(const mention& m, const extent& source)
    {
        constexpr std::size_t ending = 4;  // "'s"
        if (m.part == clause_part::possessor && m.where.end + ending < source.end) return false;
        if (m.where.begin <= source.begin) return true;
        return m.part != clause_part::oblique && m.part != clause_part::spoken_to;
    }

    // "Data from the agency", "Internal memos": a capital that only opens the sentence.
    [[nodiscard]] bool opens_phrase(const mention& m, const extent& source) const
    {
        const std::size_t next = m.where.end + 1;
        return m.weak && m.form == mention_form::name && next < source.end
               && document_[m.where.end] == ' ' && is_ascii_lower(document_[next]);
    }

    // A source without any mention the scanner knows: "I", "who", "one voter".
    void unknown_source(std::size_t first, std::size_t last)
    {
        const excerpt source = *attributions_[order_[first]].source;
        const auto w = near_word(document_, source.where.begin);
        if (!w || w->where.end > source.where.end) return;
        const auto entry = lexicon::reference_words.find(w->in(document_));
        const bool alone = w->where.end == source.where.end;
        if (alone && entry.in(reference::relative)) {
            const std::size_t who = reader_.antecedent_of(source);
            if (who == nobody) return;
            for (std::size_t i = first; i < last; ++i)
                awaited_.add(order_[i], reader_.known()[who], mention_form::pronoun, 0);
            reader_.spoke(who);
            return;
        }
        reader_.spoke(nobody);
        if (entry.in(reference::self)) return;
        mention m(document_, source.where.begin, source.where.end);
        m.form = mention_form::description;
        // "One docker, who asked not to be named"
        const auto opener = w->in(document_);
        const bool one = !alone && (equal_folded(opener, "one") || equal_folded(opener, "another"));
        const bool many =
            !one
            && (entry.in(reference::some) || (!source.text.empty() && source.text.back() == 's'));
        m.means.kinds = many ? kind_people | kind_organisation : kind_organisation | kind_thing;
        if (one) m.means.kinds |= kind_person;
        reader_.spoke(reader_.introduce(m, 150));
    }

    [[nodiscard]] static bool goes_on(std::string_view cue)
    {
        for (auto w = next_word(cue, 0); w; w = next_word(cue, w->next))
            if (lexicon::reference_words.find(w->in(cue)).in(reference::continuing)) return true;
        return false;
    }

    // The words with a capital in what is said: whoever is named there is rarely the speaker.
    [[nodiscard]] word_keys<32> names_in_content(std::size_t first, std::size_t last) const
    {
        constexpr std::size_t longest = 2000;
        word_keys<32> keys;
        for (std::size_t i = first; i < last; ++i) {
            for (const excerpt& part : attributions_[order_[i]].content) {
                const auto text = part.text.substr(0, longest);
                for (auto w = next_word(text, behind_small_words(text, 0)); w;
                     w = next_word(text, behind_small_words(text, w->next)))
                    if (w->capital) keys.add(plain_key(w->in(text)));
            }
        }
        return keys;
    }

    std::string_view document_;
    std::span<attribution> attributions_;
    awaited_names awaited_;
    discourse_reader reader_;
    std::vector<std::size_t> order_;
};

}  // namespace detail::speakers

/// Says of each attribution whom its source stands for: "he", "the 79-year-old", "who" and "Smith"
/// get as `speaker` the excerpt of the document that names them best, be it before or behind. A
/// source that names itself as well as the text ever does keeps none, and so do people whom nobody
/// names ("some people"). "I" outside a quotation is the writer, who has no name.
///
/// It goes by names, titles, first names, roles and how present somebody is where the source
/// stands, not by grammar, so it can err; it is linear in the document, needs memory for the
/// attributions and a bounded number of people, and throws nothing but `std::bad_alloc`.
inline void resolve_speakers(std::string_view document, std::span<attribution> attributions)
{
    if (attributions.empty()) return;
    detail::speakers::speaker_resolver(document, attributions).run();
}

}  // namespace stet

#endif
