// A component of one's own: a scanner that finds one element per call is all it takes to be a
// range, to run inside sentences, and to be joined with filters.

#include <stet/core/scan.hpp>
#include <stet/sentences.hpp>
#include <stet/text/ascii.hpp>

#include <fmt/format.h>

#include <cstddef>
#include <iterator>
#include <optional>
#include <ranges>
#include <string_view>

// What it finds: any excerpt, here with a member of its own.
struct hashtag : stet::excerpt {
    using excerpt::excerpt;
    std::string_view name;
};

// Says which hashtag comes next at or after a byte of the document, if any does.
struct hashtag_scanner {
    constexpr std::optional<hashtag> operator()(std::string_view document, std::size_t from) const
    {
        for (auto at = document.find('#', from); at != document.npos;
             at = document.find('#', at + 1)) {
            auto end = at + 1;
            while (end < document.size() && is_tag_character(document[end])) ++end;
            if (end == at + 1) continue;  // a lone #
            hashtag found(document, at, end);
            found.name = document.substr(at + 1, end - at - 1);
            return found;
        }
        return std::nullopt;
    }

    static constexpr bool is_tag_character(char c)
    {
        return stet::is_ascii_letter(c) || stet::is_ascii_digit(c) || c == '_';
    }
};

constexpr auto hashtags = stet::scan(hashtag_scanner{});

int main()
{
    constexpr std::string_view post =
        "The count is done. #Brackwater has a new mayor! Who was first? #1: the bus driver. #vote";

    for (const hashtag& tag : post | hashtags)
        fmt::print("{:>2} to {:>2}  {}\n", tag.where.begin, tag.where.end, tag.name);

    // Places are those of the whole text at any depth.
    constexpr auto long_tags =
        stet::sentences | hashtags
        | std::views::filter([](const hashtag& tag) { return tag.name.size() > 4; });
    for (const hashtag& tag : post | long_tags)
        fmt::print("{} at byte {}\n", tag.name, tag.where.begin);

    static_assert(std::ranges::distance(post | hashtags) == 3);
}
