// refused: only_contiguous_text_keeps_its_offsets
#include <stet/text/paragraphs.hpp>

#include <ranges>
#include <string>

int main()
{
    const std::string text = "a\r\n\r\nb";
#ifdef STET_MUST_NOT_COMPILE
    auto view = text | std::views::filter([](char c) { return c != '\r'; }) | stet::paragraphs;
#else
    auto view = text | std::views::take(4) | stet::paragraphs;  // still lies in one piece
#endif
    return view.empty() ? 1 : 0;
}
