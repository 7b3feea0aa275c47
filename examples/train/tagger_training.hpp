#ifndef TRAIN_TAGGER_TRAINING_HPP
#define TRAIN_TAGGER_TRAINING_HPP

#include "examples.hpp"
#include "hashed_weights.hpp"
#include "keep_training.hpp"
#include "link_training.hpp"
#include "sequence.hpp"
#include "tagger.hpp"
#include "word_counts.hpp"

#include <stet/attributions/tagging/proposals.hpp>
#include <stet/attributions/tagging/runs.hpp>
#include <stet/attributions/tagging/tagger_tables.hpp>
#include <stet/attributions/tagging/word_features.hpp>
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
#include <optional>
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

/// A passage as a model learns it.
struct prepared {
    const example* source = nullptr;
    std::vector<stet::tagging::word_traits> traits;
    std::vector<stet::word_span> runs;
    std::vector<std::vector<std::uint32_t>> features;  ///< of each run
};

/// The document's own words are left out of the counts if it is one that was counted.
template <class Lexicon>
prepared prepare(const example& e, const Lexicon& lexicon)
{
    prepared x;
    x.source = &e;
    stet::tagging::read_traits(e.text, e.by_rules, lexicon, x.traits);
    stet::tagging::read_runs(e.text, x.traits, x.runs);
    for (const stet::word_span run : x.runs) {
        std::vector<std::uint32_t>& features = x.features.emplace_back();
        features.reserve(run.size() * stet::tagging::feature_count);
        for (std::size_t i = run.first; i < run.last; ++i)
            stet::tagging::for_each_feature(e.text, x.traits, i,
                                            [&](std::uint32_t h) { features.push_back(h); });
    }
    return x;
}

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

/// Scores of a passage's runs, one run after the other.
using run_scores = std::vector<std::vector<stet::tagging::label_scores>>;

/// A model that gives scores computed before.
struct known_scores {
    const prepared* passage = nullptr;
    const run_scores* scores = nullptr;

    void operator()(const stet::passage&, std::span<const stet::tagging::word_traits>,
                    stet::word_span run, std::vector<stet::tagging::label_scores>& out) const
    {
        for (std::size_t i = 0; i < passage->runs.size(); ++i)
            if (passage->runs[i] == run)
                out.insert(out.end(), (*scores)[i].begin(), (*scores)[i].end());
    }
};

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

/// A passage with what a model says of it that was not trained on its document.
struct held_out {
    prepared passage;
    run_scores scores;
    const stet::tagging::transitions* path = nullptr;
    const std::string* words = nullptr;
};

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

/// What a tagger with these tables would propose for unseen documents.
struct proposed {
    struct passage {
        std::size_t document = 0;
        stet::tagging::proposals proposals;
        std::size_t first = 0;  ///< its proposals are those from here on
    };
    std::vector<passage> passages;
    std::vector<keep_example> all;
    std::vector<std::size_t> document;  ///< of each
    std::size_t annotated = 0;          ///< attributions there are to find

    [[nodiscard]] std::vector<float> likely(const keep_training& by) const
    {
        std::vector<float> out;
        for (const keep_example& x : all) out.push_back(by.likely(x));
        return out;
    }
};

inline proposed propose(std::span<const held_out> passages, stet::tagging::tagger_tables tables)
{
    proposed out;
    for (const held_out& h : passages) {
        const example& e = *h.passage.source;
        tables.path = *h.path;
        tables.words.classes = *h.words;
        proposed::passage& p = out.passages.emplace_back();
        p.document = e.document;
        p.first = out.all.size();
        p.proposals.read(e.text, e.by_rules, known_scores{&h.passage, &h.scores}, tables, 0);
        for (const stet::tagging::proposal& x : p.proposals.all()) {
            keep_example& k = out.all.emplace_back();
            p.proposals.for_each_keep_feature_of(
                e.text, x, [&](std::uint32_t hash) { k.features.push_back(hash); });
            k.right = is_right(e, x.draft);
            out.document.push_back(e.document);
        }
        for (const gold_attribution& a : e.attributions)
            out.annotated += a.cue.empty() || a.content.empty() ? 0U : 1U;
    }
    return out;
}

/// Learns what to keep from proposals that `use` says.
inline keep_training learn_to_keep(const proposed& from, std::uint64_t seed,
                                   const std::function<bool(std::size_t)>& use)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < from.all.size(); ++i)
        if (use(i)) order.push_back(i);
    keep_training training;
    random_numbers random(seed + 3);
    constexpr int epochs = 6;
    for (int epoch = 0; epoch < epochs; ++epoch) {
        random.shuffle(order);
        const float rate = 0.1F * (1 - static_cast<float>(epoch) / epochs) + 0.005F;
        for (const std::size_t i : order) training.learn(from.all[i], rate);
    }
    return training;
}

/// The least confidence that gives the best F1, and that F1. The curve is flat around the best: of
/// what is as good but for `indifferent`, the highest is taken, since other texts than those of the
/// corpus hold less to find. Each half of the documents is judged by what was learned from the
/// other.
inline std::pair<float, double> best_least_confidence(const proposed& from, std::uint64_t seed)
{
    std::vector<float> likely(from.all.size());
    for (std::size_t half = 0; half < 2; ++half) {
        const auto in_half = [&](std::size_t i) { return from.document[i] % 2 == half; };
        const keep_training other =
            learn_to_keep(from, seed, [&](std::size_t i) { return !in_half(i); });
        for (std::size_t i = 0; i < likely.size(); ++i)
            if (in_half(i)) likely[i] = other.likely(from.all[i]);
    }
    constexpr double indifferent = 0.003;
    std::vector<std::pair<float, double>> tried;
    for (int percent = 0; percent <= 70; percent += 2) {
        const float least = static_cast<float>(percent) / 100;
        std::size_t right = 0;
        std::size_t found = 0;
        for (const proposed::passage& p : from.passages) {
            const std::size_t size = p.proposals.all().size();
            const auto own = std::span(likely).subspan(p.first, size);
            for (const std::size_t i : p.proposals.choose(own, least)) {
                if (p.proposals.all()[i].draft.content.empty()) continue;
                ++found;
                right += from.all[p.first + i].right ? 1U : 0U;
            }
        }
        const double f = 2 * static_cast<double>(right)
                         / static_cast<double>(std::max<std::size_t>(found + from.annotated, 1));
        tried.emplace_back(least, f);
    }
    const double best =
        std::ranges::max_element(tried, {}, &std::pair<float, double>::second)->second;
    const auto good = [&](const auto& x) { return x.second >= best - indifferent; };
    return *std::ranges::find_if(tried.rbegin(), tried.rend(), good);
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
