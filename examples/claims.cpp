// Who claims which figure in an article, as of a day:
//
//     claims articles/storm.txt

#include <stet/claims.hpp>
#include <stet/format/fmt.hpp>
#include <stet/text/document_header.hpp>

#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <string>

int main(int argc, char** argv)
{
    std::ifstream file(argc > 1 ? argv[1] : "articles/storm.txt");
    const std::string article(std::istreambuf_iterator<char>(file), {});

    // The article begins with its date, which says when "last Friday" was.
    auto claims = stet::claims;
    if (const auto header = stet::find_document_header(article)) claims = claims.on(header->date);

    for (const stet::claim& claim : article | claims) {
        const auto& who =
            claim.attribution.speaker ? claim.attribution.speaker : claim.attribution.source;
        fmt::print("{}\n", who ? who->text : "(nobody)");
        for (const stet::quantity& figure : claim.quantities) fmt::print("    {}\n", figure);
    }
}
