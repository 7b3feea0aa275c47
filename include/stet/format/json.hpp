#ifndef STET_FORMAT_JSON_HPP
#define STET_FORMAT_JSON_HPP

#include <stet/attributions/attribution.hpp>
#include <stet/claims/claim.hpp>
#include <stet/claims/join.hpp>
#include <stet/core/excerpt.hpp>
#include <stet/core/extent.hpp>
#include <stet/format/decimal_text.hpp>
#include <stet/format/names.hpp>
#include <stet/quantities/numbers/decimal.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <ranges>
#include <string>
#include <string_view>

namespace stet {

/// Appends a text as a JSON string, with its quotation marks. Letters stay as they are; quotation
/// marks, backslashes and control characters are escaped, and each byte that is not UTF-8 becomes
/// U+FFFD, so that the result is valid JSON whatever the bytes.
inline void append_json_string(std::string& out, std::string_view text)
{
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    std::size_t copied = 0;  // everything before is in `out`
    for (std::size_t at = 0; at < text.size();) {
        const auto c = static_cast<unsigned char>(text[at]);
        if (c >= 0x20 && c < 0x80 && c != '"' && c != '\\') {
            ++at;
            continue;
        }
        std::size_t size = 1;
        if (c >= 0x80) {
            size = decode_at(text, at).size;
            if (size > 1) {
                at += size;
                continue;
            }
        }
        out.append(text, copied, at - copied);
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (c >= 0x80) {
                out += "\xEF\xBF\xBD";
            } else {
                out += "\\u00";
                out += hex[c >> 4];
                out += hex[c & 0xF];
            }
        }
        at += size;
        copied = at;
    }
    out.append(text, copied);
    out += '"';
}

/// Appends a number, written out exactly: 1500000000, 4.4.
inline void append_json(std::string& out, decimal number)
{
    out += decimal_text(number).view();
}

/// Appends where something lies, in bytes of the document: {"begin":0,"end":57}.
inline void append_json(std::string& out, extent where)
{
    out += "{\"begin\":";
    out += std::to_string(where.begin);
    out += ",\"end\":";
    out += std::to_string(where.end);
    out += '}';
}

/// Appends where an excerpt lies: a sentence, a source, an element of your own.
inline void append_json(std::string& out, const excerpt& e)
{
    append_json(out, e.where);
}

namespace detail {

/// Appends an object, member by member.
class json_object {
public:
    explicit json_object(std::string& out) : out_(out) {}

    /// Begins a member; its value is to be appended to what this returns.
    std::string& member(std::string_view key)
    {
        out_ += first_ ? '{' : ',';
        first_ = false;
        out_ += '"';
        out_ += key;
        out_ += "\":";
        return out_;
    }
    void text(std::string_view key, std::string_view value)
    {
        if (!value.empty()) append_json_string(member(key), value);
    }
    void number(std::string_view key, decimal value) { append_json(member(key), value); }
    void number(std::string_view key, std::size_t value) { member(key) += std::to_string(value); }
    void place(std::string_view key, extent value) { append_json(member(key), value); }
    void bound(std::string_view key, const std::optional<decimal>& value)
    {
        if (value)
            number(key, *value);
        else
            member(key) += "null";
    }
    void end() { out_ += first_ ? "{}" : "}"; }

private:
    std::string& out_;
    bool first_ = true;
};

}  // namespace detail

/// Appends a quantity: where it lies, its kind, and of the rest what applies.
///
///     {"begin":505,"end":517,"kind":"currency","value":1500000000,"unit":"USD"}
///
/// A range has "low" and "high" instead of "value", null if open; a score has "values". The noun
/// that is counted comes as it stands in the text.
inline void append_json(std::string& out, const quantity& q)
{
    detail::json_object object(out);
    object.number("begin", q.where.begin);
    object.number("end", q.where.end);
    object.text("kind", name(q.kind));
    if (q.range) {
        object.bound("low", q.range->low);
        object.bound("high", q.range->high);
    } else if (q.score_size > 0) {
        char before = '[';
        auto& values = object.member("values");
        for (const decimal& value : q.values()) {
            values += before;
            append_json(values, value);
            before = ',';
        }
        values += ']';
    } else if (q.value) {
        object.number("value", *q.value);
    }
    object.text("unit", q.unit);
    object.text("timex", q.timex);
    object.text("mod", notation(q.modifier));
    if (q.counted.size() > 0 && q.text.data())
        object.text("counted", {q.text.data() - q.where.begin + q.counted.begin, q.counted.size()});
    object.text("per", q.per);
    if (q.num) {
        detail::json_object num(object.member("num"));
        num.number("begin", q.num->where.begin);
        num.number("end", q.num->where.end);
        num.number("value", q.num->value);
        num.end();
    }
    if (q.outer) object.place("outer", *q.outer);
    object.end();
}

template <std::ranges::input_range Elements>
void append_json_array(std::string& out, Elements&& elements);

/// Appends an attribution: source, cue and content as lists of places, the style, and of speaker
/// and confidence (to three digits) what applies. The source is null if the text names nobody.
/// "inside", which only nested ones have, is the place in the list of the one that holds it.
inline void append_json(std::string& out, const attribution& a)
{
    detail::json_object object(out);
    const auto places = [&object](std::string_view key, const auto& parts) {
        append_json_array(object.member(key), parts);
    };
    if (a.source)
        places("source", std::views::single(*a.source));
    else
        object.member("source") += "null";
    places("cue", std::views::single(a.cue));
    places("content", a.content);
    object.text("style", name(a.style));
    if (a.speaker) object.place("speaker", a.speaker->where);
    if (a.confidence) {
        const float bounded = *a.confidence > 0 ? *a.confidence < 1 ? *a.confidence : 1 : 0;
        const auto thousandths = static_cast<std::int64_t>(bounded * 1000 + 0.5F);
        object.number("confidence", decimal(thousandths, -3));
    }
    if (a.inside) object.number("inside", *a.inside);
    object.end();
}

/// Appends a claim, its attribution and its quantities written out.
///
///     {"attribution":{"source":[...],...},"quantities":[{"begin":505,...}]}
inline void append_json(std::string& out, const claim& c)
{
    detail::json_object object(out);
    append_json(object.member("attribution"), c.attribution);
    append_json_array(object.member("quantities"), c.quantities);
    object.end();
}

/// Appends a claim by numbers, for output that holds both lists already.
///
///     {"attribution":0,"quantities":[3,4]}
inline void append_json(std::string& out, const claim_indices& c)
{
    detail::json_object object(out);
    object.number("attribution", c.attribution);
    std::string& list = object.member("quantities");
    char before = '[';
    for (const std::size_t i : c.quantities) {
        list += before;
        list += std::to_string(i);
        before = ',';
    }
    list += c.quantities.empty() ? "[]" : "]";
    object.end();
}

/// Appends a range of excerpts, quantities, attributions or claims as a JSON array.
///
///     std::string out;
///     stet::append_json_array(out, article | stet::quantities);
template <std::ranges::input_range Elements>
void append_json_array(std::string& out, Elements&& elements)
{
    out += '[';
    bool first = true;
    for (const auto& element : elements) {
        if (!first) out += ',';
        first = false;
        append_json(out, element);
    }
    out += ']';
}

}  // namespace stet

#endif
