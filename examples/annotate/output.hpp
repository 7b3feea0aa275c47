#ifndef ANNOTATE_OUTPUT_HPP
#define ANNOTATE_OUTPUT_HPP

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <stdexcept>
#include <string>
#include <string_view>

namespace annotate {

/// A file that is written to. A failed write is an exception with a message. Call flush() at the
/// end: only then is everything known to have arrived.
class output {
public:
    explicit output(std::FILE* file) : file_(file) {}

    void write(std::string_view text)
    {
        if (std::fwrite(text.data(), 1, text.size(), file_) != text.size()) fail();
    }
    void flush()
    {
        if (std::fflush(file_) != 0 || std::ferror(file_) != 0) fail();
    }

private:
    [[noreturn]] static void fail()
    {
        throw std::runtime_error(std::string("cannot write the output: ") + std::strerror(errno));
    }

    std::FILE* file_;
};

}  // namespace annotate

#endif
