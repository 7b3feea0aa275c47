#include "jsonl.hpp"

#include "analysis.hpp"
#include "document_reader.hpp"
#include "ordered_lines.hpp"

#include <stet/format/json.hpp>

#include <cstdio>
#include <cstdlib>
#include <thread>
#include <utility>
#include <vector>

namespace annotate {

namespace {

void append_claims(std::string& out, const analysis& found, const layers& only)
{
    if (only.attributions && only.quantities) {
        stet::append_json_array(out, found.claims);
        return;
    }
    // The lists that numbers would refer to are not there.
    std::vector<stet::claim> claims;
    for (const stet::claim_indices& joined : found.claims) {
        stet::claim& c = claims.emplace_back();
        c.attribution = found.attributions[joined.attribution];
        for (const std::size_t i : joined.quantities) c.quantities.push_back(found.quantities[i]);
    }
    stet::append_json_array(out, claims);
}

void append_line(std::string& out, const document& read, const options& asked)
{
    out += "{\"id\":";
    out += read.id;
    if (!read.error.empty()) {
        out += ",\"error\":";
        stet::append_json_string(out, read.error);
    } else {
        const auto when = reference_date(read.text, read.when, asked.when);
        const analysis found = analyse(read.text, when, asked.only, read.instant);
        const auto append = [&out](std::string_view key, const auto& elements) {
            out += key;
            stet::append_json_array(out, elements);
        };
        if (asked.only.sentences) append(",\"sentences\":", found.sentences);
        if (asked.only.quantities) append(",\"quantities\":", found.quantities);
        if (asked.only.attributions) append(",\"attributions\":", found.attributions);
        if (asked.only.nested) append(",\"nested\":", found.nested);
        if (asked.only.claims) {
            out += ",\"claims\":";
            append_claims(out, found, asked.only);
        }
    }
    out += "}\n";
}

std::size_t annotate_one_by_one(input& in, output& out, const options& asked)
{
    document_reader reader;
    std::size_t failed = 0;
    std::string annotated;
    while (const auto line = in.next_line()) {
        const document read = reader.read(*line);
        if (!read.error.empty()) ++failed;
        annotated.clear();
        append_line(annotated, read, asked);
        out.write(annotated);
        if (!in.has_line()) out.flush();  // whoever sent the line may wait for the answer
    }
    return failed;
}

// Waits for its threads at the end. (std::jthread is not in every standard library yet.)
class joined_threads {
public:
    joined_threads() = default;
    joined_threads(const joined_threads&) = delete;
    joined_threads& operator=(const joined_threads&) = delete;
    ~joined_threads()
    {
        for (std::thread& thread : threads_) thread.join();
    }

    template <class Work>
    void start(Work work)
    {
        threads_.emplace_back(std::move(work));
    }

private:
    std::vector<std::thread> threads_;
};

void work(ordered_lines& lines, const options& asked)
{
    try {
        document_reader reader;
        while (ordered_lines::line* const line = lines.next_to_do()) {
            const std::string_view text(line->text.data(),
                                        line->text.size() - input::readable_beyond);
            const document read = reader.read(text);
            line->failed = !read.error.empty();
            append_line(line->answer, read, asked);
            lines.finish(*line);
        }
    } catch (...) {
        lines.stop(std::current_exception());
    }
}

void write_answers(ordered_lines& lines, output& out, std::size_t& failed)
{
    ordered_lines::line line;
    try {
        for (bool idle = false; lines.take(line, idle);) {
            if (line.failed) ++failed;
            out.write(line.answer);
            if (idle) out.flush();
        }
    } catch (const std::exception& error) {
        // Whoever reads may wait for input that never comes: nothing else can end the program.
        std::fprintf(stderr, "annotate: %s\n", error.what());
        std::_Exit(2);
    }
}

std::size_t annotate_in_parallel(input& in, output& out, const options& asked)
{
    constexpr std::size_t bytes_a_thread = std::size_t{1} << 20;
    ordered_lines lines(asked.threads * bytes_a_thread);
    std::size_t failed = 0;
    std::exception_ptr unread;
    {
        joined_threads threads;
        try {
            threads.start([&] { write_answers(lines, out, failed); });
            for (std::size_t i = 0; i < asked.threads; ++i)
                threads.start([&] { work(lines, asked); });
            while (const auto line = in.next_line())
                if (!lines.put(*line, input::readable_beyond)) break;
        } catch (...) {
            unread = std::current_exception();  // what was read before is answered all the same
        }
        lines.close();
    }
    if (unread) std::rethrow_exception(unread);
    lines.rethrow();
    return failed;
}

}  // namespace

std::size_t annotate_lines(input& in, output& out, const options& asked)
{
    return asked.threads > 1 ? annotate_in_parallel(in, out, asked)
                             : annotate_one_by_one(in, out, asked);
}

}  // namespace annotate
