// refused: input_must_outlive_the_view
#include <stet/text/paragraphs.hpp>

#include <ranges>
#include <string>

constexpr auto second = stet::paragraphs | std::views::drop(1) | std::views::take(1);

int main()
{
#ifdef STET_MUST_NOT_COMPILE
    auto view = std::string("gone") | second;
#else
    const std::string text = "kept";
    auto view = text | second;
#endif
    return view.empty() ? 1 : 0;
}
