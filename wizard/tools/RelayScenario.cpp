#include "RelayScenario.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace unsent::tools {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(RelayScenario)
};

QString any()
{
    return QString(model::AnyValue);
}

QString ownExplanation()
{
    return Words::tr("The server only has to put the message into one of its own mailboxes. That is not relaying, and "
                     "it works from every network.");
}

QString strangerExplanation()
{
    return Words::tr("The server would have to pass the message on for somebody on another company's line. It cannot "
                     "tell who you are and may refuse. Sign in to it, or use a server that knows you.");
}

/// The recipient's mailbox is at the server itself: never relaying (RFC 5321 section 3.6.1 is about the others).
QList<RelayScenario> ownRows()
{
    return {{u"home"_s, any(), true, u"not-relaying"_s,
             Words::tr("You are at home on your provider's line. The recipient has the same provider as the server."),
             ownExplanation()},
            {u"work"_s, any(), true, u"not-relaying"_s,
             Words::tr("You are at work and use the outgoing server you use at home. The mailbox "
                       "of the recipient is there."),
             ownExplanation()},
            {u"public"_s, any(), true, u"not-relaying"_s,
             Words::tr("You are in a hotel, a café or an airport and use the outgoing server you use at home. The "
                       "mailbox of the recipient is there."),
             ownExplanation()},
            {any(), any(), true, u"not-relaying"_s,
             Words::tr("Wherever you are, the mailbox of the recipient is at the server you use."), ownExplanation()}};
}

QList<RelayScenario> foreignRows()
{
    const QString knownLine = Words::tr("This is relaying, but the server knows its own lines and passes the message "
                                        "on to any address.");
    const QString otherOwner = Words::tr("The server belongs to neither your line nor your address, so you are a "
                                         "stranger to it. It can refuse to pass the message on unless you sign in.");
    return {{u"home"_s, u"mail-provider"_s, false, u"allowed"_s,
             Words::tr("You are at home on your provider's line and use its server. The recipient is elsewhere."),
             knownLine},
            {any(), u"line-provider"_s, false, u"allowed"_s,
             Words::tr("You use the outgoing server of the line you are on now. The recipient is elsewhere."),
             knownLine + u' ' +
                 Words::tr("Yet the recipient's server may distrust it: your address belongs to another provider, and "
                           "only that one's servers are listed as its senders (SPF).")},
            {u"work"_s, u"mail-provider"_s, false, u"blocked"_s,
             Words::tr("You are at work and use the outgoing server you use at home. The recipient is elsewhere."),
             strangerExplanation()},
            {u"public"_s, u"mail-provider"_s, false, u"blocked"_s,
             Words::tr("You are in a hotel, a café or an airport and use the outgoing server you use at home. The "
                       "recipient is elsewhere."),
             strangerExplanation()},
            {u"home-other"_s, u"mail-provider"_s, false, u"blocked"_s,
             Words::tr("You are at home, but on the line of another company than the one that has your mailbox. The "
                       "recipient is elsewhere."),
             strangerExplanation()},
            {u"mobile"_s, u"mail-provider"_s, false, u"blocked"_s,
             Words::tr("You are on a mobile network and use the outgoing server you use at home. The recipient is "
                       "elsewhere."),
             strangerExplanation()},
            {any(), u"other"_s, false, u"blocked"_s,
             Words::tr("You use a server of somebody else. The recipient is elsewhere."), otherOwner}};
}

bool isKnown(const QString& value, const QStringList& known)
{
    return known.contains(value);
}
} // namespace

QList<RelayScenario> relayScenarios()
{
    return ownRows() + foreignRows();
}

std::optional<RelayScenario> relayScenario(const QString& network, const QString& serverOwner, bool ownRecipient)
{
    const bool known = isKnown(network, {u"home"_s, u"home-other"_s, u"work"_s, u"public"_s, u"mobile"_s}) &&
                       isKnown(serverOwner, {u"mail-provider"_s, u"line-provider"_s, u"other"_s});
    if (!known)
        return std::nullopt;
    for (const RelayScenario& row : relayScenarios()) {
        const bool fits = (row.network == any() || row.network == network) &&
                          (row.serverOwner == any() || row.serverOwner == serverOwner) &&
                          row.ownRecipient == ownRecipient;
        if (fits)
            return row;
    }
    return std::nullopt;
}

QList<model::Fact> facts(const RelayScenario& scenario, const QString& network, const QString& serverOwner)
{
    return {{u"relay-scenario"_s, scenario.verdict, model::FactSource::Measured, std::nullopt},
            {u"network"_s, network, model::FactSource::Answered, std::nullopt},
            {u"server-owner"_s, serverOwner, model::FactSource::Answered, std::nullopt}};
}

} // namespace unsent::tools
