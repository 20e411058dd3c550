#include "SmallStore.h"
#include "Telling.h"

#include <Redaction.h>
#include <Report.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;
using namespace unsent::tests;
using session::Report;

namespace {
const QString HostileText = u"<script>alert(1)</script> [x](javascript:alert(1)) | `a` ```` b\n# heading\n"
                            "C: AUTH PLAIN AGNhbmFyeQBDYW5hcnlQYXNz\nPassword: CanaryPass\n"
                            "550 <sam@litware.example> from 192.0.2.17 HELO terris-pc, subject Moonshot"_s;
}

/// The report and its renderings.
class ReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhatItWasWhatWasDoneAndWhatIsLeft();
    void tellsContradictions();
    void solvedReportNeedsNoMessage();
    void solvedWithoutACauseTellsWhatHelped();
    void everyRenderingTellsTheSame_data();
    void everyRenderingTellsTheSame();
    void noRenderingHoldsASecret_data() { everyRenderingTellsTheSame_data(); }
    void noRenderingHoldsASecret();
    void maskedRenderingNamesNobody_data() { everyRenderingTellsTheSame_data(); }
    void maskedRenderingNamesNobody();
    void htmlIsEscaped();
    void markdownIsEscaped();
    void jsonHasItsKeys();
    void sameSessionGivesTheSameReport();

private:
    Report report(const session::Events& extra = {}) const;
    QString rendered(const QString& form, const Report& report) const;

    std::unique_ptr<SmallStore> m_small;
};

void ReportTest::initTestCase()
{
    m_small = SmallStore::make();
    QVERIFY(m_small);
}

Report ReportTest::report(const session::Events& extra) const
{
    const auto source = model::FactSource::Pasted;
    const QList<model::Fact> facts = {fact(u"server"_s, u"smtp.litware.example"_s, source),
                                      fact(u"recipient"_s, u"sam@litware.example"_s, source),
                                      fact(u"host-name"_s, u"terris-pc"_s, source),
                                      fact(u"subject"_s, u"Moonshot"_s, source),
                                      fact(u"signed-in"_s, u"no"_s, source),
                                      fact(u"server-reply"_s, u"550 <sam@litware.example> no relay"_s, source)};
    session::Events events = {session::TextGiven{HostileText, u"transcript"_s, facts, {{u"relay-denied"_s, 0.9, {}}}}};
    events << tried(u"relay-denied"_s, u"turn-on-sign-in"_s) << extra;
    return session::makeReport(m_small->store(), events, session::replay(m_small->store(), events),
                               QDate(2026, 11, 22));
}

QString ReportTest::rendered(const QString& form, const Report& report) const
{
    if (form == u"html")
        return session::toHtml(report);
    if (form == u"markdown")
        return session::toMarkdown(report);
    return form == u"json" ? QString::fromUtf8(session::toJson(report)) : session::toPlainText(report);
}

void ReportTest::tellsWhatItWasWhatWasDoneAndWhatIsLeft()
{
    const Report told = report();
    QCOMPARE(told.cause, u"relay-denied"_s);
    QCOMPARE(told.sentence, u"The server will not pass your mail on."_s);
    QCOMPARE(told.attempts.size(), 1);
    QCOMPARE(told.attempts.first().title, u"Turn on sign-in"_s);
    QCOMPARE(told.attempts.first().result, u"did not help"_s);
    QCOMPARE(told.left, u"Try this: Ask your provider"_s);
    QCOMPARE(told.acts, u"your mail provider"_s);
    QCOMPARE(told.way.first().title, u"Signed in?"_s);
    QCOMPARE(told.way.first().source, u"from the text"_s);
    QVERIFY(told.message.contains(u"smtp.litware.example") == false); // its port is not known, so the line is left out
    QVERIFY(told.message.contains(u"550 <sam@litware.example> no relay"));
    QCOMPARE(told.date, u"2026-11-22"_s);
    QVERIFY(!told.knowledge.isEmpty());
}

void ReportTest::tellsContradictions()
{
    const Report told = report({measured({fact(u"signed-in"_s, u"yes"_s, model::FactSource::Measured)})});
    QCOMPARE(told.conflicts.size(), 1);
    QCOMPARE(told.conflicts.first().believed, u"yes (measured)"_s);
    QCOMPARE(told.conflicts.first().other, u"no (from the text)"_s);
    QCOMPARE(told.testSummary, u"the port answers"_s);
}

