#include "SmtpSession.h"

#include "Authorities.h"
#include "Refusal.h"

#include <QLocale>
#include <QSslCipher>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace unsent::connection {

namespace {

constexpr qint64 ChunkSize = 16 * 1024;

Deadlines::Span spanOf(StageKind stage, const Deadlines& deadlines)
{
    switch (stage) {
    case StageKind::Greeting:
        return deadlines.greeting;
    case StageKind::Ehlo:
    case StageKind::EhloAgain:
    case StageKind::StartTls:
        return deadlines.ehlo;
    case StageKind::Tls:
        return deadlines.tls;
    case StageKind::Auth:
        return deadlines.signIn;
    case StageKind::Mail:
        return deadlines.mail;
    case StageKind::Data:
        return deadlines.content;
    case StageKind::Quit:
        return deadlines.silence;
    default:
        return deadlines.rcpt;
    }
}

} // namespace

SmtpSession::SmtpSession(std::unique_ptr<QSslSocket> socket, ConversationTopic topic, SessionSettings settings,
                         QObject* parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_settings(std::move(settings))
    , m_host(topic.host)
    , m_encryption(topic.encryption)
    , m_conversation(std::move(topic))
    , m_reader(m_settings.mask)
{
    m_deadline.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &SmtpSession::deadlinePassed);
    connect(&m_silence, &QTimer::timeout, this, &SmtpSession::silent);
    QSslSocket* raw = m_socket.get();
    raw->setReadBufferSize(ReplyReader::MaximumBytes);
    connect(raw, &QSslSocket::readyRead, this, &SmtpSession::readMore);
    connect(raw, &QSslSocket::encrypted, this, &SmtpSession::tlsEstablished);
    connect(raw, &QSslSocket::alertReceived, this,
            [this](QSsl::AlertLevel, QSsl::AlertType type) { m_alert = int(type); });
    // Errors of the certificate are findings. They are passed over so that the diagnosis can read on; a password is
    // only sent when there were none.
    connect(raw, &QSslSocket::sslErrors, this, [this](const QList<QSslError>& errors) {
        m_sslErrors += errors;
        m_socket->ignoreSslErrors();
    });
    // Queued: Qt tells of errors from inside its own calls, and more than once for one end.
    connect(raw, &QSslSocket::errorOccurred, this, &SmtpSession::connectionEnded, Qt::QueuedConnection);
    connect(raw, &QSslSocket::disconnected, this, &SmtpSession::connectionEnded, Qt::QueuedConnection);
}

SmtpSession::~SmtpSession()
{
    abandon();
}

void SmtpSession::start()
{
    m_clock.start();
    if (m_encryption == Encryption::Tls)
        return startTls();
    beginStage(StageKind::Greeting);
    m_silence.start(m_settings.deadlines.silence);
    if (m_socket->bytesAvailable() > 0)
        readMore();
}

void SmtpSession::abandon()
{
    m_done = true;
    m_deadline.stop();
    m_silence.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
}

void SmtpSession::beginStage(StageKind stage)
{
    if (!m_began.contains(stage))
        m_began.insert(stage, m_clock.elapsed());
    // A second question at the same stage gets what is left of its time.
    if (stage != std::exchange(m_stage, stage) || !m_deadline.isActive())
        m_deadline.start(spanOf(stage, m_settings.deadlines));
    Q_EMIT stageStarted(stage);
}

void SmtpSession::readMore()
{
    m_silence.stop();
    while (!m_done && !m_handshaking && m_socket->bytesAvailable() > 0) {
        m_heardAnything = true;
        m_reader.feed(m_socket->read(ChunkSize));
        while (!m_done && !m_handshaking) {
            const auto reply = m_reader.next();
            if (!reply)
                break;
            takeReply(*reply);
        }
        if (!m_done && m_reader.fault())
            return protocolFault(*m_reader.fault());
    }
}

void SmtpSession::takeReply(const Reply& reply)
{
    for (const QString& line : reply.lines)
        Q_EMIT said(TranscriptLine::From::Server, line);
    if (m_stage == StageKind::Greeting)
        m_serverTime = dateInGreeting(reply.text());
    if (m_reader.wasNonconforming() && !m_toldNonconforming) {
        m_toldNonconforming = true;
        Observation seen;
        seen.stage = m_stage;
        seen.finding = FindingId::NonconformingReply;
        report(seen);
    }
    const qint64 waited = m_clock.elapsed() - m_began.value(m_stage);
    if (m_stage == StageKind::Greeting && waited > m_settings.deadlines.stillWaiting.count()) {
        Observation seen;
        seen.stage = m_stage;
        seen.finding = FindingId::GreetingSlow;
        seen.places.insert(u"seconds"_s, QString::number((waited + 999) / 1000));
        report(seen);
    }
    if (m_stage == StageKind::Rcpt)
        m_recipientAnswered.insert(turn(), m_clock.elapsed());
    carryOut(m_conversation.take(reply));
}

