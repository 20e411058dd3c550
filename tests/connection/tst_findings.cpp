#include "DialogueRows.h"
#include "EvidenceRows.h"
#include "Trial.h"

#include <FindingKinds.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

class TestFindings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aDialogueLeadsToItsFindings_data();
    void aDialogueLeadsToItsFindings();
    void aNameServersAnswerLeadsToItsFindings_data();
    void aNameServersAnswerLeadsToItsFindings();
    void evidenceAcrossPathsLeadsToItsFindings_data();
    void evidenceAcrossPathsLeadsToItsFindings();
    void everyFindingIsShownBySomeRow();

private:
    test::TestCertificates m_certificates;
};

void TestFindings::initTestCase()
{
    QVERIFY2(m_certificates.complaint().isEmpty(), qPrintable(m_certificates.complaint()));
}

static QList<test::DialogueRow> dialogueRows()
{
    return test::greetingRows() + test::encryptionRows() + test::signInRows() + test::transactionRows() +
           test::recipientRows();
}

void TestFindings::aDialogueLeadsToItsFindings_data()
{
    QTest::addColumn<int>("row");
    const auto rows = dialogueRows();
    for (int i = 0; i < rows.size(); ++i)
        QTest::newRow(rows[i].name) << i;
}

void TestFindings::aDialogueLeadsToItsFindings()
{
    QFETCH(int, row);
    const test::DialogueRow expected = dialogueRows().at(row);
    test::ScriptedServer server(expected.scripts, m_certificates);
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    connection::TestPlan plan = test::planFor(server, dns, m_certificates);
    if (expected.change)
        expected.change(plan);

    const test::Trial trial = test::runTest(plan);

    QVERIFY(trial.inTime);
    QCOMPARE(trial.finishedCount, 1);
    QVERIFY2(server.complaints().isEmpty(), qPrintable(server.complaints().join(u'\n')));
    const QString misfit = test::misfit(trial, expected.findings);
    QVERIFY2(misfit.isEmpty(), qPrintable(misfit));
    QCOMPARE(trial.result.hasFault, !expected.verdict.isEmpty());
    if (trial.result.hasFault)
        QCOMPARE(toId(trial.result.findings.first().id), expected.verdict);
    QVERIFY(!trial.result.verdict.isEmpty());
    for (const connection::PathResult& path : trial.result.paths) {
        QVERIFY(path.finished);
        for (const connection::Stage& stage : path.stages)
            QVERIFY(stage.result != connection::StageResult::Pending &&
                    stage.result != connection::StageResult::Running);
    }
}

void TestFindings::aNameServersAnswerLeadsToItsFindings_data()
{
    QTest::addColumn<int>("row");
    const auto rows = test::dnsRows();
    for (int i = 0; i < rows.size(); ++i)
        QTest::newRow(rows[i].name) << i;
}

void TestFindings::aNameServersAnswerLeadsToItsFindings()
{
    QFETCH(int, row);
    const test::DnsRow expected = test::dnsRows().at(row);
    test::ScriptedServer server({test::Secure + test::MailOk + test::RcptOk + test::Bye}, m_certificates);
    test::ScriptedDns dns;
    connection::TestPlan plan = test::planFor(server, dns, m_certificates);
    expected.prepare(dns, plan);
    const test::Trial trial = test::runTest(plan);
    const QString misfit = test::misfit(trial, expected.findings);
    QVERIFY2(misfit.isEmpty(), qPrintable(misfit));
}

void TestFindings::evidenceAcrossPathsLeadsToItsFindings_data()
{
    QTest::addColumn<int>("row");
    const auto rows = test::evidenceRows();
    for (int i = 0; i < rows.size(); ++i)
        QTest::newRow(rows[i].name) << i;
}

void TestFindings::evidenceAcrossPathsLeadsToItsFindings()
{
    QFETCH(int, row);
    const test::EvidenceRow expected = test::evidenceRows().at(row);
    connection::TestResult result;
    result.findings = connection::weighFindings(expected.plan, expected.evidence);
    connection::writeVerdict(result);
    const QString misfit = test::misfit(result, expected.findings);
    QVERIFY2(misfit.isEmpty(), qPrintable(misfit));
    QVERIFY2(result.verdict.text().contains(expected.verdict), qPrintable(result.verdict.text()));
}

void TestFindings::everyFindingIsShownBySomeRow()
{
    // Each row compares all findings of its run, so every row is at the same time one that must not show the others.
    // Those of praise, and what only an OpenSSL server can do, have their rows in tst_connection.
    QSet<QString> shown{u"all-good"_s, u"later-stages-not-tested"_s, u"recipient-accepted-so-far"_s, u"accepted"_s,
                        u"certificate-key-too-small"_s};
    for (const auto& row : dialogueRows())
        shown.unite(QSet<QString>(row.findings.cbegin(), row.findings.cend()));
    for (const auto& row : test::dnsRows())
        shown.unite(QSet<QString>(row.findings.cbegin(), row.findings.cend()));
    for (const auto& row : test::evidenceRows())
        shown.unite(QSet<QString>(row.findings.cbegin(), row.findings.cend()));
    QStringList missing;
    for (int i = 0; i < connection::FindingCount; ++i) {
        const QString id = toId(connection::FindingId(i));
        if (!shown.contains(id))
            missing.append(id);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
