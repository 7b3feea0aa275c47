#ifndef ANNOTATE_ORDERED_LINES_HPP
#define ANNOTATE_ORDERED_LINES_HPP

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <mutex>
#include <string>
#include <string_view>

namespace annotate {

/// Lines on their way through several threads: put in by one, worked on by any, taken out by one in
/// the order in which they were put in. Holds at most `most_bytes` of them, or a single longer one.
class ordered_lines {
public:
    struct line {
        std::string text;
        std::string answer;
        bool failed = false;  ///< the answer says why
        bool done = false;
    };

    explicit ordered_lines(std::size_t most_bytes) : most_bytes_(most_bytes) {}

    /// Waits until there is room. False if the others have stopped. `beyond` more bytes, which are
    /// null, can be read behind the text.
    [[nodiscard]] bool put(std::string_view text, std::size_t beyond)
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] {
            return stopped_ || lines_.empty() || bytes_ + text.size() + beyond <= most_bytes_;
        });
        if (stopped_) return false;
        line& added = lines_.emplace_back();
        added.text.reserve(text.size() + beyond);
        added.text = text;
        added.text.append(beyond, '\0');
        bytes_ += added.text.size();
        changed_.notify_all();
        return true;
    }

    /// No more will be put in.
    void close()
    {
        const std::lock_guard lock(mutex_);
        closed_ = true;
        changed_.notify_all();
    }

    /// Something went wrong: everybody stops, and `rethrow` says what it was.
    void stop(std::exception_ptr why)
    {
        const std::lock_guard lock(mutex_);
        if (!why_) why_ = std::move(why);
        stopped_ = true;
        changed_.notify_all();
    }

    void rethrow() const
    {
        if (why_) std::rethrow_exception(why_);
    }

    /// The next line to work on; waits for it. Null at the end. It stays where it is until it is
    /// taken, and only whoever got it may touch it.
    [[nodiscard]] line* next_to_do()
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return stopped_ || closed_ || given_ < lines_.size(); });
        if (stopped_ || given_ == lines_.size()) return nullptr;
        return &lines_[given_++];
    }

    void finish(line& worked_on)
    {
        const std::lock_guard lock(mutex_);
        worked_on.done = true;
        changed_.notify_all();
    }

    /// Takes the first line out when it is done. False at the end. `idle` then tells whether none
    /// is left, so that whoever sends them may wait for what was answered.
    [[nodiscard]] bool take(line& out, bool& idle)
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock,
                      [&] { return stopped_ || (lines_.empty() ? closed_ : lines_.front().done); });
        if (stopped_ || lines_.empty()) return false;
        out = std::move(lines_.front());
        lines_.pop_front();
        --given_;
        bytes_ -= out.text.size();
        idle = lines_.empty();
        changed_.notify_all();
        return true;
    }

private:
    std::size_t most_bytes_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<line> lines_;  // a line does not move when others come and go at the ends
    std::size_t given_ = 0;   // of these to those who work on them
    std::size_t bytes_ = 0;
    bool closed_ = false;
    bool stopped_ = false;
    std::exception_ptr why_;
};

}  // namespace annotate

#endif
