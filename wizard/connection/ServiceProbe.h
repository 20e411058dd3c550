#pragma once

#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace unsent::connection {

/// Asks a port that says nothing by itself what it is: a web server only answers when it is spoken to, and answers a
/// mail command with an error page. Ends in exactly one answered(), with the first line as harmless text or empty.
class ServiceProbe : public QObject {
    Q_OBJECT
public:
    ServiceProbe(const QHostAddress& address, quint16 port, std::chrono::milliseconds deadline, QObject* parent);
    void start();

Q_SIGNALS:
    void answered(const QString& firstLine);

private:
    void finish(const QString& firstLine);

    QHostAddress m_address;
    quint16 m_port;
    QTcpSocket m_socket;
    QTimer m_deadline;
    bool m_done = false;
};

} // namespace unsent::connection