void ReportTest::solvedReportNeedsNoMessage()
{
    const Report told = report({tried(u"relay-denied"_s, u"ask-provider"_s, session::AdviceTried::Outcome::Solved)});
    QVERIFY(told.solved);
    QVERIFY(told.message.isEmpty());
    QCOMPARE(told.left, u"Nothing. It is solved."_s);
}

void ReportTest::solvedWithoutACauseTellsWhatHelped()
{
    session::Events events = {session::DoorTaken{u"no-error-message"_s}, answered(u"symptom"_s, u"slow"_s)};
    const auto position = [&] { return session::replay(m_small->store(), events); };
    const QDate today(2026, 11, 22);
    QCOMPARE(session::makeReport(m_small->store(), events, position(), today).sentence,
             u"The cause is not known yet."_s);
    events << tried(u"no-error-message"_s, u"be-patient"_s, session::AdviceTried::Outcome::Solved);
    const Report told = session::makeReport(m_small->store(), events, position(), today);
    QVERIFY(told.solved);
    QCOMPARE(told.sentence, u"This helped: Wait an hour"_s);
}

void ReportTest::everyRenderingTellsTheSame_data()
{
    QTest::addColumn<QString>("form");
    for (const char* form : {"html", "markdown", "text", "json"})
        QTest::newRow(form) << QString::fromLatin1(form);
}

void ReportTest::everyRenderingTellsTheSame()
{
    QFETCH(QString, form);
    const QString text = rendered(form, report());
    for (const QString& part :
         {u"The server will not pass your mail on."_s, u"Turn on sign-in"_s, u"Ask your provider"_s, u"Signed in?"_s,
          u"2026-11-22"_s, u"terris-pc"_s.left(6), u"from the text"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void ReportTest::noRenderingHoldsASecret()
{
    QFETCH(QString, form);
    for (const Report& told : {report(), session::masked(report())}) {
        const QString text = rendered(form, told);
        QVERIFY(!text.contains(u"CanaryPass"));
        QVERIFY(!text.contains(u"AGNhbmFyeQ"));
    }
}

void ReportTest::maskedRenderingNamesNobody()
{
    QFETCH(QString, form);
    const QString text = rendered(form, session::masked(report()));
    for (const QString& name : {u"sam@"_s, u"litware"_s, u"192.0.2"_s, u"terris"_s, u"Moonshot"_s})
        QVERIFY2(!text.contains(name, Qt::CaseInsensitive), qPrintable(name + u" in "_s + text));
    QVERIFY(rendered(form, report()).contains(u"Moonshot"));
}

void ReportTest::htmlIsEscaped()
{
    const QString html = session::toHtml(report());
    QVERIFY(!html.contains(u"<script"));
    QVERIFY(html.contains(u"&lt;script&gt;"));
    QVERIFY(html.contains(u"@media print"));
    QVERIFY(!html.contains(u"href"));
}

void ReportTest::markdownIsEscaped()
{
    Report told = report();
    told.sentence = u"# <b>a</b> [x](y) *z*"_s;
    const QString markdown = session::toMarkdown(told);
    QVERIFY(markdown.contains(uR"(\# \<b\>a\</b\> \[x\](y) \*z\*)"_s));
    // The fence is longer than the four back quotes in the text.
    QVERIFY(markdown.contains(u"\n`````\n"_s));
}

void ReportTest::jsonHasItsKeys()
{
    const QJsonObject object = QJsonDocument::fromJson(session::toJson(report())).object();
    for (const QString& key : {u"schema"_s, u"title"_s, u"date"_s, u"knowledge"_s, u"masked"_s, u"solved"_s, u"cause"_s,
                               u"sentence"_s, u"acts"_s, u"way"_s, u"attempts"_s, u"left"_s, u"message"_s, u"facts"_s,
                               u"conflicts"_s, u"test"_s, u"text"_s})
        QVERIFY2(object.contains(key), qPrintable(key));
    QCOMPARE(object.value(u"schema"_s).toInt(), 1);
}

void ReportTest::sameSessionGivesTheSameReport()
{
    QCOMPARE(session::toHtml(report()), session::toHtml(report()));
    QCOMPARE(session::toJson(report()), session::toJson(report()));
}

QTEST_GUILESS_MAIN(ReportTest)
#include "tst_report.moc"
