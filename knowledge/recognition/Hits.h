#pragma once

#include "Reading.h"
#include "RuleSearch.h"

#include <QSet>

#include <stop_token>
#include <vector>

namespace unsent::recognition {

/// A rule that matched, where, and how much that place counts.
struct Hit {
    int rule = 0;
    std::size_t begin = 0; ///< in the joined text
    std::size_t end = 0;
    double factor = 1; ///< 0..1: an inner reply counts in full, what frames it less, what is no evidence not at all
    int beatenBy = -1; ///< the rule whose longer match lies round this one, or -1
    bool isHeard() const { return factor > 0 && beatenBy < 0; }
};

/// Everything the rules say about a text: the best hit of each rule, in the order they stand.
/// `providers` are the ids of providers whose servers or addresses are named: rules of other providers' codes do not
/// apply. After a `stop` the statements that are left are left out.
std::vector<Hit> findHits(const Reading& reading, RuleSearch& search, const QSet<QString>& providers,
                          const std::stop_token& stop = {});

} // namespace unsent::recognition