void SmtpSession::carryOut(const Step& step)
{
    for (const Observation& observation : step.observations)
        report(observation);
    QByteArray bytes;
    for (const Command& command : step.commands) {
        Q_EMIT said(TranscriptLine::From::Client, command.shown);
        bytes += command.line + "\r\n";
    }
    if (!bytes.isEmpty()) {
        m_socket->write(bytes);
        m_socket->flush();
    }
    wipe(bytes);
    switch (step.action) {
    case Step::Action::Read:
        if (!step.commands.isEmpty() || m_conversation.stage() != m_stage)
            beginStage(m_conversation.stage());
        break;
    case Step::Action::StartTls:
        startTls();
        break;
    case Step::Action::AwaitTurn:
        m_deadline.stop();
        Q_EMIT signInWanted();
        break;
    case Step::Action::Close:
        m_socket->disconnectFromHost();
        end();
        break;
    }
}

void SmtpSession::grantSignIn(bool granted)
{
    if (m_done)
        return;
    m_began.insert(StageKind::Auth, m_clock.elapsed());
    carryOut(m_conversation.signInTurn(granted));
}

void SmtpSession::connectionEnded()
{
    if (m_done)
        return;
    if (!m_handshaking && m_socket->bytesAvailable() > 0)
        readMore(); // its last words, such as a 421
    if (m_done)
        return;
    if (m_stage == StageKind::Quit || m_conversation.isAnswered())
        return end(); // all that matters has been answered
    if (m_handshaking)
        return fail(tlsFault());
    if (m_alert == int(QSsl::AlertType::CertificateRequired)) // TLS 1.3 tells only after the handshake
        return fail(FindingId::TlsClientCertificateRequired);
    if (m_stage == StageKind::Greeting)
        return fail(FindingId::GreetingClosed);
    fail(m_stage == StageKind::Auth ? FindingId::SignInBackendDown : FindingId::ServerBusy,
         [] { return tr("it hung up in the middle of the conversation."); });
}

void SmtpSession::deadlinePassed()
{
    if (m_conversation.isAnswered())
        return end();
    switch (m_stage) {
    case StageKind::Quit:
        return end();
    case StageKind::Greeting:
        return fail(m_heardAnything ? FindingId::GreetingTooSlow : FindingId::GreetingSilent);
    case StageKind::Tls:
        return fail(FindingId::TlsHandshakeTimeout);
    case StageKind::Auth:
        return fail(FindingId::SignInBackendDown);
    case StageKind::Rcpt:
    case StageKind::Data:
        return fail(FindingId::TryLater, [] { return tr("it did not answer in time."); });
    default:
        return fail(FindingId::ServerBusy, [] { return tr("it did not answer in time."); });
    }
}

void SmtpSession::protocolFault(FindingId fault)
{
    const QString sample = m_reader.sample();
    Q_EMIT said(TranscriptLine::From::Server, sample);
    const bool knownService = fault == FindingId::NotSmtp && !serviceOf(sample).isEmpty();
    fail(knownService ? FindingId::WrongService : fault, sample, [sample] { return serviceOf(sample); });
}

void SmtpSession::fail(FindingId finding, const Phrase& detail, const Phrase& service)
{
    if (m_done)
        return;
    Observation seen;
    seen.stage = m_stage;
    seen.turn = turn();
    seen.result = StageResult::Failed;
    seen.finding = finding;
    seen.places = {{u"detail"_s, detail}, {u"service"_s, service}};
    report(seen);
    m_socket->disconnect(this);
    m_socket->abort();
    end();
}

void SmtpSession::report(const Observation& observation)
{
    Q_EMIT observed(observation, int(took(observation)));
}

/// Milliseconds since the stage began; for a recipient, from the answer before to its own, however late it is told.
qint64 SmtpSession::took(const Observation& observation) const
{
    const qint64 now = m_clock.elapsed();
    const qint64 began = m_began.value(observation.stage, now);
    if (observation.stage != StageKind::Rcpt)
        return now - began;
    return m_recipientAnswered.value(observation.turn, now) - m_recipientAnswered.value(observation.turn - 1, began);
}

void SmtpSession::end()
{
    if (m_done)
        return;
    m_done = true;
    m_deadline.stop();
    m_silence.stop();
    for (const Observation& observation : m_conversation.lastWords())
        report(observation);
    Q_EMIT ended();
}

} // namespace unsent::connection
