#pragma once

#include <TestResult.h>

#include <QDate>
#include <QList>
#include <QString>

namespace unsent::pages {

/// One cell of the connection test's matrix, in words.
struct MatrixCell {
    connection::StageResult result = connection::StageResult::Skipped;
    QString words; ///< a sign and one to three words
    QString says;  ///< one sentence, for the tool tip and screen readers
    int milliseconds = 0;
};

/// Name, reach, greeting, encryption, certificate, sign-in, sending: the stages as a person sees them. The certificate
/// has a cell of its own though it is checked in the TLS stage: "encrypted, but with whom?" is another question.
QList<MatrixCell> matrixCells(const connection::PathResult& path, const QDate& today);

} // namespace unsent::pages
