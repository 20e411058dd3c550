#include "PathTest.h"

#include "PathStages.h"

#include "Refusal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::connection {

namespace {

constexpr qsizetype MostReplyLines = 200;

} // namespace

PathTest::PathTest(int index, const Target& target, ConversationTopic topic, SessionSettings settings, QObject* parent)
    : QObject(parent)
    , m_target(target)
    , m_topic(std::move(topic))
    , m_settings(std::move(settings))
{
    m_result.index = index;
    m_result.port = target.port;
    m_topic.port = target.port;
    m_result.encryption = firstMode(target.encryption, target.port);
    m_topic.goOnWithoutTls = target.encryption == EncryptionChoice::Auto;
    layOutStages();
}

PathTest::~PathTest()
{
    abandon();
}

void PathTest::layOutStages()
{
    const QList<Stage> before = m_result.stages;
    m_result.stages.clear();
    for (const StageKind kind : stagesFor(m_result.encryption, m_topic.recipients.size(), !m_topic.message.isEmpty())) {
        const auto known = std::find_if(before.cbegin(), before.cend(), [&](const Stage& stage) {
            return stage.kind == kind && kind <= StageKind::Connect;
        });
        Stage fresh;
        fresh.kind = kind;
        m_result.stages.append(known != before.cend() ? *known : fresh);
    }
}

Stage* PathTest::stageOf(StageKind kind, int turn)
{
    for (Stage& stage : m_result.stages) {
        if (stage.kind == kind && turn-- == 0)
            return &stage;
    }
    return nullptr;
}

const QList<AddressAttempt>& PathTest::attempts() const
{
    static const QList<AddressAttempt> none;
    return m_race ? m_race->attempts() : none;
}

bool PathTest::isConnected() const
{
    return std::any_of(m_result.stages.cbegin(), m_result.stages.cend(), [](const Stage& stage) {
        return stage.kind == StageKind::Connect && stage.result == StageResult::Ok;
    });
}

void PathTest::start(const Stage& resolve, const QList<QHostAddress>& addresses)
{
    *stageOf(StageKind::Resolve) = resolve;
    if (addresses.isEmpty()) {
        m_settled = true;
        return finish();
    }
    stageOf(StageKind::Connect)->result = StageResult::Running;
    m_race = std::make_unique<AddressRace>(addresses, m_target.port, m_settings.deadlines, nullptr);
    connect(m_race.get(), &AddressRace::decided, this, &PathTest::raceDecided);
    connect(m_race.get(), &AddressRace::settled, this, [this] {
        m_settled = true;
        Q_EMIT settled();
    });
    Q_EMIT changed();
    m_race->start();
}

void PathTest::raceDecided()
{
    auto socket = m_race->takeWinner();
    Observation seen;
    seen.stage = StageKind::Connect;
    if (!socket) {
        m_result.address = m_race->attempts().first().address.toString();
        seen.result = StageResult::Failed;
        seen.finding = mostTelling(m_race->attempts());
        const auto slowest =
            std::max_element(m_race->attempts().cbegin(), m_race->attempts().cend(),
                             [](const auto& a, const auto& b) { return a.milliseconds < b.milliseconds; });
        take(seen, slowest->milliseconds);
        return finish();
    }
    m_result.address = m_race->winner().toString();
    m_topic.addressLiteral =
        u'[' + (socket->localAddress().protocol() == QAbstractSocket::IPv6Protocol ? u"IPv6:"_s : QString()) +
        socket->localAddress().toString().section(u'%', 0, 0) + u']'; // RFC 5321 section 4.1.3
    for (const AddressAttempt& attempt : m_race->attempts()) {
        if (attempt.state == AddressAttempt::State::Connected)
            take(seen, attempt.milliseconds);
    }
    adopt(std::move(socket), m_result.encryption);
}

void PathTest::adopt(std::unique_ptr<QSslSocket> socket, Encryption encryption)
{
    ConversationTopic topic = m_topic;
    topic.encryption = encryption;
    m_session = std::make_unique<SmtpSession>(std::move(socket), topic, m_settings, nullptr);
    connectSession(m_session.get());
    connect(m_session.get(), &SmtpSession::observed, this, &PathTest::take);
    connect(m_session.get(), &SmtpSession::silent, this, [this] { tryOtherMode(Encryption::Tls); });
    m_session->start();
}

