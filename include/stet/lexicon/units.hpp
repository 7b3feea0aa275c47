#ifndef STET_LEXICON_UNITS_HPP
#define STET_LEXICON_UNITS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::lexicon {

/// What a unit is of.
enum class unit_of : std::uint8_t { measure, percent, time };

/// A unit: its UCUM code, and the numbers of the units made from it (0 if nobody uses them).
struct unit_entry {
    std::string_view code;
    unit_of of = unit_of::measure;
    std::uint8_t square = 0;    ///< "square feet"
    std::uint8_t cubic = 0;     ///< "cubic metres"
    std::uint8_t per_hour = 0;  ///< "miles an hour"
    std::uint8_t per_second = 0;
};

/// The units in the order in which `unit_names` numbers them from 1. Codes from UCUM 2.1; `pp`, for
/// percentage points, is ours.
inline constexpr unit_entry units[] = {
    {},
    {"m", unit_of::measure, 38, 47, 0, 68},       // 1
    {"km", unit_of::measure, 39, 51, 66, 0},      // 2
    {"cm", unit_of::measure, 40, 48, 0, 0},       // 3
    {"mm", unit_of::measure, 103},                // 4
    {"um", unit_of::measure},                     // 5
    {"nm", unit_of::measure},                     // 6
    {"[mi_i]", unit_of::measure, 42, 0, 67, 0},   // 7
    {"[yd_i]", unit_of::measure, 43, 50, 0, 0},   // 8
    {"[ft_i]", unit_of::measure, 41, 49, 0, 70},  // 9
    {"[in_i]", unit_of::measure, 44, 104, 0, 0},  // 10
    {"[nmi_i]", unit_of::measure},                // 11
    {"[ly]", unit_of::measure},                   // 12
    {"g", unit_of::measure},                      // 13
    {"kg", unit_of::measure},                     // 14
    {"mg", unit_of::measure},                     // 15
    {"ug", unit_of::measure},                     // 16
    {"t", unit_of::measure},                      // 17
    {"kt", unit_of::measure},                     // 18
    {"Mt", unit_of::measure},                     // 19
    {"[lb_av]", unit_of::measure},                // 20
    {"[oz_av]", unit_of::measure},                // 21
    {"[stone_av]", unit_of::measure},             // 22
    {"[ston_av]", unit_of::measure},              // 23
    {"[car_m]", unit_of::measure},                // 24
    {"L", unit_of::measure},                      // 25
    {"mL", unit_of::measure},                     // 26
    {"cL", unit_of::measure},                     // 27
    {"hL", unit_of::measure},                     // 28
    {"[gal_us]", unit_of::measure},               // 29
    {"[qt_us]", unit_of::measure},                // 30
    {"[pt_us]", unit_of::measure},                // 31
    {"[cup_us]", unit_of::measure},               // 32
    {"[tbs_us]", unit_of::measure},               // 33
    {"[tsp_us]", unit_of::measure},               // 34
    {"[foz_us]", unit_of::measure},               // 35
    {"[bbl_us]", unit_of::measure},               // 36
    {"[bu_us]", unit_of::measure},                // 37
    {"m2", unit_of::measure},                     // 38
    {"km2", unit_of::measure},                    // 39
    {"cm2", unit_of::measure},                    // 40
    {"[sft_i]", unit_of::measure},                // 41
    {"[smi_us]", unit_of::measure},               // 42
    {"[syd_i]", unit_of::measure},                // 43
    {"[sin_i]", unit_of::measure},                // 44
    {"[acr_us]", unit_of::measure},               // 45
    {"har", unit_of::measure},                    // 46
    {"m3", unit_of::measure},                     // 47
    {"cm3", unit_of::measure},                    // 48
    {"[cft_i]", unit_of::measure},                // 49
    {"[cyd_i]", unit_of::measure},                // 50
    {"km3", unit_of::measure},                    // 51
    {"Cel", unit_of::measure},                    // 52
    {"[degF]", unit_of::measure},                 // 53
    {"deg", unit_of::measure},                    // 54
    {"K", unit_of::measure},                      // 55
    {"W", unit_of::measure},                      // 56
    {"kW", unit_of::measure},                     // 57
    {"MW", unit_of::measure},                     // 58
    {"GW", unit_of::measure},                     // 59
    {"TW", unit_of::measure},                     // 60
    {"W.h", unit_of::measure},                    // 61
    {"kW.h", unit_of::measure},                   // 62
    {"MW.h", unit_of::measure},                   // 63
    {"GW.h", unit_of::measure},                   // 64
    {"TW.h", unit_of::measure},                   // 65
    {"km/h", unit_of::measure},                   // 66
    {"[mi_i]/h", unit_of::measure},               // 67
    {"m/s", unit_of::measure},                    // 68
    {"[kn_i]", unit_of::measure},                 // 69
    {"[ft_i]/s", unit_of::measure},               // 70
    {"J", unit_of::measure},                      // 71
    {"kcal", unit_of::measure},                   // 72
    {"cal", unit_of::measure},                    // 73
    {"[HP]", unit_of::measure},                   // 74
    {"V", unit_of::measure},                      // 75
    {"kV", unit_of::measure},                     // 76
    {"A", unit_of::measure},                      // 77
    {"Hz", unit_of::measure},                     // 78
    {"kHz", unit_of::measure},                    // 79
    {"MHz", unit_of::measure},                    // 80
    {"GHz", unit_of::measure},                    // 81
    {"By", unit_of::measure},                     // 82
    {"kBy", unit_of::measure},                    // 83
    {"MBy", unit_of::measure},                    // 84
    {"GBy", unit_of::measure},                    // 85
    {"TBy", unit_of::measure},                    // 86
    {"dB", unit_of::measure},                     // 87
    {"[psi]", unit_of::measure},                  // 88
    {"Mbit/s", unit_of::measure},                 // 89
    {"%", unit_of::percent},                      // 90
    {"pp", unit_of::percent},                     // 91
    {"[bp]", unit_of::percent},                   // 92
    {"s", unit_of::time, 129},                    // 93
    {"min", unit_of::time},                       // 94
    {"h", unit_of::time},                         // 95
    {"d", unit_of::time},                         // 96
    {"wk", unit_of::time},                        // 97
    {"mo", unit_of::time},                        // 98
    {"a", unit_of::time},                         // 99
    {"10.a", unit_of::time},                      // 100
    {"100.a", unit_of::time},                     // 101
    {"ms", unit_of::time},                        // 102
    {"mm2", unit_of::measure},                    // 103
    {"[cin_i]", unit_of::measure},                // 104
    {"hPa", unit_of::measure},                    // 105
    {"mbar", unit_of::measure},                   // 106
    {"kPa", unit_of::measure},                    // 107
    {"mm[Hg]", unit_of::measure},                 // 108
    {"Sv", unit_of::measure},                     // 109
    {"mSv", unit_of::measure},                    // 110
    {"uSv", unit_of::measure},                    // 111
    {"Bq", unit_of::measure},                     // 112
    {"mGy", unit_of::measure},                    // 113
    {"[ppm]", unit_of::measure},                  // 114
    {"[ppb]", unit_of::measure},                  // 115
    {"Gt", unit_of::measure},                     // 116
    {"[mi_i]/[gal_us]", unit_of::measure},        // 117
    {"[gal_br]", unit_of::measure},               // 118
    {"[lton_av]", unit_of::measure},              // 119
    {"[acr_us].[ft_i]", unit_of::measure},        // 120
    {"N", unit_of::measure},                      // 121
    {"Ohm", unit_of::measure},                    // 122
    {"mA.h", unit_of::measure},                   // 123
    {"Gbit/s", unit_of::measure},                 // 124
    {"[fth_i]", unit_of::measure},                // 125
    {"[fur_us]", unit_of::measure},               // 126
    {"m/s2", unit_of::measure},                   // 127
    {"dL", unit_of::measure},                     // 128
    {"s2", unit_of::time},                        // 129
    {"[bbl_us]/d", unit_of::measure},             // 130
    {"mW", unit_of::measure},                     // 131
    {"uW", unit_of::measure},                     // 132
    {"kJ", unit_of::measure},                     // 133
    {"MJ", unit_of::measure},                     // 134
    {"N.m", unit_of::measure},                    // 135
    {"t/d", unit_of::measure},                    // 136
};

static_assert(units[7].code == "[mi_i]" && units[93].code == "s");

}  // namespace stet::lexicon

#endif
