// Writes a stet::word_table, as a header, from a list of words that people edit:
//
//     make_word_table LIST.words HEADER.hpp
//
// A list is a text file:
//
//     # Comments before the first directive are copied to the head of the header.
//     table mine::titles               the name of the table, in a namespace
//     [person] mr mrs dr               a group (a constant mine::titles_group::person)
//     [office] president=1 senator=2   and its words, each with a number if it has one
//     [person] president               a word may be in several groups; its number is one
//
// A table without a namespace is one of ours, in stet::lexicon. A group goes on until the next one.
// Words are separated by blanks; a word that holds a blank writes it as an underscore. The case of
// ASCII letters does not count. Exit code 1 and a message if the list cannot be read, says two
// things about a word, or is too long for one table; the header is then left as it was.

#include <stet/core/word_table.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct list {
    std::string comment;
    std::string name_space = "stet::lexicon";
    std::string name;
    std::vector<std::string> groups;
    std::map<std::string, stet::word_entry> words;  // in small letters
};

[[noreturn]] void fail(const std::string& file, int line, const std::string& what)
{
    throw std::runtime_error(file + ":" + std::to_string(line) + ": " + what);
}

bool is_identifier(std::string_view name)
{
    const auto is_part = [](char c) {
        c = stet::detail::ascii_folded(c);
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    };
    return !name.empty() && !(name[0] >= '0' && name[0] <= '9')
           && std::ranges::all_of(name, is_part);
}

/// `table NAME`, with or without a namespace.
void set_name(list& l, std::string_view name, const std::string& file, int line)
{
    if (const auto colons = name.rfind("::"); colons != name.npos) {
        l.name_space = name.substr(0, colons);
        for (std::string_view rest = l.name_space;;) {
            const auto end = rest.find("::");
            if (!is_identifier(rest.substr(0, end)))
                fail(file, line, "'" + l.name_space + "' is no namespace");
            if (end == rest.npos) break;
            rest.remove_prefix(end + 2);
        }
        name.remove_prefix(colons + 2);
    }
    if (!is_identifier(name)) fail(file, line, "'" + std::string(name) + "' is no name of a table");
    l.name = name;
}

std::uint32_t group_bit(list& l, const std::string& group, const std::string& file, int line)
{
    if (!is_identifier(group)) fail(file, line, "'" + group + "' is no name of a group");
    const auto known = std::ranges::find(l.groups, group);
    const auto index = known - l.groups.begin();
    if (known == l.groups.end()) l.groups.push_back(group);
    if (index >= 32) fail(file, line, "more than 32 groups");
    return std::uint32_t{1} << index;
}

void add_word(list& l, std::string word, std::uint32_t bit, const std::string& file, int line)
{
    std::optional<int> value;
    if (const auto equals = word.find('='); equals != std::string::npos && equals > 0) {
        try {
            value = std::stoi(word.substr(equals + 1));
        } catch (const std::exception&) {
            fail(file, line, "'" + word + "': no number after the equals sign");
        }
        word.resize(equals);
    }
    std::ranges::replace(word, '_', ' ');
    for (char& c : word) c = stet::detail::ascii_folded(c);
    if (word.size() > 255) fail(file, line, "a word of more than 255 bytes");

    stet::word_entry& entry = l.words[word];
    if (value && entry && entry.value != 0 && entry.value != *value)
        fail(file, line, "'" + word + "' has another number already");
    entry.groups |= bit;
    if (value) entry.value = *value;
}

