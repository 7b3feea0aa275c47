#include "header_writer.hpp"

#include <stet/attributions/tagging/word_features.hpp>

#include <fmt/core.h>
#include <fmt/format.h>

#include <cctype>
#include <cstdint>
#include <iterator>
#include <span>

namespace train {

namespace {

// A string view of a literal over several lines. It says its size: compilers are slow to count.
std::string literal(std::string_view characters)
{
    constexpr std::size_t most = 88;
    std::string out = "std::string_view(";
    for (std::size_t at = 0; at < characters.size(); at += most) {
        out += "\n    \"";
        for (const char c : characters.substr(at, most)) {
            if (c == '"' || c == '\\' || c == '?') out += '\\';  // "??" may begin a trigraph
            out += c;
        }
        out += '"';
    }
    return out + fmt::format(", {})", characters.size());
}

std::string list(std::span<const std::int16_t> numbers)
{
    std::string out;
    std::size_t column = 100;
    for (const std::int16_t n : numbers) {
        const std::string text = fmt::format("{},", n);
        if (column + text.size() > 96) {
            out += "\n    ";
            column = 4;
        }
        out += text;
        column += text.size();
    }
    return out;
}

// The shortest text that gives the same float, with an F behind.
std::string number(float f)
{
    std::string text = fmt::format("{}", f);
    if (text.find_first_of(".e") == text.npos) text += ".0";
    return text + "F";
}

std::string list(std::span<const float> numbers)
{
    std::string out;
    std::size_t column = 100;
    for (const float n : numbers) {
        const std::string text = number(n) + ", ";
        if (column + text.size() > 96) {
            out += "\n    ";
            column = 4;
        }
        out += text;
        column += text.size();
    }
    return out;
}

std::string path_text(const stet::tagging::transitions& path)
{
    std::string out = "{{{";
    for (const auto& row : path.score) out += "{{" + list(row) + "}},";
    return out + "}},\n    {{" + list(path.start) + "}}}";
}

std::uint64_t checksum_of(const tagger& t)
{
    using stet::tagging::checksum;
    std::uint64_t sum = checksum(t.rows.characters);
    sum = checksum(t.words, sum);
    sum = checksum(t.links.characters, sum);
    return checksum(t.keep.characters, sum);
}

std::string network_text(const recurrent_weights& n)
{
    std::string out = "    {{" + list(n.input_bias) + "}},\n    " + number(n.matrix_scale) + ",\n";
    const auto pair = [&](const auto& matrices) {
        out += "    {{{{" + list(matrices[0].weights) + "}},\n    {{" + list(matrices[1].weights)
               + "}}}},\n";
    };
    pair(n.from_input);
    pair(n.from_state);
    out += "    {{{{" + list(n.gate_bias[0]) + "}},\n    {{" + list(n.gate_bias[1]) + "}}}},\n";
    out += "    {{" + list(n.to_labels.weights) + "}},\n    {{" + list(n.label_bias) + "}},\n";
    return out;
}

}  // namespace

std::string header_text(const tagger& t, std::string_view name,
                        const std::vector<std::string>& remarks)
{
    std::string guard = "STET_ATTRIBUTIONS_MODELS_";
    for (const char c : name)
        guard += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    guard += "_HPP";
    const std::string_view kind = t.network ? "recurrent" : "linear";

    std::string out = "// Made by examples/train; train again instead of editing it.\n"
                      "// clang-format off\n//\n";
    for (const std::string& remark : remarks) out += "// " + remark + "\n";
    out += fmt::format("// Features: version {}. Checksum: {:016x}.\n",
                       stet::tagging::feature_version, checksum_of(t));
    out += fmt::format("#ifndef {0}\n#define {0}\n\n", guard);
    out += fmt::format("#include <stet/attributions/tagging/{}_model.hpp>\n", kind);
    out += "#include <stet/attributions/tagging/tagged_detector.hpp>\n"
           "#include <stet/attributions/tagging/tagger_tables.hpp>\n\n"
           "#include <cstdint>\n#include <string_view>\n\n";
    out += fmt::format(
        "namespace stet::models {{\n\n"
        "namespace {}_parts {{\n\n"
        "static_assert(tagging::feature_version == {},\n"
        "              \"these weights are for other features: train them again\");\n\n",
        name, stet::tagging::feature_version);
    out += fmt::format("inline constexpr std::uint64_t checksum = 0x{:016x}U;\n\n", checksum_of(t));
    out += "#if defined(__clang__)\n#pragma clang diagnostic push\n"
           "#pragma clang diagnostic ignored \"-Woverlength-strings\"\n#endif\n"
           "inline constexpr std::string_view rows = "
           + literal(t.rows.characters)
           + ";\n#if defined(__clang__)\n#pragma clang diagnostic pop\n#endif\n\n";
    if (t.network)
        out += fmt::format("inline constexpr tagging::recurrent_weights<{}> weights{{\n"
                           "    {{rows, {}, {}}},\n",
                           hidden, t.row_bits, number(t.rows.scale))
               + network_text(*t.network) + "};\n\n";
    else
        out +=
            fmt::format("inline constexpr tagging::linear_weights weights{{{{rows, {}, {}}}}};\n\n",
                        t.row_bits, number(t.rows.scale));
    out += "inline constexpr tagging::tagger_tables tables{\n    {" + literal(t.words) + "},\n    "
           + path_text(t.path) + ",\n    " + literal(t.links.characters) + ",\n    "
           + literal(t.keep.characters) + ",\n    "
           + fmt::format("{}, {}, {}, {}\n}};\n\n", number(t.keep.scale), number(t.cue_bias),
                         number(t.other_bias), number(t.least_confidence));
    const std::string model =
        t.network ? fmt::format("recurrent_model<{}>", hidden) : std::string("linear_model");
    out +=
        fmt::format("}}  // namespace {0}_parts\n\n"
                    "/// Trained weights, for `stet::attributions_by_rules.with(...)`: see above.\n"
                    "inline constexpr tagged_detector<tagging::{1}> {0}(\n"
                    "    tagging::{1}{{&{0}_parts::weights}}, {0}_parts::tables);\n\n"
                    "}}  // namespace stet::models\n\n#endif\n",
                    name, model);
    return out;
}

}  // namespace train
