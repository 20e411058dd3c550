// The part of Conversation that asks about recipients. A refusal of the first one is held back until the second one, of
// the other kind of domain, is answered too: only both tell whether it is the passing on that is refused.
#include "Conversation.h"

#include "FindingGroups.h"
#include "Refusal.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace unsent::connection {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Conversation)
};

/// Nobody lives at example.com; that a server says so, or puts it off, is no news.
bool saysNothing(FindingId finding)
{
    return isOneOf(finding, {FindingId::RecipientUnknown, FindingId::RecipientDomainNullMx, FindingId::TryLater});
}

bool isAboutRelaying(FindingId finding)
{
    return isOneOf(finding, {FindingId::RelayNeedsSignIn, FindingId::RelayDeniedForAccount});
}

} // namespace

void Conversation::skipRecipients(const Phrase& says)
{
    skip(StageKind::Rcpt, says);
    if (m_topic.recipients.size() < 2)
        return;
    skip(StageKind::Rcpt, says);
    m_step.observations.last().turn = 1;
}

FindingId Conversation::judgeRecipient(int turn, const Reply& reply, bool alike, bool ownTaken) const
{
    return judgeRefusal(reply, {.stage = StageKind::Rcpt,
                                .signedIn = m_signedIn,
                                .encrypted = m_encrypted,
                                .authOffered = !m_capabilities.auth.isEmpty(),
                                .ownRecipient = m_topic.recipients[turn].own,
                                .refusedAlike = alike,
                                .ownTaken = ownTaken});
}

void Conversation::onRcpt(const Command& command, const Reply& reply)
{
    if (m_mailRefused || m_literalWanted)
        return; // an echo of the refused MAIL, or of the refused name
    if (command.recipient > 0)
        return onSecondRcpt(reply);
    if (reply.isPositive())
        return recipientTaken(reply);
    const FindingId alone = judgeRecipient(0, reply, false, false);
    m_literalWanted = alone == FindingId::HostNameRejected && !m_literal && !m_topic.addressLiteral.isEmpty();
    if (m_topic.recipients.size() > 1 && !m_literalWanted && reply.code != 421) {
        m_firstRefusal = reply;
        return;
    }
    m_pending.removeIf([](const Command& pending) { return pending.kind == Command::Kind::Rcpt; });
    recipientRefused(0, alone, reply);
    if (reply.code == 421)
        quit();
}

void Conversation::recipientTaken(const Reply& reply)
{
    const Recipient& recipient = m_topic.recipients.first();
    m_dataAllowed = true;
    auto& seen = observe(StageKind::Rcpt, StageResult::Ok);
    seen.reply = reply;
    if (!recipient.probe) {
        seen.finding = FindingId::RecipientAcceptedSoFar;
        seen.places.insert(u"to"_s, recipient.address);
    }
}

void Conversation::recipientRefused(int turn, FindingId finding, const Reply& reply)
{
    const Recipient& recipient = m_topic.recipients[turn];
    if (recipient.probe && saysNothing(finding)) { // mail would have been passed on
        observe(StageKind::Rcpt, StageResult::Ok).reply = reply;
    } else {
        observeRefusal(StageKind::Rcpt, finding, reply);
        auto& places = m_step.observations.last().places;
        places.insert(u"to"_s, recipient.address);
        places.insert(u"domain"_s, recipient.address.mid(recipient.address.lastIndexOf(u'@') + 1));
    }
    m_step.observations.last().turn = turn;
}

void Conversation::onSecondRcpt(const Reply& reply)
{
    const Recipient& second = m_topic.recipients[1];
    if (m_firstRefusal)
        return bothAnswered(*std::exchange(m_firstRefusal, {}), reply);
    if (!reply.isPositive()) {
        askedBesideRefused(judgeRecipient(1, reply, false, false), reply);
        if (reply.code == 421)
            quit();
        return;
    }
    auto& seen = observe(StageKind::Rcpt, StageResult::Ok);
    seen.turn = 1;
    seen.reply = reply;
    seen.says = [address = second.address, signedIn = m_signedIn] {
        return (signedIn ? Words::tr("The server took %1 as well: after sign-in it passes mail on.")
                         : Words::tr("The server took %1 as well: from here it passes mail on even without sign-in."))
            .arg(address);
    };
}

/// The second one is nobody's mail: what it meets never weighs like a fault of the mail that was asked about.
void Conversation::askedBesideRefused(FindingId finding, const Reply& reply)
{
    recipientRefused(1, finding, reply);
    auto& seen = m_step.observations.last();
    if (!seen.finding)
        return;
    const bool matters = finding == FindingId::RelayDeniedForAccount || finding == FindingId::ServerBusy;
    seen.severity = matters ? Severity::Warning : Severity::Note;
    seen.result = matters ? StageResult::Warning : StageResult::Ok;
}

/// The first one was refused; what the second one was told decides what that means.
void Conversation::bothAnswered(const Reply& first, const Reply& second)
{
    const QString address = m_topic.recipients[1].address;
    const bool taken = second.isPositive();
    const bool alike = isSameRefusal(first, second, m_topic.recipients);
    const FindingId finding = judgeRecipient(0, first, alike, taken && m_topic.recipients[1].own);
    recipientRefused(0, finding, first);
    const Observation told = m_step.observations.last();
    // Some servers punish a refused recipient with "not now"; what else there is to ask is better left.
    const bool lockedOut = second.code == 421 || (first.isPermanent() && second.isTransient());
    if (!taken && !lockedOut && !(alike && told.finding))
        return askedBesideRefused(judgeRecipient(1, second, false, false), second);
    auto& seen = observe(StageKind::Rcpt, taken ? StageResult::Ok : StageResult::Skipped);
    seen.turn = 1;
    seen.reply = second;
    if (taken) {
        seen.says = [address, relaying = isAboutRelaying(finding)] {
            return (relaying ? Words::tr("The server took %1: only passing mail on to others is refused.")
                             : Words::tr("The server took %1."))
                .arg(address);
        };
    } else if (lockedOut) {
        seen.says = [address] {
            return Words::tr("After that refusal the server put off the question for %1.").arg(address);
        };
        quit();
    } else {
        seen.result = told.result;
        seen.finding = told.finding;
        seen.says = [address] { return Words::tr("The server gave the same answer for %1.").arg(address); };
    }
}

int Conversation::turn() const
{
    return m_expected.isEmpty() ? 0 : std::max(m_expected.first().recipient, 0);
}

QList<Observation> Conversation::lastWords()
{
    m_step = {};
    if (m_firstRefusal) {
        const Reply first = *std::exchange(m_firstRefusal, {});
        recipientRefused(0, judgeRecipient(0, first, false, false), first);
    }
    if (isAnswered()) {
        skip(StageKind::Rcpt, [] { return Words::tr("The server gave no answer to this second question."); });
        m_step.observations.last().turn = turn();
    }
    return std::exchange(m_step, {}).observations;
}

} // namespace unsent::connection
