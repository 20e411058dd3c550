#include "Rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

class TestVerdicts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberAloneIsNeverMoreThanAGuess_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"550", "0x800CCC79", "SMTP error 550", "554", "0x800CCC78", "error 421", "5.7.1",
                                 "552", "800ccc79", "550 5.0.0"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void aNumberAloneIsNeverMoreThanAGuess()
    {
        QFETCH(QString, text);
        const recognition::Recognition result = tests::recogniser().recognise(text);
        for (const recognition::Verdict& verdict : result.causes)
            QCOMPARE(verdict.confidence(), recognition::Confidence::Guess);
    }

    void whereNothingDecidesItIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << u" \n\t \n"_s;
        QTest::newRow("chat") << u"Hello, how are you? See you on Friday."_s;
        QTest::newRow("a telephone number") << u"Please call me: 555-1234"_s;
        QTest::newRow("words of every day") << u"Please call me later today, I have no time right now."_s;
        QTest::newRow("an order") << u"Dear Sir, thank you for your order. Your payment has been received."_s;
        QTest::newRow("an error that is not named") << u"My scanner cannot send, it only says error"_s;
        QTest::newRow("no error") << u"my emails just sit there, no error message"_s;
        QTest::newRow("a file") << u"Can you give me the report? The attachment was missing."_s;
    }

    void whereNothingDecidesItIsSaid()
    {
        QFETCH(QString, text);
        const recognition::Recognition result = tests::recogniser().recognise(text);
        QVERIFY(result.causes.isEmpty());
        QVERIFY(result.sentence.contains(u"aste"_s));
    }

    void whatAPersonSaysHappensIsAFactAndNoCause_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* text, const char* fact, const char* value) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(fact) << QString::fromLatin1(value);
        };
        row("my mails have been stuck in the outbox since Monday", "symptom", "outbox");
        row("Meine Mail liegt seit gestern im Postausgang", "symptom", "outbox");
        row("mon message est bloqué dans la boîte d'envoi", "symptom", "outbox");
        row("I get my mail, so I can receive but I can't send", "receiving-works", "yes");
        row("my customer says he did not get my mail", "symptom", "never-arrives");
        row("my emails just sit in the outbox, no error message", "symptom", "outbox");
        row("Our mails keep coming back", "symptom", "came-back");
        row("The hotel wifi does not let me send mail", "network", "public");
        row("The contact form on our site does not send mails", "symptom", "sending-service");
        row("mails to gmail addresses come back but other ones work", "symptom", "came-back");
        row("I can receive but not send emails at the hotel", "network", "public");
    }

    void whatAPersonSaysHappensIsAFactAndNoCause()
    {
        QFETCH(QString, text);
        QFETCH(QString, fact);
        QFETCH(QString, value);
        const recognition::Recognition result = tests::recogniser().recognise(text);
        QVERIFY(result.causes.isEmpty());
        QVERIFY2(result.sentence.contains(u"few questions"_s), qPrintable(result.sentence));
        QString told;
        for (const model::Fact& found : result.facts)
            told = found.id == fact ? found.value : told;
        QCOMPARE(told, value);
    }

    void anErrorThatGivesNoReasonAsksForTheRestOfIt_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"An unknown error was returned from the SMTP server.", "An unknown error has occurred.",
              "Vom SMTP-Server wurde ein unbekannter Fehler zurückgegeben.",
              "Une erreur inconnue a été renvoyée par le serveur SMTP."})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void anErrorThatGivesNoReasonAsksForTheRestOfIt()
    {
        QFETCH(QString, text);
        const recognition::Recognition result = tests::recogniser().recognise(text);
        QVERIFY(result.causes.isEmpty());
        QVERIFY2(result.sentence.contains(u"Paste the whole error message"_s) ||
                     result.sentence.contains(u"few questions"_s),
                 qPrintable(result.sentence));
        QVERIFY(std::any_of(result.facts.begin(), result.facts.end(), [](const model::Fact& fact) {
            return fact.id == u"symptom" && fact.value == u"error-says-nothing";
        }));
    }

    void whatServersSayIsNotTakenForAPersonsWords()
    {
        const recognition::Recognition result =
            tests::recogniser().recognise(u"550 5.7.1 Relaying denied, your message was left in the outbox"_s);
        for (const model::Fact& found : result.facts)
            QVERIFY(found.id != "symptom"_L1);
    }

    void inADialogueTheRefusalThatWasNotOvertakenDecides_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cause");
        QTest::newRow("put off, then refused for good")
            << u"RCPT TO:<b@example.net>\n451 4.7.1 Greylisted, please try again later\nRCPT TO:<b@example.net>\n550 5.1.1 <b@example.net>: User unknown"_s
            << u"recipient-unknown"_s;
        QTest::newRow("sign-in refused, then asked for")
            << u"AUTH PLAIN\n535 5.7.8 Error: authentication failed\nMAIL FROM:<a@example.com>\n530 5.7.0 Authentication required"_s
            << u"authentication-failed"_s;
        QTest::newRow("sign-in refused, then no relaying for strangers")
            << u"AUTH PLAIN\n535 5.7.8 Error: authentication failed\nMAIL FROM:<a@example.com>\n250 2.1.0 Ok\nRCPT TO:<b@example.net>\n554 5.7.1 <b@example.net>: Relay access denied"_s
            << u"authentication-failed"_s;
        QTest::newRow("the sequence is wrong because the sender was refused")
            << u"MAIL FROM:<a@example.com>\n550 5.7.1 Sender rejected\nRCPT TO:<b@example.net>\n503 5.5.1 Error: need MAIL command"_s
            << u"sender-rejected"_s;
        QTest::newRow("EHLO not known, HELO taken")
            << u"EHLO pc\n502 5.5.1 Command not implemented\nHELO pc\n250 mx\nMAIL FROM:<a@example.com>\n250 ok\nRCPT TO:<b@example.net>\n550 No such user"_s
            << u"recipient-unknown"_s;
        QTest::newRow("the sequence is wrong and nothing was refused before")
            << u"EHLO pc.example.com\n250 mx.example.net\nRCPT TO:<b@example.net>\n503 5.5.1 Error: need MAIL command"_s
            << u"protocol-error"_s;
        QTest::newRow("put off and nothing else")
            << u"MAIL FROM:<a@example.com>\n250 ok\nRCPT TO:<b@example.net>\n451 4.7.1 Greylisted, please try again later"_s
            << u"server-temporary-problem"_s;
    }

    void inADialogueTheRefusalThatWasNotOvertakenDecides()
    {
        QFETCH(QString, text);
        QFETCH(QString, cause);
        const recognition::Recognition result = tests::recogniser().recognise(text);
        QCOMPARE(result.form, u"transcript"_s);
        QVERIFY(result.best());
        QCOMPARE(result.best()->cause, cause);
        QVERIFY(result.best()->probability >= 0.6);
    }

    void wordsInGeneralAddUpToLessThanASentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cause");
        QTest::newRow("when and why") << u"421 Temporarily rejected. Reverse DNS for this IP failed."_s
                                      << u"reverse-dns"_s;
        QTest::newRow("only when") << u"421 Temporarily rejected. Try again later."_s << u"server-temporary-problem"_s;
    }

    void wordsInGeneralAddUpToLessThanASentence()
    {
        QFETCH(QString, text);
        const recognition::Recognition result = tests::recogniser().recognise(text);
        QVERIFY(result.best());
        QTEST(result.best()->cause, "cause");
    }

    void theSubReasonIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QString>("value");
        const QString problem = u"sign-in-problem"_s;
        QTest::newRow("wrong password") << u"535-5.7.8 Username and Password not accepted. gsmtp"_s
                                        << u"wrong-password"_s << problem << u"wrong-password"_s;
        QTest::newRow("app password") << u"534-5.7.9 Application-specific password required. gsmtp"_s
                                      << u"app-password-needed"_s << problem << u"app-password-needed"_s;
        QTest::newRow("basic authentication off")
            << u"535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [X.PROD.OUTLOOK.COM]"_s
            << u"basic-authentication-off"_s << problem << u"basic-authentication-off"_s;
        QTest::newRow("off for the mailbox")
            << u"535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox."_s
            << u"smtp-auth-off-mailbox"_s << problem << u"smtp-auth-off-mailbox"_s;
        QTest::newRow("off for the organisation")
            << u"535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant."_s
            << u"smtp-auth-off-organisation"_s << problem << u"smtp-auth-off-organisation"_s;
        QTest::newRow("security defaults")
            << u"535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy."_s
            << u"security-defaults"_s << problem << u"security-defaults"_s;
        QTest::newRow("locked") << u"535 5.7.0 too many failed login attempts"_s << u"locked"_s << problem
                                << u"locked"_s;
        QTest::newRow("refused")
            << u"Socket Error: 10061, Error Number: 0x800CCC0E, Account: 'a', Server: 's.example.com', Port: 25, Secure(SSL): No, Protocol: SMTP"_s
            << u"refused"_s << u"connection-problem"_s << u"refused"_s;
        QTest::newRow("timed out") << u"connect to mx.example.org[192.0.2.3]:25: Connection timed out"_s
                                   << u"timed-out"_s << u"connection-problem"_s << u"timed-out"_s;
        QTest::newRow("dropped") << u"lost connection with mx.example.org[192.0.2.3] while sending RCPT TO"_s
                                 << u"dropped"_s << u"connection-problem"_s << u"dropped"_s;
        QTest::newRow("expired certificate")
            << u"ssl.SSLCertVerificationError: certificate verify failed: certificate has expired"_s << u"expired"_s
            << u"certificate-problem"_s << u"expired"_s;
        QTest::newRow("greylisted") << u"450 4.2.0 <a@example.org>: Recipient address rejected: Greylisted"_s
                                    << u"greylisted"_s << u"temporary"_s << u"yes"_s;
        QTest::newRow("collect mail first") << u"550 5.7.1 relay denied, POP-before-SMTP required"_s
                                            << u"pop-before-smtp"_s << u"relay-problem"_s << u"pop-before-smtp"_s;
    }

    void theSubReasonIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        QFETCH(QString, fact);
        QFETCH(QString, value);
        const recognition::Recognition result = tests::recogniser().recognise(text);
        QVERIFY(result.best());
        QCOMPARE(result.best()->reason, reason);
        QCOMPARE(tests::factOf(result, fact), value);
    }

    void theInnermostReplyIsTheCause()
    {
        QCOMPARE(tests::causeOf(u"550 5.1.0 - Unknown address error 550-'5.7.1 Relaying denied for you'"_s),
                 u"relay-denied"_s);
        QCOMPARE(
            tests::causeOf(
                u"Sending reported error (0x800CCC0F) : 'The connection to the server was interrupted. The server responded: 552 5.2.2 Mailbox full'"_s),
            u"mailbox-full"_s);
    }

    void whatAServerIsQuotedWithCountsEvenWithoutItsCode()
    {
        QCOMPARE(
            tests::causeOf(
                u"Task 'mail - Sending' reported error (0x8004210B): 'The operation timed out waiting for a response from the sending (SMTP) server. The server responded: Client does not have permission to Send As this sender.'"_s),
            u"sender-rejected"_s);
    }

    void wordsInGeneralDoNotSilenceAKnownSentence()
    {
        // "Mail from ... refused" lies round the name of a block list, and says less than it does.
        QCOMPARE(tests::causeOf(u"550 Mail from 192.0.2.3 refused by our server, listed in zen.spamhaus.org"_s),
                 u"blocklisted"_s);
    }

    void theUnderscoresOfQmailsLogAreBlanks()
    {
        QCOMPARE(tests::causeOf(u"delivery 21: failure: Remote_host_said:_550_5.2.2_the_mailbox_is_full/"_s),
                 u"mailbox-full"_s);
        QCOMPARE(tests::causeOf(u"delivery 7: success: did_it/Remote_host_said:_250_2.0.0_queued_as_4F1D/"_s),
                 u"not-an-error"_s);
    }

    void theReturnedMessageIsNoEvidence()
    {
        const QString text =
            u"Delivery has failed to these recipients or groups:\nDiagnostic information for administrators:\nRemote server returned '550 5.2.2 mailbox full'\n\nOriginal message headers:\n\nSubject: our virus scanner says relaying denied, spam detected\n"_s;
        QCOMPARE(tests::causeOf(text), u"mailbox-full"_s);
    }

    void theHeaderOfAReportIsNoReturnedMessage()
    {
        const QString text =
            u"Return-path: <>\nReceived: from mx.example.org ([192.0.2.3])\n\tby mail.example.com with esmtp\nX-Failed-Recipients: jo@example.org\nSubject: Mail delivery failed: returning message to sender\n\nThis message was created automatically by mail delivery software.\n\n  jo@example.org\n    mailbox is full: retry timeout exceeded\n\n------ This is a copy of the message, including all the headers. ------\n\nReceived: from pc.example.com\nSubject: relaying denied\n"_s;
        QCOMPARE(tests::causeOf(text), u"mailbox-full"_s);
    }

    void theReplyTellsWhetherToTryAgain()
    {
        QVERIFY(tests::recogniser().recognise(u"452 4.2.2 Mailbox full"_s).best()->temporary);
        QVERIFY(!tests::recogniser().recognise(u"552 5.2.2 Mailbox full"_s).best()->temporary);
    }

    void settingsThatCannotGoTogetherAreTold_data()
    {
        QTest::addColumn<QString>("settings");
        QTest::addColumn<QString>("contradiction");
        const QString dialog =
            u"The connection to the server has failed. Account: '%1', Server: '%2', Protocol: SMTP, Port: %3, Secure(SSL): %4, Socket Error: 10060, Error Number: 0x800CCC0E"_s;
        QTest::newRow("port 25 in the clear at Gmail")
            << dialog.arg(u"a"_s, u"smtp.gmail.com"_s, u"25"_s, u"No"_s) << u"plain-port-25-at-provider"_s;
        QTest::newRow("the incoming server")
            << dialog.arg(u"a"_s, u"pop.example.com"_s, u"25"_s, u"No"_s) << u"incoming-server-for-sending"_s;
        QTest::newRow("port 465 in the clear")
            << dialog.arg(u"a"_s, u"mail.example.com"_s, u"465"_s, u"No"_s) << u"port-465-without-tls"_s;
        QTest::newRow("a port for collecting")
            << dialog.arg(u"a"_s, u"mail.example.com"_s, u"995"_s, u"Yes"_s) << u"incoming-port-for-sending"_s;
        QTest::newRow("a host that is not the provider's")
            << dialog.arg(u"a"_s, u"mail.gmail.com"_s, u"587"_s, u"Yes"_s) << u"server-not-at-provider"_s;
        QTest::newRow("all is well") << dialog.arg(u"a"_s, u"smtp.gmail.com"_s, u"465"_s, u"Yes"_s) << QString();
        QTest::newRow("a bounce shows other people's servers")
            << u"<a@gmail.com>: host smtp.gmail.com[192.0.2.3] said: 550 5.1.1 no such user, port 25"_s << QString();
    }

    void settingsThatCannotGoTogetherAreTold()
    {
        QFETCH(QString, settings);
        QFETCH(QString, contradiction);
        QStringList ids;
        for (const recognition::Contradiction& found : tests::recogniser().recognise(settings).contradictions)
            ids += found.id;
        if (contradiction.isEmpty())
            QCOMPARE(ids, QStringList());
        else
            QVERIFY2(ids.contains(contradiction), qPrintable(ids.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestVerdicts)
#include "tst_verdicts.moc"
