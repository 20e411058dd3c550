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

/// Whether a signature that is silent among the others would be heard alone: then another one speaks for the example.
bool isHeardAlone(const model::Signature& signature, const QString& example, const model::RuleSet& rules)
{
    const recognition::Recogniser alone({{signature}, rules.causes, rules.providers, {}});
    return isHeard(alone.recognise(example), signature.id);
}

bool speaksFor(const model::Signature& signature, const QString& cause)
{
    return std::any_of(signature.weights.begin(), signature.weights.end(),
                       [&](const auto& weight) { return weight.cause == cause; });
}

/// A command or a reply code only tips the scales: it is enough that it is heard beside others.
bool isHint(const model::Signature& signature)
{
    return signature.kind == "command"_L1 || signature.kind == "reply"_L1;
}

/// Each example has to be matched, one at least to be won among all signatures, and no counter-example to be heard in.
void tryExamples(const Placed<model::Signature>& placed, const recognition::Recogniser& all,
                 const model::RuleSet& rules, Remarks& remarks)
{
    const auto& [signature, place] = placed;
    bool hasWon = false;
    QString winner;
    for (const QString& example : signature.examples) {
        const Recognition recognition = all.recognise(example);
        const bool heard = isHeard(recognition, signature.id);
        if (!heard && !isHeardAlone(signature, example, rules))
            remarks.error(place, u"\"%1\" misses its example: %2"_s.arg(signature.id, example));
        const auto* best = recognition.best();
        const bool wins = heard && best && (isHint(signature) || speaksFor(signature, best->cause));
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

/// A phrase that names no cause tells facts, in each of its examples and in no counter-example.
void tryFacts(const Placed<model::Signature>& placed, const recognition::Recogniser& all, Remarks& remarks)
{
    const model::Signature& signature = placed.value;
    const auto tells = [&](const QString& text) {
        const QList<model::Fact> facts = all.recognise(text).facts;
        return std::all_of(signature.facts.keyBegin(), signature.facts.keyEnd(), [&](const QString& id) {
            return std::any_of(facts.begin(), facts.end(), [&](const model::Fact& fact) {
                return fact.id == id && fact.value == signature.facts.value(id);
            });
        });
    };
    for (const QString& example : signature.examples) {
        if (!tells(example))
            remarks.error(placed.place,
                          u"\"%1\" does not tell its facts in its example: %2"_s.arg(signature.id, example));
    }
    for (const QString& counterExample : signature.counterExamples) {
        if (tells(counterExample))
            remarks.error(placed.place,
                          u"\"%1\" tells its facts in its counter-example: %2"_s.arg(signature.id, counterExample));
    }
}

} // namespace

void lintSignatures(const Content& content, Remarks& remarks)
{
    const model::RuleSet rules = rulesOf(content);
    const recognition::Recogniser all(rules);
    for (const auto& signature : content.signatures) {
        if (!isPattern(signature, remarks))
            continue;
        // A frame may have no weights: it names the program that speaks, and is then never evidence for a cause.
        if (!signature.value.weights.isEmpty())
            tryExamples(signature, all, rules, remarks);
        else if (signature.value.kind != "frame"_L1)
            tryFacts(signature, all, remarks);
    }
}

} // namespace unsent::compiler
