// refused: quantity_adaptor
#include <stet/claims.hpp>
#include <stet/sentences.hpp>

int main()
{
#ifdef STET_MUST_NOT_COMPILE
    constexpr auto claims = stet::claims.with(stet::sentences);  // finds neither kind of thing
#else
    constexpr auto claims = stet::claims.with(stet::quantities);
#endif
    return ("He said 5 came." | claims).empty() ? 1 : 0;
}
