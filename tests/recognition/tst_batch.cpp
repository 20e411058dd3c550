#include "Rules.h"

#include <BatchExplainer.h>

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;
using recognition::BatchExplainer;
using recognition::BatchItem;

namespace {

QByteArray logLine(int number, const char* outcome)
{
    return "Nov 22 11:49:" + QByteArray::number(number % 60).rightJustified(2, '0') +
           " mx1 postfix/smtp[123]: 4F1: to=<p" + QByteArray::number(number) +
           "@example.org>, relay=mx.example.org[192.0.2.3]:25, " + outcome + "\n";
}

const char* const Sent = "dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 1)";
const char* const Full = "dsn=5.2.2, status=bounced (host mx.example.org[192.0.2.3] said: 552 5.2.2 Mailbox full (in "
                         "reply to RCPT TO command))";
const char* const Unknown = "dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.3] said: 550 5.1.1 User unknown "
                            "(in reply to RCPT TO command))";

QByteArray message(const QByteArray& reply)
{
    return "From MAILER-DAEMON Sun Nov 22 11:00:00 2026\nDate: Sun, 22 Nov 2026 11:00:00 +0000\nFrom: "
           "MAILER-DAEMON@example.com\nSubject: Returned\nContent-Type: text/plain\n\n<a@example.org>: host "
           "mx.example.org[192.0.2.3] said: " +
           reply + "\n\n";
}

} // namespace

class TestBatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTroubleOfALogIsCounted()
    {
        QByteArray log;
        for (int i = 0; i < 100; ++i)
            log += logLine(i, i % 10 == 0 ? Full : (i % 10 == 1 ? Unknown : Sent));
        QBuffer buffer(&log);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QStringList names;
        BatchExplainer batch(tests::recogniser(), [&names](const BatchItem& item) { names += item.name; });
        QVERIFY(bool(batch.explainDevice(buffer, u"mail.log"_s)));
        QCOMPARE(batch.summary().items, 20);
        QCOMPARE(batch.summary().passedOver, 80);
        QCOMPARE(batch.summary().causes.value(u"mailbox-full"_s).items, 10);
        QCOMPARE(batch.summary().causes.value(u"recipient-unknown"_s).items, 10);
        QCOMPARE(batch.summary().causesByDomain.value(u"example.org"_s).value(u"mailbox-full"_s), 10);
        QCOMPARE(batch.summary().days.size(), 1);
        QVERIFY(batch.summary().causes.value(u"mailbox-full"_s).example.contains(u"Mailbox full"_s));
        QCOMPARE(names.first(), u"mail.log:1"_s);
        QCOMPARE(names.size(), 20);
    }

    void eachMessageOfAMailboxIsExplained()
    {
        QByteArray mailbox = message("552 5.2.2 Mailbox full") + message("550 5.7.1 Relaying denied") +
                             message("550 5.1.1 User unknown");
        QBuffer buffer(&mailbox);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QStringList causes;
        BatchExplainer batch(tests::recogniser(), [&causes](const BatchItem& item) {
            causes += item.recognition.best() ? item.recognition.best()->cause : QString();
        });
        QVERIFY(bool(batch.explainDevice(buffer, u"mbox"_s)));
        QCOMPARE(causes, (QStringList{u"mailbox-full"_s, u"relay-denied"_s, u"recipient-unknown"_s}));
        QCOMPARE(batch.summary().days.value(u"2026-11-22"_s), 3);
    }

    void aFolderIsReadByName()
    {
        const QTemporaryDir folder;
        for (const auto& [name, text] :
             {std::pair{"b.txt", "552 5.2.2 Mailbox full"}, {"a.txt", "550 5.7.1 Relaying denied"}, {"c.bin", ""}}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        }
        QStringList causes;
        BatchExplainer batch(tests::recogniser(), [&causes](const BatchItem& item) {
            causes += item.recognition.best() ? item.recognition.best()->cause : u"-"_s;
        });
        QVERIFY(bool(batch.explainPath(folder.path())));
        QCOMPARE(causes.mid(0, 2), (QStringList{u"relay-denied"_s, u"mailbox-full"_s}));
        QVERIFY(!batch.explainPath(folder.filePath(u"missing"_s)));
    }

    void whatCannotBeReadInAFolderIsNamedAndCounted()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), folder.filePath(u"a.eml"_s)));
        QFile binary(folder.filePath(u"b.bin"_s));
        QVERIFY(binary.open(QIODevice::WriteOnly));
        binary.write(QByteArray(500, '\x01'));
        binary.close();
        QFile text(folder.filePath(u"c.txt"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("552 5.2.2 Mailbox full");
        text.close();
        QStringList refused;
        BatchExplainer batch(tests::recogniser(), {});
        batch.setOnRefused([&refused](const model::Error& error) {
            QVERIFY(!error.what.isEmpty());
            refused += error.where.section(u'/', -1);
        });
        QVERIFY(bool(batch.explainPath(folder.path())));
        QCOMPARE(refused, (QStringList{u"a.eml"_s, u"b.bin"_s}));
        QCOMPARE(batch.summary().unreadable, 2);
        QCOMPARE(batch.summary().items, 1);
    }

    void theRecipientOfALogLineIsFound_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("Postfix, bounced") << logLine(1, Full);
        QTest::newRow("Postfix, an alias") << QByteArray(
            "Nov 22 11:49:01 mx1 postfix/smtp[1]: 4F1: to=<p1@example.org>, orig_to=<alias@example.net>, "
            "relay=none, delay=1, dsn=4.4.1, status=deferred (connect to mx.example.org[192.0.2.3]:25: Connection "
            "refused)\n");
        QTest::newRow("Postfix, refused at the door") << QByteArray(
            "Nov 22 11:49:01 mx1 postfix/smtpd[1]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 554 5.7.1 "
            "<p1@example.org>: Relay access denied; from=<me@example.net> to=<p1@example.org> proto=ESMTP "
            "helo=<laptop>\n");
        QTest::newRow("Postfix, refused for its sender") << QByteArray(
            "Nov 22 11:49:01 mx1 postfix/smtpd[1]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 550 5.1.8 "
            "<me@example.net>: Sender address rejected: Domain not found; from=<me@example.net> to=<p1@example.org> "
            "proto=ESMTP helo=<laptop>\n");
        QTest::newRow("Exim, failed") << QByteArray(
            "2026-11-22 11:49:47 1uX0aB-0001 ** p1@example.org F=<me@example.net> R=dnslookup T=remote_smtp "
            "H=mx.example.org [192.0.2.3]: SMTP error from remote mail server after RCPT TO:<p1@example.org>: 550 "
            "5.1.1 "
            "User unknown\n");
        QTest::newRow("Exim, failed, with the address as written")
            << QByteArray("2026-11-22 11:49:47 1uX0aB-0001 ** p1@example.org <Alias@example.net> F=<me@example.net> "
                          "R=dnslookup T=remote_smtp: 552 5.2.2 Mailbox full\n");
        QTest::newRow("Exim, put off") << QByteArray(
            "2026-11-22 11:49:47 1uX0aB-0001 == p1@example.org R=dnslookup T=remote_smtp defer (111): Connection "
            "refused\n");
        QTest::newRow("sendmail, in brackets") << QByteArray(
            "Nov 22 11:49:01 mx1 sendmail[1]: xAM1: to=<p1@example.org>, ctladdr=<me@example.net> (1000/1000), "
            "delay=00:00:01, mailer=esmtp, relay=mx.example.org. [192.0.2.3], dsn=5.1.1, stat=User unknown\n");
        QTest::newRow("sendmail, without") << QByteArray(
            "Nov 22 11:49:01 mx1 sendmail[1]: xAM1: to=p1@example.org, ctladdr=me@example.net (1000/1000), "
            "delay=00:00:01, mailer=esmtp, relay=mx.example.org. [192.0.2.3], dsn=5.1.1, stat=User unknown\n");
    }

    void theRecipientOfALogLineIsFound()
    {
        QFETCH(QByteArray, line);
        QByteArray log = line + line;
        QBuffer buffer(&log);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QString recipient;
        BatchExplainer batch(tests::recogniser(), [&recipient](const BatchItem& item) {
            recipient = tests::fieldOf(item.recognition, u"recipient");
        });
        QVERIFY(bool(batch.explainDevice(buffer, u"mail.log"_s)));
        QCOMPARE(recipient, u"p1@example.org"_s);
        QCOMPARE(batch.summary().items, 2);
        QCOMPARE(batch.summary().causesByDomain.keys(), QStringList{u"example.org"_s});
    }

    void aRunThatIsStoppedKeepsItsSummary()
    {
        QByteArray log;
        for (int i = 0; i < 1000; ++i)
            log += logLine(i, Full);
        QBuffer buffer(&log);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        BatchExplainer* running = nullptr;
        int seen = 0;
        BatchExplainer batch(tests::recogniser(), [&](const BatchItem&) {
            if (++seen == 5)
                running->stop();
        });
        running = &batch;
        QVERIFY(bool(batch.explainDevice(buffer, u"mail.log"_s)));
        QCOMPARE(seen, 5);
        QCOMPARE(batch.summary().causes.value(u"mailbox-full"_s).items, 5);
    }

    void theSummaryStaysSmallWithManyDomains()
    {
        recognition::BatchSummary summary;
        for (int i = 0; i < 5000; ++i)
            summary.add({u"x"_s, {}, u"d%1.example"_s.arg(i), QDate(1990, 1, 1).addDays(i)});
        QVERIFY(summary.causesByDomain.size() <= 2001);
        QVERIFY(summary.days.size() <= 2001);
        QCOMPARE(summary.items, 5000);
    }

    void linesWithoutEndAreRead()
    {
        QByteArray log = logLine(1, Sent) + logLine(2, Sent) + QByteArray(300000, 'x') + "\n" + logLine(3, Full);
        QBuffer buffer(&log);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        BatchExplainer batch(tests::recogniser(), {});
        QVERIFY(bool(batch.explainDevice(buffer, u"mail.log"_s)));
        QCOMPARE(batch.summary().items, 1);
    }
};

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
