#ifndef STET_SENTENCES_SENTENCE_HPP
#define STET_SENTENCES_SENTENCE_HPP

#include <stet/core/excerpt.hpp>

namespace stet {

/// A sentence with its closing mark and quotation marks, without the whitespace around it.
struct sentence : excerpt {
    using excerpt::excerpt;
};

}  // namespace stet

#endif
