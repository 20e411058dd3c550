#include "ThisComputer.h"

#include "NameCheck.h"
#include "ThisComputerNames.h"

#include <QSysInfo>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace unsent::tools {

QString systemId(const QString& product, const QString& version, const QString& kernel)
{
    if (product == "windows"_L1 || product == "winrt"_L1) {
        if (version.startsWith("11"_L1) || version.contains("2022"_L1) || version.contains("2025"_L1))
            return u"windows-11"_s;
        if (version.startsWith("10"_L1) || version.contains("2016"_L1) || version.contains("2019"_L1))
            return u"windows-10"_s;
        const bool older = version.startsWith('7'_L1) || version.startsWith('8'_L1) || version.startsWith("Vista"_L1) ||
                           version.contains("2008"_L1) || version.contains("2012"_L1);
        return older ? u"windows-7-8"_s : u"other"_s;
    }
    if (product == "macos"_L1 || product == "osx"_L1)
        return u"macos"_s;
    if (product == "ios"_L1 || product == "android"_L1)
        return product;
    return kernel == "linux"_L1 ? u"linux"_s : u"other"_s;
}

ThisComputer readThisComputer()
{
    const QString fullName = hostNameOfSystem();
    ThisComputer computer;
    computer.hostName = fullName.section(u'.', 0, 0);
    computer.domainName = fullName.section(u'.', 1);
    if (computer.domainName.isEmpty())
        computer.domainName = domainNameOfSystem();
    computer.system = systemId(QSysInfo::productType(), QSysInfo::productVersion(), QSysInfo::kernelType());
    computer.systemName = QSysInfo::prettyProductName();
    return computer;
}

QList<model::Fact> facts(const ThisComputer& computer)
{
    QList<model::Fact> all = {{u"system"_s, computer.system, model::FactSource::Measured, std::nullopt}};
    all += facts(checkName(computer.hostName, NameKind::Computer));
    // A domain such as "lan" has no dot and is no fault: the rules for a host name apply.
    all += facts(checkName(computer.domainName, NameKind::Host));
    return all;
}

} // namespace unsent::tools
