#pragma once

#include "Likelihood.h"
#include "Way.h"

#include <QSet>

namespace unsent::session {

/// What an advice costs a person, in minutes: its own, one for reading, and what risk, money and annoyance are worth. A
/// low, medium and high risk is worth 2, 15 and 60 minutes, money 10, 30 and 120, annoyance 2, 10 and 30.
double costOf(const model::AdviceFigures& figures);

/// The cause to go on with after another one is at its end: the one with the greatest p(c) * h(a) / C(a), where a is
/// the first advice its tree would give now, h how often it helps and C its cost (Heckerman, Breese and Rommelse 1995:
/// repair in the order of p/C). Where the tree would ask first, the best advice that can still be reached counts. Left
/// out: causes worked on already, those below LeastProbability, and those whose tree has nothing left to offer. Equal
/// ones by id.
std::optional<model::Cause> nextCause(const store::Store& store, const Likelihood& likelihood, const Way& way,
                                      const Attempts& attempts, const QSet<QString>& worked);

} // namespace unsent::session
