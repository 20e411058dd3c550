#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace unsent::tests {

/// How a run of the program ended.
struct Ended {
    int exitCode = -1; ///< -1: crashed, or did not end in time
    QByteArray output;
    QByteArray errors;

    QString text() const { return QString::fromUtf8(output); }
    /// The output as one JSON object; empty when it is none.
    QJsonObject json() const;
    /// As JSON Lines.
    QList<QJsonObject> jsonLines() const;
};

/// Runs the program with these arguments, without a display; `input` goes to its standard input.
Ended runUnsent(const QStringList& arguments, const QByteArray& input = {}, const QString& store = {});

} // namespace unsent::tests
