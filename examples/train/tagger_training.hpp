#ifndef TRAIN_TAGGER_TRAINING_HPP
#define TRAIN_TAGGER_TRAINING_HPP

#include "confidence.hpp"
#include "examples.hpp"
#include "hashed_weights.hpp"
#include "held_out.hpp"
#include "link_training.hpp"
#include "sequence.hpp"
#include "tagger.hpp"
#include "word_counts.hpp"

#include <stet/attributions/tagging/chunks.hpp>
#include <stet/attributions/tagging/label_path.hpp>
#include <stet/attributions/tagging/labels.hpp>
#include <stet/attributions/tagging/tagger_tables.hpp>
#include <stet/attributions/tagging/word_traits.hpp>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace train {

struct settings {
    int epochs = 30;
    std::size_t folds = 3;
    std::uint64_t seed = 1;
    std::size_t threads = 2;
};

/// The words of a corpus, counted.
inline word_counts count_words(std::span<const example* const> examples)
{
    word_counts counts;
    struct none {
        static unsigned cue_class(std::uint32_t) { return 0; }
        static unsigned source_class(std::uint32_t) { return 0; }
    };
    std::vector<stet::tagging::word_traits> traits;
    for (const example* e : examples) {
        stet::tagging::read_traits(e->text, e->by_rules, none{}, traits);
        for (std::size_t i = 0; i < traits.size(); ++i)
            if (traits[i].mark == 0)
                counts.add(e->document, traits[i].word, stet::tagging::role_of(e->gold[i]));
    }
    return counts;
}

/// A model with the words that were counted for it.
template <class Trainer>
struct trained {
    Trainer model;
    std::string words;  ///< see `counted_words`

    explicit trained(std::uint64_t seed) : model(seed) {}
};

template <class Trainer>
std::unique_ptr<trained<Trainer>> train_model(std::span<const example* const> examples,
                                              const settings& how, const std::string& name)
{
    auto result = std::make_unique<trained<Trainer>>(how.seed);
    const word_counts counts = count_words(examples);
    result->words = counts.text();
    std::vector<prepared> all;
    for (const example* e : examples)
        all.push_back(prepare(*e, word_counts::without{&counts, e->document}));
    std::vector<std::pair<std::size_t, std::size_t>> runs;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t r = 0; r < all[i].runs.size(); ++r) runs.emplace_back(i, r);

    random_numbers random(how.seed + 17);
    std::size_t done = 0;
    const auto total = static_cast<float>(runs.size() * static_cast<std::size_t>(how.epochs));
    for (int epoch = 1; epoch <= how.epochs; ++epoch) {
        random.shuffle(runs);
        double loss = 0;
        std::size_t words = 0;
        for (const auto& [i, r] : runs) {
            const stet::word_span run = all[i].runs[r];
            const sequence s{all[i].features[r],
                             std::span(all[i].source->gold).subspan(run.first, run.size())};
            loss += result->model.learn(s, static_cast<float>(done++) / total);
            words += run.size();
        }
        std::fprintf(stderr, "%s, epoch %d of %d: loss %.4f a word\n", name.c_str(), epoch,
                     how.epochs, loss / static_cast<double>(std::max<std::size_t>(words, 1)));
    }
    return result;
}

template <class Trainer>
run_scores score(Trainer& model, const prepared& x)
{
    run_scores all;
    for (std::size_t r = 0; r < x.runs.size(); ++r)
        model.score(x.features[r], x.runs[r].size(), all.emplace_back());
    return all;
}

/// Calls `work(0)` ... `work(jobs - 1)`, in several threads. What one throws is thrown on.
inline void in_parallel(std::size_t jobs, std::size_t threads,
                        const std::function<void(std::size_t)>& work)
{
    std::atomic<std::size_t> next = 0;
    std::exception_ptr failure;
    std::mutex failing;
    const auto run = [&] {
        for (std::size_t job = next++; job < jobs; job = next++) {
            try {
                work(job);
            } catch (...) {
                const std::lock_guard lock(failing);
                failure = std::current_exception();
            }
        }
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < std::min(threads, jobs); ++i) others.emplace_back(run);
        run();
    }
    if (failure) std::rethrow_exception(failure);
}

