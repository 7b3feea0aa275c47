#include "document_reader.hpp"

#include "input.hpp"

#include <stet/format/json.hpp>

#include <simdjson.h>

#include <algorithm>
#include <cstdint>
#include <new>
#include <utility>

namespace annotate {

namespace json = simdjson::dom;

struct document_reader::parser {
    json::parser dom;
};

document_reader::document_reader() : parser_(std::make_unique<parser>()) {}
document_reader::~document_reader() = default;
document_reader::document_reader(document_reader&&) noexcept = default;
document_reader& document_reader::operator=(document_reader&&) noexcept = default;

namespace {

static_assert(input::readable_beyond >= simdjson::SIMDJSON_PADDING);

// The id as JSON, or empty for one that is neither text nor a whole number.
std::string id_of(json::element id)
{
    std::string out;
    if (std::string_view text; id.get(text) == simdjson::SUCCESS)
        stet::append_json_string(out, text);
    else if (std::int64_t number = 0; id.get(number) == simdjson::SUCCESS)
        out = std::to_string(number);
    return out;
}

// The id, as JSON, of a line that is broken further on: if it comes first and has no escapes.
std::string leading_id(std::string_view line)
{
    const auto skip = [&line](std::string_view token) {
        line.remove_prefix(std::min(line.find_first_not_of(" \t\r"), line.size()));
        if (!line.starts_with(token)) return false;
        line.remove_prefix(token.size());
        return true;
    };
    std::string out = "null";
    if (!skip("{") || !skip("\"id\"") || !skip(":") || !skip("\"")) return out;
    const auto end = line.find_first_of("\"\\");
    if (end == line.npos || line[end] != '"') return out;
    out.clear();
    stet::append_json_string(out, line.substr(0, end));
    return out;
}

// In our words, as those of the parser change with its version.
std::string_view reason(simdjson::error_code error)
{
    switch (error) {
    case simdjson::UTF8_ERROR:
        return "the line is not valid UTF-8";
    case simdjson::CAPACITY:
        return "the line is too long for the JSON parser";
    case simdjson::MEMALLOC:
        throw std::bad_alloc();
    default:
        return "the line is not valid JSON";
    }
}

bool is_blank(std::string_view line)
{
    return line.find_first_not_of(" \t\r") == line.npos;
}

}  // namespace

document document_reader::read(std::string_view line)
{
    document found;
    const auto fail = [&found](std::string_view why) {
        found.text = {};
        found.error = why;
        return found;
    };
    if (is_blank(line)) return fail("the line is empty");

    json::object members;
    json::element parsed;
    if (const auto error = parser_->dom.parse(line.data(), line.size(), false).get(parsed)) {
        found.id = leading_id(line);
        return fail(reason(error));
    }
    if (parsed.get(members) != simdjson::SUCCESS) return fail("the line is not a JSON object");

    json::element member;
    if (members.at_key("id").get(member) == simdjson::SUCCESS && !member.is_null()) {
        std::string id = id_of(member);
        if (id.empty()) return fail("\"id\" is neither a string nor a whole number");
        found.id = std::move(id);
    }
    if (members.at_key("date").get(member) == simdjson::SUCCESS && !member.is_null()) {
        std::string_view text;
        if (member.get(text) == simdjson::SUCCESS) found.when = parse_date(text);
        if (!found.when) return fail("\"date\" is not a day written YYYY-MM-DD");
    }
    if (members.at_key("ref").get(member) == simdjson::SUCCESS && !member.is_null()) {
        std::string_view text;
        if (member.get(text) == simdjson::SUCCESS) found.instant = parse_instant(text);
        if (!found.instant) return fail("\"ref\" is not an instant written YYYY-MM-DDThh:mm:ss");
        if (!found.when) found.when = date(std::chrono::floor<std::chrono::days>(*found.instant));
    }
    if (members.at_key("text").get(member) != simdjson::SUCCESS)
        return fail("there is no \"text\"");
    if (member.get(found.text) != simdjson::SUCCESS) return fail("\"text\" is not a string");
    return found;
}

}  // namespace annotate
