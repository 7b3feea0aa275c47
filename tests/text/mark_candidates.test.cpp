#include <stet/text/mark_candidates.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <string>

namespace {

using stet::detail::find_mark_candidate;

static_assert(find_mark_candidate("he said \"no\"", 0, '\n') == 8);
static_assert(find_mark_candidate("he said \"no\"", 9, '\n') == 11);
static_assert(find_mark_candidate("one\ntwo \u00ABthree\u00BB", 0, '\n') == 3);
static_assert(find_mark_candidate("one\ntwo \u00ABthree\u00BB", 0, '"') == 8);
static_assert(find_mark_candidate("nothing", 0, '\n') == 7);
static_assert(find_mark_candidate("", 0, '\n') == 0);

}  // namespace

// Sixteen bytes at once give what one by one does, for every byte and wherever it stands.
TEST_CASE("mark_candidates: all bytes in all places", "[text][mark_candidates]")
{
    for (int byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(static_cast<unsigned char>(byte));
        for (const char stop : {'\n', '"'}) {
            const bool found = stet::detail::may_begin_mark(c) || c == stop;
            for (std::size_t size = 1; size < 40; ++size) {
                for (std::size_t at = 0; at < size; ++at) {
                    std::string text(size, 'x');
                    text[at] = c;
                    const std::size_t place = found ? at : size;
                    if (find_mark_candidate(text, 0, stop) != place)
                        FAIL("byte " << byte << " at " << at);
                    if (find_mark_candidate(text, at + 1, stop) != size)
                        FAIL("byte " << byte << " behind " << at);
                }
            }
        }
    }
}
