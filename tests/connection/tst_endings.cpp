#include "DialogueRows.h"
#include "Trial.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

/// What a server does instead of its next reply.
struct Ending {
    const char* name;
    QString steps;
};

QList<Ending> endings()
{
    return {{"closed", u"CLOSE"_s}, {"reset", u"RESET"_s}, {"closed in a reply", u"RAW: 25\nCLOSE"_s}, {"silent", {}}};
}

/// A place in a conversation and what an end there means.
struct Place {
    const char* name;
    QString before; ///< the dialogue up to it
    QString closed; ///< the finding when the connection ends; empty when nothing is lost any more
    QString silent; ///< the finding when nothing comes
};

QList<Place> places()
{
    using namespace test;
    const QString signedIn = Secure + u"C: AUTH PLAIN\nS: 235 2.7.0 Ok\n"_s;
    const QString data = signedIn + MailOk + RcptOk + u"C: DATA\n"_s;
    const QString busy = u"server-busy"_s;
    return {
        {"at STARTTLS", Greeting + Offers, busy, busy},
        {"at EHLO", Greeting, busy, busy},
        {"at the second EHLO", Greeting + Offers + Encrypted, busy, busy},
        {"at sign-in", Secure + u"C: AUTH PLAIN\n"_s, u"sign-in-backend-down"_s, u"sign-in-backend-down"_s},
        {"at MAIL", signedIn + u"C: MAIL\n"_s, busy, busy},
        {"at RCPT", signedIn + MailOk + u"C: RCPT\n"_s, busy, u"try-later"_s},
        {"at the second RCPT", signedIn + MailOk + RcptOk + u"C: RCPT\n"_s, {}, {}},
        {"at RSET", signedIn + MailOk + RcptOk + u"C: RSET\n"_s, {}, {}},
        {"at QUIT", signedIn + MailOk + RcptOk + Bye, {}, {}},
        {"at DATA", data, busy, u"try-later"_s},
        {"in the message", data + u"S: 354 go on\nC: Date:\n"_s, busy, u"try-later"_s},
    };
}

} // namespace

/// A connection that ends, or falls silent, at each step of a conversation.
class TestEndings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anEndAnywhereIsNamed_data();
    void anEndAnywhereIsNamed();

private:
    test::TestCertificates m_certificates;
};

void TestEndings::initTestCase()
{
    QVERIFY2(m_certificates.complaint().isEmpty(), qPrintable(m_certificates.complaint()));
}

void TestEndings::anEndAnywhereIsNamed_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<bool>("toSelf");
    QTest::addColumn<QString>("finding");
    for (const Place& place : places()) {
        for (const Ending& ending : endings()) {
            const bool toSelf = place.before.contains(u"C: DATA"_s);
            QTest::addRow("%s %s", ending.name, place.name)
                << place.before + ending.steps << toSelf << (ending.steps.isEmpty() ? place.silent : place.closed);
        }
    }
}

void TestEndings::anEndAnywhereIsNamed()
{
    QFETCH(QString, script);
    QFETCH(bool, toSelf);
    QFETCH(QString, finding);
    test::ScriptedServer server({script}, m_certificates);
    test::ScriptedDns dns;
    dns.setAddress(u"mail.test"_s, u"127.0.0.1"_s);
    auto plan = test::planFor(server, dns, m_certificates);
    test::withPassword(plan);
    plan.sendMessageToSelf = toSelf;
    plan.deadlines.content = plan.deadlines.rcpt;
    const auto trial = test::runTest(plan);
    QVERIFY(trial.inTime);
    QCOMPARE(trial.finishedCount, 1);
    QVERIFY2(server.complaints().isEmpty(), qPrintable(server.complaints().join(u'\n')));
    const QString misfit = test::misfit(trial, finding.isEmpty() ? QStringList() : QStringList{finding});
    QVERIFY2(misfit.isEmpty(), qPrintable(misfit));
    // One step failed, those before it did not, those behind it were not tested.
    const auto& stages = trial.result.paths.first().stages;
    const auto failed = std::find_if(stages.cbegin(), stages.cend(), [](const connection::Stage& stage) {
        return stage.result == connection::StageResult::Failed;
    });
    QCOMPARE(failed == stages.cend(), finding.isEmpty());
    if (failed != stages.cend()) {
        for (auto stage = failed + 1; stage != stages.cend(); ++stage)
            QCOMPARE(toId(stage->result), toId(connection::StageResult::Skipped));
    }
}

QTEST_GUILESS_MAIN(TestEndings)
#include "tst_endings.moc"
