#ifndef STET_ATTRIBUTIONS_TAGGING_LABEL_ROW_HPP
#define STET_ATTRIBUTIONS_TAGGING_LABEL_ROW_HPP

#include <stet/attributions/tagging/labels.hpp>
#include <stet/attributions/tagging/machine.hpp>

#include <array>
#include <cstddef>
#include <utility>

namespace stet::tagging::detail {

using label_matrix = std::array<label_scores, label_lanes>;

/// A number for each label, in registers.
template <class Floats>
class label_row {
public:
    static constexpr std::size_t parts = label_lanes / Floats::size;

    label_row() = default;
    STET_INLINE explicit label_row(const Floats& each) noexcept
    {
        for (Floats& part : parts_) part = each;
    }
    STET_INLINE explicit label_row(const label_scores& scores) noexcept
    {
        for (std::size_t i = 0; i < parts; ++i)
            parts_[i] = Floats::load(scores.data() + i * Floats::size);
    }
    STET_INLINE void store(label_scores& scores) const noexcept
    {
        for (std::size_t i = 0; i < parts; ++i) parts_[i].store(scores.data() + i * Floats::size);
    }
    [[nodiscard]] STET_INLINE Floats& operator[](std::size_t i) noexcept { return parts_[i]; }
    [[nodiscard]] STET_INLINE const Floats& operator[](std::size_t i) const noexcept
    {
        return parts_[i];
    }
    STET_INLINE label_row& operator+=(const label_row& other) noexcept
    {
        for (std::size_t i = 0; i < parts; ++i) parts_[i] = parts_[i] + other.parts_[i];
        return *this;
    }
    STET_INLINE friend label_row operator+(const label_row& a, const label_row& b) noexcept
    {
        label_row sum = a;
        sum += b;
        return sum;
    }
    /// The number of a label, everywhere.
    template <std::size_t Label>
    [[nodiscard]] STET_INLINE Floats of() const noexcept
    {
        return parts_[Label / Floats::size].template everywhere<Label % Floats::size>();
    }

private:
    Floats parts_[parts];
};

/// A row times a matrix: the part behind `at`, label by label.
template <class Floats, std::size_t... Next>
[[nodiscard]] STET_INLINE Floats times_matrix(const label_row<Floats>& row,
                                              const label_matrix& matrix, std::size_t at,
                                              std::index_sequence<Next...>) noexcept
{
    Floats sum = row.template of<0>() * Floats::load(matrix[0].data() + at);
    ((sum = sum + row.template of<Next + 1>() * Floats::load(matrix[Next + 1].data() + at)), ...);
    return sum;
}
template <class Floats>
STET_INLINE void multiply_row(label_row<Floats>& row, const label_matrix& matrix) noexcept
{
    label_row<Floats> out;
    for (std::size_t i = 0; i < out.parts; ++i)
        out[i] = times_matrix(row, matrix, i * Floats::size,
                              std::make_index_sequence<label_count - 1>());
    row = out;
}

/// The best ways to labels at `at` from those of a word before, and where they come from.
template <class Floats, std::size_t... Label>
STET_INLINE void find_best(const label_row<Floats>& before, const label_matrix& scores,
                           std::size_t at, Floats& highest, Floats& from,
                           std::index_sequence<Label...>) noexcept
{
    (highest.raise_to(before.template of<Label>() + Floats::load(scores[Label].data() + at), from,
                      static_cast<float>(Label)),
     ...);
}

}  // namespace stet::tagging::detail

#endif
