#pragma once

#include "Recognition.h"

#include <QDate>
#include <QMap>
#include <QString>

namespace unsent::recognition {

/// One text out of many, with what tells it apart from the others.
struct BatchItem {
    QString name; ///< file, with the number of the message or line where it holds several
    Recognition recognition;
    QString recipientDomain; ///< lower case, may be empty
    QDate day;               ///< invalid when the text has none
};

/// Causes counted over a log, a mailbox or a folder. Its size does not grow with the input: past a number of different
/// domains or days the rest is counted together under "*".
struct BatchSummary {
    struct Count {
        qint64 items = 0;
        QString example; ///< the deciding words of the first one
        QString where;   ///< name of the first one
    };

    qint64 items = 0;      ///< texts about trouble
    qint64 recognised = 0; ///< of them with a cause
    qint64 passedOver = 0; ///< lines and messages that report no trouble
    qint64 unreadable = 0; ///< files that could not be read or hold no text
    QMap<QString, Count> causes;
    QMap<QString, QMap<QString, qint64>> causesByDomain;
    QMap<QString, qint64> days; ///< ISO 8601 day

    void add(const BatchItem& item);
};

} // namespace unsent::recognition
