#include "Loopback.h"

#include <PlanMaker.h>
#include <Trial.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace unsent::test {

namespace {

const QString Address = u"127.0.0.2"_s;
const QString DeadAddress = u"127.0.0.3"_s;
const QString Host = u"mail.test"_s;

sockaddr_in addressOf(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    inet_pton(AF_INET, qPrintable(Address), &address.sin_addr);
    return address;
}

} // namespace

Loopback::Loopback(const FaultScene& scene, const TestCertificates& certificates)
{
    const QHostAddress address(Address);
    for (auto port = scene.ports.cbegin(); port != scene.ports.cend(); ++port) {
        if (port.value() == Dropped) {
            drop(port.key());
            continue;
        }
        m_servers.push_back(
            std::make_unique<ScriptedServer>(QStringList{port.value()}, certificates, address, port.key()));
        if (!m_servers.back()->isListening())
            m_obstacle = u"port %1: %2"_s.arg(port.key()).arg(m_servers.back()->errorString());
    }
    m_plan.host = Host;
    m_plan.targets = connection::usualTargets();
    m_plan.caFile = certificates.caFile();
    m_plan.deadlines = shortDeadlines();
    m_plan.ehloName = u"computer.home.test"_s;
    m_plan.from = u"alice@mail.test"_s;
    m_plan.nameServers = {m_dns.server()};
    nameServer(scene.names);
    if (scene.web != FaultScene::Web::None) {
        const QString page =
            scene.web == FaultScene::Web::Portal
                ? u"C: GET\nRAW: HTTP/1.1 302 Found\\r\\nLocation: http://192.0.2.80/hotspot/login\\r\\n\\r\\n"_s
                : u"C: GET\nRAW: HTTP/1.1 200 OK\\r\\n\\r\\n"_s;
        m_servers.push_back(std::make_unique<ScriptedServer>(QStringList{page}, certificates, address));
        m_plan.webHost = Host;
        m_plan.webPorts = {m_servers.back()->serverPort(), m_servers.back()->serverPort()};
    }
    if (scene.change)
        scene.change(m_plan);
}

Loopback::~Loopback()
{
    for (const int descriptor : m_deaf)
        close(descriptor);
}

/// A queue of one that is full: Linux lets further calls go unanswered, as a firewall that drops them.
void Loopback::drop(quint16 port)
{
    const sockaddr_in address = addressOf(port);
    const auto* raw = reinterpret_cast<const sockaddr*>(&address);
    const int server = socket(AF_INET, SOCK_STREAM, 0);
    const int yes = 1;
    setsockopt(server, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    m_deaf.push_back(server);
    if (bind(server, raw, sizeof address) != 0 || listen(server, 0) != 0)
        m_obstacle = u"port %1 cannot be taken"_s.arg(port);
    for (int call = 0; call < 2; ++call) {
        m_deaf.push_back(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
        connect(m_deaf.back(), raw, sizeof address);
    }
}

void Loopback::nameServer(FaultScene::Names names)
{
    switch (names) {
    case FaultScene::Names::Found:
        m_dns.setAddress(Host, Address);
        break;
    case FaultScene::Names::Unknown:
        m_dns.setHost(Host, {.code = 3});
        break;
    case FaultScene::Names::Silent:
        m_dns.setHost(Host, {.silent = true});
        break;
    case FaultScene::Names::TwoAddresses:
        m_dns.set(Host, connection::RecordType::A,
                  {.bodies = {ScriptedDns::address(DeadAddress), ScriptedDns::address(Address)}});
        m_dns.set(Host, connection::RecordType::Aaaa, {});
        break;
    }
}

} // namespace unsent::test
