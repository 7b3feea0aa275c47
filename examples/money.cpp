// All amounts of money in an article:
//
//     money articles/football.txt

#include <stet/quantities.hpp>
#include <stet/sentences.hpp>

#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <ranges>
#include <string>

// A pipeline is a value: made once, here by the compiler, and used for any number of texts.
// Sentence by sentence, so that no amount reaches across the end of one.
constexpr auto money =
    stet::sentences | stet::quantities | std::views::filter([](const stet::quantity& q) {
        return q.kind == stet::quantity_kind::currency && q.value;
    });

int main(int argc, char** argv)
{
    std::ifstream file(argc > 1 ? argv[1] : "articles/football.txt");
    const std::string article(std::istreambuf_iterator<char>(file), {});

    for (const stet::quantity& q : article | money)
        fmt::print("{:>5}  {:<14} {:>12.2f} {}\n", q.where.begin, q.text, q.value->to_double(),
                   q.unit);
}
