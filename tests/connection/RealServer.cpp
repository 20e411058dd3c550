#include "RealServer.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <vector>

namespace unsent::test {

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString& path, const QByteArray& bytes, bool secret)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return false;
    using enum QFileDevice::Permission;
    const auto others = secret ? QFileDevice::Permissions() : ReadGroup | ReadOther;
    return file.setPermissions(ReadOwner | WriteOwner | others);
}

QList<quint16> freePorts(int count)
{
    std::vector<std::unique_ptr<QTcpServer>> servers; // all open at once, so that no port comes twice
    QList<quint16> ports;
    for (int i = 0; i < count; ++i) {
        servers.push_back(std::make_unique<QTcpServer>());
        servers.back()->listen(QHostAddress::LocalHost);
        ports.append(servers.back()->serverPort());
    }
    return ports;
}

bool waitUntilListening(QProcess& process, quint16 port)
{
    const QDeadlineTimer deadline(10'000);
    while (!deadline.hasExpired() && process.state() != QProcess::NotRunning) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (socket.waitForConnected(200))
            return true;
        process.waitForFinished(50);
    }
    return false;
}

void endProcess(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(3000))
        process.kill();
    process.waitForFinished(1000);
}

} // namespace unsent::test