list read_list(const std::string& file)
{
    std::ifstream in(file);
    if (!in) throw std::runtime_error(file + ": cannot be opened");
    list l;
    std::uint32_t bit = 0;
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        if (line.starts_with('#')) {
            if (l.name.empty()) l.comment += "//" + line.substr(1) + "\n";
            continue;
        }
        std::istringstream words(line);
        for (std::string word; words >> word;) {
            if (word == "table" && l.name.empty()) {
                std::string name;
                words >> name;
                set_name(l, name, file, number);
            } else if (word.size() > 2 && word.front() == '[' && word.back() == ']') {
                bit = group_bit(l, word.substr(1, word.size() - 2), file, number);
            } else {
                if (l.name.empty()) fail(file, number, "no 'table NAME' before the first word");
                if (bit == 0) fail(file, number, "no [group] before the first word");
                add_word(l, word, bit, file, number);
            }
        }
    }
    if (l.words.empty()) throw std::runtime_error(file + ": holds no words");
    return l;
}

void append_number(std::string& bytes, std::uint32_t number, int size)
{
    for (int i = 0; i < size; ++i) bytes += static_cast<char>(number >> (8 * i) & 0xFFU);
}

/// The literal that word_table reads. Buckets are placed largest first, each with the first
/// displacement that gives all its words free slots.
std::optional<std::string> perfect_hash(const list& l, unsigned slot_bits, unsigned bucket_bits)
{
    struct bucket {
        std::size_t index;
        std::vector<std::pair<std::uint64_t, const std::string*>> words;
    };
    std::vector<bucket> buckets(std::size_t{1} << bucket_bits);
    for (std::size_t i = 0; i < buckets.size(); ++i) buckets[i].index = i;
    for (const auto& [word, entry] : l.words) {
        const auto hash = stet::detail::folded_hash(word);
        buckets[stet::word_table::bucket_of(hash, bucket_bits)].words.emplace_back(hash, &word);
    }
    std::ranges::sort(buckets, [](const bucket& a, const bucket& b) {
        return a.words.size() != b.words.size() ? a.words.size() > b.words.size()
                                                : a.index < b.index;
    });

    std::vector<const std::string*> slots(std::size_t{1} << slot_bits);
    std::vector<unsigned> displacements(buckets.size());
    for (const bucket& b : buckets) {
        if (b.words.empty()) break;
        bool placed = false;
        for (unsigned d = 0; d < 65536 && !placed; ++d) {
            std::vector<std::size_t> taken;
            for (const auto& [hash, word] : b.words) {
                const auto slot = stet::word_table::slot_of(hash, d, slot_bits);
                if (slots[slot] || std::ranges::find(taken, slot) != taken.end()) break;
                taken.push_back(slot);
            }
            if (taken.size() < b.words.size()) continue;
            for (std::size_t i = 0; i < taken.size(); ++i) slots[taken[i]] = b.words[i].second;
            displacements[b.index] = d;
            placed = true;
        }
        if (!placed) return std::nullopt;
    }

    std::string entries;
    std::map<std::string, std::size_t> offsets;
    const std::size_t start = 3 + 2 * displacements.size() + 2 * slots.size();
    for (const auto& [word, entry] : l.words) {
        offsets[word] = start + entries.size();
        append_number(entries, static_cast<std::uint32_t>(word.size()), 1);
        append_number(entries, entry.groups, 4);
        append_number(entries, static_cast<std::uint32_t>(entry.value), 4);
        entries += word;
    }
    std::string bytes;
    append_number(bytes, stet::word_table::format, 1);
    append_number(bytes, slot_bits, 1);
    append_number(bytes, bucket_bits, 1);
    for (const unsigned d : displacements) append_number(bytes, d, 2);
    for (const auto* word : slots)
        append_number(bytes, word ? static_cast<std::uint32_t>(offsets[*word]) : 0, 2);
    return bytes + entries;
}

/// No displacement parts two words with one hash.
void check_hashes(const list& l)
{
    std::map<std::uint64_t, std::string_view> known;
    for (const auto& [word, entry] : l.words) {
        const auto [other, added] = known.emplace(stet::detail::folded_hash(word), word);
        if (!added)
            throw std::runtime_error("'" + std::string(other->second) + "' and '" + word
                                     + "' have the same hash: put one of them into another table");
    }
}