void PathTest::connectSession(SmtpSession* session)
{
    connect(session, &SmtpSession::said, this,
            [this](TranscriptLine::From from, const QString& line) { Q_EMIT said(m_result.index, from, line); });
    connect(session, &SmtpSession::stageStarted, this, [this, session](StageKind kind) {
        Stage* stage = session == m_session.get() ? stageOf(kind, session->turn()) : nullptr;
        if (stage && stage->result == StageResult::Pending) {
            stage->result = StageResult::Running;
            Q_EMIT changed();
        }
    });
    connect(session, &SmtpSession::signInWanted, this, &PathTest::signInWanted);
    connect(
        session, &SmtpSession::ended, this,
        [this, session] {
            if (session == m_session.get())
                sessionEnded();
            else if (session == m_other.get())
                otherModeFailed();
        },
        Qt::QueuedConnection); // not from inside the session, which may be deleted for it
}

void PathTest::grantSignIn(bool granted)
{
    if (m_session)
        m_session->grantSignIn(granted);
}

Places PathTest::places() const
{
    return {{u"host"_s, m_topic.host},
            {u"port"_s, QString::number(m_target.port)},
            {u"address"_s, m_result.address},
            {u"name"_s, m_topic.ehloName},
            {u"from"_s, m_topic.from},
            {u"encryption"_s, phraseOf(m_result.encryption)},
            {u"service"_s, [] { return tr("another service"); }}};
}

void PathTest::take(const Observation& observation, int milliseconds)
{
    Stage* stage = stageOf(observation.stage, observation.turn);
    if (!stage)
        return;
    const bool first = weight(stage->result) <= weight(StageResult::Running);
    if (first || weight(observation.result) > weight(stage->result)) {
        stage->result = observation.result;
        stage->milliseconds = milliseconds;
        stage->brief = observation.brief;
        stage->says = observation.says;
        stage->finding.reset();
    }
    if (observation.finding) {
        Places all = places();
        all.insert(observation.places);
        Finding finding = describeFinding(*observation.finding, all, m_result.index);
        finding.severity = observation.severity.value_or(finding.severity);
        if (!stage->finding) {
            stage->finding = finding.id;
            stage->says = observation.says.isEmpty() ? finding.says : observation.says;
            if (stage->brief.isEmpty() && stage->result != StageResult::Ok)
                stage->brief = briefFor(finding.id);
        }
        const bool known = std::any_of(m_findings.cbegin(), m_findings.cend(),
                                       [&](const Finding& other) { return other.id == finding.id; });
        if (!known) {
            m_findings.append(finding);
            Q_EMIT found(finding);
        }
    }
    if (observation.reply && stage->reply.size() < MostReplyLines)
        stage->reply += observation.reply->lines;
    if (m_session) {
        m_result.capabilities = m_session->capabilities();
        m_result.tlsVersion = m_session->tlsVersion();
        m_result.certificateEnds.reset();
        if (const auto ends = m_session->certificateEnds())
            m_result.certificateEnds = ends->date();
    }
    Q_EMIT changed();
}

void PathTest::sessionEnded()
{
    m_sessionEnded = true;
    const bool plainBehindTls = std::any_of(m_findings.cbegin(), m_findings.cend(), [](const Finding& finding) {
        return finding.id == FindingId::TlsGarbageAfterStarttls;
    });
    if (m_result.encryption == Encryption::Tls && plainBehindTls && !m_otherTried)
        return tryOtherMode(Encryption::StartTls);
    finish();
}

void PathTest::finish()
{
    if (m_result.finished)
        return;
    m_result.finished = true;
    for (Stage& stage : m_result.stages) {
        if (stage.result == StageResult::Pending || stage.result == StageResult::Running) {
            stage.result = StageResult::Skipped;
            stage.brief = {};
            if (stage.says.isEmpty())
                stage.says = [] { return tr("Not tested, because an earlier step failed."); };
        }
    }
    Q_EMIT changed();
    Q_EMIT finished();
}

void PathTest::abandon()
{
    if (m_session)
        m_session->abandon();
    if (m_other)
        m_other->abandon();
    if (m_race)
        m_race->abandon();
    if (m_otherRace)
        m_otherRace->abandon();
    m_probe.reset();
}

} // namespace unsent::connection
