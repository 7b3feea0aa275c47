// Analyses one text once, for count_instructions.sh, which runs it under a counter.
//
//   analyse STAGE FILE       STAGE: sentences, quantities, attributions, or none to only read it
//   analyse STAGE WORST      a number: that worst input, of 100,000 bytes
//   analyse list             prints the names of the worst inputs
#include <stet/stet.hpp>

#include "support/input.hpp"
#include "support/worst_inputs.hpp"

#include <cstddef>
#include <cstdio>
#include <exception>
#include <iterator>
#include <string>
#include <string_view>

namespace {

int list()
{
    for (const bench::worst_input& worst : bench::worst_inputs)
        std::printf("%.*s\n", static_cast<int>(worst.name.size()), worst.name.data());
    return 0;
}

std::string text_named(const std::string& name)
{
    if (name.find_first_not_of("0123456789") != name.npos) return bench::text_of(name);
    if (std::stoul(name) >= std::size(bench::worst_inputs))
        throw std::runtime_error("there is no such worst input");
    return bench::worst_inputs[std::stoul(name)].text(100'000);
}

}  // namespace

int main(int argc, char** argv)
try {
    if (argc == 2 && std::string_view(argv[1]) == "list") return list();
    if (argc != 3) throw std::runtime_error("usage: analyse STAGE FILE");
    const std::string_view stage = argv[1];
    const std::string text = text_named(argv[2]);
    std::size_t count = 0;
    std::size_t ends = 0;  // printed, so that no work can be left out
    const auto add = [&](const stet::excerpt& e) {
        ++count;
        ends += e.where.end;
    };
    if (stage == "sentences")
        for (const stet::sentence& s : text | stet::sentences) add(s);
    else if (stage == "quantities")
        for (const stet::quantity& q : text | stet::quantities) add(q);
    else if (stage == "attributions")
        for (const stet::attribution& a : text | stet::attributions) add(a.cue);
    else if (stage != "none")
        throw std::runtime_error("there is no such stage");
    std::printf("%zu bytes, %zu found, %zu\n", text.size(), count, ends);
} catch (const std::exception& e) {
    std::fprintf(stderr, "analyse: %s\n", e.what());
    return 1;
}
