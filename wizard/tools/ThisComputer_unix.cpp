#include "ThisComputerNames.h"

#include <QFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace unsent::tools {

namespace {
constexpr qint64 MostOfResolverFile = 64 * 1024;
}

QString hostNameOfSystem()
{
    return QSysInfo::machineHostName();
}

QString domainNameOfSystem()
{
    QFile file(u"/etc/resolv.conf"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return domainOfResolverFile(QString::fromUtf8(file.read(MostOfResolverFile)));
}

} // namespace unsent::tools
