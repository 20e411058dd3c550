#include "TestPlan.h"

#include "PlanMaker.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace unsent::connection {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("TestPlan", text);
}

QString portsOf(const TestPlan& plan)
{
    QStringList ports;
    for (const Target& target : plan.targets.isEmpty() ? usualTargets() : plan.targets)
        ports.append(QString::number(target.port));
    return ports.join(u", "_s);
}

} // namespace

QString toText(Origin origin)
{
    switch (origin) {
    case Origin::Typed:
        return tr("as you typed it");
    case Origin::Pasted:
        return tr("from the error message");
    case Origin::ProviderCard:
        return tr("from the provider's card");
    case Origin::DnsService:
        return tr("from the domain's name service");
    case Origin::Autoconfig:
        return tr("from the domain's settings page");
    case Origin::Assumed:
        return tr("the usual one");
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
    QStringList lines{tr("Contacts %1 on port %2.").arg(plan.host, portsOf(plan))};
    lines.append(tr("Asks the name service for the address of %1.").arg(plan.host));
    if (plan.webCheck && !plan.webHost.isEmpty())
        lines.append(tr("If no port answers, looks whether the web page of %1 does.").arg(plan.webHost));
    if (plan.from.isEmpty())
        lines.append(tr("Names no sender and no recipient."));
    else if (plan.to.isEmpty())
        lines.append(tr("Asks whether %1 may send, and stops before any message.").arg(plan.from));
    else
        lines.append(tr("Asks whether %1 may send to %2, and stops before any message.").arg(plan.from, plan.to));
    lines.append(plan.sendMessageToSelf && !plan.from.isEmpty()
                     ? tr("Sends one test message to yourself, at %1.").arg(plan.from)
                     : tr("Sends no message."));
    if (!plan.wantsSignIn())
        lines.append(tr("Uses no password."));
    else if (plan.passwordWithoutTls)
        lines.append(tr("Signs in once as %1, even without encryption, because you allowed it.").arg(plan.user));
    else
        lines.append(tr("Signs in once as %1, only over safe encryption. The password is not kept.").arg(plan.user));
    return lines;
}

} // namespace unsent::connection
