#pragma once

#include <QString>
#include <QStringList>

namespace unsent::model {

struct GlossaryEntry {
    QString id;
    QString word;     ///< as it stands in texts
    QStringList also; ///< what else it is called
    QString means;    ///< one or two sentences
};

} // namespace unsent::model
