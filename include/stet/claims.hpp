#ifndef STET_CLAIMS_HPP
#define STET_CLAIMS_HPP

#include <stet/claims/claim.hpp>
#include <stet/claims/claims.hpp>
#include <stet/claims/join.hpp>

#endif
