#pragma once

#include "AddressRace.h"
#include "ServiceProbe.h"
#include "SmtpSession.h"
#include "TestPlan.h"
#include "TestResult.h"

#include <QObject>

#include <memory>

namespace unsent::connection {

/// One port of the server, from the race of its addresses to QUIT: a row of the matrix. Where the port turns out to
/// speak the other encryption mode, a second connection takes over. Starts once, ends in exactly one finished().
class PathTest : public QObject {
    Q_OBJECT
public:
    /// The topic's port and encryption are set here from the target.
    PathTest(int index, const Target& target, ConversationTopic topic, SessionSettings settings, QObject* parent);
    ~PathTest() override;

    /// The resolve stage is over; without addresses so is the path.
    void start(const Stage& resolve, const QList<QHostAddress>& addresses);
    void grantSignIn(bool granted);
    /// Ends it at once; finished() does not come.
    void abandon();

    const Target& target() const { return m_target; }
    const PathResult& result() const { return m_result; }
    const QList<Finding>& findings() const { return m_findings; }
    const QList<AddressAttempt>& attempts() const;
    bool isFinished() const { return m_result.finished; }
    bool isConnected() const;
    /// The whole race is over, also for the addresses that lost.
    bool isSettled() const { return m_settled; }

Q_SIGNALS:
    void changed();
    void found(const unsent::connection::Finding& finding);
    void said(int path, unsent::connection::TranscriptLine::From from, const QString& line);
    void signInWanted();
    void finished();
    void settled();

private:
    struct Heard {
        Observation observation;
        int milliseconds;
    };
    void layOutStages();
    void raceDecided();
    void adopt(std::unique_ptr<QSslSocket> socket, Encryption encryption);
    void connectSession(SmtpSession* session);
    void tryOtherMode(Encryption encryption);
    void otherModeObserved(const Observation& observation, int milliseconds);
    void otherModeFailed();
    void switchToOtherMode();
    void askForService();
    void take(const Observation& observation, int milliseconds);
    void sessionEnded();
    void finish();
    Stage* stageOf(StageKind kind, int turn = 0);
    Places places() const;

    Target m_target;
    ConversationTopic m_topic;
    SessionSettings m_settings;
    PathResult m_result;
    QList<Finding> m_findings;
    std::unique_ptr<AddressRace> m_race;
    std::unique_ptr<SmtpSession> m_session;
    std::unique_ptr<AddressRace> m_otherRace;
    std::unique_ptr<SmtpSession> m_other;
    std::unique_ptr<ServiceProbe> m_probe;
    QList<Heard> m_heard; ///< what the other mode's session has told so far
    bool m_otherTried = false;
    bool m_sessionEnded = false;
    bool m_settled = false;
};

} // namespace unsent::connection
