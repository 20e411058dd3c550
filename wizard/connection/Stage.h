#pragma once

#include "FindingId.h"
#include "Phrase.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace unsent::connection {

/// The columns of the matrix, in order.
enum class StageKind { Resolve, Connect, Greeting, Ehlo, StartTls, Tls, EhloAgain, Auth, Mail, Rcpt, Data, Quit };
/// `resolve connect greeting ehlo starttls tls ehlo-again auth mail rcpt data quit`
QString toId(StageKind kind);
/// A short heading in plain words, such as "Finds the server".
QString toText(StageKind kind);

/// Pending and Running only while the test runs; a finished test has none of them.
enum class StageResult { Pending, Running, Ok, Warning, Failed, Skipped };
/// `pending running ok warning failed skipped`
QString toId(StageResult result);
/// One word for a person, such as "works" or "not tested".
QString toText(StageResult result);

/// One cell of the matrix.
struct Stage {
    StageKind kind = StageKind::Resolve;
    StageResult result = StageResult::Pending;
    int milliseconds = 0; ///< from its beginning to its end
    std::optional<FindingId> finding;
    Phrase brief;      ///< one to three words for a narrow cell, such as "no answer" or "TLS 1.3"; may be empty
    Phrase says;       ///< one sentence, safe to show as plain text
    QStringList reply; ///< the server's lines, made harmless; secrets masked
};

} // namespace unsent::connection
