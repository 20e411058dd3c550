#include "ProviderCard.h"

#include "SourcesCard.h"
#include "Text.h"
#include "Theme.h"

#include <ProviderInWords.h>
#include <SizeCheck.h>

#include <QDate>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

constexpr int OldAfterDays = 365;

} // namespace

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
        column()->addWidget(makeNotice(
            u"warning"_s, u"warning"_s,
            tr("This card was last checked on %1. Things may have changed.").arg(tools::dayInWords(provider.checked)),
            this));
    QStringList servers;
    for (const auto& server : provider.submission)
        servers.append(tr("%1, port %2, %3", "server, port, encryption")
                           .arg(server.host)
                           .arg(server.port)
                           .arg(tools::encryptionInWords(server.encryption)));
    addLine(tr("Outgoing server"), servers);
    QStringList signIn;
    for (const QString& way : provider.signIn)
        signIn.append(tools::signInInWords(way));
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
