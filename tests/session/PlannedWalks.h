#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace unsent::tests {

/// A walk as an author wrote it down beside a tree (knowledge/content/README.md, "Walk tests").
struct PlannedWalk {
    struct Then {
        QString solved; ///< no, cannot or yes
        QString ends;
    };

    QString tree;
    QString name;
    QString text;
    QMap<QString, QString> given;
    QMap<QString, QString> answers;
    QString ends;
    std::optional<int> asked;
    QList<Then> then;
};

/// All walks of a folder of trees, in the order of the files.
QList<PlannedWalk> readPlannedWalks(const QString& folder);

} // namespace unsent::tests
