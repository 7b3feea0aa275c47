#ifndef TRAIN_HEADER_WRITER_HPP
#define TRAIN_HEADER_WRITER_HPP

#include "tagger.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace train {

/// The text of a header that defines `stet::models::NAME`, a detector for
/// `stet::attributions.with`. `remarks` are put on top, a line each: origin, settings, figures.
[[nodiscard]] std::string header_text(const tagger& t, std::string_view name,
                                      const std::vector<std::string>& remarks);

}  // namespace train

#endif
