#pragma once

#include "Cause.h"
#include "CodeEntry.h"
#include "Provider.h"
#include "Signature.h"

#include <QList>

namespace unsent::model {

/// All that recognition needs to know, taken from the store (or from content, in the linter) in one piece.
struct RuleSet {
    QList<Signature> signatures;
    QList<Cause> causes;
    QList<Provider> providers; ///< for "whose server is this?" and the comparison of settings with the card
    QList<CodeEntry> codes;    ///< namespace, code, title, temporary, causes are filled; texts may be empty
};

} // namespace unsent::model
