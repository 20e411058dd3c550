#include "Report.h"

#include "InWords.h"
#include "Message.h"
#include "Redaction.h"
#include "Way.h"

#include <Store.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace unsent::session {

namespace {
constexpr qsizetype MostText = 20'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString lastText(const Events& events)
{
    QString text;
    for (const Event& event : events) {
        if (const auto* given = std::get_if<TextGiven>(&event))
            text = given->text;
    }
    return text;
}

QList<Report::Line> wayInWords(const store::Store& store, const Position& position)
{
    QList<Report::Line> lines;
    for (const Step& step : position.path) {
        if (!step.fact.isEmpty())
            lines << Report::Line{step.fact, titleOfFact(store, step.fact), valueInWords(store, step.fact, step.value),
                                  inWords(step.source)};
    }
    return lines;
}

QString resultInWords(AdviceTried::Outcome outcome)
{
    switch (outcome) {
    case AdviceTried::Outcome::Solved:
        return Words::tr("solved it");
    case AdviceTried::Outcome::NotSolved:
        return Words::tr("did not help");
    case AdviceTried::Outcome::CannotDo:
        return Words::tr("could not be done");
    }
    Q_UNREACHABLE();
}

QList<Report::Attempt> attemptsInWords(const store::Store& store, const Position& position)
{
    QList<Report::Attempt> attempts;
    for (const AdviceTried& tried : position.tried) {
        const auto place = placeAt(store, tried.advice);
        attempts << Report::Attempt{place ? place->node->title : tried.advice.toString(), resultInWords(tried.outcome)};
    }
    return attempts;
}

/// What is still to do, in one or two sentences.
QString leftToDo(const store::Store& store, const Position& position, bool hasMessage)
{
    const auto place = placeAt(store, position.node);
    switch (position.kind) {
    case Position::Kind::Start:
        return Words::tr("Paste the error message or the report that came back, so that the cause can be found.");
    case Position::Kind::Question:
    case Position::Kind::Tool:
        return place ? Words::tr("Answer this: %1").arg(place->node->title) : QString();
    case Position::Kind::Advice:
        return place ? Words::tr("Try this: %1").arg(place->node->title) : QString();
    case Position::Kind::Outcome:
        break;
    }
    if (position.solved)
        return Words::tr("Nothing. It is solved.");
    const QString ask =
        Words::tr("What could be tried has been tried. Who can help now: %1.").arg(inWords(position.acts));
    return hasMessage ? ask + u' ' + Words::tr("Send the message below.") : ask;
}

void addFacts(const store::Store& store, const Position& position, Report& report)
{
    for (const model::Fact& fact : position.facts) {
        report.facts << Report::Line{fact.id, titleOfFact(store, fact.id),
                                     withoutSecrets(valueInWords(store, fact.id, fact.value)), inWords(fact.source)};
    }
    const auto told = [&](const model::Fact& fact) {
        const QString value = withoutSecrets(valueInWords(store, fact.id, fact.value));
        return Words::tr("%1 (%2)", "a fact's value and where it came from").arg(value, inWords(fact.source));
    };
    for (const FactConflict& conflict : position.conflicts)
        report.conflicts << Report::Conflict{titleOfFact(store, conflict.fact), told(conflict.believed),
                                             told(conflict.other)};
}

void addCause(const store::Store& store, const Position& position, Report& report)
{
    report.cause = position.cause;
    const auto cause = store.cause(position.cause);
    if (!cause) {
        const model::Tree* tree = store.tree(position.node.tree);
        const model::Node* helped = position.solved && tree ? tree->node(position.node.node) : nullptr;
        //: %1 is what an advice says, such as "Tell the mail program to work online"
        report.sentence =
            helped ? Words::tr("This helped: %1").arg(helped->title) : Words::tr("The cause is not known yet.");
        return;
    }
    report.sentence = cause->sentence;
    const QString reason = cause->reasons.value(position.reason);
    report.lead = reason.isEmpty() ? cause->lead : reason;
}
} // namespace

Report makeReport(const store::Store& store, const Events& events, const Position& position, const QDate& today)
{
    Report report;
    report.title = Words::tr("Why your e-mail was not sent");
    report.solved = position.solved;
    addCause(store, position, report);
    report.acts = inWords(position.acts);
    report.way = wayInWords(store, position);
    report.attempts = attemptsInWords(store, position);
    addFacts(store, position, report);
    if (!position.solved)
        report.message = readyMessage(store, events, position, today);
    report.left = leftToDo(store, position, !report.message.isEmpty());
    report.testSummary = placeholders(store, events, position, today).value(u"test"_s);
    report.text = withoutSecrets(lastText(events).left(MostText));
    report.knowledge =
        Words::tr("%1 of %2", "version of the knowledge and its day").arg(store.info().version, store.info().built);
    report.date = today.toString(Qt::ISODate);
    return report;
}

} // namespace unsent::session
