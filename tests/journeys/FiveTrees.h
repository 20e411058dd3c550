#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace unsent::test {

/// One way from an error of the articles to its cure.
struct Way {
    const char* name;
    QString text;                   ///< as pasted
    QString cause;                  ///< what the text stands for
    QMap<QString, QString> answers; ///< by fact; every other question is answered "I am not sure"
    QString cure;                   ///< the first advice, tree/node
    QString tree;                   ///< the tree that is walked
};

/// The five trees of the articles: relaying, host and domain name characters, computer name, size, authentication.
QList<Way> fiveTrees();

} // namespace unsent::test
