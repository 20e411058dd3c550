#pragma once

#include "AddressRace.h"
#include "Encryption.h"
#include "Stage.h"

namespace unsent::connection {

/// The stages a path with this encryption goes through, in its own order; that of recipients twice for two of them.
QList<StageKind> stagesFor(Encryption encryption, qsizetype recipients, bool withData);
/// Which of several failures tells most about the way.
FindingId mostTelling(const QList<AddressAttempt>& attempts);
/// One to three words for a narrow cell; empty where the stage's result says enough.
Phrase briefFor(FindingId finding);
/// Larger is worse; of two observations of a stage the worse one counts.
int weight(StageResult result);

} // namespace unsent::connection
