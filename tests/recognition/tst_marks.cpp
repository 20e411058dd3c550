#include "Rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

/// Every mark lies on the person's own words, whatever had to be undone to read them.
class TestMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDecidingWordsAreMarked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("plain") << u"550 5.7.1 <a@example.org>... Relaying denied"_s << u"Relaying denied"_s;
        QTest::newRow("behind characters of two units")
            << u"\U0001F4E7\U0001F4E7 hello: 550 Relaying denied"_s << u"Relaying denied"_s;
        QTest::newRow("quoted and wrapped") << u"> 550 5.7.1 Relaying\n> denied"_s << u"Relaying\n> denied"_s;
        QTest::newRow("a web page") << u"<html><body><p>550 5.7.1 Relaying <b>denied</b></p></body></html>"_s
                                    << u"Relaying <b>denied"_s;
        QTest::newRow("an entity") << u"<div>550 5.7.1 Relaying&nbsp;denied</div>"_s << u"Relaying&nbsp;denied"_s;
        QTest::newRow("quoted-printable")
            << u"Content-Transfer-Encoding: quoted-printable\n\n550 5.7.1 Relaying=20deni=\ned"_s
            << u"Relaying=20deni=\ned"_s;
        QTest::newRow("several lines of one reply")
            << u"550-5.7.1 Relaying\n550 5.7.1 denied"_s << u"Relaying\n550 5.7.1 denied"_s;
        QTest::newRow("no-break blanks and CRLF")
            << u"550 5.7.1 Relaying\u00A0denied\r\n"_s << u"Relaying\u00A0denied"_s;
    }

    void theDecidingWordsAreMarked()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const recognition::Recognition result = tests::recogniser().recognise(text);
        QVERIFY(result.best());
        QCOMPARE(result.best()->cause, u"relay-denied"_s);
        const recognition::Evidence& evidence = result.best()->evidence.first();
        QCOMPARE(evidence.quote, words);
        QCOMPARE(tests::wordsAt(text, evidence.span), words);
    }

    void everyMarkLiesInsideTheText()
    {
        const QString text =
            u"> This is the mail system at host mail.example.com.\r\n>\r\n> <a@example.org>: host mx.example.org[192.0.2.3] said: 550-5.1.1 no such\r\n>     550 5.1.1 user \U0001F600 (in reply to RCPT TO command)\r\n"_s;
        const recognition::Recognition result = tests::recogniser().recognise(text);
        QVERIFY(result.best());
        QVERIFY(!result.fields.isEmpty());
        for (const recognition::Verdict& verdict : result.causes) {
            for (const recognition::Evidence& evidence : verdict.evidence) {
                QVERIFY(evidence.span.start >= 0 && evidence.span.length > 0 &&
                        evidence.span.end() <= result.characters);
                QCOMPARE(evidence.quote, tests::wordsAt(text, evidence.span));
            }
        }
        for (const recognition::Field& field : result.fields)
            QVERIFY2(field.span.end() <= result.characters && field.span.length > 0, qPrintable(field.name));
    }

    void aWordInsideALongerReasonIsSetAsideWithAReason()
    {
        const recognition::Recognition result = tests::recogniser().recognise(
            u"554 5.7.1 <a@example.org>: Recipient address rejected: Relay access denied"_s);
        QCOMPARE(result.best()->cause, u"relay-denied"_s);
        for (const recognition::Verdict& verdict : result.causes) {
            for (const recognition::Evidence& evidence : verdict.evidence)
                QVERIFY(evidence.rule != u"recipient.address-rejected"_s);
        }
        QVERIFY(!result.ignored.isEmpty());
        for (const recognition::Ignored& ignored : result.ignored)
            QVERIFY(!ignored.why.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"
