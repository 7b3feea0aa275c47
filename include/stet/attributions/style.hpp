#ifndef STET_ATTRIBUTIONS_STYLE_HPP
#define STET_ATTRIBUTIONS_STYLE_HPP

#include <stet/attributions/attribution.hpp>
#include <stet/attributions/passage.hpp>

#include <cstddef>
#include <span>

namespace stet {

/// How much of some content stands in quotation marks, counted in words.
class style_count {
public:
    void add(const passage& p, word_span content)
    {
        for (std::size_t i = content.first; i < content.last; ++i)
            if (p.words[i].is_word()) ++(p.words[i].quoted() ? inside_ : outside_);
    }

    [[nodiscard]] attribution_style style() const noexcept
    {
        if (inside_ == 0) return attribution_style::indirect;
        return outside_ == 0 ? attribution_style::direct : attribution_style::mixed;
    }

private:
    std::size_t inside_ = 0;
    std::size_t outside_ = 0;
};

}  // namespace stet

#endif
