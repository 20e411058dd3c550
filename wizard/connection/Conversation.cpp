#include "Conversation.h"

#include "CommandText.h"
#include "EhloAnswer.h"
#include "PlainText.h"
#include "Refusal.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace unsent::connection {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Conversation)
};

/// What a reply that is not one to mail shows to be there.
Phrase serviceIn(const Reply& reply)
{
    return [words = reply.text()] {
        const QString service = serviceOf(words);
        return service.isEmpty() ? Words::tr("a server that takes no mail") : service;
    };
}

} // namespace

Conversation::Conversation(ConversationTopic topic)
    : m_topic(std::move(topic))
{
    m_expected.append({Command::Kind::Greeting, StageKind::Greeting, {}, {}});
}

Conversation::~Conversation() = default;

StageKind Conversation::stage() const
{
    return m_expected.isEmpty() ? StageKind::Quit : m_expected.first().stage;
}

Step Conversation::take(const Reply& reply)
{
    m_step = {};
    if (m_saidGoodbye) // an answer to RSET or QUIT, for which nobody waits, read while QUIT is being written
        return {};
    if (m_expected.isEmpty()) { // nothing was asked: a server that says goodbye, or confusion
        observeRefusal(StageKind::Quit, reply.code == 421 ? FindingId::ServerBusy : FindingId::InconsistentReply,
                       reply);
        m_step.action = Step::Action::Close;
        return std::exchange(m_step, {});
    }
    const Command command = m_expected.takeFirst();
    switch (command.kind) {
    case Command::Kind::Greeting:
        onGreeting(reply);
        break;
    case Command::Kind::Ehlo:
    case Command::Kind::Helo:
        onEhlo(command, reply);
        break;
    case Command::Kind::StartTls:
        onStartTls(reply);
        break;
    case Command::Kind::Auth:
        onAuth(reply);
        break;
    case Command::Kind::Mail:
        onMail(reply);
        break;
    case Command::Kind::Rcpt:
        onRcpt(command, reply);
        break;
    case Command::Kind::Data:
        onData(reply);
        break;
    case Command::Kind::Content:
        onContent(reply);
        break;
    case Command::Kind::Rset:
    case Command::Kind::Quit:
        break;
    }
    const bool inTransaction = command.kind >= Command::Kind::Mail && command.kind <= Command::Kind::Data;
    const bool quiet = m_step.action == Step::Action::Read && m_step.commands.isEmpty();
    const bool onlyReset =
        m_expected.size() == 1 && m_expected.first().kind == Command::Kind::Rset && m_pending.isEmpty();
    if (inTransaction && quiet && onlyReset && !m_literalWanted)
        quit(); // sent in the same breath; all is known, nobody waits for its answer
    else if (inTransaction && quiet && m_expected.isEmpty())
        sendPending();
    return std::exchange(m_step, {});
}

void Conversation::onGreeting(const Reply& reply)
{
    m_inspected = looksInspected(reply);
    if (const auto finding = judgeGreeting(reply)) {
        observeRefusal(StageKind::Greeting, *finding, reply);
        m_step.observations.last().places.insert(u"service"_s, serviceIn(reply));
        return quit();
    }
    observe(StageKind::Greeting, StageResult::Ok).reply = reply;
    sayEhlo(Command::Kind::Ehlo, StageKind::Ehlo);
}

void Conversation::sayEhlo(Command::Kind kind, StageKind stage)
{
    const QString name = m_literal ? m_topic.addressLiteral : m_topic.ehloName;
    const QByteArray verb = kind == Command::Kind::Helo ? "HELO " : "EHLO ";
    send({kind, stage, verb + commandWord(name), {}});
}

void Conversation::onEhlo(const Command& command, const Reply& reply)
{
    if (reply.isPositive())
        return onEhloAccepted(command.stage, reply);
    const bool isEhlo = command.kind == Command::Kind::Ehlo;
    if (isEhlo && (reply.code == 500 || reply.code == 502)) {
        auto& seen = observe(command.stage, StageResult::Warning, FindingId::NoEsmtp);
        seen.reply = reply;
        return sayEhlo(Command::Kind::Helo, command.stage);
    }
    const FindingId finding = judgeRefusal(reply, {.stage = command.stage});
    if (finding == FindingId::HostNameRejected && !m_literal && !m_topic.addressLiteral.isEmpty()) {
        m_literal = true;
        m_nameRefusal = reply;
        return sayEhlo(command.kind, command.stage);
    }
    observeRefusal(command.stage, finding, reply);
    quit();
}

