#pragma once

#include <Result.h>

#include <QList>
#include <QString>

namespace unsent::score {

/// One labelled text.
struct Sample {
    QString id;
    QString kind;
    QString language;
    QString text;
    QString expected;    ///< cause
    QString second;      ///< another cause that is right as well; may be empty
    bool isKept = false; ///< set aside: never looked at while rules are written, only scored
};

/// Reads a table with a header line and the columns id, kind, lang, text (newlines as \n), expected, second. Every
/// third sample (by the hash of its id) is kept.
model::Result<QList<Sample>> readCorpus(const QString& path);

} // namespace unsent::score
