#include "Refusal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace unsent::connection {

QString serviceOf(const QString& firstWords)
{
    const auto begins = [&](QStringView with) { return firstWords.startsWith(with, Qt::CaseInsensitive); };
    if (begins(u"HTTP/") || begins(u"<!doctype") || begins(u"<html"))
        return QCoreApplication::translate("Service", "a web server");
    if (begins(u"+OK") || begins(u"-ERR"))
        return QCoreApplication::translate("Service", "a server for collecting mail (POP3)");
    if (begins(u"* OK") || begins(u"* BYE") || begins(u"* PREAUTH"))
        return QCoreApplication::translate("Service", "a server for collecting mail (IMAP)");
    if (begins(u"SSH-"))
        return QCoreApplication::translate("Service", "a server for remote work (SSH)");
    if (firstWords.contains(u"ftp", Qt::CaseInsensitive))
        return QCoreApplication::translate("Service", "a server for files (FTP)");
    if (begins(u"RFB "))
        return QCoreApplication::translate("Service", "a server for remote screens (VNC)");
    // A TLS alert or handshake record, with its control characters as pictures (21, 22, then version 3).
    if (begins(u"\u2415\u2403") || begins(u"\u2416\u2403"))
        return QCoreApplication::translate("Service", "a server that needs SSL/TLS");
    return {};
}

} // namespace unsent::connection
