#pragma once

#include "ScriptedDns.h"
#include "ScriptedServer.h"

#include <ConnectionTest.h>

#include <QSet>

namespace unsent::test {

/// Runs one connection test to its end and keeps what came out.
struct Trial {
    connection::TestResult result;
    QList<connection::Finding> decisive;
    int finishedCount = 0;
    bool inTime = false; ///< finished() came within the given time
};
Trial runTest(connection::TestPlan plan, int milliseconds = 30'000);

/// The ids of all findings but those that only praise or describe: all-good, later-stages-not-tested,
/// recipient-accepted-so-far, accepted.
QSet<QString> faults(const connection::TestResult& result);
QSet<QString> allFindings(const connection::TestResult& result);

/// Empty when faults() are exactly these; else what was found instead.
QString misfit(const connection::TestResult& result, const QStringList& findings);
/// The same; a test that did not end in time fits nothing, and all that was said with the server is told too.
QString misfit(const Trial& trial, const QStringList& findings);

/// What each of the recipients was told, the first one asked about first.
QList<connection::Stage> recipientsOf(const connection::TestResult& result);

/// Deadlines a tenth as long, for tests that wait for one of them.
connection::Deadlines shortDeadlines();

/// A plan for mail.test on this server alone, looked up by this name server, trusting the test's authority.
connection::TestPlan planFor(const ScriptedServer& server, const ScriptedDns& dns,
                             const TestCertificates& certificates);

} // namespace unsent::test