std::string table_bytes(const list& l)
{
    constexpr std::size_t limit = 65'535;
    check_hashes(l);
    std::size_t entries = 0;
    for (const auto& [word, entry] : l.words) entries += 9 + word.size();
    unsigned slot_bits = 2;
    while ((std::size_t{1} << slot_bits) < l.words.size() + l.words.size() / 4) ++slot_bits;
    for (;; ++slot_bits) {
        const std::size_t size =
            3 + (std::size_t{2} << (slot_bits - 2)) + (std::size_t{2} << slot_bits) + entries;
        if (size > limit)
            throw std::runtime_error("the table needs " + std::to_string(size) + " bytes, of "
                                     + std::to_string(limit) + ": cut the list in two");
        if (auto bytes = perfect_hash(l, slot_bits, slot_bits - 2)) return *bytes;
    }
}

/// Bytes as string literals of one line each. Octal escapes have three digits, so that no digit
/// after one can become part of it.
void write_literal(std::ostream& out, std::string_view bytes)
{
    std::string line;
    const auto flush = [&] {
        out << "    \"" << line << "\"\n";
        line.clear();
    };
    for (const char c : bytes) {
        if (line.size() > 88) flush();
        if (c == '"' || c == '\\') {
            line += '\\';
            line += c;
        } else if (c >= ' ' && c <= '~' && c != '?') {
            line += c;
        } else {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\%03o", static_cast<unsigned char>(c));
            line += escape;
        }
    }
    flush();
}

/// The guard of ours names their place; that of others their namespace.
std::string guard_of(const list& l)
{
    std::string guard;
    for (const char c : l.name_space + "_" + l.name + "_hpp") {
        const bool small = c >= 'a' && c <= 'z';
        if (c != ':')
            guard += small ? static_cast<char>(c - ('a' - 'A')) : c;
        else if (guard.back() != '_')
            guard += '_';
    }
    return guard;
}

void write_header(std::ostream& out, const list& l, std::string_view source)
{
    const auto guard = guard_of(l);
    const auto bytes = table_bytes(l);
    out << "// Made by examples/make_word_table from " << source << "; edit that list instead.\n"
        << "// clang-format off\n"
        << l.comment << "#ifndef " << guard << "\n#define " << guard << "\n\n"
        << "#include <stet/core/word_table.hpp>\n\n#include <cstdint>\n#include <string_view>\n\n"
        << "namespace " << l.name_space << " {\n\n"
        << "/// The groups of `" << l.name << "`: bits of `word_entry::groups`.\n"
        << "namespace " << l.name << "_group {\n";
    for (std::size_t i = 0; i < l.groups.size(); ++i)
        out << "inline constexpr std::uint32_t " << l.groups[i] << " = " << (std::uint32_t{1} << i)
            << "U;\n";
    out << "}  // namespace " << l.name << "_group\n\n"
        << "/// " << l.words.size() << " words.\n"
        << "inline constexpr stet::word_table " << l.name << "(std::string_view(\n";
    write_literal(out, bytes);
    out << "    , " << bytes.size() << "));\n\n}  // namespace " << l.name_space << "\n\n#endif\n";
}

}  // namespace

int main(int argc, char** argv)
try {
    if (argc != 3) {
        std::cerr << "usage: make_word_table LIST.words HEADER.hpp\n";
        return 2;
    }
    const list l = read_list(argv[1]);
    std::string source = argv[1];
    source.erase(0, source.rfind('/') + 1);
    std::ostringstream text;
    write_header(text, l, source);
    std::ofstream out(argv[2], std::ios::binary);
    out << text.str() << std::flush;
    if (!out) throw std::runtime_error(std::string(argv[2]) + ": cannot be written");
    return EXIT_SUCCESS;
} catch (const std::exception& error) {
    std::cerr << "make_word_table: " << error.what() << '\n';
    return EXIT_FAILURE;
}
