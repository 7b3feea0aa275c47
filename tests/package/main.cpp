#include <stet/stet.hpp>

#include <iostream>

int main()
{
    for (const auto& paragraph : "One.\n\nTwo." | stet::paragraphs)
        std::cout << paragraph.where.begin << ' ' << paragraph.text << '\n';
    return 0;
}
