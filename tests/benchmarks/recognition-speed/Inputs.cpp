#include "Inputs.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace unsent::speed {

namespace {

QByteArray sentLine(int number)
{
    return u"Nov 22 11:%1:%2 mx1 postfix/smtp[%3]: 4F1D2A%4: to=<person%5@example.com>, relay=mail.example.com[192.0.2.%6]:25, delay=1.2, delays=0.1/0/0.3/0.8, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 9C4E%7)\n"_s
        .arg(number / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(number % 60, 2, 10, QLatin1Char('0'))
        .arg(1000 + number % 8000)
        .arg(number)
        .arg(number % 977)
        .arg(number % 250)
        .arg(number)
        .toUtf8();
}

QByteArray troubleLine(const QString& reply, int number)
{
    return u"Nov 22 11:%1:%2 mx1 postfix/smtp[%3]: 5A1D2B%4: to=<somebody%5@example.org>, relay=mx.example.org[192.0.2.%6]:25, delay=3.1, delays=0.1/0/2/1, dsn=5.0.0, status=bounced (host mx.example.org[192.0.2.%6] said: %7 (in reply to RCPT TO command))\n"_s
        .arg(number / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(number % 60, 2, 10, QLatin1Char('0'))
        .arg(1000 + number % 8000)
        .arg(number)
        .arg(number % 977)
        .arg(number % 250)
        .arg(reply)
        .toUtf8();
}

} // namespace

QStringList oneLiners(const model::RuleSet& rules)
{
    QStringList texts;
    for (const model::Signature& signature : rules.signatures) {
        for (const QString& example : signature.examples) {
            if (!example.contains(u'\n') && example.size() > 12)
                texts += example;
        }
    }
    return texts;
}

QByteArray bounceMessage(const QString& reply, int number)
{
    const QString recipient = u"person%1@example.org"_s.arg(number);
    return u"Return-Path: <>\nReceived: from mx1.example.net (localhost [127.0.0.1]) by mx1.example.net (Postfix) id "
           u"9D1; Sun, 22 Nov 2026 11:00:00 +0000 (UTC)\nDate: Sun, 22 Nov 2026 11:00:00 +0000 (UTC)\nFrom: "
           u"MAILER-DAEMON@example.net\nSubject: Undelivered Mail Returned to Sender\nTo: "
           u"sender@example.net\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\n"
           "Content-Type: multipart/report; report-type=delivery-status; boundary=\"B%1\"\n\n--B%1\nContent-Type: "
           "text/plain; charset=us-ascii\n\nThis is the mail system at host mx1.example.net.\n\nI'm sorry to have to "
           "inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\n   "
           "                The mail system\n\n<%2>: host mx.example.org[192.0.2.9] said: %3 (in reply to RCPT TO "
           "command)\n\n"
           "--B%1\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx1.example.net\nX-Postfix-Queue-ID: "
           "9D1\nArrival-Date: Sun, 22 Nov 2026 10:59:58 +0000 (UTC)\n\nFinal-Recipient: rfc822; %2\nAction: "
           "failed\nStatus: 5.0.0\nRemote-MTA: dns; mx.example.org\nDiagnostic-Code: smtp; %3\n\n"
           "--B%1\nContent-Type: text/rfc822-headers\n\nFrom: sender@example.net\nTo: %2\nSubject: Minutes of the meeting\nMessage-ID: <%1@example.net>\n\n--B%1--\n"_s
               .arg(number)
               .arg(recipient, reply)
               .toUtf8();
}

QString longPaste(const QStringList& replies, qsizetype characters)
{
    QString text;
    for (int i = 0; text.size() < characters; ++i) {
        text +=
            u"Hello, here is number %1 of what came back this week, can you have a look at it?\n\n<person%1@example.org>: host mx.example.org[192.0.2.9] said:\n    "_s
                .arg(i);
        text += replies[i % replies.size()] +
                u"\n\nThe text of the message was about the minutes of the meeting and the plans for next year.\n\n"_s;
    }
    return text.left(characters);
}

GeneratedLog::GeneratedLog(const QStringList& replies, qint64 bytes)
    : m_left(bytes)
{
    for (int i = 0; i < 20000; ++i)
        m_block += i % 10 == 9 ? troubleLine(replies[i / 10 % replies.size()], i) : sentLine(i);
    open(QIODevice::ReadOnly);
}

qint64 GeneratedLog::readData(char* data, qint64 maximum)
{
    const qint64 count = std::min({maximum, m_left, qint64(m_block.size() - m_at)});
    std::memcpy(data, m_block.constData() + m_at, static_cast<std::size_t>(count));
    m_at = m_at + count == m_block.size() ? 0 : m_at + count;
    m_left -= count;
    return count > 0 ? count : -1;
}

} // namespace unsent::speed