void Conversation::onEhloAccepted(StageKind stage, const Reply& reply)
{
    m_capabilities = capabilitiesOf(reply);
    if (m_nameRefusal) { // refused with the name, taken with the address: the name is the cause
        observeRefusal(stage, FindingId::HostNameRejected, *m_nameRefusal);
        m_nameRefusal.reset();
    } else if (m_literalWanted) {
        m_literalWanted = false;
        return startTransaction();
    } else if (m_inspected || looksInspected(reply)) {
        m_inspected = false;
        observe(stage, StageResult::Warning, FindingId::MiddleboxSmtpInspection).reply = reply;
    } else {
        observe(stage, StageResult::Ok).reply = reply;
    }
    if (m_encrypted || m_topic.encryption == Encryption::None)
        return decideSignIn();
    if (!m_capabilities.auth.isEmpty())
        observe(stage, StageResult::Ok, FindingId::AuthOfferedInClear);
    send({Command::Kind::StartTls, StageKind::StartTls, "STARTTLS", {}});
}

void Conversation::onStartTls(const Reply& reply)
{
    const bool offered = m_capabilities.startTls;
    if (reply.code == 220) {
        const auto result = offered ? StageResult::Ok : StageResult::Warning;
        const auto finding = offered ? std::optional<FindingId>() : FindingId::StarttlsStripped;
        observe(StageKind::StartTls, result, finding).reply = reply;
        m_step.action = Step::Action::StartTls;
        return;
    }
    observeRefusal(StageKind::StartTls, offered ? FindingId::TlsServerBroken : FindingId::StarttlsNotOffered, reply);
    skip(StageKind::Tls, [] { return Words::tr("Not tested, because encryption did not begin."); });
    if (reply.code != 421 && m_topic.goOnWithoutTls)
        return decideSignIn();
    quit();
}

Step Conversation::tlsStarted(bool certificateValid)
{
    m_step = {};
    m_encrypted = true;
    m_certificateValid = certificateValid;
    if (m_topic.encryption == Encryption::StartTls) {
        m_capabilities = {}; // RFC 3207 section 4.2: what was said before counts no more
        sayEhlo(Command::Kind::Ehlo, StageKind::EhloAgain);
    }
    return std::exchange(m_step, {});
}

void Conversation::quit()
{
    m_expected.clear();
    m_pending.clear();
    m_saidGoodbye = true;
    send({Command::Kind::Quit, StageKind::Quit, "QUIT", {}});
    observe(StageKind::Quit, StageResult::Ok);
    m_step.action = Step::Action::Close; // nobody waits for the answer to QUIT
}

void Conversation::skip(StageKind stage, Phrase says, Phrase brief)
{
    auto& seen = observe(stage, StageResult::Skipped);
    seen.says = std::move(says);
    seen.brief = std::move(brief);
}

void Conversation::send(Command command)
{
    if (command.shown.isEmpty())
        command.shown = harmless(command.line);
    if (command.kind != Command::Kind::Quit)
        m_expected.append(command);
    m_step.commands.append(std::move(command));
}

Observation& Conversation::observe(StageKind stage, StageResult result, std::optional<FindingId> finding)
{
    Observation seen;
    seen.stage = stage;
    seen.result = result;
    seen.finding = finding;
    m_step.observations.append(std::move(seen));
    return m_step.observations.last();
}

void Conversation::observeRefusal(StageKind stage, FindingId finding, const Reply& reply)
{
    const bool mild = kindOf(finding).severity != Severity::Problem;
    auto& seen = observe(stage, mild ? StageResult::Warning : StageResult::Failed, finding);
    seen.reply = reply;
    seen.places = placesFor(reply);
}

Places Conversation::placesFor(const Reply& reply) const
{
    return {{u"detail"_s, reply.text()},
            {u"name"_s, m_topic.ehloName},
            {u"from"_s, m_topic.from},
            {u"service"_s, serviceIn(reply)}};
}

} // namespace unsent::connection
