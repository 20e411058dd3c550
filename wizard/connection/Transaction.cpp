// The second half of Conversation: sign-in and the mail transaction.
#include "Conversation.h"

#include "CommandText.h"
#include "PlainText.h"
#include "Refusal.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace unsent::connection {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Conversation)
};

const QString Masked = u"********"_s;

/// RFC 1870 section 3: 0 tells that there is no fixed limit.
Phrase sizeInWords(qint64 bytes)
{
    return [bytes] {
        return bytes > 0 ? QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat)
                         : Words::tr("the limit is not told");
    };
}

} // namespace

void Conversation::decideSignIn()
{
    const bool wanted = m_topic.password && !m_topic.user.isEmpty();
    const bool offered = !m_capabilities.auth.isEmpty();
    if (!offered) {
        // Between servers, on port 25, that is as it should be.
        const bool matters = wanted || m_topic.port != 25;
        auto& seen = observe(StageKind::Auth, matters ? StageResult::Warning : StageResult::Skipped);
        seen.brief = [] { return Words::tr("not offered"); };
        if (matters)
            seen.finding = FindingId::AuthNotOfferedHere;
        else
            seen.says = [] { return Words::tr("The server does not take a sign-in here."); };
        return startTransaction();
    }
    if (!wanted) {
        skip(
            StageKind::Auth, [] { return Words::tr("Not tested, because no user name and password were given."); },
            [] { return Words::tr("offered"); });
        return startTransaction();
    }
    if (!(m_encrypted && m_certificateValid) && !m_topic.passwordWithoutTls) {
        skip(
            StageKind::Auth,
            [] { return Words::tr("The password was not sent, because the connection is not safely encrypted."); },
            [] { return Words::tr("held back"); });
        return startTransaction();
    }
    m_mechanisms = usableMechanisms(m_capabilities.auth, m_topic.oauthToken, m_encrypted);
    if (m_mechanisms.isEmpty()) {
        observe(StageKind::Auth, StageResult::Failed, FindingId::MechanismUnavailable).brief = [] {
            return Words::tr("no common way");
        };
        return quit();
    }
    m_step.action = Step::Action::AwaitTurn;
}

Step Conversation::signInTurn(bool granted)
{
    m_step = {};
    if (granted) {
        signIn();
    } else {
        skip(
            StageKind::Auth,
            [] { return Words::tr("Not tried here: one sign-in is enough, and it was tried on another port."); },
            [] { return Words::tr("tried elsewhere"); });
        startTransaction();
    }
    return std::exchange(m_step, {});
}

void Conversation::signIn()
{
    const QString mechanism = m_mechanisms.takeFirst();
    m_sasl = std::make_unique<SaslExchange>(mechanism, Credentials{.user = m_topic.user.toUtf8(),
                                                                   .password = m_topic.password->utf8(),
                                                                   .isToken = m_topic.oauthToken,
                                                                   .host = m_topic.host.toLatin1(),
                                                                   .port = m_topic.port});
    QByteArray line = "AUTH " + mechanism.toLatin1();
    const QString shown = harmless(line);
    if (const auto initial = m_sasl->initialResponse()) {
        line += ' ' + *initial;
        return send({Command::Kind::Auth, StageKind::Auth, line, shown + u' ' + Masked});
    }
    send({Command::Kind::Auth, StageKind::Auth, line, shown});
}

void Conversation::onAuth(const Reply& reply)
{
    if (reply.isPositive()) {
        m_signedIn = true;
        m_sasl.reset();
        observe(StageKind::Auth, StageResult::Ok).reply = reply;
        return startTransaction();
    }
    if (reply.code == 334) {
        const auto answer = m_sasl ? m_sasl->answer(reply.textOf(0).toLatin1()) : std::nullopt;
        // RFC 4954 section 4: `*` gives the exchange up; the refusal that follows is ours, not the server's.
        if (!answer)
            m_sasl.reset();
        return send({Command::Kind::Auth, StageKind::Auth, answer.value_or("*"), answer ? Masked : u"*"_s});
    }
    const bool givenUp = !m_sasl;
    m_sasl.reset();
    const FindingId finding = givenUp ? FindingId::MechanismUnavailable
                                      : judgeRefusal(reply, {.stage = StageKind::Auth, .oauth = m_topic.oauthToken});
    // No password was judged then, so another mechanism does not count as a second try.
    if (finding == FindingId::MechanismUnavailable && !givenUp && !m_mechanisms.isEmpty() && reply.code != 421)
        return signIn();
    signInFailed(finding, reply);
}

void Conversation::signInFailed(FindingId finding, const Reply& reply)
{
    observeRefusal(StageKind::Auth, finding, reply);
    skip(StageKind::Mail, [] { return Words::tr("Not tested, because the sign-in did not work."); });
    skipRecipients([] { return Words::tr("Not tested, because the sign-in did not work."); });
    quit();
}

