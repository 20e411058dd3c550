#include "FaultScenes.h"

#include <DialogueRows.h>

using namespace Qt::StringLiterals;

namespace unsent::test {

namespace {

using connection::TestPlan;
using Ports = QMap<quint16, QString>;

const QString Relaying = u"ON RCPT 250 2.1.5 Ok\nSERVE"_s;
const QString StrangersRefused = u"ON RCPT 554 5.7.1 <bob@elsewhere.test>: Relay access denied\nSERVE"_s;

QString withStartTls(const QString& certificate, const QString& rest, const QString& greeting = Greeting)
{
    return greeting + Offers + u"S: 220 go\nTLS %1\nC: EHLO\n"_s.arg(certificate) + OffersAuth + rest;
}

QString withTls(const QString& certificate, const QString& rest)
{
    return u"TLS %1\nS: 220 mail.test ESMTP\nC: EHLO\n"_s.arg(certificate) + OffersAuth + rest;
}

/// The usual provider: two ports for people, one for servers.
Ports provider(const QString& rest, const QString& certificate = u"good"_s)
{
    return {{587, withStartTls(certificate, rest)},
            {465, withTls(certificate, rest)},
            {25, Greeting + Offers +
                     u"S: 220 go\nTLS %1\nC: EHLO\nS: 250-mail.test\nS: 250 SIZE 10000000\n"_s.arg(certificate) +
                     StrangersRefused}};
}

Ports greeting(const QString& script)
{
    return {{587, script}, {25, script}};
}

Ports refusingSignIn(const QString& reply)
{
    return provider(u"ON AUTH "_s + reply + u'\n' + StrangersRefused);
}

void withPasswordAndRecipient(TestPlan& plan)
{
    withPassword(plan);
    withRecipient(plan);
}

void withLargeMessage(TestPlan& plan)
{
    withPassword(plan);
    plan.messageBytes = 31'000'000;
}

void withOddName(TestPlan& plan)
{
    withPasswordAndRecipient(plan);
    plan.ehloName = u"ANNA'S_PC"_s;
}

/// As an error message tells it: one port, one mode, and that one is wrong.
void withWrongMode(TestPlan& plan)
{
    plan.targets = {{465, connection::EncryptionChoice::StartTls, connection::Origin::Pasted},
                    {587, connection::EncryptionChoice::Auto, connection::Origin::Assumed}};
}

} // namespace

QList<FaultScene> faultScenes()
{
    const Ports works = provider(u"ON AUTH 235 2.7.0 Ok\n"_s + Relaying);
    const Ports dropped{{587, Dropped}, {465, Dropped}, {25, Dropped}};
    const QString secondEhlo = OffersAuth + StrangersRefused;
    return {
        {"01-all-good", works, &withPasswordAndRecipient},
        {"02-refused", {}},
        {"03-no-answer", dropped},
        {"04-mail-blocked", dropped, nullptr, FaultScene::Names::Found, FaultScene::Web::Open},
        {"05-port-25-blocked", {{587, works[587]}, {465, works[465]}, {25, Dropped}}, &withPasswordAndRecipient},
        {"06-captive-portal", {}, nullptr, FaultScene::Names::Found, FaultScene::Web::Portal},
        {"07-web-server", {{587, u"S: HTTP/1.1 400 Bad Request\nS: Server: x"_s}}},
        {"08-expired", provider(StrangersRefused, u"expired"_s), &withPassword},
        {"09-wrong-name", provider(StrangersRefused, u"wrong-name"_s), &withPassword},
        {"10-self-signed", provider(StrangersRefused, u"self-signed"_s), &withPassword},
        {"11-scanner", provider(StrangersRefused, u"intercepted"_s), &withPassword},
        {"12-wrong-password", refusingSignIn(u"535 5.7.8 Error: authentication failed"_s), &withPassword},
        {"13-basic-off",
         refusingSignIn(u"535 5.7.139 Authentication unsuccessful, basic authentication is disabled."_s),
         &withPassword},
        {"14-app-password", refusingSignIn(u"534 5.7.9 Application-specific password required."_s), &withPassword},
        {"15-relay-stranger", provider(StrangersRefused), &withRecipient},
        {"16-relay-account", provider(u"ON AUTH 235 2.7.0 Ok\n"_s + StrangersRefused), &withPasswordAndRecipient},
        {"17-greylisted",
         provider(
             u"ON AUTH 235 2.7.0 Ok\nON RCPT 450 4.2.0 <bob@elsewhere.test>: Recipient address rejected: Greylisted\nSERVE"_s),
         &withPasswordAndRecipient},
        {"18-busy", greeting(u"S: 421 4.3.2 Service not available, too many connections"_s)},
        {"19-blocklisted", greeting(u"S: 554 5.7.1 Your address 192.0.2.9 is listed at Spamhaus"_s)},
        {"20-stripped",
         {{587, Greeting + u"S: 250-mail.test\nS: 250 SIZE 10000000\nC: STARTTLS\n"_s + Encrypted + secondEhlo}}},
        {"21-injection",
         {{587, Greeting + Offers + u"RAW: 220 go\\r\\n250-mail.test\\r\\n250 AUTH PLAIN\\r\\n\nTLS good"_s}}},
        {"22-inspected",
         {{587,
           u"S: 220 ****************************\nC: EHLO\nS: 250-mail.test\nS: 250 XXXXXXXA\nC: STARTTLS\nS: 502 no\n"_s +
               StrangersRefused}}},
        {"23-too-large", provider(u"ON AUTH 235 2.7.0 Ok\n"_s + Relaying), &withLargeMessage},
        {"24-no-such-name", {}, nullptr, FaultScene::Names::Unknown},
        {"25-name-service-silent", {}, nullptr, FaultScene::Names::Silent},
        {"26-computer-name",
         provider(
             u"ON EHLO 250-mail.test\\n250 AUTH PLAIN\nON AUTH 235 2.7.0 Ok\nON RCPT 504 5.5.2 <ANNA'S_PC>: Helo command rejected: Invalid name\nSERVE"_s),
         &withOddName},
        {"27-sender",
         provider(
             u"ON AUTH 235 2.7.0 Ok\nON MAIL 553 5.7.1 <alice@mail.test>: Sender address rejected: not owned by user alice\nSERVE"_s),
         &withPasswordAndRecipient},
        {"28-wrong-mode", works, &withWrongMode},
        {"29-handshake-hangs", {{587, Greeting + Offers + u"S: 220 go"_s}}},
        {"30-one-address-dead", works, &withPasswordAndRecipient, FaultScene::Names::TwoAddresses},
        {"31-recipient-unknown",
         provider(
             u"ON AUTH 235 2.7.0 Ok\nON RCPT 550 5.1.1 <bob@elsewhere.test>: Recipient address rejected: User unknown\nSERVE"_s),
         &withPasswordAndRecipient},
    };
}

} // namespace unsent::test
