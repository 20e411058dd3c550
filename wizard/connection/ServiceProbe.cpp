#include "ServiceProbe.h"

#include "PlainText.h"

#include <QNetworkProxy>

namespace unsent::connection {

namespace {

constexpr qint64 LongestFirstLine = 200;

}

ServiceProbe::ServiceProbe(const QHostAddress& address, quint16 port, std::chrono::milliseconds deadline,
                           QObject* parent)
    : QObject(parent)
    , m_address(address)
    , m_port(port)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(4096);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish({}); });
    connect(&m_socket, &QTcpSocket::connected, this, [this] { m_socket.write("HELP\r\n\r\n"); });
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] {
        if (m_socket.canReadLine() || m_socket.bytesAvailable() >= LongestFirstLine)
            finish(harmless(m_socket.readLine(LongestFirstLine).trimmed()));
    });
    connect(
        &m_socket, &QTcpSocket::errorOccurred, this,
        [this] { finish(harmless(m_socket.readLine(LongestFirstLine).trimmed())); }, Qt::QueuedConnection);
}

void ServiceProbe::start()
{
    m_deadline.start();
    m_socket.connectToHost(m_address, m_port);
}

void ServiceProbe::finish(const QString& firstLine)
{
    if (m_done)
        return;
    m_done = true;
    m_deadline.stop();
    m_socket.abort();
    Q_EMIT answered(firstLine);
}

} // namespace unsent::connection
