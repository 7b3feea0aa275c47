#ifndef STET_QUANTITIES_HPP
#define STET_QUANTITIES_HPP

#include <stet/quantities/basic_quantities.hpp>
#include <stet/quantities/finding/quantity_choices.hpp>
#include <stet/quantities/quantities.hpp>
#include <stet/quantities/quantity.hpp>
#include <stet/quantities/units/conversion.hpp>

#endif
