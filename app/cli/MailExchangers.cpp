#include "MailExchangers.h"

#include <QDnsLookup>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace unsent::cli {

QStringList mailExchangersOf(const QString& domain)
{
    using namespace std::chrono_literals;
    QDnsLookup lookup(QDnsLookup::MX, domain);
    QEventLoop loop;
    QObject::connect(&lookup, &QDnsLookup::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(3s, &loop, &QEventLoop::quit);
    lookup.lookup();
    if (!lookup.isFinished())
        loop.exec();
    QList<QDnsMailExchangeRecord> records;
    if (lookup.isFinished() && lookup.error() == QDnsLookup::NoError)
        records = lookup.mailExchangeRecords();
    std::stable_sort(records.begin(), records.end(),
                     [](const auto& a, const auto& b) { return a.preference() < b.preference(); });
    QStringList hosts;
    for (const QDnsMailExchangeRecord& record : std::as_const(records))
        hosts << record.exchange();
    return hosts;
}

} // namespace unsent::cli
