#pragma once

#include "Source.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace unsent::model {

/// A pattern that is evidence for causes. Content, not code: the recogniser knows none by heart.
struct Signature {
    struct Weight {
        QString cause;
        double weight = 0; ///< log-odds; evidence adds up
    };

    QString id;
    QString scope;         ///< any, general, mail-program:ID, provider:ID, server:ID
    QString kind;          ///< phrase, provider-code, enhanced, reply, client, command, frame
    QString pattern;       ///< RE2, matched without regard to case
    QList<Weight> weights; ///< one to three, in the order written
    QString reason;        ///< sub-reason of the first cause, may be empty
    QHash<QString, QString> facts;
    QString says; ///< a sentence for the person
    QStringList examples;
    QStringList counterExamples;
    Source source;
};

} // namespace unsent::model
