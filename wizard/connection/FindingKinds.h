#pragma once

#include "Finding.h"

#include <QList>

#include <span>

namespace unsent::connection {

/// What is always true of one finding. Sentences hold places such as {host}; see describeFinding().
struct FindingKind {
    FindingId id;
    Severity severity;
    Place place;
    const char* cause; ///< id of a cause of the knowledge, empty for none
    const char* says;
    const char* advice;
};

/// The finding's kind; every id has one.
const FindingKind& kindOf(FindingId id);

/// The finding, ready to be said in the language of the program, its places filled; a place that is not known is left
/// out with a "?".
Finding describeFinding(FindingId id, const Places& places, int path = -1);

// The three parts of the table, in the order of FindingId.
std::span<const FindingKind> findingsOfTheWay();
std::span<const FindingKind> findingsOfTheServer();
std::span<const FindingKind> findingsOfTheMessage();

} // namespace unsent::connection
