// Runs a fuzz target without a fuzzer: over each file named, its beginnings, and copies with some
// bytes changed. The same every time.

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void run(const std::string& bytes)
{
    // A copy of exactly that size, so that a sanitizer sees a read beyond it.
    const std::vector<std::uint8_t> copy(bytes.begin(), bytes.end());
    LLVMFuzzerTestOneInput(copy.data(), copy.size());
}

}  // namespace

int main(int argc, char** argv)
{
    std::mt19937 random(20250818);
    const auto below = [&](std::size_t bound) { return bound == 0 ? 0 : random() % bound; };
    for (int i = 1; i < argc; ++i) {
        std::ifstream in(argv[i], std::ios::binary);
        const std::string seed(std::istreambuf_iterator<char>(in), {});
        if (!in || seed.empty()) {
            std::fprintf(stderr, "%s: cannot be read\n", argv[i]);
            return 1;
        }
        const auto step = std::max<std::size_t>(1, seed.size() / 256);
        for (std::size_t size = 0; size <= seed.size(); size += step) run(seed.substr(0, size));
        for (int round = 0; round < 256; ++round) {
            auto bytes = seed.substr(below(seed.size()), 1 + below(512));
            for (auto edits = 1 + below(8); edits > 0 && !bytes.empty(); --edits) {
                const auto at = below(bytes.size());
                switch (below(3)) {
                case 0:
                    bytes[at] = static_cast<char>(below(256));
                    break;
                case 1:
                    bytes.erase(at, 1 + below(4));
                    break;
                default:
                    bytes.insert(at, seed.substr(below(seed.size()), 1 + below(16)));
                    break;
                }
            }
            run(bytes);
        }
    }
    return 0;
}
