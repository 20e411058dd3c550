#include "Rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

class TestForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFormIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("form");
        QTest::newRow("Outlook Express")
            << u"The connection to the server has failed. Account: 'a', Server: 's.example.com', Protocol: SMTP, Port: 25, Secure(SSL): No, Socket Error: 10061, Error Number: 0x800CCC0E"_s
            << u"outlook-dialog"_s;
        QTest::newRow("Outlook, sending and receiving")
            << u"Task 'smtp.example.com - Sending' reported error (0x80042109): 'Outlook cannot connect to your outgoing (SMTP) e-mail server.'"_s
            << u"outlook-send-receive"_s;
        QTest::newRow("Outlook in German")
            << u"Fehler (0x800CCC0E) beim Ausführen der Aufgabe \"smtp - Nachrichten werden gesendet\": \"Outlook kann keine Verbindung herstellen.\""_s
            << u"outlook-send-receive"_s;
        QTest::newRow("Windows Mail")
            << u"The message could not be sent.\n\nSubject 'Test'\nServer Error: 550\nServer Response: 550 5.7.1 Relaying denied\nServer: 'smtp.example.com'\nWindows Live Mail Error ID: 0x800CCC79\nProtocol: SMTP\nPort: 25\nSecure(SSL): No"_s
            << u"windows-mail"_s;
        QTest::newRow("a script") << u"CDO.Message.1 error '80040213' The transport failed to connect to the server."_s
                                  << u"cdo"_s;
        QTest::newRow("old Exchange")
            << u"Your message did not reach some or all of the intended recipients.\nThe following recipient(s) could not be reached:\nMSEXCH:IMS:ORG:SITE:SERVER 3902 (000B099C) Host Unknown"_s
            << u"exchange-ndr"_s;
        QTest::newRow("Microsoft 365")
            << u"Delivery has failed to these recipients or groups:\nanna@example.org\nDiagnostic information for administrators:\nGenerating server: X.prod.outlook.com\nRemote server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found'"_s
            << u"exchange-ndr"_s;
        QTest::newRow("a delivery status")
            << u"Reporting-MTA: dns; a.example\n\nFinal-Recipient: rfc822; anna@example.org\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 User unknown"_s
            << u"dsn"_s;
        QTest::newRow("Postfix")
            << u"This is the mail system at host a.example.\n\n<anna@example.org>: host mx.example.org[192.0.2.3] said: 550 User unknown (in reply to RCPT TO command)"_s
            << u"mta-bounce"_s;
        QTest::newRow("Exim")
            << u"This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its recipients.\n\n  anna@example.org\n    Unrouteable address"_s
            << u"mta-bounce"_s;
        QTest::newRow("a line of Postfix's log")
            << u"Nov 22 11:49:47 mx1 postfix/smtp[123]: 4F1: to=<anna@example.org>, relay=mx.example.org[192.0.2.3]:25, dsn=5.1.1, status=bounced (host mx.example.org said: 550 User unknown)"_s
            << u"log-line"_s;
        QTest::newRow("a conversation")
            << u"S: 220 mx.example.org ESMTP\nC: EHLO pc\nS: 250 ok\nC: MAIL FROM:<a@example.com>\nS: 250 ok\nC: RCPT TO:<b@example.org>\nS: 550 5.7.1 Relaying denied"_s
            << u"transcript"_s;
        QTest::newRow("Python")
            << u"smtplib.SMTPAuthenticationError: (535, b'5.7.8 Username and Password not accepted.')"_s
            << u"library-exception"_s;
        QTest::newRow("Java") << u"javax.mail.AuthenticationFailedException: 535 5.7.3 Authentication unsuccessful"_s
                              << u"library-exception"_s;
        QTest::newRow("a bare reply") << u"550 5.7.1 Relaying denied"_s << u"reply"_s;
        QTest::newRow("a reply with a prefix") << u"smtp;550 5.7.1 Relaying denied"_s << u"reply"_s;
        QTest::newRow("a number") << u"0x800CCC79"_s << u"code"_s;
        QTest::newRow("a code with a word") << u"SMTP error 550"_s << u"code"_s;
        QTest::newRow("a person's words")
            << u"since yesterday my mails do not go out any more, what can I do?"_s << u"free-text"_s;
    }

    void theFormIsFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, form);
        QCOMPARE(tests::recogniser().recognise(text).form, form);
    }
};

QTEST_GUILESS_MAIN(TestForms)
#include "tst_forms.moc"
