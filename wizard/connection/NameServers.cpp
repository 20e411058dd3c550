#include "NameServers.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace unsent::connection {

namespace {

constexpr qint64 MaximumFileSize = 4 * 1024 * 1024;

QString readText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.read(MaximumFileSize));
}

QStringList words(QString line)
{
    static const QRegularExpression comment(u"[#;].*"_s);
    static const QRegularExpression blank(u"\\s+"_s);
    return line.remove(comment).split(blank, Qt::SkipEmptyParts);
}

} // namespace

ResolverSettings parseResolverSettings(const QString& text)
{
    ResolverSettings settings;
    for (const QString& line : text.split(u'\n')) {
        const QStringList parts = words(line);
        if (parts.size() < 2)
            continue;
        if (parts[0] == u"nameserver") {
            if (const QHostAddress address(parts[1]); !address.isNull())
                settings.servers.append({address, 53});
        } else if (parts[0] == u"search" || parts[0] == u"domain") {
            settings.searchDomains = parts.mid(1); // the last line counts
        }
    }
    return settings;
}

QList<QHostAddress> hostsFileAddresses(const QString& text, const QString& name)
{
    QList<QHostAddress> addresses;
    for (const QString& line : text.split(u'\n')) {
        const QStringList parts = words(line);
        if (parts.size() < 2 || !parts.mid(1).contains(name, Qt::CaseInsensitive))
            continue;
        const QHostAddress address(parts[0]);
        if (!address.isNull() && !addresses.contains(address))
            addresses.append(address);
    }
    return addresses;
}

ResolverSettings systemResolverSettings()
{
#ifdef Q_OS_WIN
    return {};
#else
    return parseResolverSettings(readText(u"/etc/resolv.conf"_s));
#endif
}

QString systemHostsFile()
{
#ifdef Q_OS_WIN
    return readText(qEnvironmentVariable("SystemRoot") + u"/System32/drivers/etc/hosts"_s);
#else
    return readText(u"/etc/hosts"_s);
#endif
}

} // namespace unsent::connection