/// Learns whom to link, from annotated labels and from those that models give unseen documents.
inline hashed_weights learn_links(std::span<const held_out> passages, std::uint64_t seed)
{
    std::vector<link_example> examples;
    for (const held_out& h : passages) {
        const auto add = [&](std::span<const stet::tagging::label> labels) {
            link_example& x = examples.emplace_back();
            x.passage = h.passage.source;
            x.traits = h.passage.traits;
            stet::tagging::read_chunks(labels, x.chunks);
        };
        add(h.passage.source->gold);
        std::vector<stet::tagging::label> all(h.passage.traits.size());
        std::vector<stet::tagging::label> labels;
        for (std::size_t r = 0; r < h.passage.runs.size(); ++r) {
            stet::tagging::best_path(h.scores[r], *h.path, labels);
            std::ranges::copy(labels,
                              all.begin() + static_cast<std::ptrdiff_t>(h.passage.runs[r].first));
        }
        add(all);
    }
    link_training training;
    random_numbers random(seed + 5);
    constexpr int epochs = 5;
    for (int epoch = 0; epoch < epochs; ++epoch) {
        random.shuffle(examples);
        const float rate = 0.2F * (1 - static_cast<float>(epoch) / epochs) + 0.01F;
        for (const link_example& x : examples) training.learn(x, rate);
    }
    return training.weights;
}

/// Trains all of a tagger. Models of folds of the corpus say what a model does to documents that it
/// has not seen: from that, linking and the decision what to keep are learned, and the biases.
template <class Trainer>
tagger train_tagger(std::span<const example> examples, const settings& how)
{
    const std::size_t folds = std::max<std::size_t>(how.folds, 2);
    std::size_t documents = 0;
    for (const example& e : examples) documents = std::max(documents, e.document + 1);
    std::vector<std::size_t> fold(documents);
    random_numbers random(how.seed + 7);
    for (std::size_t& f : fold) f = random.below(folds);

    std::vector<std::unique_ptr<trained<Trainer>>> models(folds + 1);
    std::vector<held_out> unseen(examples.size());
    in_parallel(folds + 1, how.threads, [&](std::size_t job) {
        std::vector<const example*> seen;
        for (const example& e : examples)
            if (fold[e.document] != job) seen.push_back(&e);
        const std::string name =
            job == folds ? std::string("all documents") : "without part " + std::to_string(job + 1);
        models[job] = train_model<Trainer>(seen, how, name);
        for (std::size_t i = 0; i < examples.size(); ++i) {
            if (fold[examples[i].document] != job) continue;
            held_out& h = unseen[i];
            h.passage = prepare(examples[i], stet::tagging::counted_words{models[job]->words});
            h.scores = score(models[job]->model, h.passage);
            h.path = &models[job]->model.path();
            h.words = &models[job]->words;
        }
    });

    tagger t;
    t.links = weight_writer::text_of(learn_links(unseen, how.seed), 8);
    double best = -1;
    for (const float bias : {0.0F, 0.3F, 0.6F, 0.9F}) {
        stet::tagging::tagger_tables tables = t.tables();
        tables.cue_bias = 1.6F * bias;
        tables.other_bias = bias;
        const proposed all = propose(unseen, tables);
        const auto [least, f] = best_least_confidence(all, how.seed);
        std::fprintf(stderr, "bias %.1f: F1 of unseen documents %.4f, kept from %.2f on\n",
                     static_cast<double>(bias), f, static_cast<double>(least));
        if (f <= best) continue;
        best = f;
        t.cue_bias = tables.cue_bias;
        t.other_bias = bias;
        t.least_confidence = least;
        t.keep = weight_writer::text_of(
            learn_to_keep(all, how.seed, [](std::size_t) { return true; }).weights, 8);
    }

    const trained<Trainer>& final_model = *models[folds];
    t.rows = as_text(final_model.model.rows(), 8);
    t.row_bits = Trainer::row_bits;
    t.words = final_model.words;
    t.path = final_model.model.path();
    if constexpr (requires { final_model.model.write(*t.network); }) {
        t.network = std::make_unique<recurrent_weights>();
        final_model.model.write(*t.network);
    }
    return t;
}

}  // namespace train

#endif
