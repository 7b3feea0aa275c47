#include <stet/text/ascii_run.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace {

using stet::ascii_letters_end;
using stet::ascii_run_end;
using namespace std::string_view_literals;

static_assert(ascii_run_end("ferry boat", 0) == 5);
static_assert(ascii_run_end("ferry boat", 2) == 5);
static_assert(ascii_run_end("ferry boat", 5) == 5);
static_assert(ascii_run_end("G20's", 0) == 3);
static_assert(ascii_run_end("caf\u00E9", 0) == 3);
static_assert(ascii_run_end("", 0) == 0);
static_assert(ascii_run_end("end", 3) == 3);

static_assert(ascii_letters_end("ferry boat", 2) == 5 && ascii_letters_end("G20's", 0) == 1);
static_assert(ascii_letters_end("caf\u00E9", 0) == 3 && ascii_letters_end("end", 3) == 3);

}  // namespace

// Sixteen bytes at once give what one by one does, for every byte and wherever the run ends.
TEST_CASE("ascii_run: all bytes in all places", "[text][ascii_run]")
{
    for (int byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(static_cast<unsigned char>(byte));
        const bool inside = stet::is_ascii_alphanumeric(c);
        const bool letter = stet::is_ascii_letter(c);
        for (std::size_t size = 1; size < 40; ++size) {
            for (std::size_t at = 0; at < size; ++at) {
                std::string text(size, 'x');
                text[at] = c;
                const std::size_t end = inside ? size : at;
                if (ascii_run_end(text, 0) != end) FAIL("byte " << byte << " at " << at);
                if (ascii_run_end(text, at) != end) FAIL("byte " << byte << " from " << at);
                const std::size_t letters = letter ? size : at;
                if (ascii_letters_end(text, 0) != letters) FAIL("byte " << byte << " at " << at);
            }
        }
    }
}
