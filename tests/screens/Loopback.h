#pragma once

#include "FaultScenes.h"

#include <ScriptedDns.h>
#include <ScriptedServer.h>

#include <memory>
#include <vector>

class QTcpSocket;

namespace unsent::test {

/// The servers of one scene on a loopback address of their own, and the plan that meets them.
class Loopback {
public:
    /// The certificates outlive it.
    Loopback(const FaultScene& scene, const TestCertificates& certificates);
    ~Loopback();
    connection::TestPlan plan() const { return m_plan; }
    /// Why the scene cannot be set up here; empty when it stands.
    QString obstacle() const { return m_obstacle; }

private:
    void drop(quint16 port);
    void nameServer(FaultScene::Names names);

    std::vector<std::unique_ptr<ScriptedServer>> m_servers;
    std::vector<int> m_deaf; ///< listening sockets whose queue is full, and the calls that fill it
    ScriptedDns m_dns;
    connection::TestPlan m_plan;
    QString m_obstacle;
};

} // namespace unsent::test
