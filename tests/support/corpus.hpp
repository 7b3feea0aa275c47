#ifndef STET_TESTS_SUPPORT_CORPUS_HPP
#define STET_TESTS_SUPPORT_CORPUS_HPP

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

/// A document of a corpus.
struct corpus_text {
    std::string name;  ///< file and line
    std::string text;
};

namespace corpus_detail {

inline void append_utf8(std::string& out, unsigned long code)
{
    const auto byte = [&](unsigned long b) { out += static_cast<char>(b); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xC0 | code >> 6), byte(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        byte(0xE0 | code >> 12), byte(0x80 | (code >> 6 & 0x3F)), byte(0x80 | (code & 0x3F));
    } else {
        byte(0xF0 | code >> 18), byte(0x80 | (code >> 12 & 0x3F));
        byte(0x80 | (code >> 6 & 0x3F)), byte(0x80 | (code & 0x3F));
    }
}

/// The JSON string that begins behind the quotation mark before `at`.
inline std::string json_string(std::string_view line, std::size_t at)
{
    std::string out;
    const auto code_unit = [&] {
        const auto digits = std::string(line.substr(std::min(line.size(), at), 4));
        at += 4;
        return std::strtoul(digits.c_str(), nullptr, 16);
    };
    while (at < line.size() && line[at] != '"') {
        if (line[at] != '\\' || at + 1 == line.size()) {
            out += line[at++];
            continue;
        }
        const char escaped = line[at + 1];
        at += 2;
        switch (escaped) {
        case 'n':
            out += '\n';
            break;
        case 't':
            out += '\t';
            break;
        case 'r':
            out += '\r';
            break;
        case 'b':
            out += '\b';
            break;
        case 'f':
            out += '\f';
            break;
        case 'u': {
            auto code = code_unit();
            if (code >= 0xD800 && code < 0xDC00 && line.substr(at, 2) == "\\u") {
                at += 2;
                code = 0x10000 + ((code - 0xD800) << 10) + (code_unit() - 0xDC00);
            }
            append_utf8(out, code);
            break;
        }
        default:
            out += escaped;
        }
    }
    return out;
}

}  // namespace corpus_detail

/// The "text" of each line of the .jsonl files of a folder of the shared directory, in the order of
/// their names; none where it is not there. Say so: `WARN(no_corpora)` makes CTest report the test
/// as skipped.
inline std::vector<corpus_text> corpus(const std::string& folder)
{
    namespace fs = std::filesystem;
    std::vector<fs::path> files;
    const fs::path root = fs::path(STET_SHARED_DIR) / folder;
    if (fs::is_directory(root))
        for (const auto& entry : fs::directory_iterator(root))
            if (entry.path().extension() == ".jsonl") files.push_back(entry.path());
    std::ranges::sort(files);

    std::vector<corpus_text> texts;
    for (const auto& file : files) {
        std::ifstream in(file);
        std::size_t number = 0;
        for (std::string line; std::getline(in, line);) {
            ++number;
            constexpr std::string_view key = "\"text\": \"";
            if (const auto at = line.find(key); at != line.npos)
                texts.push_back({file.filename().string() + ":" + std::to_string(number),
                                 corpus_detail::json_string(line, at + key.size())});
        }
    }
    return texts;
}

inline constexpr const char* no_corpora = "skipped: there are no corpora in " STET_SHARED_DIR;

#endif
