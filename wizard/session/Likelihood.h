#pragma once

#include "Event.h"
#include "Position.h"

#include <Cause.h>

#include <QMap>

namespace unsent::session {

/// Below this a cause is not worth a person's time.
inline constexpr double LeastProbability = 0.02;

/// How likely each cause is, in the light of what was tried.
///
/// A step a that solves cause c with probability h, and did not, leaves p(c) * (1 - h): Bayes' rule without the common
/// denominator, which does not change the order. A step that could not be done says little about the cause, only that
/// it is harder to mend, and counts for a quarter: p(c) * (1 - h / 4). What c loses goes to the causes that it is
/// confused with, by their shares; the rest is the belief in something nobody has thought of.
class Likelihood {
public:
    explicit Likelihood(const QList<Suspicion>& suspicions);

    /// The person or the answers lead to this cause: it becomes likely (0.6) if it was not, at the cost of the others.
    void favour(const QString& cause);
    void didNotHelp(const model::Cause& cause, double helps, AdviceTried::Outcome outcome);

    double of(const QString& cause) const;
    QString reason(const QString& cause) const;
    /// Best first; equal ones by id.
    QList<RankedCause> ranking() const;

private:
    QMap<QString, RankedCause> m_causes;
};

/// One list of suspicions from what the text and what the test speak for: independent evidence for one cause adds up as
/// 1 - (1 - p) * (1 - q), and the sum is kept at 1 or below. Best first.
QList<Suspicion> merged(const QList<Suspicion>& pasted, const QList<Suspicion>& measured);

} // namespace unsent::session
