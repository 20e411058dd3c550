#pragma once

#include "Encryption.h"
#include "Finding.h"
#include "Stage.h"

#include <Fact.h>

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace unsent::connection {

/// What the server said it can do (EHLO), the last time it was asked.
struct Capabilities {
    std::optional<qint64> size; ///< bytes; 0 means "no fixed limit" (RFC 1870)
    QStringList auth;           ///< mechanisms, upper case
    bool startTls = false;
    bool pipelining = false;
    bool enhancedStatusCodes = false;
    bool eightBitMime = false;
    bool smtpUtf8 = false;
    bool chunking = false;
    bool dsn = false;
    QStringList others;
};

/// One row of the matrix: one port, by way of one address. Addresses that could not be reached have rows of their own.
struct PathResult {
    int index = 0;   ///< stays the same while the test runs
    QString address; ///< empty until the name is resolved
    quint16 port = 0;
    Encryption encryption = Encryption::StartTls;
    QList<Stage> stages; ///< all that belong to this path, in order
    Capabilities capabilities;
    std::optional<QDate> certificateEnds;
    QString tlsVersion; ///< such as "TLS 1.3", empty without TLS
    bool finished = false;
};

/// One line of the conversation; secrets are masked, control and bidirectional characters made visible.
struct TranscriptLine {
    qint64 atMs = 0; ///< since the start
    int path = -1;
    enum class From { Client, Server, Test } from = From::Test;
    QString line;
};

/// What came out. The order of findings is by weight: the first one decides.
struct TestResult {
    QString host;
    QDateTime started;
    double seconds = 0;
    bool cancelled = false;
    QList<PathResult> paths;
    QList<Finding> findings;
    QList<model::Fact> facts; ///< source Measured, for session::FactsMeasured
    Phrase verdict;           ///< one sentence, a heading
    Phrase lead;              ///< one or two sentences below it: what it means, what to do
    QList<TranscriptLine> transcript;

    /// A finding with severity Problem that stops mail on every path.
    bool hasFault = false;
};

/// The JSON of `unsent test --json` (schema 1).
QJsonObject toJson(const TestResult& result);
/// The transcript as lines of text, for "copy".
QString transcriptText(const TestResult& result);

} // namespace unsent::connection
