#include "corpus.hpp"

#include <simdjson.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace train {

namespace {

namespace json = simdjson::dom;

std::vector<stet::extent> extents_of(json::element annotation, std::string_view role,
                                     std::string_view text)
{
    std::vector<stet::extent> found;
    json::element spans;
    if (annotation.at_key(role).get(spans) != simdjson::SUCCESS || spans.is_null()) return found;
    json::array all;
    if (spans.get(all) != simdjson::SUCCESS)
        throw std::runtime_error("\"" + std::string(role) + "\" is not a list of spans");
    for (const json::element span : all) {
        std::uint64_t begin = 0;
        std::uint64_t end = 0;
        if (span.at_key("begin").get(begin) != simdjson::SUCCESS
            || span.at_key("end").get(end) != simdjson::SUCCESS || begin >= end
            || end > text.size())
            throw std::runtime_error("a span of \"" + std::string(role)
                                     + "\" does not lie in the text");
        found.push_back({static_cast<std::size_t>(begin), static_cast<std::size_t>(end)});
    }
    std::ranges::sort(found, {}, &stet::extent::begin);
    return found;
}

annotated_document document_of(json::element line)
{
    annotated_document d;
    std::string_view value;
    if (line.at_key("text").get(value) != simdjson::SUCCESS)
        throw std::runtime_error("there is no \"text\"");
    d.text = value;
    if (line.at_key("id").get(value) == simdjson::SUCCESS) d.id = value;
    json::array attributions;
    if (line.at_key("attributions").get(attributions) != simdjson::SUCCESS)
        throw std::runtime_error("there are no \"attributions\"");
    for (const json::element a : attributions)
        d.attributions.push_back({extents_of(a, "source", d.text), extents_of(a, "cue", d.text),
                                  extents_of(a, "content", d.text)});
    return d;
}

}  // namespace

std::vector<annotated_document> read_corpus(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error(path + ": " + std::strerror(errno));
    std::vector<annotated_document> documents;
    json::parser parser;
    std::string line;
    for (std::size_t number = 1; std::getline(file, line); ++number) {
        if (line.find_first_not_of(" \t\r") == line.npos) continue;
        const auto where = path + ", line " + std::to_string(number) + ": ";
        json::element parsed;
        if (const auto error = parser.parse(line).get(parsed))
            throw std::runtime_error(where + simdjson::error_message(error));
        try {
            documents.push_back(document_of(parsed));
        } catch (const std::runtime_error& e) {
            throw std::runtime_error(where + e.what());
        }
    }
    if (file.bad()) throw std::runtime_error(path + ": cannot be read to its end");
    if (documents.empty()) throw std::runtime_error(path + ": there is no document in it");
    return documents;
}

}  // namespace train
