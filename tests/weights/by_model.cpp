// Asks for attributions as most programs do.
#include <stet/stet.hpp>

#include <cstdio>
#include <string_view>

int main(int argc, char** argv)
{
    const std::string_view text = argc > 1 ? argv[1] : "";
    for (const stet::attribution& said : text | stet::attributions)
        std::printf("%.*s\n", int(said.cue.text.size()), said.cue.text.data());
}
