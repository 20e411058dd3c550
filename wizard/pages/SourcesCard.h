#pragma once

#include "Frame.h"

#include <Source.h>

#include <QList>

namespace unsent::pages {

/// Where the page's statements come from: title, address and the day it was checked; folded until asked for.
class SourcesCard : public Card {
    Q_OBJECT
public:
    /// Without `mayOpenLinks` the address stands as text.
    SourcesCard(const QList<model::Source>& sources, bool mayOpenLinks, QWidget* parent);

Q_SIGNALS:
    void linkWanted(const QString& url);

private:
    QWidget* makeList(const QList<model::Source>& sources, bool mayOpenLinks);
};

} // namespace unsent::pages
