#pragma once

#include "Hits.h"

#include <vector>

namespace unsent::recognition {

/// A cause, how probable it is after all was weighed, and the hits that speak for it.
struct Weighed {
    int cause = 0;
    double score = 0;       ///< log-odds
    double probability = 0; ///< calibrated
    std::vector<Hit> hits;  ///< heaviest first
};

/// Weighs all hits that are heard. Best cause first; empty when nothing speaks for any.
///
/// Weights are log-odds. Among rules about words the heaviest counts in full and each further one half of the one
/// before, for they repeat each other; of codes, the best of each kind counts. Causes without a hit share a fixed mass,
/// so that one weak hit does not make a cause certain. A reply code or a command alone never gives more than a guess.
std::vector<Weighed> weigh(const std::vector<Hit>& hits, const RuleIndex& rules);

/// What a raw probability is worth, as measured; see the curve in Weighing.cpp.
double calibrated(double raw);

} // namespace unsent::recognition
