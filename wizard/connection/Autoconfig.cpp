#include "Autoconfig.h"

#include "PlanMaker.h"

#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace unsent::connection {

namespace {

constexpr qsizetype LargestDocument = 256 * 1024;
constexpr qsizetype MostServers = 16;

QString filled(QString text, const QString& address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return text.replace(u"%EMAILADDRESS%"_s, address)
        .replace(u"%EMAILLOCALPART%"_s, address.left(at))
        .replace(u"%EMAILDOMAIN%"_s, domainOf(address));
}

EncryptionChoice choiceOf(const QString& socketType)
{
    if (socketType.compare(u"STARTTLS", Qt::CaseInsensitive) == 0)
        return EncryptionChoice::StartTls;
    return socketType.compare(u"SSL", Qt::CaseInsensitive) == 0 ? EncryptionChoice::Tls : EncryptionChoice::Auto;
}

OutgoingServer readServer(QXmlStreamReader& xml, const QString& address)
{
    OutgoingServer server;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        if (name == u"hostname")
            server.host = filled(text, address);
        else if (name == u"port")
            server.port = text.toUShort();
        else if (name == u"socketType")
            server.encryption = choiceOf(text);
        else if (name == u"username")
            server.user = filled(text, address);
    }
    return server;
}

} // namespace

QList<OutgoingServer> parseAutoconfig(const QByteArray& document, const QString& address)
{
    if (document.size() > LargestDocument || document.contains("<!DOCTYPE"))
        return {};
    QList<OutgoingServer> servers;
    QXmlStreamReader xml(document);
    while (!xml.atEnd() && servers.size() < MostServers) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"outgoingServer")
            continue;
        const OutgoingServer server = readServer(xml, address);
        if (!server.host.isEmpty() && server.port != 0)
            servers.append(server);
    }
    return servers;
}

QStringList autoconfigAddresses(const QString& address)
{
    const QString domain = QString::fromLatin1(QUrl::toAce(domainOf(address)));
    if (domain.isEmpty())
        return {};
    // The address itself is not told to the web server: the document is the same for everybody.
    return {u"https://autoconfig.%1/mail/config-v1.1.xml"_s.arg(domain),
            u"https://%1/.well-known/autoconfig/mail/config-v1.1.xml"_s.arg(domain)};
}

} // namespace unsent::connection
