#include "Recipients.h"

#include "PlanMaker.h"
#include "TestPlan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::connection {

namespace {

const QString ProbeRecipient = u"unsent-test@example.com"_s; // RFC 2606: nobody's
constexpr qsizetype ShortestMark = 8;                        // shorter ones may be words

/// `4Xk2Pq0Zz9`, `192.0.2.9`, a date: what may differ between two answers that mean the same.
bool isMark(const QString& word)
{
    return word.size() >= ShortestMark &&
           std::any_of(word.cbegin(), word.cend(), [](QChar letter) { return letter.isDigit(); });
}

QString gist(const Reply& reply, const QList<Recipient>& asked)
{
    QString words = reply.text().toLower();
    for (const Recipient& recipient : asked)
        words.remove(recipient.address.toLower());
    for (const Recipient& recipient : asked)
        words.remove(domainOf(recipient.address));
    QStringList kept = words.simplified().split(u' ');
    kept.removeIf(isMark);
    return kept.join(u' ');
}

} // namespace

QList<Recipient> recipientsOf(const TestPlan& plan)
{
    if (plan.from.isEmpty())
        return {};
    const Recipient self{plan.from, true, false};
    const Recipient nobody{ProbeRecipient, false, true};
    if (plan.sendMessageToSelf)
        return {self};
    const QString ownDomain = domainOf(plan.from);
    if (!plan.to.isEmpty() && domainOf(plan.to) == ownDomain)
        return {{plan.to, true, false}, nobody};
    QList<Recipient> recipients{plan.to.isEmpty() ? nobody : Recipient{plan.to, false, false}};
    if (!ownDomain.isEmpty())
        recipients.append(self);
    return recipients;
}

bool isSameRefusal(const Reply& one, const Reply& other, const QList<Recipient>& asked)
{
    return one.code == other.code && one.enhancedStatus() == other.enhancedStatus() &&
           gist(one, asked) == gist(other, asked);
}

} // namespace unsent::connection
