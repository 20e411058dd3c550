#include <Redaction.h>
#include <Report.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

/// What never leaves the program, and what leaves it only when the person wants it.
class RedactionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsAreHidden_data();
    void secretsAreHidden();
    void ordinaryWordsStay_data();
    void ordinaryWordsStay();
    void personalNamesAreMasked_data();
    void personalNamesAreMasked();
    void maskingTwiceChangesNothing_data() { personalNamesAreMasked_data(); }
    void maskingTwiceChangesNothing();
};

void RedactionTest::secretsAreHidden_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char* name, const QString& text, const QString& secret) {
        QTest::newRow(name) << text << secret;
    };
    row("AUTH PLAIN with its response", u"C: AUTH PLAIN AHRlcnJpAENhbmFyeTE="_s, u"AHRlcnJp"_s);
    row("AUTH LOGIN with the name", u"auth login dGVycmlAZXhhbXBsZQ=="_s, u"dGVycmlA"_s);
    row("the answers to AUTH LOGIN",
        u"C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: dGVycmk=\nS: 334 UGFzc3dvcmQ6\nC: Q2FuYXJ5MQ==\nS: 535 no"_s,
        u"Q2FuYXJ5MQ"_s);
    row("the first answer as well", u"S: 334 VXNlcm5hbWU6\nC: dGVycmk=\n"_s, u"dGVycmk"_s);
    row("an answer with a time before it", u"12:00:01 <- 334 UGFzc3dvcmQ6\n12:00:02 -> Q2FuYXJ5MQ=="_s,
        u"Q2FuYXJ5MQ"_s);
    row("an answer with CRLF", u"334 UGFzc3dvcmQ6\r\nQ2FuYXJ5MQ==\r\n"_s, u"Q2FuYXJ5MQ"_s);
    row("a response on the line after AUTH PLAIN", u"AUTH PLAIN\n334 \nAHRlcnJpAENhbmFyeTE="_s, u"AHRlcnJp"_s);
    row("a bearer token", u"auth=Bearer ya29.a0AfH6SMBx-canary"_s, u"ya29"_s);
    row("XOAUTH2", u"AUTH XOAUTH2 dXNlcj1zb21lYm9keQE="_s, u"dXNlcj1z"_s);
    row("a password with its label", u"Password: Canary-1 with blanks"_s, u"Canary-1"_s);
    row("all of a password with blanks", u"Password: Canary-1 with blanks"_s, u"blanks"_s);
    row("a German label", u"Passwort: Kanarie"_s, u"Kanarie"_s);
    row("a Russian label", u"Пароль: канарейка"_s, u"канарейка"_s);
    row("an assignment", u"smtp_pass=Canary1"_s, u"Canary1"_s);
    row("a Python call", u"login(user='terri', password='Canary1')"_s, u"Canary1"_s);
    row("JSON", uR"({"password": "Can ary1", "host": "h"})"_s, u"ary1"_s);
    row("an address with a password", u"smtp://terri:Canary1@mail.example:587"_s, u"Canary1"_s);
}

void RedactionTest::secretsAreHidden()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QVERIFY(text.contains(secret));
    const QString safe = session::withoutSecrets(text);
    QVERIFY2(!safe.contains(secret), qPrintable(safe));
    QVERIFY(safe.contains(u"(hidden)"));
    QCOMPARE(session::withoutSecrets(safe), safe);
}

void RedactionTest::ordinaryWordsStay_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("what a server offers") << u"250-AUTH LOGIN PLAIN XOAUTH2\r\n250 SIZE 1000"_s;
    QTest::newRow("the old spelling of it") << u"250-AUTH=LOGIN PLAIN"_s;
    QTest::newRow("a sentence about it") << u"AUTH LOGIN failed for this user"_s;
    QTest::newRow("a verdict") << u"spf=pass smtp.mailfrom=contoso.example; dkim=pass"_s;
    QTest::newRow("Outlook's box") << u"Secure Password Authentication (SPA): No"_s;
    QTest::newRow("a reply") << u"550 5.7.1 Unable to relay for terri@contoso.example"_s;
    QTest::newRow("a reply with 334 in it") << u"550 message 1334 refused\nnext line"_s;
}

void RedactionTest::ordinaryWordsStay()
{
    QFETCH(QString, text);
    QCOMPARE(session::withoutSecrets(text), text);
}

void RedactionTest::personalNamesAreMasked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char* name, const QString& text, const QString& masked) {
        QTest::newRow(name) << text << masked;
    };
    row("an address", u"to sam@fabrikam.example now"_s, u"to s…@f….example now"_s);
    row("an address in angle brackets", u"<sam.smith+x@mail.fabrikam.example>"_s, u"<s…@m….f….example>"_s);
    row("an address in quotation marks", u"'sam@fabrikam.example'"_s, u"'s…@f….example'"_s);
    row("an address of another script", u"Рецептор: сэм@почта.рф"_s, u"Рецептор: с…@п….рф"_s);
    row("a quoted local part", u"\"sam smith\"@fabrikam.example"_s, u"\"…@f….example"_s);
    row("an address literal", u"sam@[192.0.2.1]"_s, u"s…@[…]"_s);
    row("a host", u"Server: smtp.fabrikam.example, Port: 25"_s, u"Server: s….f….example, Port: 25"_s);
    row("a punycode host", u"mail.xn--bcher-kva.example"_s, u"m….x….example"_s);
    row("an IPv4 address", u"[192.0.2.17]: refused"_s, u"[192.…]: refused"_s);
    row("an IPv6 address", u"from 2001:db8::17 here"_s, u"from 2001:… here"_s);
    row("a long IPv6 address", u"2001:db8:0:0:1:2:3:4"_s, u"2001:…"_s);
    row("a code is no address", u"550 5.7.1 no"_s, u"550 5.7.1 no"_s);
    row("a time is no address", u"at 12:34:56"_s, u"at 12:34:56"_s);
    row("a product's name stays", u"Use Outlook.com for it"_s, u"Use Outlook.com for it"_s);
    row("but not as somebody's address", u"terri@outlook.com"_s, u"t…@o….com"_s);
    row("a message number", u"<abc123@mail.fabrikam.example>"_s, u"<a…@m….f….example>"_s);
    row("sentences stay", u"Wait. Then try again, e.g. at 10 o'clock."_s,
        u"Wait. Then try again, e.g. at 10 o'clock."_s);
}

void RedactionTest::personalNamesAreMasked()
{
    QFETCH(QString, text);
    QTEST(session::masked(text), "masked");
}

void RedactionTest::maskingTwiceChangesNothing()
{
    QFETCH(QString, text);
    const QString once = session::masked(text);
    QCOMPARE(session::masked(once), once);
}

QTEST_GUILESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
