#include "Rules.h"

#include <Reading.h>

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

/// Every reply of the table gets its cause, or one that is right as well.
class TestReplies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCauseOfAReplyIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("causes");
        QFile table(QFINDTESTDATA("replies.tsv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        for (const QString& line : QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList columns = line.split(u'\t');
            if (line.startsWith(u'#') || columns.size() < 2)
                continue;
            QString text = columns[1];
            QStringList causes{columns[0]};
            static const QRegularExpression Other(u"/((?:[a-z]+-)+[a-z]+|blocklisted)$"_s);
            for (auto match = Other.match(text); match.hasMatch(); match = Other.match(text)) {
                causes += match.captured(1);
                text.chop(match.capturedLength());
            }
            QTest::newRow(qPrintable(text.left(70))) << text << causes;
        }
    }

    void theCauseOfAReplyIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, causes);
        const QString found = tests::causeOf(text);
        QVERIFY2(causes.contains(found), qPrintable(found));
    }

    /// One row for each way in ASCII: the pattern is asked only where one of its words was seen.
    void whatIntroducesAReplyNeedsNoCode_data()
    {
        QTest::addColumn<QString>("introducer");
        for (const char* introducer : {"host mx.example.org said: ",
                                       "refused to talk to me: ",
                                       "Diagnostic-Code: smtp; ",
                                       "Diagnostic-Code: x-unix; ",
                                       "smtp; ",
                                       "the remote server returned ",
                                       "the other server responded with: ",
                                       "the mail server replied: ",
                                       "the smtp server answered: ",
                                       "The server has responded: ",
                                       "The server responded with: ",
                                       "the response was: ",
                                       "the error was: ",
                                       "the reply was: ",
                                       "the response from the remote server was: ",
                                       "response from server: ",
                                       "Server response was: ",
                                       "Response: ",
                                       "SMTP error from remote mail server after RCPT TO:<a@b.example>: ",
                                       "SMTP error from remote mailer after initial connection: ",
                                       "host mx.example.org [192.0.2.1]: ",
                                       "host mx.example.org [192.0.2.1]:25: ",
                                       "Additional SMTP info: ",
                                       "last error: ",
                                       "MSEXCH:IMS:x:y ",
                                       "Serverantwort: ",
                                       "Antwort des Mailservers lautete: ",
                                       "Der Server meldete: ",
                                       "Respuesta del servidor: ",
                                       "Risposta del server: ",
                                       "Risposta dal server: ",
                                       "Resposta do servidor: ",
                                       "Antwoord van de server: ",
                                       "Reactie van server: ",
                                       "Serverantwoord: ",
                                       "Serversvar: ",
                                       "Palvelimen vastaus: "})
            QTest::newRow(introducer) << QString::fromLatin1(introducer);
    }

    void whatIntroducesAReplyNeedsNoCode()
    {
        QFETCH(QString, introducer);
        const recognition::Reading reading = recognition::readText(recognition::GivenText(introducer + u"so sorry"_s));
        QCOMPARE(reading.quotations.replies.size(), std::size_t(1));
        QCOMPARE(reading.lower.substr(reading.quotations.replies.front().begin), std::string("so sorry"));
    }
};

QTEST_GUILESS_MAIN(TestReplies)
#include "tst_replies.moc"
