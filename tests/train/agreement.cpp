// Prints what a header that `train` wrote finds in a corpus, as `train` itself prints it.
//
//   agreement DEV.jsonl      compiled with STET_TRAINED_HEADER and STET_TRAINED_MODEL
#include STET_TRAINED_HEADER

#include "train/corpus.hpp"
#include "train/evaluation.hpp"
#include "train/examples.hpp"

#include <cstdio>

int main(int argc, char** argv)
{
    if (argc != 2) return 2;
    const auto corpus = train::read_corpus(argv[1]);
    const auto examples = train::make_examples(corpus);
    for (const auto& line : train::report(train::evaluate(STET_TRAINED_MODEL, examples)))
        std::printf("%s\n", line.c_str());
}
