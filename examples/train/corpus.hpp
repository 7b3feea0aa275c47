#ifndef TRAIN_CORPUS_HPP
#define TRAIN_CORPUS_HPP

#include <stet/core/extent.hpp>

#include <string>
#include <vector>

namespace train {

/// Who said what, as an annotator marked it: bytes of the document's text.
struct annotation {
    std::vector<stet::extent> source;  ///< empty if nobody is named
    std::vector<stet::extent> cue;
    std::vector<stet::extent> content;
};

struct annotated_document {
    std::string id;
    std::string text;
    std::vector<annotation> attributions;
};

/// Reads a corpus, JSON Lines:
///
///     {"id": "a1", "text": "...", "attributions": [{"source": [{"begin": 0, "end": 5}],
///      "cue": [{"begin": 6, "end": 10}], "content": [{"begin": 11, "end": 30}]}]}
///
/// Offsets are bytes of the UTF-8 text; "source" may be null. What cannot be read is an exception
/// that names the line.
[[nodiscard]] std::vector<annotated_document> read_corpus(const std::string& path);

}  // namespace train

#endif
