#include "options.hpp"

#include <stet/core/fixed_text.hpp>
#include <stet/format/decimal_text.hpp>
#include <stet/version.hpp>

#include <CLI/CLI.hpp>

#include <cstdio>
#include <iostream>
#include <sstream>

namespace annotate {

namespace {

constexpr int failed = 2;

// The layers of a list such as "sentences,quantities".
layers layers_of(const std::string& list)
{
    layers found{.sentences = false, .quantities = false, .attributions = false, .claims = false};
    std::istringstream names(list);
    for (std::string name; std::getline(names, name, ',');) {
        if (name == "sentences")
            found.sentences = true;
        else if (name == "quantities")
            found.quantities = true;
        else if (name == "attributions")
            found.attributions = true;
        else if (name == "claims")
            found.claims = true;
        else
            throw CLI::ValidationError("--only", "\"" + name
                                                     + "\" is none of sentences, quantities, "
                                                       "attributions, claims");
    }
    if (!found.sentences && !found.quantities && !found.attributions && !found.claims)
        throw CLI::ValidationError("--only", "nothing is left to look for");
    return found;
}

// Combinations that would leave something asked for undone.
void refuse_contradictions(const options& asked)
{
    if (asked.only.nested && !asked.only.attributions)
        throw CLI::ValidationError("--nested", "--only leaves attributions out");
    if (!asked.html.empty() && asked.jsonl)
        throw CLI::ValidationError("--html", "not together with --jsonl");
}

colour colour_of(const std::string& word)
{
    if (word == "always") return colour::always;
    if (word == "never") return colour::never;
    if (word == "auto") return colour::automatic;
    throw CLI::ValidationError("--color", "\"" + word + "\" is none of always, never, auto");
}

constexpr std::size_t most_threads = 256;

constexpr auto version = [] {
    stet::fixed_text<32> text("annotate, of stet ");
    text += stet::decimal_text(STET_VERSION_MAJOR);
    text += '.';
    text += stet::decimal_text(STET_VERSION_MINOR);
    text += '.';
    text += stet::decimal_text(STET_VERSION_PATCH);
    return text;
}();

}  // namespace

std::optional<int> read_command_line(int argc, char** argv, options& asked)
{
    CLI::App app("Finds sentences, quantities, attributions (who said what) and claims (who\nsays "
                 "which figure) in English news.\n"
                 "For people: the text with what was found marked in it, then tables.\n"
                 "With --jsonl: one document a line in, exactly one line a document out.",
                 "annotate");
    app.footer(
        "A document of --jsonl: {\"id\": \"a1\", \"text\": \"...\", \"date\": \"2025-08-18\"}\n"
        "The date may be missing, or stand at the head of the text (\"date 2025-08-18\").\n"
        "\"ref\": \"2025-08-18T14:30:00\" is the instant at which a message was written.\n"
        "Exit code 0: all is well; 1: some line could not be read, and its line of output\n"
        "says why; 2: the command line was refused, or a read or write failed.");
    app.set_version_flag("--version", std::string(version.view()));

    std::string only;
    std::string when;
    std::string colours = "auto";
    app.add_option("FILE", asked.files, "Articles in plain text (UTF-8); none: standard input")
        ->type_name("");
    app.add_flag("--jsonl", asked.jsonl, "JSON Lines in and out, for programs");
    app.add_option("--only", only, "What to look for, of sentences,quantities,attributions,claims")
        ->type_name("LIST");
    app.add_option("--date", when, "Reference date of documents that bring none")
        ->type_name("YYYY-MM-DD");
    app.add_option("--color", colours, "always, never, or auto: on a terminal if NO_COLOR is unset")
        ->type_name("WHEN");
    bool nested = false;
    app.add_flag("--nested", nested, "Attributions inside what others are reported to say, too");
    app.add_option("--html", asked.html, "Write one self-contained page to FILE")
        ->type_name("FILE");
    app.add_option("--threads", asked.threads,
                   "Documents of --jsonl read at once; the output does not depend on it")
        ->type_name("N")
        ->check(CLI::Range(std::size_t{1}, most_threads));

    try {
        app.parse(argc, argv);
        if (app.count("--only") > 0) asked.only = layers_of(only);
        if (app.count("--date") > 0) {
            asked.when = parse_date(when);
            if (!asked.when) throw CLI::ValidationError("--date", "not a day written YYYY-MM-DD");
        }
        asked.colours = colour_of(colours);
        asked.only.nested = nested;
        refuse_contradictions(asked);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) {  // help or version
            app.exit(error);
            if (std::cout.flush()) return 0;
            std::fputs("annotate: cannot write the output\n", stderr);
            return failed;
        }
        std::fprintf(stderr, "annotate: %s\nannotate --help tells what it can do.\n", error.what());
        return failed;
    }
    if (asked.files.empty()) asked.files.emplace_back();
    return std::nullopt;
}

}  // namespace annotate
