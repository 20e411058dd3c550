#include "DialogueRows.h"

using namespace Qt::StringLiterals;

namespace unsent::test {

namespace {

const QString Denied = u"S: 554 5.7.1 <bob@elsewhere.test>: Relay access denied\n"_s;
const QString Elsewhere = u"C: RCPT TO:<bob@elsewhere.test>\n"_s;
const QString Own = u"C: RCPT TO:<alice@mail.test>\n"_s;
const QString Nobodys = u"C: RCPT TO:<unsent-test@example.com>\n"_s;
const QString Taken = u"S: 250 2.1.5 Ok\n"_s;
const QString OnlyQuit = u"C: QUIT"_s;

void toBobHere(connection::TestPlan& plan)
{
    plan.to = u"bob@mail.test"_s;
}

void signedInToElsewhere(connection::TestPlan& plan)
{
    withPassword(plan);
    withRecipient(plan);
}

/// Both recipients get the same words, each with its own address.
QString alike(const QString& before, const QString& behind)
{
    return Elsewhere + u"S: "_s + before + u"<bob@elsewhere.test>"_s + behind + u'\n' + Own + u"S: "_s + before +
           u"<alice@mail.test>"_s + behind + u'\n';
}

} // namespace

QList<DialogueRow> recipientRows()
{
    const QString open = Secure + MailOk;
    const QString signedIn = Secure + u"C: AUTH PLAIN\nS: 235 2.7.0 Ok\n"_s + MailOk;
    const QString noSignIn = Greeting + Offers + Encrypted + u"S: 250 mail.test\n"_s + MailOk;
    const QString unknown = u"S: 550 5.1.1 <alice@mail.test>: Recipient address rejected: User unknown\n"_s;
    const QString greylisted = u"S: 450 4.2.0 Greylisted\n"_s;
    const QString relay = u"relay-needs-sign-in"_s;
    const auto refused = [&](const char* name, const QString& script, const QString& finding,
                             void (*change)(connection::TestPlan&)) {
        return DialogueRow{name, {script}, {finding}, finding, change};
    };
    const auto taken = [](const char* name, const QString& script, const QStringList& notes,
                          void (*change)(connection::TestPlan&)) {
        return DialogueRow{name, {script}, notes, {}, change};
    };
    return {
        refused("elsewhere refused, own taken", open + Elsewhere + Denied + Own + Taken + Bye, relay, &withRecipient),
        refused("elsewhere refused without a reason, own taken",
                open + Elsewhere + u"S: 550 5.7.1 No\n"_s + Own + Taken + Bye, relay, &withRecipient),
        refused("sign-in wanted elsewhere, own taken without",
                open + Elsewhere + u"S: 530 5.7.0 Authentication required\n"_s + Own + Taken + Bye, relay,
                &withRecipient),
        refused("elsewhere refused after sign-in, own taken",
                signedIn + Elsewhere + u"S: 550 5.7.1 No\n"_s + Own + Taken + Bye, u"relay-denied-for-account"_s,
                &signedInToElsewhere),
        refused("both refused alike with words of relaying",
                open + alike(u"554 5.7.1 "_s, u": Relay access denied"_s) + Bye, relay, &withRecipient),
        refused("both refused alike without a reason, sign-in offered",
                open + alike(u"550 5.7.1 "_s, u": Access denied"_s) + Bye, u"sign-in-required"_s, &withRecipient),
        refused("both refused alike without a reason, after sign-in",
                signedIn + alike(u"550 5.7.1 "_s, u": Access denied"_s) + Bye, u"sender-not-yours"_s,
                &signedInToElsewhere),
        refused("both refused alike because of the line",
                open + alike(u"554 5.7.1 "_s, u": Client host rejected: Access denied"_s) + Bye, u"address-blocked"_s,
                &withRecipient),
        refused("both refused alike because of the sender",
                open + alike(u"554 5.7.1 "_s, u": Sender address rejected: Access denied"_s) + Bye,
                u"sender-not-yours"_s, &withRecipient),
        refused("both refused alike as unknown, sign-in offered", open + alike(u"550 Invalid recipient: "_s, {}) + Bye,
                u"sign-in-required"_s, &withRecipient),
        {"both refused alike as unknown, no sign-in offered",
         {noSignIn + alike(u"550 Invalid recipient: "_s, {}) + Bye},
         {u"recipient-unknown"_s, u"auth-not-offered-here"_s},
         u"recipient-unknown"_s,
         &withRecipient},
        {"both refused alike without a reason, no sign-in offered",
         {noSignIn + alike(u"550 5.7.1 "_s, u": Access denied"_s) + Bye},
         {u"address-blocked"_s, u"auth-not-offered-here"_s},
         u"address-blocked"_s,
         &withRecipient},
        taken("both put off alike", open + alike(u"450 4.2.0 "_s, u": Greylisted"_s) + Bye, {u"greylisted"_s},
              &withRecipient),
        taken("both taken after sign-in", signedIn + Elsewhere + Taken + Own + Taken + Bye, {}, &signedInToElsewhere),
        taken("both taken without sign-in", open + Elsewhere + Taken + Own + Taken + Bye, {}, &withRecipient),
        taken("both taken, no recipient given", open + Nobodys + Taken + Own + Taken + Bye, {}, nullptr),
        taken("elsewhere taken, own unknown", signedIn + Elsewhere + Taken + Own + unknown + Bye,
              {u"recipient-unknown"_s}, &signedInToElsewhere),
        {"elsewhere refused, own unknown",
         {open + Elsewhere + Denied + Own + unknown + Bye},
         {relay, u"recipient-unknown"_s},
         relay,
         &withRecipient},
        refused("closed between the two", open + Elsewhere + Denied + u"CLOSE"_s, relay, &withRecipient),
        refused("closed when asked for the own one", open + Elsewhere + Denied + Own + u"CLOSE"_s, relay,
                &withRecipient),
        refused("cut when asked for the own one", open + Elsewhere + Denied + Own + u"RESET"_s, relay, &withRecipient),
        refused("silent when asked for the own one", open + Elsewhere + Denied + Own, relay, &withRecipient),
        taken("closed after the first was taken", open + Elsewhere + Taken + Own + u"CLOSE"_s, {}, &withRecipient),
        taken("silent after the first was taken", open + Elsewhere + Taken + Own, {}, &withRecipient),
        refused("421 at the second", open + Elsewhere + Denied + Own + u"S: 421 4.7.0 Too many errors\nCLOSE"_s, relay,
                &withRecipient),
        taken("421 at the second, the first taken",
              open + Elsewhere + Taken + Own + u"S: 421 4.3.2 Shutting down\nCLOSE"_s, {u"server-busy"_s},
              &withRecipient),
        refused("put off after a refusal",
                open + Elsewhere + Denied + Own + u"S: 450 4.7.1 Too many errors\n"_s + OnlyQuit, relay,
                &withRecipient),
        taken("greylisted first and taken second", open + Elsewhere + greylisted + Own + Taken + Bye, {u"greylisted"_s},
              &withRecipient),
        taken("taken first and greylisted second", open + Elsewhere + Taken + Own + greylisted + Bye, {u"greylisted"_s},
              &withRecipient),
        // The recipient the person writes to is asked about first, whoever it is.
        taken("to the own domain, taken; not passed on",
              open + u"C: RCPT TO:<bob@mail.test>\n"_s + Taken + Nobodys + Denied + Bye, {relay}, &toBobHere),
        taken("to the own domain, taken; passed on",
              open + u"C: RCPT TO:<bob@mail.test>\n"_s + Taken + Nobodys + Taken + Bye, {}, &toBobHere),
        taken("to the own domain, taken; not passed on after sign-in",
              signedIn + u"C: RCPT TO:<bob@mail.test>\n"_s + Taken + Nobodys + Denied + Bye,
              {u"relay-denied-for-account"_s},
              [](connection::TestPlan& plan) {
                  withPassword(plan);
                  toBobHere(plan);
              }),
        refused("a From address without a domain stands for nobody",
                Secure + u"C: MAIL FROM:<alice>\nS: 250 Ok\n"_s + Elsewhere + Denied + u"C: RSET\nS: 250 Ok\n"_s +
                    OnlyQuit,
                relay,
                [](connection::TestPlan& plan) {
                    withRecipient(plan);
                    plan.from = u"alice"_s;
                }),
        {"pipelined, elsewhere refused, own taken",
         {Greeting + Offers + Encrypted + u"S: 250-mail.test\nS: 250-PIPELINING\nS: 250 AUTH PLAIN\nC: MAIL\n"_s +
          Elsewhere + Own + u"C: RSET\nS: 250 Ok\nS: 550 5.7.1 No\nS: 250 Ok\nS: 250 Ok\nC: QUIT"_s},
         {relay},
         relay,
         &withRecipient},
    };
}

} // namespace unsent::test
