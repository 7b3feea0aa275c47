#ifndef ANNOTATE_HTML_PAGE_HPP
#define ANNOTATE_HTML_PAGE_HPP

#include "analysis.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace annotate {

/// A text as HTML that shows it: a run of whitespace is one blank; control characters and broken
/// UTF-8 are U+FFFD; what HTML reads otherwise, in texts and in quoted attributes, is escaped.
[[nodiscard]] std::string html_text(std::string_view text);

/// One page for a browser that needs nothing else, neither files nor a network nor scripts: each
/// article with its sentences, quantities, sources, cues, contents and speakers marked, a legend,
/// and tables of what was found. Light or dark as the reader has it.
class html_page {
public:
    /// With the name of each article above it, or without.
    explicit html_page(bool with_names) : with_names_(with_names) {}

    void add(std::string_view name, std::string_view text, const std::optional<date>& when,
             const analysis& found, const layers& shown);

    /// The whole page.
    [[nodiscard]] std::string take() &&;

private:
    bool with_names_;
    std::string body_;
};

}  // namespace annotate

#endif
