#pragma once

#include "Authorities.h"
#include "CertificateJudgement.h"
#include "Conversation.h"
#include "Deadlines.h"
#include "PlainText.h"
#include "ReplyReader.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <memory>

namespace unsent::connection {

/// What all sessions of a test share.
struct SessionSettings {
    Deadlines deadlines;
    std::shared_ptr<OwnAuthorities> own; ///< trusted besides those of the system; never null
    std::optional<QDateTime> now;
    const SecretMask* mask = nullptr; ///< outlives the session
};

/// One connected socket and the conversation over it. Carries out what the conversation wants, keeps each stage within
/// its deadline and turns what happens to the connection into observations. Starts once, ends in exactly one ended().
class SmtpSession : public QObject {
    Q_OBJECT
public:
    /// The socket is connected, not encrypted.
    SmtpSession(std::unique_ptr<QSslSocket> socket, ConversationTopic topic, SessionSettings settings, QObject* parent);
    ~SmtpSession() override;

    void start();
    void grantSignIn(bool granted);
    /// Ends it without a word and without a signal.
    void abandon();

    const Capabilities& capabilities() const { return m_conversation.capabilities(); }
    bool isEncrypted() const { return m_conversation.isEncrypted(); }
    std::optional<QDateTime> certificateEnds() const { return m_certificateEnds; }
    QString tlsVersion() const;
    /// The stage waited for now.
    StageKind stage() const { return m_stage; }
    /// Which recipient, at the stage of recipients; else 0.
    int turn() const { return m_conversation.turn(); }

Q_SIGNALS:
    void stageStarted(unsent::connection::StageKind stage);
    /// A stage was observed; milliseconds since that stage began.
    void observed(const unsent::connection::Observation& observation, int milliseconds);
    void said(unsent::connection::TranscriptLine::From from, const QString& line);
    /// Nothing came for `silence`: the greeting may wait for TLS.
    void silent();
    void signInWanted();
    void ended();

private:
    void startTls();
    void carryOut(const Step& step);
    void beginStage(StageKind stage);
    void readMore();
    void takeReply(const Reply& reply);
    void protocolFault(FindingId fault);
    void tlsEstablished();
    void connectionEnded();
    void deadlinePassed();
    void fail(FindingId finding, const Phrase& detail = {}, const Phrase& service = {});
    void report(const Observation& observation);
    qint64 took(const Observation& observation) const;
    FindingId tlsFault() const;
    void askSystemToo();
    void end();

    std::unique_ptr<QSslSocket> m_socket;
    SessionSettings m_settings;
    QString m_host;
    Encryption m_encryption;
    Conversation m_conversation;
    ReplyReader m_reader;
    QList<QSslError> m_sslErrors;
    QTimer m_deadline;
    QTimer m_silence;
    QElapsedTimer m_clock;
    QHash<StageKind, qint64> m_began;
    QHash<int, qint64> m_recipientAnswered; ///< by turn
    StageKind m_stage = StageKind::Greeting;
    std::optional<QDateTime> m_serverTime;
    std::optional<QDateTime> m_certificateEnds;
    int m_alert = -1;
    bool m_handshaking = false;
    bool m_certificateValid = false;
    bool m_heardAnything = false;
    bool m_toldNonconforming = false;
    bool m_done = false;
};

} // namespace unsent::connection
