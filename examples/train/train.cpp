// Trains a tagger of attributions on a corpus of yours, and writes it as a header.
//
//   train IN.jsonl --dev DEV.jsonl --model recurrent -o my_model.hpp
//
// then:  #include "my_model.hpp"
//        for (const auto& said : article | stet::attributions.with(stet::models::my_model)) ...
#include "corpus.hpp"
#include "evaluation.hpp"
#include "examples.hpp"
#include "header_writer.hpp"
#include "linear_trainer.hpp"
#include "recurrent_trainer.hpp"
#include "tagger_training.hpp"

#include <CLI/CLI.hpp>
#include <fmt/core.h>
#include <fmt/ostream.h>

#include <algorithm>
#include <cctype>
#include <exception>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

struct options {
    std::string in;
    std::string dev;
    std::string out;
    std::string model = "recurrent";
    std::string name;
    std::vector<std::string> remarks;
    train::settings how;
};

bool is_name(const std::string& name)
{
    const auto letter = [](char c) { return std::islower(static_cast<unsigned char>(c)) != 0; };
    return !name.empty() && letter(name.front()) && std::ranges::all_of(name, [&](char c) {
        return letter(c) || c == '_' || std::isdigit(static_cast<unsigned char>(c)) != 0;
    });
}

void write(const std::string& path, const std::string& text)
{
    std::ofstream file(path, std::ios::binary);
    file << text;
    file.close();
    if (!file) throw std::runtime_error(path + ": cannot be written");
}

void run(options o)
{
    const auto corpus = train::read_corpus(o.in);
    const auto examples = train::make_examples(corpus);
    fmt::print(stderr, "{} documents, {} passages\n", corpus.size(), examples.size());
    const auto dev = train::read_corpus(o.dev);
    const auto dev_examples = train::make_examples(dev);

    train::tagger tagger = o.model == "linear"
                               ? train::train_tagger<train::linear_trainer>(examples, o.how)
                               : train::train_tagger<train::recurrent_trainer>(examples, o.how);

    const std::vector<std::string> figures = train::report(train::with_detector(
        tagger, [&](const auto& detect) { return train::evaluate(detect, dev_examples); }));
    for (const std::string& line : figures) fmt::print("{}\n", line);
    std::vector<std::string> remarks = o.remarks;
    remarks.push_back(
        fmt::format("Trained on {} documents: --model {} --epochs {} --folds {} --seed {}.",
                    corpus.size(), o.model, o.how.epochs, o.how.folds, o.how.seed));
    remarks.insert(remarks.end(), figures.begin(), figures.end());
    write(o.out, train::header_text(tagger, o.name, remarks));
}

}  // namespace

int main(int argc, char** argv)
try {
    options o;
    CLI::App app("Trains a tagger of attributions on annotated documents (JSON Lines, as "
                 "`annotate --jsonl` writes them, with \"text\"), and writes it as a C++ header.");
    app.add_option("IN", o.in, "documents to learn from")->required();
    app.add_option("--dev", o.dev, "documents to measure on")->required();
    app.add_option("-o", o.out, "the header to write")->required();
    app.add_option("--model", o.model, "recurrent (more accurate) or linear (faster)")
        ->check(CLI::IsMember({"recurrent", "linear"}));
    app.add_option("--name", o.name, "of the model in C++ (default: the header's)");
    app.add_option("--remark", o.remarks, "a line for the top of the header; may be repeated");
    app.add_option("--epochs", o.how.epochs, "how often each document is learned")
        ->check(CLI::Range(1, 1000));
    app.add_option("--folds", o.how.folds, "parts held out in turn")->check(CLI::Range(2, 20));
    app.add_option("--seed", o.how.seed, "of all that is random");
    app.add_option("--threads", o.how.threads, "does not change the result")
        ->check(CLI::Range(1, 64));
    CLI11_PARSE(app, argc, argv);

    if (o.name.empty()) o.name = std::filesystem::path(o.out).stem().string();
    if (!is_name(o.name))
        throw std::runtime_error("\"" + o.name + "\" cannot be the name of a model: give --name");
    run(std::move(o));
} catch (const std::exception& e) {
    fmt::print(stderr, "train: {}\n", e.what());
    return 1;
}
