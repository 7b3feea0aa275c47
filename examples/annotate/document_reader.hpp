#ifndef ANNOTATE_DOCUMENT_READER_HPP
#define ANNOTATE_DOCUMENT_READER_HPP

#include "document.hpp"

#include <memory>
#include <string_view>

namespace annotate {

/// Reads documents from JSON, one after the other:
///
///     {"id": "a1", "text": "He left on Friday.", "date": "2025-08-18"}
///
/// The text is needed, all else may be missing; other members are ignored. An id may also be a
/// whole number. That of a line which is no JSON is known if the id comes first. A message or a
/// command has the instant at which it was written too, "ref": "2025-08-18T14:30:00", which also
/// gives the day if there is no date: "in five minutes" then has a time, and times reach as far as
/// messages tell them, see `stet::time_extent`.
class document_reader {
public:
    document_reader();
    ~document_reader();
    document_reader(document_reader&&) noexcept;
    document_reader& operator=(document_reader&&) noexcept;

    /// The document that a line holds. Its text lives until the next call. Some bytes after the
    /// line must be readable too, as `input` has it.
    [[nodiscard]] document read(std::string_view line);

private:
    struct parser;
    std::unique_ptr<parser> parser_;
};

}  // namespace annotate

#endif
