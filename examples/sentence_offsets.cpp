// The sentences of a text, and where each lies in it, in bytes.

#include <stet/sentences.hpp>

#include <fmt/format.h>

#include <iterator>
#include <string_view>

int main()
{
    constexpr std::string_view article =
        "Dr. Amara Osei paid $4.50 for coffee at 9 a.m. on Friday. “It was cold,” she said. "
        "“Would I buy it again? Of course!”";

    for (const stet::sentence& s : article | stet::sentences)
        fmt::print("{:>3} to {:>3}  {}\n", s.where.begin, s.where.end, s.text);

    // The compiler can do it, too.
    static_assert(std::ranges::distance(article | stet::sentences) == 4);
}
