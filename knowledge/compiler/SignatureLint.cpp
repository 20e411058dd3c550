#include "ContentReader.h"
#include "Linter.h"

#include <Recogniser.h>

#include <re2/re2.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::compiler {

namespace {

using recognition::Recognition;

/// Whether a rule is among the evidence, for whichever cause.
bool isHeard(const Recognition& recognition, const QString& rule)
{
    return std::any_of(recognition.causes.begin(), recognition.causes.end(), [&](const auto& verdict) {
        return std::any_of(verdict.evidence.begin(), verdict.evidence.end(),
                           [&](const auto& evidence) { return evidence.rule == rule; });
    });
}

bool isPattern(const Placed<model::Signature>& signature, Remarks& remarks)
{
    RE2::Options options;
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    const RE2 pattern(signature.value.pattern.toStdString(), options);
    if (!pattern.ok())
        remarks.error(signature.place, u"the pattern is wrong: %1"_s.arg(QString::fromStdString(pattern.error())));
    return pattern.ok();
}

/// Alone, a signature has to be heard in each of its examples.
void tryAlone(const Placed<model::Signature>& placed, const model::RuleSet& rules, Remarks& remarks)
{
    const auto& [signature, place] = placed;
    const recognition::Recogniser alone({{signature}, rules.causes, rules.providers, {}});
    for (const QString& example : signature.examples) {
        if (!isHeard(alone.recognise(example), signature.id))
            remarks.error(place, u"\"%1\" misses its example: %2"_s.arg(signature.id, example));
    }
}

/// Among all others, it has to be heard, and what people wrote in words has to win with one of its causes for one of
/// its examples at least; codes are only a help and may lose. It has to be silent in its counter-examples.
void tryAmongOthers(const Placed<model::Signature>& placed, const recognition::Recogniser& all, Remarks& remarks)
{
    const auto& [signature, place] = placed;
    bool hasWon = false;
    QString winner;
    for (const QString& example : signature.examples) {
        const Recognition recognition = all.recognise(example);
        const auto* best = recognition.best();
        const bool isWords =
            signature.kind == "phrase"_L1 || signature.kind == "provider-code"_L1 || signature.kind == "frame"_L1;
        const bool isItsCause = best && std::any_of(signature.weights.begin(), signature.weights.end(),
                                                    [best](const auto& weight) { return weight.cause == best->cause; });
        const bool wins = isHeard(recognition, signature.id) && (isItsCause || !isWords);
        hasWon = hasWon || wins;
        if (best && !wins)
            winner = best->evidence.isEmpty() ? best->cause : best->evidence.first().rule;
    }
    if (!hasWon && !signature.examples.isEmpty())
        remarks.error(place, u"\"%1\" is always beaten: \"%2\" speaks for its examples"_s.arg(signature.id, winner));
    for (const QString& counterExample : signature.counterExamples) {
        if (isHeard(all.recognise(counterExample), signature.id))
            remarks.error(place, u"\"%1\" is heard in its counter-example: %2"_s.arg(signature.id, counterExample));
    }
}

} // namespace

void lintSignatures(const Content& content, Remarks& remarks)
{
    const model::RuleSet rules = rulesOf(content);
    const recognition::Recogniser all(rules);
    for (const auto& signature : content.signatures) {
        // A frame has no weights: it names the program that speaks, and is never evidence for a cause.
        if (!isPattern(signature, remarks) || signature.value.weights.isEmpty())
            continue;
        tryAlone(signature, rules, remarks);
        tryAmongOthers(signature, all, remarks);
    }
}

} // namespace unsent::compiler
