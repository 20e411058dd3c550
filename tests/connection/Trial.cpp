#include "Trial.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace unsent::test {

Trial runTest(connection::TestPlan plan, int milliseconds)
{
    Trial trial;
    connection::ConnectionTest test(std::move(plan));
    QEventLoop loop;
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&test, &connection::ConnectionTest::decisiveFinding, &loop,
                     [&](const connection::Finding& finding) { trial.decisive.append(finding); });
    QObject::connect(&test, &connection::ConnectionTest::finished, &loop, [&](const connection::TestResult& result) {
        trial.result = result;
        ++trial.finishedCount;
        trial.inTime = true;
        QTimer::singleShot(0, &loop, &QEventLoop::quit);
    });
    test.start();
    limit.start(milliseconds);
    loop.exec();
    return trial;
}

QSet<QString> allFindings(const connection::TestResult& result)
{
    QSet<QString> ids;
    for (const connection::Finding& finding : result.findings)
        ids.insert(toId(finding.id));
    return ids;
}

QSet<QString> faults(const connection::TestResult& result)
{
    return allFindings(result) -
           QSet<QString>{u"all-good"_s, u"later-stages-not-tested"_s, u"recipient-accepted-so-far"_s, u"accepted"_s};
}

QString misfit(const connection::TestResult& result, const QStringList& findings)
{
    const QSet<QString> found = faults(result);
    return found == QSet<QString>(findings.cbegin(), findings.cend())
               ? QString()
               : u"found: "_s + QStringList(found.values()).join(u' ');
}

QString misfit(const Trial& trial, const QStringList& findings)
{
    if (!trial.inTime)
        return u"did not end in time"_s;
    const QString difference = misfit(trial.result, findings);
    return difference.isEmpty() ? QString() : difference + u'\n' + transcriptText(trial.result);
}

QList<connection::Stage> recipientsOf(const connection::TestResult& result)
{
    QList<connection::Stage> stages;
    for (const connection::Stage& stage : result.paths.first().stages) {
        if (stage.kind == connection::StageKind::Rcpt)
            stages.append(stage);
    }
    return stages;
}

connection::Deadlines shortDeadlines()
{
    connection::Deadlines deadlines = connection::Deadlines().scaled(0.1);
    // On a busy machine a stage that is answered at once may still take a while; only those that are waited for are
    // short.
    deadlines.connect = std::chrono::milliseconds(1500);
    deadlines.ehlo = deadlines.tls = deadlines.signIn = deadlines.mail = deadlines.rcpt =
        std::chrono::milliseconds(2000);
    deadlines.greeting = std::chrono::milliseconds(2500);
    deadlines.stillWaiting = std::chrono::milliseconds(800);
    deadlines.silence = std::chrono::milliseconds(400);
    deadlines.dnsTry = std::chrono::milliseconds(250);
    deadlines.resolve = std::chrono::milliseconds(1500);
    return deadlines;
}

connection::TestPlan planFor(const ScriptedServer& server, const ScriptedDns& dns, const TestCertificates& certificates)
{
    connection::TestPlan plan;
    plan.host = u"mail.test"_s;
    plan.targets = {{server.serverPort(), connection::EncryptionChoice::Auto, connection::Origin::Typed}};
    plan.caFile = certificates.caFile();
    plan.nameServers = {dns.server()};
    plan.deadlines = shortDeadlines();
    plan.ehloName = u"computer.home.test"_s;
    plan.from = u"alice@mail.test"_s;
    return plan;
}

} // namespace unsent::test
