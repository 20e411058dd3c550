#pragma once

#include "TestPlan.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace unsent::connection {

/// What a search for an address's outgoing server came to.
struct ServerFound {
    std::optional<TestPlan> plan;
    QStringList mailHosts; ///< MX of the domain: a caller with provider cards may know them
    QString says;          ///< one sentence: where it was found, or that it was not
};

/// Finds the outgoing server of an address's domain: SRV records (RFC 6186, RFC 8314), then, when allowed, the
/// autoconfig document at the domain, then the usual names smtp.DOMAIN and mail.DOMAIN. Starts once, ends in exactly
/// one found(), within the plan's deadlines; destroying it ends it without a signal. Waits on no call.
class ServerSearch : public QObject {
    Q_OBJECT
public:
    struct Question {
        QString address;
        bool webAllowed = false; ///< ask the domain's web server for its autoconfig document
        QList<NameServer> nameServers;
        Deadlines deadlines;
    };
    explicit ServerSearch(Question question, QObject* parent = nullptr);
    ~ServerSearch() override;
    void start();

Q_SIGNALS:
    void found(const unsent::connection::ServerFound& result);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace unsent::connection
