#pragma once

#include "DnsQuery.h"
#include "FindingKinds.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace unsent::connection {

/// What a host's name came to.
struct HostAddresses {
    QList<QHostAddress> addresses;
    std::optional<FindingId> failure; ///< why there are none
    bool fromHostsFile = false;
    int milliseconds = 0;
};

/// An address that no public mail server has: 0.0.0.0, loopback, private or link-local (RFC 1918, 4193, 6598).
bool isNotPublic(const QHostAddress& address);

/// The addresses of a host as a mail program would get them: an address literal as it is, the hosts file, then the name
/// servers, A and AAAA at once. An AAAA answer that lags more than RFC 8305's resolution delay is not waited for.
/// Starts once, ends in exactly one resolved(); ipv6Lagged() tells afterwards.
class HostLookup : public QObject {
    Q_OBJECT
public:
    struct Question {
        QString host;
        QList<NameServer> nameServers; ///< given: nothing else is asked, not even the hosts file
        Deadlines deadlines;
    };
    HostLookup(Question question, QObject* parent);
    void start();
    /// Whether the AAAA answer came more than a second after the A answer, or is still missing after that.
    bool ipv6Lagged() const;

Q_SIGNALS:
    void resolved(const unsent::connection::HostAddresses& result);

private:
    void ask();
    void take(const DnsAnswer& answer);
    void nextName();
    void finish(std::optional<FindingId> failure = {});

    Question m_question;
    QStringList m_names; ///< the name, with the search domains for a short one
    QList<NameServer> m_servers;
    std::optional<DnsAnswer> m_four;
    std::optional<DnsAnswer> m_six;
    HostAddresses m_result;
    QTimer m_resolutionDelay;
    QElapsedTimer m_clock;
    qint64 m_fourAt = 0;
    qint64 m_sixAt = -1;
    bool m_done = false;
};

} // namespace unsent::connection
