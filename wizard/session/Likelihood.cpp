#include "Likelihood.h"

#include <algorithm>

namespace unsent::session {

namespace {
constexpr double FavouredProbability = 0.6; // where "likely" begins (recognition::Confidence)
constexpr double CannotDoShare = 0.25;

QList<RankedCause> sorted(const QMap<QString, RankedCause>& causes)
{
    QList<RankedCause> list = causes.values(); // by id, so that a stable sort keeps equal ones in that order
    std::stable_sort(list.begin(), list.end(),
                     [](const RankedCause& a, const RankedCause& b) { return a.probability > b.probability; });
    return list;
}
} // namespace

Likelihood::Likelihood(const QList<Suspicion>& suspicions)
{
    for (const Suspicion& suspicion : suspicions) {
        RankedCause& cause = m_causes[suspicion.cause];
        if (suspicion.probability >= cause.probability)
            cause = {suspicion.cause, std::clamp(suspicion.probability, 0.0, 1.0), suspicion.reason};
    }
}

void Likelihood::favour(const QString& cause)
{
    double others = 0;
    for (const RankedCause& other : std::as_const(m_causes)) {
        if (other.cause != cause)
            others += other.probability;
    }
    RankedCause& favoured = m_causes[cause];
    favoured.cause = cause;
    if (favoured.probability >= FavouredProbability)
        return;
    favoured.probability = FavouredProbability;
    const double room = 1 - FavouredProbability;
    if (others <= room)
        return;
    for (RankedCause& other : m_causes) {
        if (other.cause != cause)
            other.probability *= room / others;
    }
}

void Likelihood::didNotHelp(const model::Cause& cause, double helps, AdviceTried::Outcome outcome)
{
    const double weight = outcome == AdviceTried::Outcome::CannotDo ? CannotDoShare : 1;
    RankedCause& lowered = m_causes[cause.id];
    lowered.cause = cause.id;
    const double lost = lowered.probability * std::clamp(helps, 0.0, 1.0) * weight;
    lowered.probability -= lost;
    for (auto share = cause.confusedWith.cbegin(); share != cause.confusedWith.cend(); ++share) {
        RankedCause& other = m_causes[share.key()];
        other.cause = share.key();
        other.probability = std::min(1.0, other.probability + lost * share.value());
    }
}

double Likelihood::of(const QString& cause) const
{
    return m_causes.value(cause).probability;
}

QString Likelihood::reason(const QString& cause) const
{
    return m_causes.value(cause).reason;
}

QList<RankedCause> Likelihood::ranking() const
{
    return sorted(m_causes);
}

QList<Suspicion> merged(const QList<Suspicion>& pasted, const QList<Suspicion>& measured)
{
    QMap<QString, RankedCause> causes;
    double sum = 0;
    for (const QList<Suspicion>& side : {pasted, measured}) {
        for (const Suspicion& suspicion : side) {
            RankedCause& cause = causes[suspicion.cause];
            cause.cause = suspicion.cause;
            cause.probability = 1 - (1 - cause.probability) * (1 - std::clamp(suspicion.probability, 0.0, 1.0));
            if (cause.reason.isEmpty())
                cause.reason = suspicion.reason;
        }
    }
    for (const RankedCause& cause : std::as_const(causes))
        sum += cause.probability;
    QList<Suspicion> list;
    for (const RankedCause& cause : sorted(causes))
        list << Suspicion{cause.cause, sum > 1 ? cause.probability / sum : cause.probability, cause.reason};
    return list;
}

} // namespace unsent::session
