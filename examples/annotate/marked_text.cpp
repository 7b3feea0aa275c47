#include "marked_text.hpp"

#include <stet/text/paragraphs.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace annotate {

namespace {

enum role : std::size_t { quantity, cue, source, content, roles };

// In order of importance: where two meet, the colour of the first is shown.
struct style {
    std::string_view name;
    std::string_view colour;
    std::string_view opening;  // without colour
    std::string_view closing;
};
constexpr std::array<style, roles> styles{{
    {"quantity", "\x1b[1;35m", "*", "*"},
    {"cue", "\x1b[3;33m", "_", "_"},
    {"source", "\x1b[1;36m", "[", "]"},
    {"content", "\x1b[32m", "‹", "›"},
}};
constexpr std::string_view dim = "\x1b[2m";
constexpr std::string_view plain = "\x1b[0m";

struct mark {
    stet::extent where;
    role what;
};

std::vector<mark> marks_of(const analysis& found)
{
    std::vector<mark> marks;
    for (const auto& q : found.quantities) marks.push_back({q.where, quantity});
    for (const auto& a : found.attributions) {
        if (a.source) marks.push_back({a.source->where, source});
        marks.push_back({a.cue.where, cue});
        for (const auto& part : a.content) marks.push_back({part.where, content});
    }
    // Two attributions may share a source, which is marked once.
    const auto key = [](const mark& m) {
        return std::array{m.where.begin, ~m.where.end, std::size_t{m.what}};
    };
    std::ranges::sort(marks, {}, key);
    const auto repeated = std::ranges::unique(marks, {}, key);
    marks.erase(repeated.begin(), repeated.end());
    return marks;
}

// Goes through a text from its first byte to its last and gives it back word by word, each with the
// marks that begin, go on or end in it.
class marker {
public:
    marker(std::string_view text, const analysis& found, bool colours)
        : text_(text), sentences_(found.sentences), colours_(colours), openings_(marks_of(found)),
          closings_(openings_)
    {
        // What begins last ends first.
        std::ranges::sort(closings_, {}, [](const mark& m) {
            return std::array{m.where.end, ~m.where.begin, roles - m.what};
        });
    }

    struct word {
        std::string text;
        std::size_t columns = 0;
        std::string_view colour_before;  // that is still on when the word begins
    };

    word next(stet::extent where)
    {
        word out;
        out.colour_before = shown_;
        close(where.begin, out);  // what ended in the whitespace before
        std::size_t copied = where.begin;
        for (std::size_t at = where.begin; at <= where.end; ++at) {
            if (!something_at(at) && at != where.end) continue;
            copy(copied, at, out);
            copied = at;
            close(at, out);
            if (at != where.end) open(at, out);
            show(colour(), out.text);
        }
        return out;
    }

    /// Ends the colour that goes on beyond the last word.
    void end_paragraph(std::string& out) { show({}, out); }

private:
    bool something_at(std::size_t at) const
    {
        return (sentence_ < sentences_.size() && sentences_[sentence_].where.begin <= at)
               || (opened_ < openings_.size() && openings_[opened_].where.begin <= at)
               || (closed_ < closings_.size() && closings_[closed_].where.end <= at);
    }

    void close(std::size_t at, word& out)
    {
        for (; closed_ < closings_.size() && closings_[closed_].where.end <= at; ++closed_) {
            const role what = closings_[closed_].what;
            --active_[what];
            if (!colours_) add(styles[what].closing, out);
        }
    }

    void open(std::size_t at, word& out)
    {
        while (sentence_ < sentences_.size() && sentences_[sentence_].where.begin <= at) {
            const std::string number = raised(++sentence_);
            if (colours_) show(dim, out.text);
            add(number, out);
        }
        for (; opened_ < openings_.size() && openings_[opened_].where.begin <= at; ++opened_) {
            const role what = openings_[opened_].what;
            ++active_[what];
            if (!colours_) add(styles[what].opening, out);
        }
    }

    void show(std::string_view wanted, std::string& out)
    {
        if (wanted == shown_) return;
        if (!shown_.empty()) out += plain;
        out += wanted;
        shown_ = wanted;
    }

    std::string_view colour() const
    {
        if (colours_)
            for (std::size_t what = 0; what < roles; ++what)
                if (active_[what] > 0) return styles[what].colour;
        return {};
    }

    void copy(std::size_t begin, std::size_t end, word& out) const
    {
        add(printable(text_.substr(begin, end - begin)), out);
    }

    static void add(std::string_view shown, word& out)
    {
        out.text += shown;
        out.columns += columns_of(shown);
    }

    std::string_view text_;
    const std::vector<stet::sentence>& sentences_;
    bool colours_;
    std::vector<mark> openings_;
    std::vector<mark> closings_;
    std::string_view shown_;  // the colour that is on
    std::size_t sentence_ = 0;
    std::size_t opened_ = 0;
    std::size_t closed_ = 0;
    std::array<std::size_t, roles> active_{};
};

}  // namespace

std::string marked_text(std::string_view text, const analysis& found, const look& how)
{
    constexpr std::string_view blank = " \t\r\n\v\f";
    constexpr std::size_t indent = 2;
    marker marks(text, found, how.colours);
    std::string out;
    for (const stet::paragraph& paragraph : text | stet::paragraphs) {
        std::size_t column = 0;
        const std::size_t end = paragraph.where.end;
        for (std::size_t at = paragraph.where.begin; at < end;) {
            const std::size_t stop = std::min(text.find_first_of(blank, at), end);
            const auto word = marks.next({at, stop});
            if (column == 0 || column + 1 + word.columns > how.width) {
                if (!word.colour_before.empty()) out += plain;
                if (column != 0) out += '\n';
                out.append(indent, ' ');
                out += word.colour_before;
                column = indent;
            } else {
                out += ' ';
                ++column;
            }
            out += word.text;
            column += word.columns;
            at = std::min(text.find_first_not_of(blank, stop), end);
        }
        marks.end_paragraph(out);
        out += "\n\n";
    }
    return out;
}

std::string legend(const analysis& found, const look& how)
{
    std::array<bool, roles> used{};
    for (const mark& m : marks_of(found)) used[m.what] = true;
    std::string out;
    for (const role what : {source, cue, content, quantity}) {
        if (!used[what]) continue;
        out += "  ";
        out += how.colours ? styles[what].colour : styles[what].opening;
        out += styles[what].name;
        out += how.colours ? plain : styles[what].closing;
    }
    if (!found.sentences.empty()) {
        out += "  ";
        if (how.colours) out += dim;
        out += raised(1);
        if (how.colours) out += plain;
        out += "sentence";
    }
    return out;
}

std::string raised(std::size_t number)
{
    constexpr std::array<std::string_view, 10> digits{"⁰", "¹", "²", "³", "⁴",
                                                      "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string out;
    for (const char digit : std::to_string(number))
        out += digits[static_cast<std::size_t>(digit - '0')];
    return out;
}

}  // namespace annotate
