#include "Contradictions.h"

#include "FactFinding.h"

#include <QCoreApplication>

#include <algorithm>

namespace unsent::recognition {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(unsent::recognition::Contradictions)
};

struct Settings {
    QString server;
    QString port;
    QString encryption;
    QString protocol;
    QString account;
    QString sender;
};

const model::Provider::Submission* submissionAt(const model::Provider& provider, const QString& host)
{
    const auto found = std::find_if(provider.submission.begin(), provider.submission.end(),
                                    [&host](const model::Provider::Submission& submission) {
                                        return submission.host.compare(host, Qt::CaseInsensitive) == 0;
                                    });
    return found == provider.submission.end() ? nullptr : &*found;
}

bool offersPort(const model::Provider& provider, const QString& port)
{
    return std::any_of(
        provider.submission.begin(), provider.submission.end(),
        [&port](const model::Provider::Submission& submission) { return QString::number(submission.port) == port; });
}

QString nameOf(const QString& encryption)
{
    return encryption == u"tls" ? u"SSL/TLS"_s : u"STARTTLS"_s;
}

/// Port 25 in the clear where the provider's card names another port and encryption.
void comparePlainPort(const Settings& settings, const model::Provider& provider, QList<Contradiction>& found)
{
    if (provider.submission.isEmpty() || settings.port != u"25" ||
        (settings.encryption != u"none" && !settings.encryption.isEmpty()) || offersPort(provider, u"25"_s))
        return;
    const model::Provider::Submission& wanted = provider.submission.first();
    found += {u"plain-port-25-at-provider"_s,
              {u"port"_s, u"encryption"_s},
              Say::tr("Your settings use port 25 without encryption. %1 wants port %2 with %3.")
                  .arg(provider.name)
                  .arg(wanted.port)
                  .arg(nameOf(wanted.encryption))};
}

void comparePort(const Settings& settings, const model::Provider& provider, QList<Contradiction>& found)
{
    if (provider.submission.isEmpty() || settings.port.isEmpty() || settings.port == u"25" ||
        offersPort(provider, settings.port))
        return;
    const model::Provider::Submission& wanted = provider.submission.first();
    found += {u"port-not-at-provider"_s,
              {u"port"_s},
              Say::tr("Your settings use port %1. %2 takes mail on port %3.")
                  .arg(settings.port, provider.name)
                  .arg(wanted.port)};
}

void compareHost(const Settings& settings, const model::Provider& provider, QList<Contradiction>& found)
{
    if (provider.submission.isEmpty() || settings.server.isEmpty() || submissionAt(provider, settings.server) ||
        provider.hosts.contains(settings.server, Qt::CaseInsensitive))
        return;
    found += {u"server-not-at-provider"_s,
              {u"server"_s},
              Say::tr("Your outgoing server is %1. %2 names %3.")
                  .arg(settings.server, provider.name, provider.submission.first().host)};
}

void checkIncomingServer(const Settings& settings, QList<Contradiction>& found)
{
    const QString first = settings.server.section(u'.', 0, 0).toLower();
    const bool incoming = first.startsWith(u"pop") || first.startsWith(u"imap");
    if (incoming && (settings.protocol.isEmpty() || settings.protocol.contains(u"SMTP")))
        found += {u"incoming-server-for-sending"_s,
                  {u"server"_s},
                  Say::tr("%1 looks like a server for collecting mail, not for sending it.").arg(settings.server)};
}

void checkPortAndEncryption(const Settings& settings, QList<Contradiction>& found)
{
    if (settings.port == u"465" && (settings.encryption == u"starttls" || settings.encryption == u"none"))
        found += {u"port-465-without-tls"_s,
                  {u"port"_s, u"encryption"_s},
                  Say::tr("Port 465 needs encryption from the start (SSL/TLS). Your settings say something else.")};
    if (settings.port == u"587" && settings.encryption == u"tls")
        found +=
            {u"port-587-with-tls"_s,
             {u"port"_s, u"encryption"_s},
             Say::tr("Port 587 usually starts in the clear and then uses STARTTLS. Your settings start with SSL/TLS.")};
    const bool receivingPort =
        settings.port == u"110" || settings.port == u"995" || settings.port == u"143" || settings.port == u"993";
    if (receivingPort && settings.protocol.contains(u"SMTP"))
        found += {u"incoming-port-for-sending"_s,
                  {u"port"_s},
                  Say::tr("Port %1 is for collecting mail, not for sending it.").arg(settings.port)};
}

void checkSender(const Settings& settings, QList<Contradiction>& found)
{
    if (!settings.account.contains(u'@') || !settings.sender.contains(u'@'))
        return;
    const QString login = settings.account.section(u'@', -1).toLower();
    const QString from = settings.sender.section(u'@', -1).toLower();
    if (login != from)
        found += {u"sender-of-another-domain"_s,
                  {u"sender"_s},
                  Say::tr("You sign in at %1, but your From address is at %2.").arg(login, from)};
}

} // namespace

QList<Contradiction> findContradictions(const QList<Field>& fields, const ProviderIndex& providers)
{
    const Settings settings{fieldValue(fields, u"server"),     fieldValue(fields, u"port"),
                            fieldValue(fields, u"encryption"), fieldValue(fields, u"protocol").toUpper(),
                            fieldValue(fields, u"account"),    fieldValue(fields, u"sender")};
    QList<Contradiction> found;
    const bool receiving = !settings.protocol.isEmpty() && !settings.protocol.contains(u"SMTP");
    if (receiving)
        return found;
    checkIncomingServer(settings, found);
    checkPortAndEncryption(settings, found);
    checkSender(settings, found);
    const model::Provider* provider = settings.server.isEmpty() ? nullptr : providers.ofHost(settings.server);
    if (provider) {
        comparePlainPort(settings, *provider, found);
        comparePort(settings, *provider, found);
        if (found.isEmpty())
            compareHost(settings, *provider, found);
    }
    return found;
}

} // namespace unsent::recognition
