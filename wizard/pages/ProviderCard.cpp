#include "ProviderCard.h"

#include "SourcesCard.h"
#include "Text.h"
#include "Theme.h"

#include <SizeCheck.h>

#include <QCoreApplication>
#include <QDate>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

constexpr int OldAfterDays = 365;

QString encryptionWords(const QString& id)
{
    if (id == "tls"_L1)
        return ProviderCard::tr("encrypted from the start (SSL/TLS)");
    if (id == "starttls"_L1)
        return ProviderCard::tr("encrypted with STARTTLS");
    return ProviderCard::tr("not encrypted");
}

} // namespace

QString signInWords(const QString& id)
{
    if (id == "oauth2"_L1)
        return ProviderCard::tr("sign-in in a browser window (OAuth 2.0)");
    if (id == "password"_L1)
        return ProviderCard::tr("your password");
    if (id == "app-password"_L1)
        return ProviderCard::tr("an app password");
    if (id == "authorisation-code"_L1)
        return ProviderCard::tr("an authorisation code");
    if (id == "separate-password"_L1)
        return ProviderCard::tr("a separate e-mail password");
    if (id == "bridge-password"_L1)
        return ProviderCard::tr("the password of the provider's Bridge program");
    if (id == "none"_L1)
        return ProviderCard::tr("none, on the provider's own lines only");
    return id;
}

ProviderCard::ProviderCard(const model::Provider& provider, const QList<model::DatedChange>& changes, bool mayOpenLinks,
                           QWidget* parent)
    : Card(parent)
{
    setObjectName(u"providerCard"_s);
    const auto addLine = [this](const QString& label, const QStringList& lines) {
        if (lines.isEmpty())
            return;
        column()->addWidget(makeText(TextRole::Label, label, this));
        for (const QString& line : lines)
            column()->addWidget(makeText(TextRole::Body, line, this));
    };
    QLabel* name = makeText(TextRole::Body, provider.name, this);
    QFont bold = name->font();
    bold.setWeight(QFont::DemiBold);
    name->setFont(bold);
    column()->addWidget(name);
    const QDate checked = QDate::fromString(provider.checked, Qt::ISODate);
    if (checked.isValid() && checked.daysTo(QDate::currentDate()) > OldAfterDays)
        column()->addWidget(makeNotice(u"warning"_s, u"warning"_s,
                                       tr("This card was last checked on %1. Things may have changed.")
                                           .arg(QLocale().toString(checked, QLocale::LongFormat)),
                                       this));
    QStringList servers;
    for (const auto& server : provider.submission)
        servers.append(tr("%1, port %2, %3", "server, port, encryption")
                           .arg(server.host)
                           .arg(server.port)
                           .arg(encryptionWords(server.encryption)));
    addLine(tr("Outgoing server"), servers);
    QStringList signIn;
    for (const QString& way : provider.signIn)
        signIn.append(signInWords(way));
    addLine(tr("It takes"), signIn);
    addLine(tr("User name"), {provider.userName == "local-part"_L1 ? tr("the part of your address before the @")
                                                                   : tr("your whole e-mail address")});
    addLine(tr("Switch on first"), provider.before);
    QStringList sizes;
    if (provider.sizeAttachments)
        sizes.append(tr("files: up to %1").arg(tools::sizeInWords(*provider.sizeAttachments)));
    if (provider.sizeAccount)
        sizes.append(tr("a message: up to %1").arg(tools::sizeInWords(*provider.sizeAccount)));
    if (provider.sizeAdvertised)
        sizes.append(tr("the server announces %1").arg(tools::sizeInWords(*provider.sizeAdvertised)));
    addLine(tr("Size"), sizes);
    addLine(tr("Sending limits"), provider.limits);
    for (const auto& change : changes) {
        if (change.providers.contains(provider.id))
            column()->addWidget(makeNotice(u"clock"_s, u"warning"_s, change.sentence(QDate::currentDate()), this));
    }
    for (const QString& doubt : provider.disputed)
        column()->addWidget(makeNotice(u"question"_s, u"warning"_s, tr("Not certain: %1").arg(doubt), this));
    auto* sources = new SourcesCard(provider.sources, mayOpenLinks, this);
    connect(sources, &SourcesCard::linkWanted, this, &ProviderCard::linkWanted);
    column()->addWidget(sources);
}

} // namespace unsent::pages
