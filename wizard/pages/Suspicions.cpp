#include "Suspicions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {
constexpr double Decides = 0.8; // likely, as the diagnosis page words it: the person's own message may know better
constexpr double Problem = 0.5;
constexpr double Warning = 0.2;

double weightOf(const connection::Finding& finding, bool isFirst)
{
    switch (finding.severity) {
    case connection::Severity::Problem:
        return isFirst ? Decides : Problem;
    case connection::Severity::Warning:
        return Warning;
    case connection::Severity::Note:
        return 0;
    }
    Q_UNREACHABLE();
}
} // namespace

QList<session::Suspicion> suspicionsOf(const connection::TestResult& result)
{
    QList<session::Suspicion> all;
    // The findings come by weight: where the first is no problem, mail gets through, and a warning is no cause.
    if (result.findings.isEmpty() || result.findings.first().severity != connection::Severity::Problem)
        return all;
    for (const connection::Finding& finding : result.findings) {
        const double weight = weightOf(finding, &finding == &result.findings.first());
        const bool isKnown = std::any_of(all.begin(), all.end(),
                                         [&](const session::Suspicion& one) { return one.cause == finding.cause; });
        if (weight > 0 && !finding.cause.isEmpty() && !isKnown) // the same fault on another port proves nothing more
            all.append({finding.cause, weight, {}});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& one, const auto& other) { return one.probability > other.probability; });
    return all;
}

QList<session::Suspicion> suspicionsOf(const QString& tool, const QList<model::Fact>& facts)
{
    const bool badName = model::valueOf(facts, "computer-name-valid"_L1) == "no"_L1 ||
                         model::valueOf(facts, "domain-name-valid"_L1) == "no"_L1;
    if (tool == "name-check"_L1 && badName)
        return {{u"invalid-host-name"_s, Decides, {}}};
    const QString limit = model::valueOf(facts, "size-limit-hit"_L1);
    if (tool == "size-check"_L1 && !limit.isEmpty() && limit != "none"_L1)
        return {{u"message-too-large"_s, Decides, {}}};
    return {};
}

} // namespace unsent::pages
