#ifndef STET_ATTRIBUTIONS_SPEAKERS_DATELINE_OF_LINE_HPP
#define STET_ATTRIBUTIONS_SPEAKERS_DATELINE_OF_LINE_HPP

#include <stet/core/extent.hpp>
#include <stet/text/dateline.hpp>

#include <cstddef>
#include <string_view>

namespace stet::detail::speakers {

/// Says as `is_in_dateline` does whether words are part of the dateline of their line, of words
/// that come in the order of the text: each line is looked at once.
class dateline_of_line {
public:
    constexpr explicit dateline_of_line(std::string_view document) noexcept : document_(document) {}

    [[nodiscard]] constexpr bool holds(extent words) noexcept
    {
        if (words.begin >= next_line_) go_to_line_of(words.begin);
        return words.end < end_ && is_in_dateline(document_, words);
    }

private:
    constexpr void go_to_line_of(std::size_t place) noexcept
    {
        std::size_t begin = 0;
        while (next_line_ <= place) {
            begin = next_line_;
            const std::size_t feed = document_.find('\n', begin);
            next_line_ = feed == document_.npos ? feed : feed + 1;
        }
        end_ = behind_dateline(document_, begin);
    }

    std::string_view document_;
    std::size_t next_line_ = 0;  ///< where the line behind that of the last words begins
    std::size_t end_ = 0;        ///< of the dateline, or where its line begins
};

}  // namespace stet::detail::speakers

#endif
