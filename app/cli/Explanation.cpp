#include "Explanation.h"

#include "Command.h"
#include "Json.h"

#include <InWords.h>
#include <Session.h>
#include <Store.h>
#include <TextReading.h>

using namespace Qt::StringLiterals;

namespace unsent::cli {

namespace {
constexpr double WorthTelling = 0.02;

QString nameOf(const store::Store& store, const QString& causeId)
{
    const auto cause = store.cause(causeId);
    return cause ? cause->name : causeId;
}

QString confidenceInWords(const recognition::Verdict& verdict)
{
    const QString percent = QString::number(qRound(verdict.probability * 100));
    switch (verdict.confidence()) {
    case recognition::Confidence::Clear:
        return Words::tr("clear, %1 %").arg(percent);
    case recognition::Confidence::Likely:
        return Words::tr("likely, %1 %").arg(percent);
    case recognition::Confidence::Guess:
        return Words::tr("a guess, %1 %").arg(percent);
    }
    Q_UNREACHABLE();
}
} // namespace

Explanation explanationOf(const store::Store& store, const recognition::Recognition& recognition)
{
    Explanation explanation{recognition, std::nullopt, {}, {}};
    const session::TextGiven given = session::textGiven(recognition);
    const session::Position position = session::replay(store, {given});
    explanation.ask = session::separatingQuestion(store, given.suspicions, position.facts);
    if (position.kind == session::Position::Kind::Start)
        return explanation;
    explanation.next = position.node;
    const model::Tree* tree = store.tree(position.node.tree);
    const model::Node* node = tree ? tree->node(position.node.node) : nullptr;
    explanation.nextTitle = node ? node->title : QString();
    return explanation;
}

QString inWords(const store::Store& store, const Explanation& explanation)
{
    const recognition::Recognition& found = explanation.recognition;
    QStringList lines = {found.sentence};
    if (found.truncated)
        lines << Words::tr("Only the first part of the text was used.");
    if (const recognition::Verdict* best = found.best()) {
        lines << Words::tr("Cause: %1 (%2)").arg(nameOf(store, best->cause), confidenceInWords(*best));
        for (const recognition::Evidence& evidence : best->evidence)
            lines << Words::tr("  because of \"%1\": %2").arg(evidence.quote.simplified(), evidence.says);
        lines << Words::tr("Who must act: %1").arg(session::inWords(best->acts));
    }
    for (const recognition::Verdict& other : found.causes.mid(1)) {
        if (other.probability >= WorthTelling)
            lines << Words::tr("It may also be: %1 (%2)").arg(nameOf(store, other.cause), confidenceInWords(other));
    }
    for (const recognition::Contradiction& contradiction : found.contradictions)
        lines << Words::tr("This does not fit together: %1").arg(contradiction.says);
    if (explanation.ask)
        lines << Words::tr("The question that decides: %1").arg(explanation.ask->title);
    if (!explanation.nextTitle.isEmpty())
        lines << Words::tr("Next: %1").arg(explanation.nextTitle);
    return lines.join(u'\n');
}

} // namespace unsent::cli
