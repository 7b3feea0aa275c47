#ifndef STET_BENCHMARKS_SUPPORT_INPUT_HPP
#define STET_BENCHMARKS_SUPPORT_INPUT_HPP

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

inline std::string read_file(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + file.string());
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The string that begins behind the quotation mark at `at` in JSON. Of escapes, those that texts
/// are full of; \u of one unit only, which is enough for news.
inline std::string json_string(std::string_view json, std::size_t at)
{
    std::string text;
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] != '\\' || at + 1 == json.size()) {
            text += json[at];
        } else if (const char escaped = json[++at]; escaped != 'u') {
            text += escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped == 'r' ? '\r' : escaped;
        } else {
            const auto unit = std::stoul(std::string(json.substr(at + 1, 4)), nullptr, 16);
            if (unit < 0x80) {
                text += static_cast<char>(unit);
            } else if (unit < 0x800) {
                text += static_cast<char>(0xC0 | unit >> 6);
                text += static_cast<char>(0x80 | (unit & 0x3F));
            } else {
                text += static_cast<char>(0xE0 | unit >> 12);
                text += static_cast<char>(0x80 | (unit >> 6 & 0x3F));
                text += static_cast<char>(0x80 | (unit & 0x3F));
            }
            at += 4;
        }
    }
    return text;
}

/// What a file holds: plain text, or the "text" of each line of JSON, parted by blank lines.
inline std::string text_of(const std::filesystem::path& file)
{
    const std::string raw = read_file(file);
    if (!raw.starts_with('{')) return raw;
    std::string text;
    for (std::size_t at = 0; (at = raw.find("\"text\"", at)) != raw.npos;) {
        at = raw.find('"', at + 6);
        if (at == raw.npos) break;
        text += json_string(raw, at) + "\n\n";
        at = raw.find('\n', at);
    }
    return text;
}

/// The sample articles of the repository, again and again. Processors learn the branches of a text
/// that repeats itself, so all rivals look faster than on news that are new to them.
inline std::string sample_text(std::size_t size)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(STET_SAMPLE_ARTICLES))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::string articles;
    for (const auto& file : files) articles += read_file(file) + "\n\n";
    if (articles.empty()) throw std::runtime_error("no sample articles");
    std::string text;
    while (text.size() < size) text += articles;
    return text;
}

/// The text of the file that is the program's first argument, or sample articles.
inline std::string input(int argc, char** argv, std::size_t size)
{
    if (argc > 1) return text_of(argv[1]);
    std::puts("No file given: sample articles, repeated, which flatters everybody.");
    return sample_text(size);
}

}  // namespace bench

#endif
