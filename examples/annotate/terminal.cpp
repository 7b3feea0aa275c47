#include "terminal.hpp"

#include <stet/text/utf8.hpp>

#include <algorithm>
#include <charconv>
#include <cstdlib>

#if __has_include(<unistd.h>) && __has_include(<sys/ioctl.h>)
#include <sys/ioctl.h>
#include <unistd.h>
#define ANNOTATE_HAS_TERMINALS 1
#endif

namespace annotate {

namespace {

#ifdef ANNOTATE_HAS_TERMINALS
bool stdout_is_terminal()
{
    return isatty(STDOUT_FILENO) == 1;
}
std::size_t terminal_width()
{
    winsize size{};
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
#else
bool stdout_is_terminal()
{
    return false;
}
std::size_t terminal_width()
{
    return 0;
}
#endif

std::string_view variable(const char* name)
{
    const char* const value = std::getenv(name);
    return value ? value : std::string_view();
}

std::size_t width_of_stdout()
{
    std::size_t width = terminal_width();
    if (width == 0) {
        const std::string_view columns = variable("COLUMNS");
        std::from_chars(columns.data(), columns.data() + columns.size(), width);
    }
    if (width == 0) width = 80;
    return std::clamp<std::size_t>(width, 40, 100);
}

struct characters {
    char32_t first;
    char32_t last;
};

// Combining marks, joiners and variation selectors.
constexpr characters without_width[] = {
    {0x300, 0x36F},   {0x483, 0x489},   {0x591, 0x5BD},   {0x64B, 0x65F},   {0x1AB0, 0x1AFF},
    {0x200B, 0x200F}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xE0100, 0xE01EF}};

// Scripts and symbols that take two columns on terminals.
constexpr characters wide[] = {
    {0x1100, 0x115F}, {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},  {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF}, {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},  {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};

std::size_t columns_of(char32_t c)
{
    const auto holds = [c](const characters& range) { return range.first <= c && c <= range.last; };
    if (std::ranges::any_of(without_width, holds)) return 0;
    return std::ranges::any_of(wide, holds) ? 2 : 1;
}

}  // namespace

look look_of_stdout(colour asked)
{
    const bool wanted =
        stdout_is_terminal() && variable("NO_COLOR").empty() && variable("TERM") != "dumb";
    return {.width = width_of_stdout(),
            .colours = asked == colour::automatic ? wanted : asked == colour::always};
}

bool stdin_is_terminal()
{
#ifdef ANNOTATE_HAS_TERMINALS
    return isatty(STDIN_FILENO) == 1;
#else
    return false;
#endif
}

std::size_t columns_of(std::string_view text)
{
    std::size_t columns = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto c = stet::decode_at(text, at);
        columns += c.value < 0x300 ? 1 : columns_of(c.value);
        at += c.size;
    }
    return columns;
}

std::string printable(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto c = stet::decode_at(text, at);
        if (c.value == ' ' || (c.value >= '\t' && c.value <= '\r')) {
            if (!out.empty() && out.back() != ' ') out += ' ';
        } else if (c.broken() || c.value < 0x20 || (c.value >= 0x7F && c.value < 0xA0)) {
            out += "\uFFFD";
        } else {
            out += text.substr(at, c.size);
        }
        at += c.size;
    }
    return out;
}

std::string shortened(std::string_view text, std::size_t columns)
{
    if (columns_of(text) <= columns) return std::string(text);
    std::size_t taken = 1;  // by the ellipsis
    std::size_t end = 0;
    while (end < text.size()) {
        const auto c = stet::decode_at(text, end);
        taken += columns_of(c.value);
        if (taken > columns) break;
        end += c.size;
    }
    while (end > 0 && text[end - 1] == ' ') --end;
    return std::string(text.substr(0, end)) + "…";
}

}  // namespace annotate
