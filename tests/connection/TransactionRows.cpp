#include "DialogueRows.h"

using namespace Qt::StringLiterals;

namespace unsent::test {

namespace {

DialogueRow mailRow(const char* name, const QString& reply, const QString& finding,
                    void (*change)(connection::TestPlan&) = &withRecipient)
{
    return {name, {Secure + u"C: MAIL\nS: "_s + reply + u"\nC: QUIT\n"_s}, {finding}, finding, change};
}

DialogueRow rcptRow(const char* name, const QString& reply, const QString& finding,
                    void (*change)(connection::TestPlan&) = &withRecipient)
{
    const bool mild = finding == u"greylisted" || finding == u"try-later";
    return {name,
            {Secure + MailOk + u"C: RCPT\nS: "_s + reply + u"\n"_s + Bye},
            {finding},
            mild ? QString() : finding,
            change};
}

void signedInWithRecipient(connection::TestPlan& plan)
{
    withPassword(plan);
    withRecipient(plan);
}

void toOwnDomain(connection::TestPlan& plan)
{
    plan.to = u"nosuch@mail.test"_s;
}

} // namespace

QList<DialogueRow> transactionRows()
{
    const QString signedIn = Secure + u"C: AUTH PLAIN\nS: 235 2.7.0 Ok\n"_s;
    const auto large = [](connection::TestPlan& plan) { plan.messageBytes = 20'000'000; };
    const auto toSelf = [](connection::TestPlan& plan) {
        withPassword(plan);
        plan.sendMessageToSelf = true;
    };
    return {
        mailRow("530 STARTTLS first", u"530 5.7.0 Must issue a STARTTLS command first"_s, u"tls-required"_s),
        mailRow("523 encryption needed", u"523 5.7.10 Encryption Needed"_s, u"tls-required"_s),
        mailRow("530 sign in first", u"530 5.7.0 Authentication required"_s, u"sign-in-required"_s),
        mailRow("Exchange Online wants sign-in", u"530 5.7.57 Client not authenticated to send mail."_s,
                u"sign-in-required"_s),
        mailRow("sender not owned", u"553 5.7.1 <alice@mail.test>: Sender address rejected: not owned by user bob"_s,
                u"sender-not-yours"_s),
        mailRow("send as denied", u"554 5.2.252 SendAsDenied; alice not allowed to send as carol"_s,
                u"sender-not-yours"_s),
        mailRow("sender's domain unknown, Sendmail",
                u"553 5.1.8 <alice@mail.test>... Domain of sender address alice@mail.test does not exist"_s,
                u"sender-domain-unknown"_s),
        mailRow("552 too large", u"552 5.3.4 Message size exceeds fixed limit"_s, u"message-too-large"_s),
        mailRow("no room", u"452 4.3.1 Insufficient system storage"_s, u"server-storage"_s),
        mailRow("filter down", u"451 4.7.1 Service unavailable - milter timed out"_s, u"server-filter-down"_s),
        mailRow("rate limit", u"450 4.7.1 Error: too much mail from 192.0.2.9"_s, u"sending-rate-limited"_s),
        mailRow("421 in the middle", u"421 4.3.2 shutting down\nCLOSE"_s, u"server-busy"_s),
        {"SIZE tells it before",
         {Secure + u"C: MAIL FROM:<alice@mail.test>\nS: 250 Ok\n"_s + RcptOk + Bye},
         {u"message-too-large"_s},
         u"message-too-large"_s,
         large},
        rcptRow("relay denied to a stranger", u"554 5.7.1 <bob@elsewhere.test>: Relay access denied"_s,
                u"relay-needs-sign-in"_s),
        rcptRow("relay not permitted, Exim", u"550 relay not permitted"_s, u"relay-needs-sign-in"_s),
        rcptRow("not a gateway", u"550 not a gateway"_s, u"relay-needs-sign-in"_s),
        rcptRow("OpenSMTPD says invalid recipient for relaying",
                u"550 Invalid recipient: <bob@elsewhere.test>\nC: RCPT\nS: 250 2.1.5 Destination address valid"_s,
                u"relay-needs-sign-in"_s),
        {"relay denied after sign-in",
         {signedIn + MailOk + u"C: RCPT\nS: 554 5.7.1 <bob@elsewhere.test>: Relay access denied\n"_s + Bye},
         {u"relay-denied-for-account"_s},
         u"relay-denied-for-account"_s,
         &signedInWithRecipient},
        rcptRow("collect mail first", u"550 5.7.1 Please check your mail first before sending"_s,
                u"collect-mail-first"_s),
        rcptRow("POP before SMTP", u"550 POP-before-SMTP authentication needed"_s, u"collect-mail-first"_s),
        rcptRow("unknown user",
                u"550 5.1.1 <nosuch@mail.test>: Recipient address rejected: User unknown in local recipient table"_s,
                u"recipient-unknown"_s, &toOwnDomain),
        rcptRow("OpenSMTPD says invalid recipient for a user", u"550 Invalid recipient: <nosuch@mail.test>"_s,
                u"recipient-unknown"_s, &toOwnDomain),
        rcptRow("greylisted", u"450 4.2.0 <bob@elsewhere.test>: Recipient address rejected: Greylisted"_s,
                u"greylisted"_s),
        rcptRow("try later", u"450 4.2.1 mailbox busy"_s, u"try-later"_s),
        rcptRow("blocked address at RCPT",
                u"554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org"_s,
                u"address-blocked"_s),
        rcptRow("needs SMTPUTF8", u"553 5.6.7 Must use SMTPUTF8 for this address"_s, u"needs-smtputf8"_s),
        {"our own address needs SMTPUTF8",
         {Secure + u"C: QUIT"_s},
         {u"needs-smtputf8"_s},
         u"needs-smtputf8"_s,
         [](connection::TestPlan& plan) { plan.from = u"jörg@mail.test"_s; }},
        {"the computer's name is refused only at RCPT",
         {Secure + MailOk +
          u"C: RCPT\nS: 504 5.5.2 <DESKTOP-AB12CD>: Helo command rejected: need fully-qualified hostname\nC: RSET\nS: 250 Ok\nC: EHLO [127.0.0.1]\n"_s +
          OffersAuth + MailOk + RcptOk + Bye},
         {u"host-name-rejected"_s},
         u"host-name-rejected"_s,
         [](connection::TestPlan& plan) {
             withRecipient(plan);
             plan.ehloName = u"DESKTOP-AB12CD"_s;
         }},
        {"greeting name refused at RCPT, with sign-in",
         {signedIn + MailOk +
          u"C: RCPT\nS: 501 5.5.2 <bad_name!>: Helo command rejected: Invalid name\nC: RSET\nS: 250 Ok\nC: EHLO [\n"_s +
          OffersAuth + MailOk + RcptOk + Bye},
         {u"host-name-rejected"_s},
         u"host-name-rejected"_s,
         &signedInWithRecipient},
        {"RSET never answered", {Secure + MailOk + RcptOk + u"C: RSET\n"_s}, {}, {}, &withRecipient},
        {"cut at RSET", {Secure + MailOk + RcptOk + u"C: RSET\nRESET"_s}, {}, {}, &withRecipient},
        {"RCPT never answered", {Secure + MailOk + u"C: RCPT\n"_s}, {u"try-later"_s}, {}, &withRecipient},
        {"pipelined",
         {Greeting + Offers + Encrypted +
          u"S: 250-mail.test\nS: 250-PIPELINING\nS: 250 AUTH PLAIN\nC: MAIL\nC: RCPT\nC: RCPT\nC: RSET\nS: 250 Ok\nS: 250 Ok\nS: 250 Ok\nS: 250 Ok\nC: QUIT"_s},
         {},
         {},
         &withRecipient},
        {"pipelined and refused",
         {Greeting + Offers + Encrypted +
          u"S: 250-mail.test\nS: 250-PIPELINING\nS: 250 AUTH PLAIN\nC: MAIL\nC: RCPT\nC: RCPT\nC: RSET\nS: 553 5.1.8 Domain of sender does not exist\nS: 503 MAIL first\nS: 503 MAIL first\nS: 250 Ok\nC: QUIT"_s},
         {u"sender-domain-unknown"_s},
         u"sender-domain-unknown"_s,
         &withRecipient},
        {"a message to oneself",
         {signedIn + MailOk + RcptOk +
          u"C: DATA\nS: 354 go on\nC: Date:\nC: From: <alice@mail.test>\nC: To: <alice@mail.test>\nWAIT 100\nS: 250 2.0.0 queued"_s},
         {},
         {},
         toSelf},
        {"the message is refused",
         {signedIn + MailOk + RcptOk +
          u"C: DATA\nS: 354 go on\nC: Date:\nWAIT 100\nS: 550 5.7.1 This message looks like spam"_s},
         {u"content-rejected"_s},
         u"content-rejected"_s,
         toSelf},
    };
}

} // namespace unsent::test
