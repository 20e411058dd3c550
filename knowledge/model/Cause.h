#pragma once

#include "Actor.h"
#include "Source.h"

#include <QHash>
#include <QList>
#include <QString>

namespace unsent::model {

/// A reason why mail is not sent. Its id is a contract: reports and `--json` name causes by it.
struct Cause {
    QString id;
    QString name;     ///< two to five words
    QString sentence; ///< one sentence for a person
    QString lead;     ///< why that happens
    Actor acts = Actor::You;
    bool temporary = false;
    double commonness = 0;               ///< 0..1
    QString tree;                        ///< id of the tree that leads to its fix
    QString article;                     ///< id, may be empty
    QHash<QString, double> confusedWith; ///< other cause -> share 0..1
    QHash<QString, QString> reasons;     ///< sub-reason -> sentence
    QString message;                     ///< ready message to whoever must act, with placeholders
    QList<Source> sources;
};

} // namespace unsent::model
