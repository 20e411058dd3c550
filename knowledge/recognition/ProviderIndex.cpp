#include "ProviderIndex.h"

namespace unsent::recognition {

ProviderIndex::ProviderIndex(const QList<model::Provider>& providers)
    : m_providers(&providers)
{
    for (int i = 0; i < providers.size(); ++i) {
        for (const QString& host : providers[i].hosts + providers[i].mx) {
            if (!m_hosts.contains(host.toLower()))
                m_hosts.insert(host.toLower(), i);
        }
        for (const model::Provider::Submission& submission : providers[i].submission) {
            if (!m_hosts.contains(submission.host.toLower()))
                m_hosts.insert(submission.host.toLower(), i);
        }
        for (const QString& domain : providers[i].domains) {
            if (!m_domains.contains(domain.toLower()))
                m_domains.insert(domain.toLower(), i);
        }
    }
}

const model::Provider* ProviderIndex::ofHost(const QString& host) const
{
    QString name = host.toLower();
    while (name.endsWith(u'.'))
        name.chop(1);
    if (const auto found = m_hosts.constFind(name); found != m_hosts.constEnd())
        return &m_providers->at(*found);
    // The longest suffix wins: .olc.protection.outlook.com before .outlook.com.
    for (qsizetype dot = name.indexOf(u'.'); dot >= 0; dot = name.indexOf(u'.', dot + 1)) {
        if (const auto found = m_hosts.constFind(name.mid(dot)); found != m_hosts.constEnd())
            return &m_providers->at(*found);
        if (const auto found = m_domains.constFind(name.mid(dot + 1)); found != m_domains.constEnd())
            return &m_providers->at(*found);
    }
    if (const auto found = m_domains.constFind(name); found != m_domains.constEnd())
        return &m_providers->at(*found);
    return nullptr;
}

const model::Provider* ProviderIndex::ofAddress(const QString& address) const
{
    const auto found = m_domains.constFind(address.mid(address.lastIndexOf(u'@') + 1).toLower());
    return found == m_domains.constEnd() ? nullptr : &m_providers->at(*found);
}

const model::Provider* ProviderIndex::byId(const QString& id) const
{
    for (const model::Provider& provider : *m_providers) {
        if (provider.id == id)
            return &provider;
    }
    return nullptr;
}

} // namespace unsent::recognition
