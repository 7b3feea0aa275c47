// refused: input_must_outlive_the_view
#include <stet/claims.hpp>

#include <string>

int main()
{
#ifdef STET_MUST_NOT_COMPILE
    const auto claims = std::string("He said 5 came.") | stet::claims;
#else
    const std::string text = "He said 5 came.";
    const auto claims = text | stet::claims;
#endif
    return claims.empty() ? 1 : 0;
}
