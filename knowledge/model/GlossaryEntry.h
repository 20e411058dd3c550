#pragma once

#include <QString>
#include <QStringList>

namespace unsent::model {

struct GlossaryEntry {
    QString id;
    QString word;
    QStringList also;
    QString means;
};

} // namespace unsent::model
