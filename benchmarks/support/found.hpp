#ifndef STET_BENCHMARKS_SUPPORT_FOUND_HPP
#define STET_BENCHMARKS_SUPPORT_FOUND_HPP

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace bench {

/// How many there are of what a rival looks for and, so that nobody can leave their extents out, a
/// sum over these.
struct found {
    std::string_view what = "sentences";
    std::size_t count = 0;
    std::uint64_t sum = 0;

    void add(std::size_t begin, std::size_t end)
    {
        ++count;
        add_place(begin ^ end << 1);
    }
    /// A place that belongs to the last one found.
    void add_place(std::size_t place) { sum = sum * 31 + place; }
};

/// Rivals answer differently by design, or answer other questions: the count tells by how much.
inline std::string verdict_on(const found& answer, const found&)
{
    return fmt::format("{} {}", answer.count, answer.what);
}

}  // namespace bench

#endif
