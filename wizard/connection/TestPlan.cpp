#include "TestPlan.h"

#include "PlanMaker.h"
#include "Recipients.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace unsent::connection {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TestPlan)
};

QString portsOf(const TestPlan& plan)
{
    QStringList ports;
    for (const Target& target : plan.targets.isEmpty() ? usualTargets() : plan.targets)
        ports.append(QString::number(target.port));
    return ports.join(u", "_s);
}

QString questionOf(const TestPlan& plan)
{
    const QList<Recipient> asked = recipientsOf(plan);
    if (plan.sendMessageToSelf)
        return Words::tr("Asks whether %1 may send, and stops before any message.").arg(plan.from);
    if (asked.size() < 2)
        return Words::tr("Asks whether %1 may send to %2, and stops before any message.")
            .arg(plan.from, asked.first().address);
    return Words::tr("Asks whether %1 may send to %2 and to %3, and stops before any message.")
        .arg(plan.from, asked[0].address, asked[1].address);
}

} // namespace

QString toText(Origin origin)
{
    switch (origin) {
    case Origin::Typed:
        return Words::tr("as you typed it");
    case Origin::Pasted:
        return Words::tr("from the error message");
    case Origin::ProviderCard:
        return Words::tr("from the provider's card");
    case Origin::DnsService:
        return Words::tr("from the domain's name service");
    case Origin::Autoconfig:
        return Words::tr("from the domain's settings page");
    case Origin::Assumed:
        return Words::tr("the usual one");
    }
    Q_UNREACHABLE();
}

std::optional<NameServer> nameServerFromText(const QString& text)
{
    static const QRegularExpression form(u"^(?:\\[([^\\]]+)\\]|([^:\\[\\]]+))(?::(\\d{1,5}))?$"_s);
    if (const QHostAddress bare(text); !bare.isNull())
        return NameServer{bare, 53};
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QHostAddress address(match.captured(1) + match.captured(2));
    bool fits = true;
    const quint16 port = match.captured(3).isEmpty() ? quint16(53) : match.captured(3).toUShort(&fits);
    if (address.isNull() || !fits || port == 0)
        return std::nullopt;
    return NameServer{address, port};
}

QStringList describe(const TestPlan& plan)
{
    QStringList lines{Words::tr("Contacts %1 on port %2.").arg(plan.host, portsOf(plan))};
    if (QHostAddress(plan.host).isNull())
        lines.append(Words::tr("Asks the name service for the address of %1.").arg(plan.host));
    if (const QString domain = domainOf(plan.to); !domain.isEmpty())
        lines.append(Words::tr("Asks the name service whether %1 takes mail.").arg(domain));
    if (plan.webCheck && !plan.webHost.isEmpty())
        lines.append(Words::tr("If no port answers, looks whether the web page of %1 does.").arg(plan.webHost));
    if (plan.from.isEmpty())
        lines.append(Words::tr("Names no sender and no recipient."));
    else
        lines.append(questionOf(plan));
    lines.append(plan.sendMessageToSelf && !plan.from.isEmpty()
                     ? Words::tr("Sends one test message to yourself, at %1.").arg(plan.from)
                     : Words::tr("Sends no message."));
    if (plan.user.isEmpty() || !plan.password)
        lines.append(Words::tr("Uses no password."));
    else if (plan.passwordWithoutTls)
        lines.append(Words::tr("Signs in once as %1, even without encryption, because you allowed it.").arg(plan.user));
    else
        lines.append(
            Words::tr("Signs in once as %1, only over safe encryption. The password is not kept.").arg(plan.user));
    return lines;
}

} // namespace unsent::connection
