#include "DialogueRows.h"

using namespace Qt::StringLiterals;

namespace unsent::test {

void withPassword(connection::TestPlan& plan)
{
    plan.user = u"alice"_s;
    plan.password = std::make_shared<connection::Password>(QByteArray("correct horse"));
}

void withRecipient(connection::TestPlan& plan)
{
    plan.to = u"bob@elsewhere.test"_s;
}

QList<DialogueRow> greetingRows()
{
    const QString good = Secure + MailOk + RcptOk + Bye;
    return {
        {"all is well", {good}, {}, {}},
        {"greeting in several lines",
         {u"S: 220-mail.test\nS: 220 ready\nC: EHLO\n"_s + Offers + Encrypted + OffersAuth + MailOk + RcptOk + Bye},
         {},
         {}},
        {"hangs up before greeting", {u"CLOSE"_s}, {u"greeting-closed"_s}, u"greeting-closed"_s},
        {"cuts before greeting", {u"RESET"_s}, {u"greeting-closed"_s}, u"greeting-closed"_s},
        {"hangs up in the middle of the greeting",
         {u"RAW: 220 mai\nCLOSE"_s},
         {u"greeting-closed"_s},
         u"greeting-closed"_s},
        {"never greets", {u""_s}, {u"greeting-silent"_s}, u"greeting-silent"_s},
        {"one byte each 300 ms",
         {u"DRIP 300 220 mail.test ESMTP ready for you\\r\\n"_s},
         {u"greeting-too-slow"_s},
         u"greeting-too-slow"_s},
        {"slow but fine", {u"WAIT 1300\n"_s + good, u"CLOSE"_s}, {u"greeting-slow"_s}, {}},
        {"421 at once", {u"S: 421 4.3.2 Service not available"_s}, {u"server-busy"_s}, u"server-busy"_s},
        {"421 and close", {u"S: 421 too many connections\nCLOSE"_s}, {u"server-busy"_s}, u"server-busy"_s},
        {"554 blocked",
         {u"S: 554 5.7.1 Your address 192.0.2.9 is listed at Spamhaus"_s},
         {u"address-blocked"_s},
         u"address-blocked"_s},
        {"554 in three lines",
         {u"S: 554-mail.test\nS: 554-your host is blocked\nS: 554 bye"_s},
         {u"address-blocked"_s},
         u"address-blocked"_s},
        {"521 no mail here", {u"S: 521 this host does not accept mail"_s}, {u"wrong-service"_s}, u"wrong-service"_s},
        {"POP3", {u"S: +OK POP3 ready"_s}, {u"wrong-service"_s}, u"wrong-service"_s},
        {"IMAP", {u"S: * OK [CAPABILITY IMAP4rev1] ready"_s}, {u"wrong-service"_s}, u"wrong-service"_s},
        {"SSH", {u"S: SSH-2.0-OpenSSH_9.2"_s}, {u"wrong-service"_s}, u"wrong-service"_s},
        {"FTP", {u"S: 220 (vsFTPd 3.0.3)"_s}, {u"wrong-service"_s}, u"wrong-service"_s},
        {"HTTP that speaks first",
         {u"S: HTTP/1.1 400 Bad Request\nS: Server: x"_s},
         {u"wrong-service"_s},
         u"wrong-service"_s},
        {"HTTP that waits to be asked",
         {u""_s, u"ANY\nRAW: HTTP/1.1 400 Bad Request\\r\\n\\r\\n\nCLOSE"_s},
         {u"wrong-service"_s},
         u"wrong-service"_s},
        {"unknown protocol", {u"S: WELCOME TO THE MACHINE"_s}, {u"not-smtp"_s}, u"not-smtp"_s},
        {"binary noise", {u"RAW: \\x00\\x01\\xff\\xfe\\n"_s}, {u"not-smtp"_s}, u"not-smtp"_s},
        {"a line without end",
         {u"FLOOD 220-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"_s},
         {u"line-too-long"_s},
         u"line-too-long"_s},
        {"a reply without end", {u"FLOOD 220-more\\r\\n"_s}, {u"endless-reply"_s}, u"endless-reply"_s},
        {"codes that change within a reply",
         {u"S: 220-mail.test\nS: 554 no"_s},
         {u"inconsistent-reply"_s},
         u"inconsistent-reply"_s},
        {"bare LF",
         {u"RAW: 220 mail.test ESMTP\\n\nC: EHLO\n"_s + Offers + Encrypted + OffersAuth + MailOk + RcptOk + Bye},
         {u"nonconforming-reply"_s},
         {}},
        {"NUL and ESC in the greeting",
         {u"RAW: 220 mail\\0.test \\x1b[31mred\\r\\n\nC: EHLO\n"_s + Offers + Encrypted + OffersAuth + MailOk + RcptOk +
          Bye},
         {u"nonconforming-reply"_s},
         {}},
        {"implicit TLS behind a plain start",
         {u""_s, u"TLS good\nS: 220 mail.test\nC: EHLO\n"_s + OffersAuth + MailOk + RcptOk + Bye},
         {u"use-implicit-tls"_s},
         {}},
        {"implicit TLS where STARTTLS was set",
         {u""_s, u"TLS good\nS: 220 mail.test\nC: EHLO\n"_s + OffersAuth + MailOk + RcptOk + Bye},
         {u"use-implicit-tls"_s},
         u"use-implicit-tls"_s,
         [](connection::TestPlan& plan) { plan.targets.first().encryption = connection::EncryptionChoice::StartTls; }},
        {"plain greeting where TLS was set",
         {u"S: 220 mail.test\nANY\nS: 500 what"_s, good},
         {u"use-starttls"_s},
         u"use-starttls"_s,
         [](connection::TestPlan& plan) { plan.targets.first().encryption = connection::EncryptionChoice::Tls; }},
        {"EHLO not known",
         {u"S: 220 old\nC: EHLO\nS: 500 what\nC: HELO\nS: 250 old\nC: STARTTLS\nS: 502 no\n"_s + MailOk + RcptOk + Bye},
         {u"no-esmtp"_s, u"starttls-not-offered"_s, u"auth-not-offered-here"_s},
         {}},
        {"the computer's name is refused, the address is taken",
         {u"S: 220 mail.test\nC: EHLO bad_name\nS: 501 5.5.4 Invalid domain name\nC: EHLO [127.0.0.1]\n"_s + Offers +
          u"S: 220 go\nTLS good\nC: EHLO [127.0.0.1]\n"_s + OffersAuth + MailOk + RcptOk + Bye},
         {u"host-name-rejected"_s},
         u"host-name-rejected"_s,
         [](connection::TestPlan& plan) { plan.ehloName = u"bad_name"_s; }},
        {"Exim refuses the name",
         {u"S: 220 mail.test\nC: EHLO\nS: 501 Syntactically invalid EHLO argument(s)\nC: EHLO [\nS: 501 Syntactically invalid EHLO argument(s)"_s},
         {u"host-name-rejected"_s},
         u"host-name-rejected"_s},
        {"EHLO answered by silence", {u"S: 220 mail.test"_s}, {u"server-busy"_s}, u"server-busy"_s},
        {"closed after EHLO", {Greeting + u"CLOSE"_s}, {u"server-busy"_s}, u"server-busy"_s},
        {"inspected greeting",
         {u"S: 220 ****************************\nC: EHLO\nS: 250-mail.test\nS: 250 XXXXXXXA\nC: STARTTLS\nS: 502 no\n"_s +
          MailOk + RcptOk + Bye},
         {u"middlebox-smtp-inspection"_s, u"starttls-not-offered"_s, u"auth-not-offered-here"_s},
         u"middlebox-smtp-inspection"_s},
    };
}

} // namespace unsent::test
