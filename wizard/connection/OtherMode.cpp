// The part of PathTest that tries the other encryption mode, and asks what a silent port is.
#include "PathTest.h"

#include "Refusal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::connection {

/// Plain text to a port that wants TLS first is met with silence; TLS to a plain port fails at once.
void PathTest::tryOtherMode(Encryption encryption)
{
    if (m_otherTried)
        return;
    m_otherTried = true;
    if (Stage* stage = stageOf(StageKind::Greeting); stage && stage->result == StageResult::Running) {
        stage->brief = [] { return tr("still waiting"); };
        Q_EMIT changed();
    }
    ConversationTopic topic = m_topic;
    topic.encryption = encryption;
    m_otherRace = std::make_unique<AddressRace>(QList{m_race->winner()}, m_target.port, m_settings.deadlines, nullptr);
    connect(
        m_otherRace.get(), &AddressRace::decided, this,
        [this, topic] {
            auto socket = m_otherRace->takeWinner();
            if (!socket)
                return otherModeFailed();
            m_other = std::make_unique<SmtpSession>(std::move(socket), topic, m_settings, nullptr);
            connectSession(m_other.get());
            connect(m_other.get(), &SmtpSession::observed, this, &PathTest::otherModeObserved);
            m_other->start();
        },
        Qt::QueuedConnection);
    m_otherRace->start();
}

void PathTest::otherModeObserved(const Observation& observation, int milliseconds)
{
    m_heard.append({observation, milliseconds});
    const bool towardsTls = m_result.encryption != Encryption::Tls;
    const bool works = towardsTls ? m_other->isEncrypted() : observation.stage == StageKind::Greeting;
    if (works)
        switchToOtherMode();
}

void PathTest::switchToOtherMode()
{
    const bool towardsTls = m_result.encryption != Encryption::Tls;
    if (m_session)
        m_session->abandon();
    m_sessionEnded = false;
    m_other->disconnect(this);
    std::swap(m_session, m_other);
    connectSession(m_session.get());
    connect(m_session.get(), &SmtpSession::observed, this, &PathTest::take);
    const auto isOfOldMode = [](const Finding& finding) { return finding.id == FindingId::TlsGarbageAfterStarttls; };
    m_findings.removeIf(isOfOldMode);
    m_result.encryption = towardsTls ? Encryption::Tls : Encryption::StartTls;
    layOutStages();
    Observation mode;
    mode.stage = towardsTls ? StageKind::Tls : StageKind::Greeting;
    mode.result = StageResult::Warning;
    mode.finding = towardsTls ? FindingId::UseImplicitTls : FindingId::UseStarttls;
    for (const Heard& heard : std::exchange(m_heard, {}))
        take(heard.observation, heard.milliseconds);
    take(mode, stageOf(mode.stage)->milliseconds);
}

void PathTest::otherModeFailed()
{
    // Something answered TLS with plain text and still does not greet: ask what it is.
    const bool plainService = std::any_of(m_heard.cbegin(), m_heard.cend(), [](const Heard& heard) {
        return heard.observation.finding == FindingId::TlsGarbageAfterStarttls ||
               heard.observation.finding == FindingId::TlsHandshakeClosed;
    });
    m_heard.clear();
    if (m_sessionEnded)
        return finish();
    if (plainService && m_result.encryption != Encryption::Tls)
        askForService();
}

void PathTest::askForService()
{
    m_probe = std::make_unique<ServiceProbe>(m_race->winner(), m_target.port, m_settings.deadlines.silence, nullptr);
    connect(m_probe.get(), &ServiceProbe::answered, this, [this](const QString& firstLine) {
        const bool known = !serviceOf(firstLine).isEmpty();
        const Stage* greeting = stageOf(StageKind::Greeting);
        if (!known || !greeting || greeting->result != StageResult::Running)
            return;
        Observation seen;
        seen.stage = StageKind::Greeting;
        seen.result = StageResult::Failed;
        seen.finding = FindingId::WrongService;
        seen.places.insert(u"service"_s, [firstLine] { return serviceOf(firstLine); });
        m_session->abandon();
        take(seen, 0);
        finish();
    });
    m_probe->start();
}

} // namespace unsent::connection
