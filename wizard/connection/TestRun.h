#pragma once

#include "HostLookup.h"
#include "PathTest.h"
#include "TestPlan.h"
#include "TestResult.h"
#include "Verdict.h"
#include "WebProbe.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace unsent::connection {

/// The whole test, on the thread it lives in: finds the addresses, starts all paths at once, lets one of them sign in,
/// looks at the web when no mail port answers, and weighs what was seen. Starts once, ends in exactly one finished().
class TestRun : public QObject {
    Q_OBJECT
public:
    explicit TestRun(TestPlan plan);
    ~TestRun() override;
    void start();

Q_SIGNALS:
    void pathChanged(const unsent::connection::PathResult& path);
    void decisiveFinding(const unsent::connection::Finding& finding);
    void said(const unsent::connection::TranscriptLine& line);
    void finished(const unsent::connection::TestResult& result);

private:
    ConversationTopic topic() const;
    void makePaths();
    void hostResolved(const HostAddresses& addresses);
    void askRecipientDomain();
    void signInWanted(PathTest* path);
    void settleSignIn();
    void pathFinished();
    void lookAtWeb();
    void conclude();
    void addDeadAddressRows();
    void tell(int path, TranscriptLine::From from, const QString& line);
    void mayDecide(const Finding& finding);

    TestPlan m_plan;
    SecretMask m_mask;
    SessionSettings m_settings;
    std::vector<std::unique_ptr<PathTest>> m_paths;
    std::unique_ptr<HostLookup> m_lookup;
    std::unique_ptr<HostLookup> m_webLookup;
    std::unique_ptr<DnsQuery> m_recipientQuery;
    std::unique_ptr<WebProbe> m_web;
    HostAddresses m_addresses;
    Evidence m_evidence;
    TestResult m_result;
    QElapsedTimer m_clock;
    QTimer m_webDeadline;
    PathTest* m_signingIn = nullptr;
    QList<PathTest*> m_waitingToSignIn;
    bool m_recipientPending = false;
    bool m_decided = false;
    bool m_webAsked = false;
    bool m_concluded = false;
};

/// A transcript ends here; a hostile server must not fill the memory.
inline constexpr qsizetype MostTranscriptLines = 2000;

} // namespace unsent::connection
