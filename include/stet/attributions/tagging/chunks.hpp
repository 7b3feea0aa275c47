#ifndef STET_ATTRIBUTIONS_TAGGING_CHUNKS_HPP
#define STET_ATTRIBUTIONS_TAGGING_CHUNKS_HPP

#include <stet/attributions/passage.hpp>
#include <stet/attributions/tagging/labels.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace stet::tagging {

/// Words that labels hold together: a source, a cue, or part of a content.
struct chunk {
    role is = role::none;
    word_span where;
};

/// The chunks of a labelled passage, from left to right.
inline void read_chunks(std::span<const label> labels, std::vector<chunk>& chunks)
{
    chunks.clear();
    for (std::size_t i = 0; i < labels.size();) {
        const role is = role_of(labels[i]);
        std::size_t last = i + 1;
        if (is != role::none) {
            while (last < labels.size() && labels[last] == inside_of(is)) ++last;
            chunks.push_back({is, {i, last}});
        }
        i = last;
    }
}

}  // namespace stet::tagging

#endif
