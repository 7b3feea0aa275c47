#include "input.hpp"

#include <cerrno>
#include <cstring>
#include <stdexcept>

#if __has_include(<unistd.h>)
#include <unistd.h>
#endif

namespace annotate {

namespace {

// What is there now, without waiting for a full block, so that a program at the other end of a pipe
// can send one line and read the answer. 0 at the end; -1 if the read failed.
std::ptrdiff_t read_some(std::FILE* file, char* to, std::size_t size)
{
#if __has_include(<unistd.h>)
    std::ptrdiff_t got = -1;
    do got = ::read(fileno(file), to, size);
    while (got < 0 && errno == EINTR);
    return got;
#else
    const std::size_t got = std::fread(to, 1, size, file);
    return std::ferror(file) ? -1 : static_cast<std::ptrdiff_t>(got);
#endif
}

[[noreturn]] void fail(const std::string& what)
{
    throw std::runtime_error(what + ": " + std::strerror(errno));
}

}  // namespace

input::input(const std::string& name) : name_(name.empty() ? "the standard input" : name)
{
    if (name.empty()) return;
    file_ = std::fopen(name.c_str(), "rb");
    if (!file_) fail("cannot open " + name_);
}

input::~input()
{
    if (file_ != stdin) std::fclose(file_);
}

bool input::read_more()
{
    if (begin_ > 0) {
        std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
        end_ -= begin_;
        begin_ = 0;
    }
    if (buffer_.size() - end_ < buffer_.size() / 2) buffer_.resize(2 * buffer_.size());
    const auto got =
        read_some(file_, buffer_.data() + end_, buffer_.size() - end_ - readable_beyond);
    if (got < 0) fail("cannot read " + name_);
    end_ += static_cast<std::size_t>(got);
    return got > 0;
}

void input::skip_byte_order_mark()
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (!at_start_) return;
    at_start_ = false;
    while (end_ < mark.size() && read_more()) {
    }
    if (std::string_view(buffer_.data(), end_).starts_with(mark)) begin_ = mark.size();
}

std::optional<std::string_view> input::next_line()
{
    skip_byte_order_mark();
    std::size_t searched = 0;
    for (;;) {
        const std::string_view held(buffer_.data() + begin_, end_ - begin_);
        if (const auto feed = held.find('\n', searched); feed != held.npos) {
            begin_ += feed + 1;
            return held.substr(0, feed);
        }
        searched = held.size();
        if (read_more()) continue;
        if (searched == 0) return std::nullopt;
        const std::string_view last(buffer_.data(), end_);
        begin_ = end_;
        return last;
    }
}

std::string input::rest()
{
    skip_byte_order_mark();
    while (read_more()) {
    }
    const std::string all(buffer_.data() + begin_, end_ - begin_);
    begin_ = end_;
    return all;
}

bool input::has_line() const
{
    return std::memchr(buffer_.data() + begin_, '\n', end_ - begin_) != nullptr;
}

}  // namespace annotate
