#pragma once

#include "Reading.h"

#include <vector>

namespace unsent::recognition {

/// A field found by what stands round it, not by a label of a dialog.
struct Place {
    std::string_view field; ///< static text
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Addresses, hosts, ports, identifiers, sizes and links of bounces, reports and logs, the surest first.
std::vector<Place> findPlaces(const Reading& reading);

} // namespace unsent::recognition
