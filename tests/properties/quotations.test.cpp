#include <stet/text/character_class.hpp>
#include <stet/text/quotations.hpp>
#include <stet/text/utf8.hpp>

#include "properties/places.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// The quoted regions as the scorer of attributions takes them (score_attributions.py), which
/// decide what counts as direct speech. Written after its description, in characters.
class scorer {
public:
    explicit scorer(std::string_view text)
    {
        for (std::size_t at = 0; at < text.size(); at += stet::decode_at(text, at).size) {
            characters_ += stet::decode_at(text, at).value;
            places_.push_back(at);
        }
        places_.push_back(text.size());
    }

    std::vector<stet::extent> regions()
    {
        std::size_t begin = 0;
        while (begin <= characters_.size()) {
            const auto end = std::min(characters_.find(U'\n', begin), characters_.size());
            read_line(begin, end);
            begin = end + 1;
        }
        return regions_;
    }

private:
    static bool one_of(char32_t c, std::u32string_view set) { return set.find(c) != set.npos; }

    void add(std::size_t begin, std::size_t end)
    {
        regions_.push_back({places_[begin], places_[end]});
    }

    void read_line(std::size_t begin, std::size_t end)
    {
        const auto at = [&](std::size_t i) { return i < end ? characters_[i] : U' '; };
        const auto space = [&](std::size_t i) { return i >= end || stet::is_space(at(i)); };
        constexpr auto none = static_cast<std::size_t>(-1);
        std::size_t opened = none;
        for (std::size_t i = begin; i < end; ++i) {
            const char32_t c = at(i);
            const bool two = (c == U'\'' || c == U'`') && at(i + 1) == c;
            const bool closes = two ? opened != none && !one_of(at(opened), U"\u201C\u201F")
                                    : opened != none && (c == U'\u201D' || c == U'"');
            if (closes) {
                add(opened, i + (two ? 2 : 1));
                opened = none;
            } else if (opened == none
                       && ((two && !space(i + 2)) || (!two && c == U'"' && !space(i + 1))
                           || one_of(c, U"\u201C\u201F"))) {
                opened = i;
            } else if (opened == none && !two) {
                i = read_single(i, begin, end);
                continue;
            }
            if (two) ++i;
        }
        while (opened != none && stet::is_space(characters_[end - 1])) --end;
        if (opened != none) add(opened, end);
    }

    // Where a single quotation ends that begins at i; i if none does.
    std::size_t read_single(std::size_t i, std::size_t begin, std::size_t end)
    {
        const auto at = [&](std::size_t k) { return k < end ? characters_[k] : U' '; };
        const auto alphanumeric = [&](std::size_t k) {
            return stet::is_letter(at(k)) || stet::is_digit(at(k));
        };
        const char32_t open = at(i);
        if (!one_of(open, U"\u2018'") || stet::is_space(at(i + 1))
            || (open == U'\'' && stet::is_digit(at(i + 1))))
            return i;
        if (i > begin && !stet::is_space(at(i - 1)) && !one_of(at(i - 1), U"([{\u2014\u2013-"))
            return i;
        for (std::size_t k = i + 1; k < end; ++k) {
            if (one_of(at(k), open == U'\'' ? U"'" : U"\u2019'") && !alphanumeric(k + 1)
                && !stet::is_space(at(k - 1))) {
                add(i, k + 1);
                return k;
            }
            if (one_of(at(k), U"\u201C\u201D\"")) break;
        }
        return i;
    }

    std::u32string characters_;
    std::vector<std::size_t> places_;
    std::vector<stet::extent> regions_;
};

}  // namespace

TEST_CASE("quotations: any bytes", "[quotations][properties]")
{
    for (const auto& text : random_texts()) {
        CAPTURE(text);
        CHECK(wrong_places(text, text | stet::quotations) == "");
        CHECK(wrong_places(text, text | stet::quotations | stet::inner_quotations) == "");
    }
}

// Where we differ from the scorer, the mark is a slip of the writer: ” before a quotation or “
// after it.
TEST_CASE("quotations: what the scorer takes for quoted", "[quotations][properties][corpora]")
{
    const auto texts = corpus("corpora/attributions");
    if (texts.empty()) WARN(no_corpora);
    std::size_t ours = 0;
    std::size_t theirs = 0;
    std::size_t both = 0;
    for (const auto& [name, text] : texts) {
        CAPTURE(name);
        CHECK(wrong_places(text, text | stet::quotations) == "");
        const auto regions = scorer(text).regions();
        theirs += regions.size();
        for (const stet::quotation& q : text | stet::quotations) {
            ++ours;
            if (std::ranges::find(regions, q.where) != regions.end()) ++both;
        }
    }
    INFO("ours " << ours << ", the scorer's " << theirs << ", in both " << both);
    CHECK(1000 * both >= 995 * theirs);
    CHECK(1000 * both >= 990 * ours);
}
