#include "AddressRace.h"

#include <QNetworkProxy>

#include <algorithm>

namespace unsent::connection {

struct AddressRace::Runner {
    std::unique_ptr<QSslSocket> socket = std::make_unique<QSslSocket>();
    QTimer deadline;
    qint64 began = 0;
};

QList<QHostAddress> interleaved(const QList<QHostAddress>& addresses)
{
    QList<QHostAddress> six, four, result;
    for (const QHostAddress& address : addresses)
        (address.protocol() == QAbstractSocket::IPv6Protocol ? six : four).append(address);
    for (qsizetype i = 0; i < std::max(six.size(), four.size()); ++i) {
        if (i < six.size())
            result.append(six[i]);
        if (i < four.size())
            result.append(four[i]);
    }
    return result;
}

FindingId connectFinding(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
    case QAbstractSocket::RemoteHostClosedError:
        return FindingId::ConnectionRefused;
    case QAbstractSocket::SocketAccessError:
        return FindingId::BlockedByThisComputer;
    case QAbstractSocket::SocketTimeoutError:
        return FindingId::ConnectionTimeout;
    default:
        return FindingId::NetworkUnreachable;
    }
}

AddressRace::AddressRace(const QList<QHostAddress>& addresses, quint16 port, const Deadlines& deadlines,
                         QObject* parent)
    : QObject(parent)
    , m_port(port)
    , m_deadlines(deadlines)
{
    for (const QHostAddress& address : interleaved(addresses))
        m_attempts.append({address, AddressAttempt::State::Waiting, {}, 0});
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &AddressRace::startNext);
}

AddressRace::~AddressRace()
{
    abandon();
}

void AddressRace::start()
{
    m_clock.start();
    m_next.start(0);
}

void AddressRace::abandon()
{
    m_next.stop();
    for (const auto& runner : m_runners) {
        runner->deadline.stop();
        if (runner->socket) {
            runner->socket->disconnect(this);
            runner->socket->abort();
        }
    }
    m_settled = true;
}

void AddressRace::startNext()
{
    const std::size_t index = m_runners.size();
    if (m_decided || index >= std::size_t(m_attempts.size()))
        return;
    m_runners.push_back(std::make_unique<Runner>());
    Runner& runner = *m_runners.back();
    runner.began = m_clock.elapsed();
    m_attempts[qsizetype(index)].state = AddressAttempt::State::Trying;
    QSslSocket* socket = runner.socket.get();
    socket->setProxy(QNetworkProxy::NoProxy);
    connect(socket, &QSslSocket::connected, this, [this, index] { connected(index); });
    // Queued: Qt may tell of an error from inside connectToHost(), and several times for one end.
    connect(
        socket, &QSslSocket::errorOccurred, this,
        [this, index](QAbstractSocket::SocketError error) { failed(index, connectFinding(error)); },
        Qt::QueuedConnection);
    connect(&runner.deadline, &QTimer::timeout, this, [this, index] { failed(index, FindingId::ConnectionTimeout); });
    runner.deadline.setSingleShot(true);
    runner.deadline.start(m_deadlines.connect);
    m_next.start(m_deadlines.nextAddress);
    socket->connectToHost(m_attempts[qsizetype(index)].address, m_port);
}

void AddressRace::connected(std::size_t index)
{
    AddressAttempt& attempt = m_attempts[qsizetype(index)];
    if (attempt.state != AddressAttempt::State::Trying)
        return;
    Runner& runner = *m_runners[index];
    runner.deadline.stop();
    attempt.state = AddressAttempt::State::Connected;
    attempt.milliseconds = int(m_clock.elapsed() - runner.began);
    runner.socket->disconnect(this);
    if (m_decided) {
        runner.socket->abort(); // alive, and not needed
        return checkSettled();
    }
    m_decided = true;
    m_next.stop();
    m_winner = std::move(runner.socket);
    m_winnerAddress = attempt.address;
    for (const auto& other : m_runners) {
        if (other->deadline.isActive())
            other->deadline.start(std::min<std::chrono::milliseconds>(m_deadlines.slowAddress,
                                                                      other->deadline.remainingTimeAsDuration()));
    }
    Q_EMIT decided();
    checkSettled();
}

void AddressRace::failed(std::size_t index, FindingId finding)
{
    AddressAttempt& attempt = m_attempts[qsizetype(index)];
    if (attempt.state != AddressAttempt::State::Trying)
        return;
    Runner& runner = *m_runners[index];
    runner.deadline.stop();
    runner.socket->disconnect(this);
    runner.socket->abort();
    attempt.state = AddressAttempt::State::Failed;
    attempt.finding = finding;
    attempt.milliseconds = int(m_clock.elapsed() - runner.began);
    const bool allTried = m_runners.size() == std::size_t(m_attempts.size());
    const bool anyTrying = std::any_of(m_attempts.cbegin(), m_attempts.cend(),
                                       [](const auto& a) { return a.state == AddressAttempt::State::Trying; });
    if (!m_decided && allTried && !anyTrying) {
        m_decided = true;
        Q_EMIT decided();
    } else if (!m_decided && !allTried) {
        startNext(); // no need to wait for the delay after a plain failure
    }
    checkSettled();
}

void AddressRace::checkSettled()
{
    const bool anyTrying = std::any_of(m_attempts.cbegin(), m_attempts.cend(),
                                       [](const auto& a) { return a.state == AddressAttempt::State::Trying; });
    if (!m_decided || anyTrying || m_settled)
        return;
    m_settled = true;
    Q_EMIT settled();
}

std::unique_ptr<QSslSocket> AddressRace::takeWinner()
{
    return std::move(m_winner);
}

} // namespace unsent::connection
