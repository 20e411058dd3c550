#include "ThisComputerNames.h"

#include <qt_windows.h>

#include <vector>

namespace unsent::tools {

namespace {
QString nameOf(COMPUTER_NAME_FORMAT format)
{
    DWORD length = 0;
    GetComputerNameExW(format, nullptr, &length);
    std::vector<wchar_t> buffer(length + 1);
    if (length == 0 || !GetComputerNameExW(format, buffer.data(), &length))
        return {};
    return QString::fromWCharArray(buffer.data(), static_cast<qsizetype>(length));
}
} // namespace

QString hostNameOfSystem()
{
    return nameOf(ComputerNameDnsHostname);
}

QString domainNameOfSystem()
{
    return nameOf(ComputerNameDnsDomain);
}

} // namespace unsent::tools
