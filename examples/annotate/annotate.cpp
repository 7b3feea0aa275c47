// Finds sentences, quantities, attributions and claims in English news, for people and for
// programs:
//
//     annotate article.txt                    the text with what was found marked in it, and tables
//     annotate --html page.html article.txt   the same as a page for a browser
//     annotate --jsonl < in.jsonl > out.jsonl      one document a line in, one a line out
//
// `annotate --help` says the rest. This file joins the parts; each is a file of its own.

#include "analysis.hpp"
#include "html_page.hpp"
#include "input.hpp"
#include "jsonl.hpp"
#include "options.hpp"
#include "output.hpp"
#include "page.hpp"
#include "table.hpp"
#include "terminal.hpp"

#include <csignal>
#include <cstdio>
#include <exception>
#include <optional>
#include <string>
#include <utility>

namespace {

using namespace annotate;

enum exit_code { all_well = 0, unreadable_lines = 1, failed = 2 };

exit_code run_for_programs(const options& asked, output& out)
{
    std::size_t unreadable = 0;
    for (const std::string& file : asked.files) {
        input in(file);
        unreadable += annotate_lines(in, out, asked);
    }
    out.flush();
    if (unreadable == 0) return all_well;
    std::fprintf(stderr, "annotate: %zu %s\n", unreadable,
                 unreadable == 1 ? "line could not be read; its line of output says why"
                                 : "lines could not be read; their lines of output say why");
    return unreadable_lines;
}

// What a person types or pastes, or what a file holds.
std::string read_article(const std::string& file)
{
    input in(file);
    if (file.empty() && stdin_is_terminal())
        std::fputs("annotate: type or paste an article, and end it with Ctrl-D\n", stderr);
    return in.rest();
}

exit_code write_page(const options& asked)
{
    html_page page(asked.files.size() > 1);
    for (const std::string& file : asked.files) {
        const std::string text = read_article(file);
        const auto when = reference_date(text, std::nullopt, asked.when);
        page.add(file, text, when, analyse(text, when, asked.only), asked.only);
    }
    const std::string html = std::move(page).take();
    output_file out(asked.html);
    out.write(html);
    out.close();
    return all_well;
}

exit_code run_for_people(const options& asked, output& out)
{
    const look how = look_of_stdout(asked.colours);
    for (const std::string& file : asked.files) {
        const std::string text = read_article(file);
        const auto when = reference_date(text, std::nullopt, asked.when);
        if (asked.files.size() > 1) out.write(heading(printable(file), how) + '\n');
        out.write(page(text, when, analyse(text, when, asked.only), asked.only, how));
    }
    out.flush();
    return all_well;
}

}  // namespace

int main(int argc, char** argv)
{
    try {
        options asked;
        if (const auto decided = read_command_line(argc, argv, asked)) return *decided;
#ifdef SIGPIPE
        std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is a failed write, which says so
#endif
        if (!asked.html.empty()) return write_page(asked);
        output out(stdout);
        return asked.jsonl ? run_for_programs(asked, out) : run_for_people(asked, out);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "annotate: %s\n", error.what());
        return failed;
    }
}
