#pragma once

#include "Frame.h"

#include <DatedChange.h>
#include <Provider.h>

namespace unsent::pages {

/// A provider's card: servers, sign-in, what to switch on first, sizes, what changes when; with the day it was checked,
/// and what is not certain said in words.
class ProviderCard : public Card {
    Q_OBJECT
public:
    ProviderCard(const model::Provider& provider, const QList<model::DatedChange>& changes, bool mayOpenLinks,
                 QWidget* parent);

Q_SIGNALS:
    void linkWanted(const QString& url);
};

} // namespace unsent::pages
