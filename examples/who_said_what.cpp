// Who said what in an article:
//
//     who_said_what articles/court.txt

#include <stet/attributions.hpp>
#include <stet/format/fmt.hpp>

#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <string>

int main(int argc, char** argv)
{
    std::ifstream file(argc > 1 ? argv[1] : "articles/court.txt");
    const std::string article(std::istreambuf_iterator<char>(file), {});

    for (const stet::attribution& said : article | stet::attributions) {
        // The source as it stands, "she", and whom it stands for.
        fmt::print("{}", said.source ? said.source->text : "somebody");
        if (said.speaker) fmt::print(" ({})", said.speaker->text);
        fmt::print(" {}, {}:\n", said.cue, said.style);

        // In two parts, where the cue comes between them.
        for (const stet::excerpt& part : said.content) fmt::print("    {}\n", part);
    }
}
