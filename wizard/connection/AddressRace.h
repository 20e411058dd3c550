#pragma once

#include "Deadlines.h"
#include "FindingId.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace unsent::connection {

/// How the connection to one address went.
struct AddressAttempt {
    QHostAddress address;
    enum class State { Waiting, Trying, Connected, Failed } state = State::Waiting;
    std::optional<FindingId> finding; ///< when failed
    int milliseconds = 0;             ///< from its start to its end
};

/// Both families in turns, IPv6 first, the given order kept within each (RFC 8305 section 4).
QList<QHostAddress> interleaved(const QList<QHostAddress>& addresses);

/// Connects to several addresses of one server as RFC 8305 describes: one after another, `nextAddress` apart or as soon
/// as one has failed; the first to answer wins. Qt tries them one by one, 30 s each. The others that are under way may
/// still prove within `slowAddress` that they are alive. Starts once; decided() once, then settled() once.
class AddressRace : public QObject {
    Q_OBJECT
public:
    AddressRace(const QList<QHostAddress>& addresses, quint16 port, const Deadlines& deadlines, QObject* parent);
    ~AddressRace() override;
    void start();
    /// Lets go of all that is still under way.
    void abandon();

    /// The connected socket, once, after decided(); null when every address failed.
    std::unique_ptr<QSslSocket> takeWinner();
    QHostAddress winner() const { return m_winnerAddress; }
    const QList<AddressAttempt>& attempts() const { return m_attempts; }

Q_SIGNALS:
    void decided();
    void settled();

private:
    struct Runner;
    void startNext();
    void connected(std::size_t index);
    void failed(std::size_t index, FindingId finding);
    void checkSettled();

    QList<AddressAttempt> m_attempts;
    quint16 m_port;
    Deadlines m_deadlines;
    std::vector<std::unique_ptr<Runner>> m_runners; ///< one for each attempt that was started
    std::unique_ptr<QSslSocket> m_winner;
    QHostAddress m_winnerAddress;
    QTimer m_next;
    QElapsedTimer m_clock;
    bool m_decided = false;
    bool m_settled = false;
};

/// What an error while connecting stands for.
FindingId connectFinding(QAbstractSocket::SocketError error);

} // namespace unsent::connection
