#pragma once

#include "Source.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace unsent::model {

/// What became or becomes true on a day, so that an offline machine can tell by its clock.
struct DatedChange {
    QString id;
    QDate date;
    QString precision; ///< day, month or half-year
    QStringList providers;
    QStringList causes;
    QString before; ///< sentence while the day is to come
    QString after;  ///< sentence when it has passed
    bool disputed = false;
    QList<Source> sources;

    QString sentence(const QDate& today) const { return today <= date ? before : after; }
};

} // namespace unsent::model
