#include "table.hpp"

#include <algorithm>
#include <span>

namespace annotate {

namespace {

constexpr std::size_t gap = 2;
// How wide each column is to be: what its longest cell takes, within its bound. The last one gets
// what is left of the width; if that is too little, up to a third of it, the widest others
// yield.
std::vector<std::size_t> widths_of(const std::vector<column>& columns, const std::vector<row>& rows,
                                   std::size_t width)
{
    constexpr std::size_t narrowest = 12;
    std::vector<std::size_t> widths;
    std::size_t used = 0;  // by all but the last
    for (std::size_t i = 0; i < columns.size(); ++i) {
        std::size_t widest = 0;
        for (const row& r : rows) widest = std::max(widest, columns_of(r[i]));
        if (widest > 0) widest = std::max(widest, columns_of(columns[i].title));
        const bool last = i + 1 == columns.size();
        if (!last) widest = std::min(widest, columns[i].widest);
        if (!last && widest > 0) used += gap + widest;
        widths.push_back(widest);
    }

    const std::size_t wanted = gap + std::min(widths.back(), width / 3);
    const auto others = std::span(widths).first(widths.size() - 1);
    while (used + wanted > width) {
        const auto widest = std::ranges::max_element(others);
        if (widest == others.end() || *widest <= narrowest) break;
        --*widest;
        --used;
    }
    const std::size_t left = width > used + gap ? width - used - gap : 0;
    widths.back() = std::min(widths.back(), std::max(left, narrowest));
    return widths;
}

std::string line_of(const row& cells, const std::vector<column>& columns,
                    const std::vector<std::size_t>& widths)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (widths[i] == 0) continue;
        const std::string cell = shortened(cells[i], widths[i]);
        const std::string padding(widths[i] - columns_of(cell), ' ');
        line.append(gap, ' ');
        line += columns[i].numbers ? padding + cell : cell + padding;
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

}  // namespace

std::string table(const std::vector<column>& columns, std::vector<row> rows, const look& how)
{
    for (row& r : rows)
        for (std::string& cell : r) cell = printable(cell);
    const auto widths = widths_of(columns, rows, how.width);
    row titles;
    for (const column& c : columns) titles.push_back(c.title);

    std::string out = how.colours ? "\x1b[2m" : "";
    out += line_of(titles, columns, widths);
    out += how.colours ? "\x1b[0m\n" : "\n";
    for (const row& r : rows) out += line_of(r, columns, widths) + '\n';
    return out;
}

std::string heading(const std::string& title, const look& how)
{
    return how.colours ? "\x1b[1m" + title + "\x1b[0m\n" : title + '\n';
}

}  // namespace annotate
