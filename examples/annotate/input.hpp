#ifndef ANNOTATE_INPUT_HPP
#define ANNOTATE_INPUT_HPP

#include <cstddef>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace annotate {

/// A file, read block by block, after its byte order mark if it has one. A failed read is an
/// exception with a message, never an early end.
class input {
public:
    /// How many bytes after a line may be read too, whatever they are: a JSON parser does so.
    static constexpr std::size_t readable_beyond = 64;

    /// Opens a file; an empty name is the standard input.
    explicit input(const std::string& name);
    ~input();
    input(const input&) = delete;
    input& operator=(const input&) = delete;

    /// The next line, without its line feed; it may hold any other bytes, and lives until the next
    /// call. A last line needs no line feed. Memory is bounded by the longest line.
    [[nodiscard]] std::optional<std::string_view> next_line();

    /// Everything from here to the end.
    [[nodiscard]] std::string rest();

    /// Whether a whole line is at hand; if not, whoever writes the input may have to be waited for.
    [[nodiscard]] bool has_line() const;

private:
    void skip_byte_order_mark();

    // Appends what the file has next to the buffer. False at the end.
    [[nodiscard]] bool read_more();

    std::string name_;
    std::FILE* file_ = stdin;
    bool at_start_ = true;
    std::vector<char> buffer_ = std::vector<char>(std::size_t{1} << 18);
    std::size_t begin_ = 0;  // of what was read and not yet given out
    std::size_t end_ = 0;
};

}  // namespace annotate

#endif
