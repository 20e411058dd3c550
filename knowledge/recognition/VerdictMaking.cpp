#include "VerdictMaking.h"

#include <QCoreApplication>

#include <algorithm>

namespace unsent::recognition {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(unsent::recognition::Verdicts)
};

constexpr double LeastProbability = 0.02;
constexpr double LeastInOwnWords = 0.7; ///< weight of the best evidence where no server speaks
constexpr qsizetype MostCauses = 6;
constexpr std::size_t MostEvidence = 10;

double weightFor(const Rule& rule, int cause)
{
    const auto found = std::find_if(rule.weights.begin(), rule.weights.end(),
                                    [cause](const Rule::Weight& weight) { return weight.cause == cause; });
    return found == rule.weights.end() ? 0 : found->weight;
}

Verdict verdictOf(const Reading& reading, const GivenText& given, const Weighed& weighed, const RuleIndex& rules,
                  const model::Cause& cause)
{
    Verdict verdict;
    verdict.cause = cause.id;
    verdict.probability = weighed.probability;
    verdict.temporary = cause.temporary;
    verdict.acts = cause.acts;
    for (const Hit& hit : weighed.hits) {
        const Rule& rule = rules.rule(hit.rule);
        const bool isFirstCause = !rule.weights.empty() && rule.weights.front().cause == weighed.cause;
        if (verdict.reason.isEmpty() && isFirstCause)
            verdict.reason = rule.signature->reason;
        if (static_cast<std::size_t>(verdict.evidence.size()) >= MostEvidence)
            continue;
        const model::TextSpan span = reading.joined.span(hit.begin, hit.end);
        verdict.evidence += Evidence{span, given.cut(span), rule.signature->id,
                                     weightFor(rule, weighed.cause) * hit.factor, rule.signature->says};
    }
    return verdict;
}

/// "error" in a person's own words is no more than that: what is told of a server needs more to go by.
bool isIdle(const Weighed& weighed, const RuleIndex& rules)
{
    return std::all_of(weighed.hits.begin(), weighed.hits.end(), [&](const Hit& hit) {
        return weightFor(rules.rule(hit.rule), weighed.cause) * hit.factor < LeastInOwnWords;
    });
}

} // namespace

QList<Verdict> makeVerdicts(const Reading& reading, const GivenText& given, const std::vector<Weighed>& weighed,
                            const RuleIndex& rules, const model::RuleSet& ruleSet, std::optional<bool> temporary)
{
    QList<Verdict> verdicts;
    if (reading.form == u"free-text" && !weighed.empty() && isIdle(weighed.front(), rules))
        return verdicts;
    for (const Weighed& candidate : weighed) {
        if (candidate.probability < LeastProbability || verdicts.size() >= MostCauses)
            break;
        Verdict verdict = verdictOf(reading, given, candidate, rules, ruleSet.causes.at(candidate.cause));
        if (temporary)
            verdict.temporary = *temporary;
        verdicts += std::move(verdict);
    }
    return verdicts;
}

QList<Ignored> listIgnored(const Reading& reading, const GivenText& given, const std::vector<Hit>& hits,
                           const RuleIndex& rules)
{
    constexpr qsizetype MostIgnored = 12;
    QList<Ignored> ignored;
    const auto add = [&](std::size_t begin, std::size_t end, const QString& why) {
        const model::TextSpan span = reading.joined.span(begin, end);
        if (ignored.size() < MostIgnored && span.length > 0)
            ignored += Ignored{span, given.cut(span), why};
    };
    for (const Reply& stretch : reading.quotations.returned)
        add(stretch.begin, std::min(stretch.end, stretch.begin + 80),
            Say::tr("This is your own message, which came back with the report."));
    for (const Reply& reply : reading.quotations.replies) {
        if (reply.isPositive() && reading.quotations.hasFailure())
            add(reply.begin, std::min(reply.end, reply.begin + 80), Say::tr("This step went well."));
    }
    for (const Hit& hit : hits) {
        if (hit.factor > 0 && hit.beatenBy >= 0)
            add(hit.begin, hit.end, Say::tr("These words are part of a longer sentence that says more."));
        else if (hit.factor > 0 && hit.factor < 1 && !rules.rule(hit.rule).weights.empty() &&
                 reading.quotations.around(hit.begin))
            add(hit.begin, hit.end, Say::tr("This server only passes on what another server said."));
    }
    return ignored;
}

QString sentenceFor(const QList<Verdict>& verdicts, const Reading& reading, const std::vector<Hit>& hits,
                    const RuleIndex& rules, const model::RuleSet& ruleSet)
{
    const QString& form = reading.form;
    if (!verdicts.isEmpty()) {
        const auto cause =
            std::find_if(ruleSet.causes.begin(), ruleSet.causes.end(),
                         [&verdicts](const model::Cause& candidate) { return candidate.id == verdicts.first().cause; });
        return cause == ruleSet.causes.end() ? QString() : cause->sentence;
    }
    if (reading.joined.isEmpty())
        return Say::tr("There is no text. Paste the whole error message or the message that came back.");
    const bool tellsWhatHappens = std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) {
        return hit.isHeard() && rules.rule(hit.rule).tellsFactsOnly();
    });
    if (form == u"free-text" && tellsWhatHappens)
        return Say::tr("Your words tell what happens, but not why. If there is an error message, paste it. If not, a "
                       "few questions lead on.");
    if (form == u"code")
        return Say::tr(
            "This number alone does not tell the cause. Paste the whole message, with the words around the number.");
    if (form == u"outlook-dialog" || form == u"windows-mail" || form == u"outlook-send-receive")
        return Say::tr("The dialog does not tell what the server said. Open its details and paste all of it, or paste "
                       "the message that came back.");
    if (form == u"mta-bounce" || form == u"dsn" || form == u"exchange-ndr")
        return Say::tr("The report does not tell the reason. Paste all of it, with the technical part below.");
    return Say::tr("This text does not tell why the message was not sent. Paste the whole error message or the message "
                   "that came back.");
}

} // namespace unsent::recognition
