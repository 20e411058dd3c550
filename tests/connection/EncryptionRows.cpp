#include "DialogueRows.h"

using namespace Qt::StringLiterals;

namespace unsent::test {

namespace {

QString withCertificate(const QString& name)
{
    return Greeting + Offers + u"S: 220 go\nTLS %1\nC: EHLO\n"_s.arg(name) + OffersAuth + MailOk + RcptOk + Bye;
}

DialogueRow certificateRow(const char* name, const QString& certificate, const QStringList& findings)
{
    return {name, {withCertificate(certificate)}, findings, findings.first()};
}

} // namespace

QList<DialogueRow> encryptionRows()
{
    const QString plainEnd = MailOk + RcptOk + Bye;
    const QString handshake = u"S: 220 go\nANY\n"_s;
    return {
        certificateRow("expired", u"expired"_s, {u"certificate-expired"_s}),
        certificateRow("not yet valid", u"early"_s, {u"certificate-not-yet-valid"_s}),
        certificateRow("self-signed", u"self-signed"_s, {u"certificate-self-signed"_s}),
        certificateRow("unknown issuer", u"foreign"_s, {u"certificate-unknown-issuer"_s}),
        certificateRow("a scanner in between", u"intercepted"_s, {u"certificate-intercepted"_s}),
        certificateRow("another name", u"wrong-name"_s, {u"certificate-wrong-name"_s}),
        certificateRow("intermediate missing", u"incomplete"_s, {u"certificate-chain-incomplete"_s}),
        {"our clock is years behind",
         {withCertificate(u"early"_s)},
         {u"clock-wrong"_s, u"certificate-not-yet-valid"_s},
         u"clock-wrong"_s,
         [](connection::TestPlan& plan) { plan.now = QDateTime(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC); }},
        {"the greeting's date shows our clock wrong",
         {u"S: 220 mail.test ESMTP Exim 4.96 Sun, 22 Nov 2076 11:49:47 +0000\nC: EHLO\n"_s + Offers +
          u"S: 220 go\nTLS expired\nC: EHLO\n"_s + OffersAuth + plainEnd},
         {u"clock-wrong"_s, u"certificate-expired"_s},
         u"clock-wrong"_s},
        {"STARTTLS hidden, yet taken",
         {Greeting + u"S: 250-mail.test\nS: 250 SIZE 1000\nC: STARTTLS\n"_s + Encrypted + OffersAuth + plainEnd},
         {u"starttls-stripped"_s},
         u"starttls-stripped"_s},
        {"no STARTTLS at all",
         {Greeting + u"S: 250-mail.test\nS: 250 SIZE 1000\nC: STARTTLS\nS: 502 5.5.1 Command not recognized\n"_s +
          plainEnd},
         {u"starttls-not-offered"_s, u"auth-not-offered-here"_s},
         {}},
        {"sign-in offered in the clear",
         {Greeting + u"S: 250-mail.test\nS: 250-AUTH LOGIN PLAIN\nS: 250 STARTTLS\nC: STARTTLS\n"_s + Encrypted +
          OffersAuth + plainEnd},
         {u"auth-offered-in-clear"_s},
         {}},
        {"no sign-in offered",
         {Greeting + Offers + Encrypted + u"S: 250 mail.test\n"_s + plainEnd},
         {u"auth-not-offered-here"_s},
         {}},
        {"words behind the 220, same segment",
         {Greeting + Offers + u"RAW: 220 go\\r\\n250-mail.test\\r\\n250 AUTH PLAIN\\r\\n\nTLS good"_s},
         {u"tls-response-injection"_s},
         u"tls-response-injection"_s},
        {"half a line behind the 220",
         {Greeting + Offers + u"RAW: 220 go\\r\\n250-mai\nTLS good"_s},
         {u"tls-response-injection"_s},
         u"tls-response-injection"_s},
        {"words behind the 220, late",
         {Greeting + Offers + u"S: 220 go\nWAIT 100\nRAW: 250 mail.test\\r\\n\nTLS good"_s},
         {u"tls-garbage-after-starttls"_s},
         u"tls-garbage-after-starttls"_s},
        {"garbage instead of TLS",
         {Greeting + Offers + handshake + u"S: what is this"_s},
         {u"tls-garbage-after-starttls"_s},
         u"tls-garbage-after-starttls"_s},
        {"handshake never answered",
         {Greeting + Offers + u"S: 220 go"_s},
         {u"tls-handshake-timeout"_s},
         u"tls-handshake-timeout"_s},
        {"handshake one byte at a time",
         {Greeting + Offers + handshake + u"DRIP 300 \\x16\\x03\\x03\\x00\\x7a\\x02\\x00\\x00\\x76"_s},
         {u"tls-handshake-timeout"_s},
         u"tls-handshake-timeout"_s},
        {"closed in the handshake",
         {Greeting + Offers + handshake + u"CLOSE"_s},
         {u"tls-handshake-closed"_s},
         u"tls-handshake-closed"_s},
        {"cut in the handshake",
         {Greeting + Offers + handshake + u"RESET"_s},
         {u"tls-handshake-closed"_s},
         u"tls-handshake-closed"_s},
        {"alert 70, protocol version",
         {Greeting + Offers + handshake + u"RAW: \\x15\\x03\\x01\\x00\\x02\\x02\\x46\nCLOSE"_s},
         {u"tls-server-too-old"_s},
         u"tls-server-too-old"_s},
        {"only TLS 1.0",
         {Greeting + Offers + handshake + u"RAW: \\x16\\x03\\x01\\x00\\x2a\\x02\\x00\\x00\\x26\\x03\\x01"_s +
          u"\\x01"_s.repeated(32) + u"\\x00\\x00\\x2f\\x00"_s},
         {u"tls-server-too-old"_s},
         u"tls-server-too-old"_s},
        {"alert 80, internal error",
         {Greeting + Offers + handshake + u"RAW: \\x15\\x03\\x03\\x00\\x02\\x02\\x50\nCLOSE"_s},
         {u"tls-server-broken"_s},
         u"tls-server-broken"_s},
        {"STARTTLS offered and refused",
         {Greeting + Offers + u"S: 454 4.7.0 TLS not available\n"_s + plainEnd},
         {u"tls-server-broken"_s, u"auth-not-offered-here"_s},
         u"tls-server-broken"_s},
        {"alert 116, client certificate",
         {Greeting + Offers + handshake + u"RAW: \\x15\\x03\\x03\\x00\\x02\\x02\\x74\nCLOSE"_s},
         {u"tls-client-certificate-required"_s},
         u"tls-client-certificate-required"_s},
        {"closed after TLS", {Greeting + Offers + Encrypted + u"CLOSE"_s}, {u"server-busy"_s}, u"server-busy"_s},
    };
}

QList<DialogueRow> signInRows()
{
    const QString auth = Secure + u"C: AUTH PLAIN\n"_s;
    const auto refused = [&](const char* name, const QString& reply, const QString& finding) {
        return DialogueRow{name, {auth + u"S: "_s + reply + u"\nC: QUIT\n"_s}, {finding}, finding, &withPassword};
    };
    const auto token = [](connection::TestPlan& plan) {
        withPassword(plan);
        plan.oauthToken = true;
    };
    const QString bearer =
        Greeting + Offers + Encrypted + u"S: 250-mail.test\nS: 250 AUTH XOAUTH2 PLAIN\nC: AUTH XOAUTH2\n"_s;
    return {
        {"signed in",
         {auth + u"S: 235 2.7.0 Authentication successful\n"_s + MailOk + RcptOk + Bye},
         {},
         {},
         &withPassword},
        refused("wrong password", u"535 5.7.8 Error: authentication failed: authentication failure"_s,
                u"bad-credentials"_s),
        refused("wrong password, Exim", u"535 Incorrect authentication data"_s, u"bad-credentials"_s),
        refused("password switched off, Exchange Online",
                u"535 5.7.139 Authentication unsuccessful, basic authentication is disabled."_s,
                u"sign-in-disabled-by-provider"_s),
        refused("SMTP AUTH off for the mailbox",
                u"535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox."_s,
                u"sign-in-disabled-by-provider"_s),
        refused("web login wanted",
                u"534-5.7.14 Please log in with your web browser and then try again."_s + u"\nS: 534 5.7.14 more"_s,
                u"sign-in-disabled-by-provider"_s),
        refused("app password, Gmail", u"534 5.7.9 Application-specific password required."_s,
                u"app-password-needed"_s),
        refused("authorisation code", u"535 Login Fail. Please enter your authorization code to login."_s,
                u"app-password-needed"_s),
        refused("too many sign-ins", u"454 4.7.0 Too many login attempts, please try again later."_s,
                u"sign-in-rate-limited"_s),
        refused("locked", u"535 5.7.8 Account is temporarily locked"_s, u"sign-in-rate-limited"_s),
        refused("backend down",
                u"454 4.7.0 Temporary authentication failure: Connection lost to authentication server"_s,
                u"sign-in-backend-down"_s),
        refused("closed without a word", u"334 \nCLOSE"_s, u"sign-in-backend-down"_s),
        refused("538 encryption", u"538 5.7.11 Encryption required for requested authentication mechanism"_s,
                u"tls-required"_s),
        {"PLAIN not to be had, LOGIN tried",
         {auth +
          u"S: 535 5.7.8 Error: authentication failed: no mechanism available\nC: AUTH LOGIN\nS: 535 5.7.8 Error: authentication failed: bad protocol\nC: QUIT"_s},
         {u"mechanism-unavailable"_s},
         u"mechanism-unavailable"_s,
         &withPassword},
        {"only NTLM",
         {Greeting + Offers + Encrypted + u"S: 250-mail.test\nS: 250 AUTH NTLM GSSAPI\nC: QUIT"_s},
         {u"mechanism-unavailable"_s},
         u"mechanism-unavailable"_s,
         &withPassword},
        {"token refused",
         {bearer + u"S: 334 eyJzdGF0dXMiOiI0MDEifQ==\nC: \nS: 535 5.7.3 Authentication unsuccessful\nC: QUIT"_s},
         {u"token-rejected"_s},
         u"token-rejected"_s,
         token},
        {"sign-in in the clear only: nothing is sent",
         {Greeting + u"S: 250-mail.test\nS: 250 AUTH PLAIN\nC: STARTTLS\nS: 502 no\nC: MAIL\nS: 250 Ok\n"_s + RcptOk +
          Bye},
         {u"auth-offered-in-clear"_s, u"starttls-not-offered"_s},
         {},
         &withPassword},
        {"bad certificate: the password stays here",
         {Greeting + Offers + u"S: 220 go\nTLS expired\nC: EHLO\n"_s + OffersAuth + MailOk + RcptOk + Bye},
         {u"certificate-expired"_s},
         u"certificate-expired"_s,
         &withPassword},
    };
}

} // namespace unsent::test
