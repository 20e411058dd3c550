#pragma once

#include <Provider.h>

#include <QHash>
#include <QList>
#include <QString>

namespace unsent::recognition {

/// Whose server or address is this?
class ProviderIndex {
public:
    explicit ProviderIndex(const QList<model::Provider>& providers);

    /// The provider that a host name belongs to; null when it is nobody's we know.
    const model::Provider* ofHost(const QString& host) const;
    /// The provider of the mailbox behind an address or domain.
    const model::Provider* ofAddress(const QString& address) const;
    const model::Provider* byId(const QString& id) const;

private:
    const QList<model::Provider>* m_providers;
    QHash<QString, int> m_hosts; ///< names, and suffixes with a leading dot
    QHash<QString, int> m_domains;
};

} // namespace unsent::recognition
