#ifndef STET_ATTRIBUTIONS_ATTRIBUTIONS_HPP
#define STET_ATTRIBUTIONS_ATTRIBUTIONS_HPP

#include <stet/attributions/basic_attributions.hpp>
#include <stet/attributions/findings.hpp>
#include <stet/attributions/models/recurrent.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/rule_detector.hpp>
#include <stet/core/word_table.hpp>

namespace stet {

/// The most accurate detector there is here: the rules, then the recurrent model.
struct default_detector {
    static constexpr rule_detector inside_contents{};

    using memory = decltype(models::recurrent)::memory;

    void operator()(const passage& p, findings& found) const { models::recurrent(p, found); }
    void operator()(const passage& p, findings& found, memory& m) const
    {
        models::recurrent(p, found, m);
    }
};

using attributions_fn = basic_attributions<word_table, default_detector>;

/// Who said what in a text:
///
///     for (const stet::attribution& said : article | stet::attributions)
///         if (said.source) fmt::print("{}: {}\n", *said.source, said.content.front());
///
/// Direct, indirect and mixed ones; only the outermost where one stands inside another, unless
/// `stet::attributions.nested()` asks for all. Any bytes are
/// read and none is an error: text in which nobody says anything gives an empty vector. The
/// excerpts refer into the text, which must outlive them; a temporary string is refused. Linear in
/// the length of the text; besides the result it needs memory for one paragraph, and never for
/// more than `passage::most_words` words at a time. English.
inline constexpr attributions_fn attributions;

}  // namespace stet

#endif
