#ifndef STET_TESTS_SUPPORT_ANSWERED_SENTENCES_HPP
#define STET_TESTS_SUPPORT_ANSWERED_SENTENCES_HPP

#include <stet/core/extent.hpp>
#include <stet/format/decimal_text.hpp>
#include <stet/quantities/quantity.hpp>

#include <array>
#include <cstddef>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

// Sentences in a text file, one a line, with the answers in them: "Some {two dozen|cardinal 24}
// men". What the answers mean is said on top of tests/quantities/not_quantities.txt.

/// What must be found at a place; "?" if it may as well be left alone.
struct expected_answer {
    stet::extent where;
    std::string answer;
};

struct answered_sentence {
    std::size_t line = 0;  ///< in its file, from 1
    std::string text;
    std::vector<expected_answer> answers;
    bool known_to_fail = false;  ///< "~ " at the beginning of the line
};

/// "Some {two dozen|cardinal 24} men" without its marks, and the answers.
inline answered_sentence parse_answered(std::string_view line)
{
    answered_sentence s;
    if (line.starts_with("~ ")) {
        s.known_to_fail = true;
        line.remove_prefix(2);
    }
    for (std::size_t at = 0; at < line.size();) {
        const auto open = line.find('{', at);
        const auto bar = line.find('|', open);
        const auto close = line.find('}', bar);
        if (close == line.npos) {
            s.text += line.substr(at);
            break;
        }
        s.text += line.substr(at, open - at);
        const auto begin = s.text.size();
        s.text += line.substr(open + 1, bar - open - 1);
        s.answers.push_back(
            {{begin, s.text.size()}, std::string(line.substr(bar + 1, close - bar - 1))});
        at = close + 1;
    }
    return s;
}

/// Every sentence of a file; none if it cannot be read.
inline std::vector<answered_sentence> read_answered(const std::string& path)
{
    std::ifstream file(path);
    std::vector<answered_sentence> sentences;
    std::size_t number = 0;
    for (std::string line; std::getline(file, line);) {
        ++number;
        if (line.empty() || line.starts_with('#')) continue;
        sentences.push_back(parse_answered(line));
        sentences.back().line = number;
    }
    return sentences;
}

/// A quantity in the words of the answers: "currency 1500000000 USD", "percent 5..7 %".
inline std::string answer_of(const stet::quantity& q)
{
    constexpr std::array<std::string_view, 12> kinds = {
        "cardinal", "ordinal", "percent", "currency", "measure", "duration",
        "age",      "date",    "time",    "datetime", "set",     "score"};
    const auto number = [](const stet::decimal& d) {
        return std::string(stet::decimal_text(d).view());
    };
    std::string answer(kinds.at(static_cast<std::size_t>(q.kind)));
    if (q.value) answer += ' ' + number(*q.value);
    if (q.range) {
        answer += ' ';
        if (q.range->low) answer += number(*q.range->low);
        answer += "..";
        if (q.range->high) answer += number(*q.range->high);
    }
    for (std::size_t i = 0; i < q.values().size(); ++i)
        answer += (i == 0 ? ' ' : ':') + number(q.values()[i]);
    if (!q.unit.empty()) answer += ' ' + std::string(q.unit);
    return answer;
}

/// What is wrong with the quantities found in a sentence, in words; empty if nothing is.
template <class Quantities>
std::string faults(const answered_sentence& s, const Quantities& quantities)
{
    const std::string_view text = s.text;
    const std::vector<stet::quantity> found(quantities.begin(), quantities.end());
    std::string faults;
    for (const auto& a : s.answers) {
        if (a.answer == "?") continue;
        const stet::quantity* there = nullptr;
        for (const auto& q : found)
            if (q.where == a.where) there = &q;
        const std::string answer = there ? answer_of(*there) : "nothing";
        if (answer != a.answer && !(there && answer.starts_with(a.answer + ' ')))
            faults += std::string(a.where.in(text)) + " is read as " + answer + "; ";
    }
    for (const auto& q : found) {
        bool expected = false;
        for (const auto& a : s.answers)
            expected =
                expected || q.where == a.where
                || (a.answer == "?" && q.where.begin < a.where.end && a.where.begin < q.where.end);
        if (!expected) faults += std::string(q.text) + " is taken for " + answer_of(q) + "; ";
    }
    return faults;
}

#endif
