#ifndef STET_LEXICON_UNIT_SIZES_HPP
#define STET_LEXICON_UNIT_SIZES_HPP

#include <stet/lexicon/units.hpp>

#include <algorithm>
#include <cstdint>
#include <string_view>

// How large each unit is. Definitions from UCUM 2.1 (The Unified Code for Units of Measure), which
// takes them from the international and the US customary systems.

namespace stet::lexicon {

/// What units have to have in common for one to be converted into the other.
enum class dimension : std::uint8_t {
    none,  ///< nothing else is of its kind
    length,
    area,
    volume,
    mass,
    time,
    speed,
    temperature,
    power,
    energy,
    voltage,
    frequency,
    information,
    data_rate,
    pressure,
    radiation_dose,
    percent,
    percentage_points,
};

/// One of a unit is `size * 10^exponent / below` of the unit that its dimension is measured in;
/// scales of temperature begin `zero * 10^-2` of their own degrees above the absolute zero.
struct unit_size {
    std::string_view code;
    dimension of = dimension::none;
    std::int64_t size = 1;
    std::int32_t exponent = 0;
    std::int64_t below = 1;
    std::int32_t zero = 0;
};

inline constexpr unit_size unit_sizes[] = {
    // in metres
    {"m", dimension::length, 1, 0},
    {"km", dimension::length, 1, 3},
    {"cm", dimension::length, 1, -2},
    {"mm", dimension::length, 1, -3},
    {"um", dimension::length, 1, -6},
    {"nm", dimension::length, 1, -9},
    {"[mi_i]", dimension::length, 1'609'344, -3},
    {"[yd_i]", dimension::length, 9144, -4},
    {"[ft_i]", dimension::length, 3048, -4},
    {"[in_i]", dimension::length, 254, -4},
    {"[nmi_i]", dimension::length, 1852, 0},
    {"[fth_i]", dimension::length, 18'288, -4},
    {"[fur_us]", dimension::length, 792, 3, 3937},
    {"[ly]", dimension::length, 94'607'304'725'808, 2},
    // in square metres; acres and square miles are those of the US survey
    {"m2", dimension::area, 1, 0},
    {"km2", dimension::area, 1, 6},
    {"cm2", dimension::area, 1, -4},
    {"mm2", dimension::area, 1, -6},
    {"har", dimension::area, 1, 4},
    {"[sft_i]", dimension::area, 9'290'304, -8},
    {"[syd_i]", dimension::area, 83'612'736, -8},
    {"[sin_i]", dimension::area, 64'516, -8},
    {"[smi_us]", dimension::area, 40'144'896, 6, 15'499'969},
    {"[acr_us]", dimension::area, 627'264, 5, 15'499'969},
    // in litres
    {"L", dimension::volume, 1, 0},
    {"mL", dimension::volume, 1, -3},
    {"cL", dimension::volume, 1, -2},
    {"hL", dimension::volume, 1, 2},
    {"dL", dimension::volume, 1, -1},
    {"m3", dimension::volume, 1, 3},
    {"cm3", dimension::volume, 1, -3},
    {"km3", dimension::volume, 1, 12},
    {"[cin_i]", dimension::volume, 16'387'064, -9},
    {"[acr_us].[ft_i]", dimension::volume, 1'911'900'672, 4, 15'499'969},
    {"[gal_br]", dimension::volume, 454'609, -5},
    {"[cft_i]", dimension::volume, 28'316'846'592, -9},
    {"[cyd_i]", dimension::volume, 764'554'857'984, -9},
    {"[gal_us]", dimension::volume, 3'785'411'784, -9},
    {"[qt_us]", dimension::volume, 946'352'946, -9},
    {"[pt_us]", dimension::volume, 473'176'473, -9},
    {"[cup_us]", dimension::volume, 2'365'882'365, -10},
    {"[foz_us]", dimension::volume, 295'735'295'625, -13},
    {"[tbs_us]", dimension::volume, 1'478'676'478'125, -14},
    {"[tsp_us]", dimension::volume, 492'892'159'375, -14},
    {"[bbl_us]", dimension::volume, 158'987'294'928, -9},
    {"[bu_us]", dimension::volume, 3'523'907'016'688, -11},
    // in grams
    {"g", dimension::mass, 1, 0},
    {"kg", dimension::mass, 1, 3},
    {"mg", dimension::mass, 1, -3},
    {"ug", dimension::mass, 1, -6},
    {"t", dimension::mass, 1, 6},
    {"kt", dimension::mass, 1, 9},
    {"Mt", dimension::mass, 1, 12},
    {"Gt", dimension::mass, 1, 15},
    {"[lb_av]", dimension::mass, 45'359'237, -5},
    {"[oz_av]", dimension::mass, 28'349'523'125, -9},
    {"[stone_av]", dimension::mass, 635'029'318, -5},
    {"[ston_av]", dimension::mass, 90'718'474, -2},
    {"[lton_av]", dimension::mass, 10'160'469'088, -4},
    {"[car_m]", dimension::mass, 2, -1},
    // in seconds; months and years have their mean length in the Julian calendar
    {"s", dimension::time, 1, 0},
    {"min", dimension::time, 6, 1},
    {"h", dimension::time, 36, 2},
    {"d", dimension::time, 864, 2},
    {"wk", dimension::time, 6048, 2},
    {"mo", dimension::time, 26'298, 2},
    {"a", dimension::time, 315'576, 2},
    {"10.a", dimension::time, 315'576, 3},
    {"100.a", dimension::time, 315'576, 4},
    {"ms", dimension::time, 1, -3},
    // in metres a second
    {"m/s", dimension::speed, 1, 0},
    {"km/h", dimension::speed, 1, 1, 36},
    {"[mi_i]/h", dimension::speed, 44'704, -5},
    {"[kn_i]", dimension::speed, 1852, 0, 3600},
    {"[ft_i]/s", dimension::speed, 3048, -4},
    // in kelvins
    {"K", dimension::temperature, 1, 0},
    {"Cel", dimension::temperature, 1, 0, 1, 27'315},
    {"[degF]", dimension::temperature, 5, 0, 9, 45'967},
    // in watts
    {"W", dimension::power, 1, 0},
    {"mW", dimension::power, 1, -3},
    {"uW", dimension::power, 1, -6},
    {"kW", dimension::power, 1, 3},
    {"MW", dimension::power, 1, 6},
    {"GW", dimension::power, 1, 9},
    {"TW", dimension::power, 1, 12},
    {"[HP]", dimension::power, 74'569'987'158'227'022, -14},
    // in joules
    {"J", dimension::energy, 1, 0},
    {"kJ", dimension::energy, 1, 3},
    {"MJ", dimension::energy, 1, 6},
    {"W.h", dimension::energy, 36, 2},
    {"kW.h", dimension::energy, 36, 5},
    {"MW.h", dimension::energy, 36, 8},
    {"GW.h", dimension::energy, 36, 11},
    {"TW.h", dimension::energy, 36, 14},
    {"cal", dimension::energy, 4184, -3},
    {"kcal", dimension::energy, 4184, 0},
    // in pascals
    {"hPa", dimension::pressure, 1, 2},
    {"mbar", dimension::pressure, 1, 2},
    {"kPa", dimension::pressure, 1, 3},
    {"mm[Hg]", dimension::pressure, 133'322, -3},
    {"[psi]", dimension::pressure, 6'894'757'293'168'361, -12},
    // in sieverts
    {"Sv", dimension::radiation_dose, 1, 0},
    {"mSv", dimension::radiation_dose, 1, -3},
    {"uSv", dimension::radiation_dose, 1, -6},
    // in volts
    {"V", dimension::voltage, 1, 0},
    {"kV", dimension::voltage, 1, 3},
    // in hertz
    {"Hz", dimension::frequency, 1, 0},
    {"kHz", dimension::frequency, 1, 3},
    {"MHz", dimension::frequency, 1, 6},
    {"GHz", dimension::frequency, 1, 9},
    // in bytes, by powers of a thousand
    {"By", dimension::information, 1, 0},
    {"kBy", dimension::information, 1, 3},
    {"MBy", dimension::information, 1, 6},
    {"GBy", dimension::information, 1, 9},
    {"TBy", dimension::information, 1, 12},
    // in megabits a second
    {"Mbit/s", dimension::data_rate, 1, 0},
    {"Gbit/s", dimension::data_rate, 1, 3},
    // in percent, and in percentage points, which are not the same
    {"%", dimension::percent, 1, 0},
    {"[ppm]", dimension::percent, 1, -4},
    {"[ppb]", dimension::percent, 1, -7},
    {"pp", dimension::percentage_points, 1, 0},
    {"[bp]", dimension::percentage_points, 1, -2},
    // "degrees" alone may be of an angle or of any scale
    {"deg"},
    {"A"},
    {"dB"},
    {"Bq"},
    {"mGy"},
    {"[mi_i]/[gal_us]"},
    {"[bbl_us]/d"},
    {"N"},
    {"N.m"},
    {"t/d"},
    {"Ohm"},
    {"mA.h"},
    {"m/s2"},
    {"s2"},
};

/// The size of a unit, by its UCUM code; null if we know none of that name.
[[nodiscard]] constexpr const unit_size* find_unit_size(std::string_view code) noexcept
{
    const auto* const found = std::ranges::find(unit_sizes, code, &unit_size::code);
    return found == std::ranges::end(unit_sizes) ? nullptr : found;
}

}  // namespace stet::lexicon

#endif
