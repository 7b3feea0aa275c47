#include <stet/format/fmt.hpp>
#include <stet/stet.hpp>

int main()
{
    for (const auto& paragraph : "One.\n\nTwo." | stet::paragraphs)
        fmt::print("{} {}\n", paragraph.where.begin, paragraph);
    return 0;
}
