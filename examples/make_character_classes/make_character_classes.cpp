// Writes the table behind stet::class_of, as a header, from the Unicode Character Database:
//
//     make_character_classes FOLDER HEADER.hpp
//
// FOLDER holds PropList.txt and extracted/DerivedGeneralCategory.txt, as /usr/share/unicode of the
// Debian package unicode-data does, and https://www.unicode.org/Public/UCD/latest/ucd/. The same
// files give the same bytes. Exit code 1 and a message if they cannot be read or do not cover every
// code point.

#include <stet/text/character_class.hpp>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

using stet::character_class;

constexpr std::size_t all_code_points = 0x110000;

/// One line of the database: "0041..005A ; Lu # comment".
struct property_range {
    std::size_t first = 0;
    std::size_t last = 0;
    std::string value;
};

struct property_file {
    std::string version;  // of Unicode, from the first line: "# PropList-15.0.0.txt"
    std::vector<property_range> ranges;
};

property_file read_properties(const std::string& name)
{
    std::ifstream in(name);
    if (!in) throw std::runtime_error(name + ": cannot be opened");
    property_file file;
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        if (number == 1) {
            const auto dash = line.find('-');
            const auto end = line.rfind(".txt");
            if (!line.starts_with("# ") || dash == line.npos || end == line.npos || end < dash)
                throw std::runtime_error(name + ":1: names no version of Unicode");
            file.version = line.substr(dash + 1, end - dash - 1);
        }
        line.resize(std::min(line.find('#'), line.size()));
        if (line.find_first_not_of(" \t\r") == line.npos) continue;

        property_range range;
        char semicolon = 0;
        std::istringstream fields(line);
        fields >> std::hex >> range.first;
        range.last = range.first;
        if (fields.peek() == '.') {
            fields.ignore(2);
            fields >> range.last;
        }
        fields >> semicolon >> range.value;
        if (!fields || semicolon != ';' || range.first > range.last
            || range.last >= all_code_points)
            throw std::runtime_error(name + ":" + std::to_string(number)
                                     + ": expected 'FIRST..LAST ; VALUE'");
        file.ranges.push_back(range);
    }
    if (file.ranges.empty()) throw std::runtime_error(name + ": holds no properties");
    return file;
}

character_class class_of_category(std::string_view category)
{
    if (category == "Lu" || category == "Lt") return character_class::upper;
    if (category == "Ll") return character_class::lower;
    if (category == "Nd") return character_class::digit;
    switch (category.front()) {
    case 'L':
        return character_class::letter;
    case 'M':
        return character_class::mark;
    case 'N':
        return character_class::number;
    case 'P':
        return character_class::punctuation;
    case 'S':
        return character_class::symbol;
    default:
        return character_class::other;  // Z: those that matter are in PropList.txt; C
    }
}

/// Pieces of equal size, each kept once: their numbers in order, and the pieces.
struct pieces {
    std::string numbers;
    std::string kept;
};

pieces shared_pieces(std::string_view all, std::size_t size)
{
    pieces result;
    std::map<std::string_view, std::size_t> known;
    for (std::size_t at = 0; at < all.size(); at += size) {
        const auto piece = all.substr(at, size);
        const auto [entry, is_new] = known.emplace(piece, known.size());
        if (is_new) result.kept += piece;
        if (entry->second > 255)
            throw std::runtime_error("more than 256 different pieces: the table needs a new shape");
        result.numbers += static_cast<char>(entry->second);
    }
    return result;
}

/// Bytes as string literals of one line each. Octal escapes have three digits, so that no digit
/// after one can become part of it.
void write_literal(std::ostream& out, std::string_view name, std::string_view bytes)
{
    out << "inline constexpr std::string_view " << name << "(\n";
    std::string line;
    const auto flush = [&] {
        out << "    \"" << line << "\"\n";
        line.clear();
    };
    for (const char c : bytes) {
        if (line.size() > 88) flush();
        if (c > ' ' && c <= '~' && c != '"' && c != '\\' && c != '?') {
            line += c;
        } else {
            std::array<char, 8> escape{};
            std::snprintf(escape.data(), escape.size(), "\\%03o",
                          static_cast<unsigned>(static_cast<unsigned char>(c)));
            line += escape.data();
        }
    }
    flush();
    out << "    , " << bytes.size() << ");\n";
}

std::string header_of(const std::string& folder)
{
    const auto categories = read_properties(folder + "/extracted/DerivedGeneralCategory.txt");
    const auto list = read_properties(folder + "/PropList.txt");
    if (categories.version != list.version)
        throw std::runtime_error(folder + ": the files belong to Unicode " + categories.version
                                 + " and " + list.version);

    std::string classes(all_code_points, '\0');
    for (const auto& [first, last, value] : categories.ranges)
        for (std::size_t c = first; c <= last; ++c)
            classes[c] = static_cast<char>(class_of_category(value));
    for (const auto& [first, last, value] : list.ranges)
        for (std::size_t c = first; value == "White_Space" && c <= last; ++c)
            classes[c] = static_cast<char>(character_class::space);
    if (const auto gap = classes.find('\0'); gap != classes.npos)
        throw std::runtime_error(folder + ": no category for code point " + std::to_string(gap));

    const auto leaves = shared_pieces(classes, stet::detail::class_leaf_size);
    const auto branches = shared_pieces(leaves.numbers, stet::detail::class_branch_size);
    std::ostringstream out;
    out << "// Made by examples/make_character_classes from the Unicode Character Database, "
           "version "
        << list.version
        << "\n// (PropList.txt and extracted/DerivedGeneralCategory.txt): do not edit."
           "\n// Copyright of the data: Unicode, Inc. Unicode License Agreement - Data Files and"
           " Software,\n// https://www.unicode.org/license.txt\n"
           "#ifndef STET_TEXT_CHARACTER_CLASS_TABLE_HPP\n"
           "#define STET_TEXT_CHARACTER_CLASS_TABLE_HPP\n\n#include <string_view>\n\n"
           "// clang-format off\nnamespace stet::detail {\n\n";
    write_literal(out, "class_roots", branches.numbers);
    out << '\n';
    write_literal(out, "class_branches", branches.kept);
    out << '\n';
    write_literal(out, "class_leaves", leaves.kept);
    out << "\n}  // namespace stet::detail\n\n#endif\n";
    return out.str();
}

}  // namespace

int main(int argc, char** argv)
try {
    if (argc != 3) {
        std::cerr << "usage: make_character_classes FOLDER HEADER.hpp\n"
                     "FOLDER holds the Unicode Character Database: /usr/share/unicode of the Debian"
                     " package unicode-data\n";
        return 2;
    }
    const std::string text = header_of(argv[1]);
    std::ofstream out(argv[2], std::ios::binary);
    out << text << std::flush;
    if (!out) throw std::runtime_error(std::string(argv[2]) + ": cannot be written");
    return EXIT_SUCCESS;
} catch (const std::exception& error) {
    std::cerr << "make_character_classes: " << error.what() << '\n';
    return EXIT_FAILURE;
}
