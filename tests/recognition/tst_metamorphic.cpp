#include "Rules.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

using Change = std::function<QString(const QString&)>;

QString wrapped(const QString& text, qsizetype width)
{
    QString result;
    for (const QString& paragraph : text.split(u'\n')) {
        qsizetype column = 0;
        for (const QString& word : paragraph.split(u' ')) {
            if (column > 0 && column + word.size() + 1 > width) {
                result += u'\n';
                column = 0;
            } else if (column > 0) {
                result += u' ';
                ++column;
            }
            result += word;
            column += word.size();
        }
        result += u'\n';
    }
    return result;
}

QString quoted(QString text)
{
    return u"> "_s + text.replace(u"\n"_s, u"\n> "_s);
}

QString asHtml(const QString& text)
{
    QString html = text.toHtmlEscaped();
    return u"<html><body><div style=\"font:10pt Arial\"><p>"_s + html.replace(u"\n"_s, u"<br>\n"_s) +
           u"</p></div></body></html>"_s;
}

/// "550 5.1.1 one two three" as a reply of several lines, each with its code.
QString split(const QString& text, int lines)
{
    static const QRegularExpression Reply(u"^([45]\\d\\d) (?:([45]\\.\\d+\\.\\d+) )?(.*)$"_s);
    const QRegularExpressionMatch match = Reply.match(text);
    const QStringList words = match.captured(3).split(u' ');
    QString result;
    const qsizetype each = (words.size() + lines - 1) / lines;
    for (qsizetype i = 0; i < words.size(); i += each) {
        const bool last = i + each >= words.size();
        result += match.captured(1) + (last ? u' ' : u'-') +
                  (match.captured(2).isEmpty() ? QString() : match.captured(2) + u' ');
        result += words.mid(i, each).join(u' ') + (last ? QString() : u"\n"_s);
    }
    return result;
}

QString otherNames(QString text)
{
    return text.replace(u"someone@example.org"_s, u"j.o-h_n+tag@mail.sub-domain.example.net"_s)
        .replace(u"mx.example.org"_s, u"a1-b2.relay.example.net"_s)
        .replace(u"192.0.2.3"_s, u"2001:db8::25"_s);
}

QString inGermanDialog(const QString& reply)
{
    return u"Die Nachricht konnte nicht gesendet werden. Betreff: 'Test', Konto: 'x', Server: 'smtp.example.com', Protokoll: SMTP, Serverantwort: '%1', Port: 25, Secure (SSL): Nein, Serverfehler: %2, Fehlernummer: 0x800CCC79"_s
        .arg(reply, reply.left(3));
}

QString inBounce(const QString& reply)
{
    return u"This is the mail system at host mail.example.com.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\n                   The mail system\n\n<someone@example.org>: host mx.example.org[192.0.2.3] said:\n    %1 (in reply to RCPT TO\n    command)"_s
        .arg(reply);
}

} // namespace

/// The verdict stays the same whatever the way from the server to the paste box did to the text.
class TestMetamorphic : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theVerdictStaysTheSame_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QStringList replies{
            u"550 5.7.1 <someone@example.org>... Relaying denied. Proper authentication required."_s,
            u"550 5.1.1 <someone@example.org>: Recipient address rejected: User unknown in virtual mailbox table"_s,
            u"552 5.2.2 <someone@example.org> user has exceeded their quota and the mailbox is full"_s,
            u"554 5.7.1 Service unavailable; Client host [192.0.2.3] blocked using zen.spamhaus.org"_s,
            u"535 5.7.8 Username and Password not accepted. Learn more at https://support.google.com/mail/?p=BadCredentials"_s,
            u"530 5.7.0 Must issue a STARTTLS command first before anything else"_s,
            u"552 5.3.4 Message size exceeds fixed maximum message size of this server here"_s,
            u"450 4.2.0 <someone@example.org>: Recipient address rejected: Greylisted, please come back later"_s,
            u"553 5.7.1 <someone@example.org>: Sender address rejected: not owned by user other@example.org"_s,
            u"550 5.7.26 Unauthenticated email from example.org is not accepted due to domain's DMARC policy."_s,
        };
        const QList<std::pair<const char*, Change>> changes{
            {"quoted", quoted},
            {"quoted twice", [](const QString& text) { return quoted(quoted(text)); }},
            {"wrapped at 60", [](const QString& text) { return wrapped(text, 60); }},
            {"wrapped at 78", [](const QString& text) { return wrapped(text, 78); }},
            {"wrapped at 60 and quoted", [](const QString& text) { return quoted(wrapped(text, 60)); }},
            {"with CRLF", [](QString text) { return text.replace(u"\n"_s, u"\r\n"_s); }},
            {"as a web page", asHtml},
            {"in capitals", [](const QString& text) { return text.toUpper(); }},
            {"with other names", otherNames},
            {"with full-width colons", [](QString text) { return text.replace(u':', QChar(0xFF1A)); }},
            {"with curly quotes", [](QString text) { return text.replace(u'\'', QChar(0x2019)); }},
        };
        for (const QString& reply : replies) {
            for (const QString& text : {reply, inBounce(reply), inGermanDialog(reply)}) {
                for (const auto& [name, change] : changes)
                    QTest::newRow(
                        qPrintable(u"%1: %2 (%3)"_s.arg(QLatin1StringView(name), reply.left(40)).arg(text.size())))
                        << text << change(text);
            }
            for (int lines = 2; lines <= 5; ++lines) {
                QTest::newRow(qPrintable(u"in %1 lines: %2"_s.arg(lines).arg(reply.left(40))))
                    << reply << split(reply, lines);
                QTest::newRow(qPrintable(u"in %1 lines of a bounce: %2"_s.arg(lines).arg(reply.left(40))))
                    << reply << inBounce(split(reply, lines));
            }
        }
    }

    void theVerdictStaysTheSame()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QVERIFY(!tests::causeOf(before).isEmpty());
        QCOMPARE(tests::causeOf(after), tests::causeOf(before));
    }
};

QTEST_GUILESS_MAIN(TestMetamorphic)
#include "tst_metamorphic.moc"
