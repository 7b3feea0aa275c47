#include "jsonl.hpp"

#include "analysis.hpp"
#include "document_reader.hpp"

#include <stet/format/json.hpp>

namespace annotate {

namespace {

void append_line(std::string& out, const document& read, const options& asked)
{
    out += "{\"id\":";
    out += read.id;
    if (!read.error.empty()) {
        out += ",\"error\":";
        stet::append_json_string(out, read.error);
    } else {
        const auto when = reference_date(read.text, read.when, asked.when);
        const analysis found = analyse(read.text, when, asked.only);
        const auto append = [&out](std::string_view key, const auto& elements) {
            out += key;
            stet::append_json_array(out, elements);
        };
        if (asked.only.sentences) append(",\"sentences\":", found.sentences);
        if (asked.only.quantities) append(",\"quantities\":", found.quantities);
        if (asked.only.attributions) append(",\"attributions\":", found.attributions);
    }
    out += "}\n";
}

}  // namespace

std::size_t annotate_lines(input& in, output& out, const options& asked)
{
    document_reader reader;
    std::size_t failed = 0;
    std::string annotated;
    while (const auto line = in.next_line()) {
        const document read = reader.read(*line);
        if (!read.error.empty()) ++failed;
        annotated.clear();
        append_line(annotated, read, asked);
        out.write(annotated);
        if (!in.has_line()) out.flush();  // whoever sent the line may wait for the answer
    }
    return failed;
}

}  // namespace annotate
