#ifndef STET_ATTRIBUTIONS_HPP
#define STET_ATTRIBUTIONS_HPP

#include <stet/attributions/attribution.hpp>
#include <stet/attributions/attributions.hpp>
#include <stet/attributions/basic_attributions.hpp>
#include <stet/attributions/findings.hpp>
#include <stet/attributions/nested.hpp>
#include <stet/attributions/passage.hpp>
#include <stet/attributions/passage_reader.hpp>
#include <stet/attributions/rule_detector.hpp>
#include <stet/attributions/speakers.hpp>

#endif
