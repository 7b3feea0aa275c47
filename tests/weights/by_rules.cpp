// Asks for attributions without a model, though their weights are declared in what it includes.
#include <stet/stet.hpp>

#include <cstdio>
#include <string_view>

int main(int argc, char** argv)
{
    const std::string_view text = argc > 1 ? argv[1] : "";
    for (const stet::attribution& said : text | stet::attributions_by_rules)
        std::printf("%.*s\n", int(said.cue.text.size()), said.cue.text.data());
}
