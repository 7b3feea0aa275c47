#ifndef ANNOTATE_OUTPUT_HPP
#define ANNOTATE_OUTPUT_HPP

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

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

/// A file of its own, which is made or made anew. Call close() at the end: only then is everything
/// known to have been taken.
class output_file {
public:
    explicit output_file(const std::string& name)
        : name_(name), file_(std::fopen(name.c_str(), "wb"))
    {
        if (!file_) fail();
    }
    ~output_file()
    {
        if (file_) std::fclose(file_);
    }
    output_file(const output_file&) = delete;
    output_file& operator=(const output_file&) = delete;

    void write(std::string_view text)
    {
        if (std::fwrite(text.data(), 1, text.size(), file_) != text.size()) fail();
    }
    void close()
    {
        if (std::fclose(std::exchange(file_, nullptr)) != 0) fail();
    }

private:
    [[noreturn]] void fail() const
    {
        throw std::runtime_error("cannot write " + name_ + ": " + std::strerror(errno));
    }

    std::string name_;
    std::FILE* file_;
};

}  // namespace annotate

#endif