/// Whether the message fits what the server said; when not, that is told without asking it (RFC 1870 section 6.1).
bool Conversation::messageFits()
{
    const qint64 limit = m_capabilities.size.value_or(0);
    if (limit <= 0 || !m_topic.messageBytes || *m_topic.messageBytes <= limit)
        return true;
    auto& seen = observe(StageKind::Mail, StageResult::Failed, FindingId::MessageTooLarge);
    seen.places.insert(u"limit"_s, sizeInWords(limit));
    return false;
}

void Conversation::startTransaction()
{
    m_pending.clear();
    m_firstRefusal.reset();
    m_mailRefused = false;
    const bool fits = messageFits();
    if (m_topic.from.isEmpty()) {
        skip(StageKind::Mail, [] { return Words::tr("Not tested, because no From address was given."); });
        skipRecipients([] { return Words::tr("Not tested, because no From address was given."); });
        return quit();
    }
    bool unicode = needsSmtpUtf8(m_topic.from);
    for (const Recipient& recipient : std::as_const(m_topic.recipients))
        unicode |= needsSmtpUtf8(recipient.address);
    if (unicode && !m_capabilities.smtpUtf8) {
        observe(StageKind::Mail, StageResult::Failed, FindingId::NeedsSmtputf8);
        return quit();
    }
    QByteArray mail = "MAIL FROM:<" + commandPath(m_topic.from) + '>';
    if (m_topic.messageBytes && m_capabilities.size && fits)
        mail += " SIZE=" + QByteArray::number(*m_topic.messageBytes);
    if (unicode)
        mail += " SMTPUTF8";
    m_pending.append({Command::Kind::Mail, StageKind::Mail, mail, {}});
    for (int i = 0; i < m_topic.recipients.size(); ++i) {
        const QByteArray path = commandPath(m_topic.recipients[i].address);
        m_pending.append({Command::Kind::Rcpt, StageKind::Rcpt, "RCPT TO:<" + path + '>', {}, i});
    }
    if (m_topic.message.isEmpty())
        m_pending.append({Command::Kind::Rset, StageKind::Quit, "RSET", {}});
    sendPending();
}

/// All at once where the server takes it (RFC 2920) and nobody on the way can slip anything in; else one by one.
void Conversation::sendPending()
{
    const bool atOnce = m_capabilities.pipelining && m_encrypted;
    if (m_pending.isEmpty())
        return transactionDone();
    do {
        send(m_pending.takeFirst());
    } while (atOnce && !m_pending.isEmpty());
}

/// After the last reply of MAIL and RCPT.
void Conversation::transactionDone()
{
    if (m_literalWanted && !m_literal) {
        m_literal = true;
        return sayEhlo(Command::Kind::Ehlo, m_encrypted && m_topic.encryption == Encryption::StartTls
                                                ? StageKind::EhloAgain
                                                : StageKind::Ehlo);
    }
    if (!m_topic.message.isEmpty() && !m_mailRefused && std::exchange(m_dataAllowed, false))
        return send({Command::Kind::Data, StageKind::Data, "DATA", {}});
    quit();
}

void Conversation::onMail(const Reply& reply)
{
    if (reply.isPositive()) {
        observe(StageKind::Mail, StageResult::Ok).reply = reply;
        return;
    }
    m_mailRefused = true;
    m_pending.clear();
    const FindingId finding = judgeRefusal(reply, {.stage = StageKind::Mail,
                                                   .signedIn = m_signedIn,
                                                   .encrypted = m_encrypted,
                                                   .authOffered = !m_capabilities.auth.isEmpty()});
    m_literalWanted = finding == FindingId::HostNameRejected && !m_literal && !m_topic.addressLiteral.isEmpty();
    observeRefusal(StageKind::Mail, finding, reply);
    if (finding == FindingId::MessageTooLarge) {
        const qint64 limit = m_capabilities.size.value_or(0);
        m_step.observations.last().places.insert(u"limit"_s, sizeInWords(limit));
    }
    if (!m_literalWanted)
        skipRecipients([] { return Words::tr("Not tested, because the sender was refused."); });
    if (reply.code == 421)
        quit();
}

void Conversation::onData(const Reply& reply)
{
    if (reply.code == 354)
        return send({Command::Kind::Content, StageKind::Data, m_topic.message + '.', Words::tr("(the test message)")});
    observeRefusal(StageKind::Data, judgeRefusal(reply, {.stage = StageKind::Data, .signedIn = m_signedIn}), reply);
    quit();
}

void Conversation::onContent(const Reply& reply)
{
    if (reply.isPositive())
        observe(StageKind::Data, StageResult::Ok, FindingId::Accepted).reply = reply;
    else
        observeRefusal(StageKind::Data, judgeRefusal(reply, {.stage = StageKind::Data, .signedIn = m_signedIn}), reply);
    quit();
}

} // namespace unsent::connection
