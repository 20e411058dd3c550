#include "NextCause.h"

#include <Store.h>

#include <algorithm>
#include <array>

namespace unsent::session {

namespace {
using Worth = std::array<double, 4>; // by model::Level
constexpr Worth RiskInMinutes = {0, 2, 15, 60};
constexpr Worth MoneyInMinutes = {0, 10, 30, 120};
constexpr Worth AnnoyanceInMinutes = {0, 2, 10, 30};
constexpr double ReadingMinutes = 1;

double worth(const Worth& minutes, model::Level level)
{
    return minutes.at(static_cast<size_t>(level));
}

double valueOf(const model::Node& advice)
{
    return advice.figures.helps / costOf(advice.figures);
}

QList<model::NodeRef> targets(const model::Node& node)
{
    QList<model::NodeRef> list;
    for (const model::Answer& answer : node.answers)
        list << answer.target;
    if (node.whenNotSolved)
        list << *node.whenNotSolved;
    return list;
}

/// The best advice not tried that some answers lead to from here.
double bestReachable(const store::Store& store, const Place& from, const Attempts& attempts)
{
    double best = 0;
    QSet<model::NodeRef> seen = {from.ref};
    QList<Place> open = {from};
    while (!open.isEmpty()) {
        const Place place = open.takeLast();
        const bool advice = place.node->kind == model::Node::Kind::Advice;
        if (advice && !attempts.covers(place.ref, *place.node))
            best = std::max(best, valueOf(*place.node));
        for (const model::NodeRef& target : targets(*place.node)) {
            const auto next = placeAt(store, target);
            if (next && !seen.contains(next->ref)) {
                seen.insert(next->ref);
                open << *next;
            }
        }
    }
    return best;
}

/// What the cause's tree has to offer now, per minute; nothing when it is at its end.
std::optional<double> offerOf(const store::Store& store, const model::Cause& cause, Way way, const Attempts& attempts)
{
    const Leg leg = way.follow({cause.tree, {}});
    if (leg.end == Leg::End::Advice)
        return valueOf(*leg.place->node);
    if (leg.end != Leg::End::Question)
        return std::nullopt;
    const double best = bestReachable(store, *leg.place, attempts);
    return best > 0 ? std::optional(best) : std::nullopt;
}
} // namespace

double costOf(const model::AdviceFigures& figures)
{
    return ReadingMinutes + std::max(0.0, figures.minutes) + worth(RiskInMinutes, figures.risk) +
           worth(MoneyInMinutes, figures.cost) + worth(AnnoyanceInMinutes, figures.annoyance);
}

std::optional<model::Cause> nextCause(const store::Store& store, const Likelihood& likelihood, const Way& way,
                                      const Attempts& attempts, const QSet<QString>& worked)
{
    std::optional<model::Cause> best;
    double bestValue = 0;
    QList<RankedCause> candidates = likelihood.ranking();
    std::sort(candidates.begin(), candidates.end(),
              [](const RankedCause& a, const RankedCause& b) { return a.cause < b.cause; });
    for (const RankedCause& candidate : candidates) {
        if (candidate.probability < LeastProbability || worked.contains(candidate.cause))
            continue;
        const auto cause = store.cause(candidate.cause);
        const auto offer = cause ? offerOf(store, *cause, way, attempts) : std::nullopt;
        if (offer && candidate.probability * *offer > bestValue) {
            bestValue = candidate.probability * *offer;
            best = cause;
        }
    }
    return best;
}

} // namespace unsent::session
