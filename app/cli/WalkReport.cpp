#include "WalkReport.h"

#include "Command.h"
#include "Json.h"

#include <InWords.h>
#include <Report.h>
#include <Store.h>

#include <QDate>

using namespace Qt::StringLiterals;

namespace unsent::cli {

namespace {
using Kind = session::Position::Kind;

QString idOf(Kind kind)
{
    switch (kind) {
    case Kind::Start:
        return u"start"_s;
    case Kind::Question:
        return u"question"_s;
    case Kind::Tool:
        return u"tool"_s;
    case Kind::Advice:
        return u"advice"_s;
    case Kind::Outcome:
        return u"outcome"_s;
    }
    Q_UNREACHABLE();
}

const model::Node* nodeAt(const store::Store& store, const session::Position& position)
{
    const model::Tree* tree = store.tree(position.node.tree);
    return tree ? tree->node(position.node.node) : nullptr;
}

/// The steps of the how-to for the person's mail program or system.
QString howToSteps(const store::Store& store, const session::Position& position, const QString& id)
{
    const auto howTo = id.isEmpty() ? std::nullopt : store.howTo(id);
    if (!howTo)
        return {};
    QString value;
    for (const model::Fact& fact : position.facts) {
        if (fact.id == howTo->picks)
            value = fact.value;
    }
    const model::HowTo::Section* section = howTo->sectionFor(value);
    return section ? section->markdown.trimmed() : QString();
}

QString join(const QStringList& paragraphs)
{
    QStringList kept;
    for (const QString& paragraph : paragraphs) {
        if (!paragraph.trimmed().isEmpty())
            kept << paragraph.trimmed();
    }
    return kept.join(u"\n\n"_s);
}

QString textAt(const store::Store& store, const session::Session& session)
{
    const session::Position& position = session.position();
    const session::Report report = session::makeReport(store, session.events(), position, QDate::currentDate());
    const model::Node* node = nodeAt(store, position);
    if (position.kind == Kind::Start || position.kind == Kind::Outcome || !node)
        return join({report.left, position.solved ? QString() : report.message});
    const QString message = position.kind == Kind::Advice && !node->message.isEmpty() ? report.message : QString();
    return join({node->title, node->body, node->steps, howToSteps(store, position, node->howTo), message});
}

QList<model::Answer> buttonsAt(const store::Store& store, const session::Position& position)
{
    const model::Node* node = nodeAt(store, position);
    if (!node || (position.kind != Kind::Question && position.kind != Kind::Tool))
        return {};
    QList<model::Answer> answers = node->answers;
    answers.removeIf([](const model::Answer& answer) { return answer.value == model::AnyValue; });
    return answers;
}

/// The command that does what the node's tool does in the window; empty for none.
QString commandOf(const QString& tool, const QList<model::Fact>& facts)
{
    if (tool == "name-check"_L1)
        return u"unsent check name NAME"_s;
    if (tool == "size-check"_L1)
        return u"unsent check size FILE..."_s;
    if (tool != "connection-test"_L1)
        return {};
    const QString server = model::valueOf(facts, "server"_L1);
    return u"unsent test "_s + (server.isEmpty() ? u"ADDRESS@DOMAIN"_s : server);
}

QJsonArray answersAt(const store::Store& store, const session::Position& position)
{
    QJsonArray array;
    for (const model::Answer& answer : buttonsAt(store, position))
        array << QJsonObject{{u"value"_s, answer.value}, {u"text"_s, answer.text}};
    return array;
}

QJsonArray pathOf(const session::Position& position)
{
    QJsonArray array;
    for (const session::Step& step : position.path)
        array << QJsonObject{{u"tree"_s, step.node.tree},
                             {u"node"_s, step.node.node},
                             {u"fact"_s, step.fact.isEmpty() ? u"solved"_s : step.fact},
                             {u"value"_s, step.value},
                             {u"source"_s, model::toId(step.source)}};
    return array;
}
} // namespace

QJsonObject toJson(const store::Store& store, const session::Session& session)
{
    const session::Position& position = session.position();
    const model::Node* node = nodeAt(store, position);
    const bool asks = position.kind == Kind::Question || position.kind == Kind::Tool;
    return {{u"schema"_s, 1},
            {u"position"_s, QJsonObject{{u"tree"_s, orNull(position.node.tree)},
                                        {u"node"_s, orNull(position.node.node)},
                                        {u"kind"_s, idOf(position.kind)}}},
            {u"text"_s, textAt(store, session)},
            {u"answers"_s, answersAt(store, position)},
            {u"why"_s, orNull(asks && node ? node->why : QString())},
            {u"tool"_s, orNull(node && position.kind != Kind::Outcome ? node->tool : QString())},
            {u"path"_s, pathOf(position)},
            {u"asked"_s, position.asked},
            {u"cause"_s, orNull(position.cause)},
            {u"acts"_s, model::toId(position.acts)},
            {u"solved"_s, position.solved}};
}

QString inWords(const store::Store& store, const session::Session& session)
{
    const session::Position& position = session.position();
    QStringList lines;
    if (!position.node.isNull())
        lines << u"[%1, %2]"_s.arg(position.node.toString(), idOf(position.kind));
    lines << textAt(store, session);
    for (const model::Answer& answer : buttonsAt(store, position))
        lines << u"  %1  %2"_s.arg(answer.value, answer.text);
    const model::Node* node = nodeAt(store, position);
    const bool stands = node && position.kind != Kind::Outcome;
    if (const QString command = commandOf(stands ? node->tool : QString(), position.facts); !command.isEmpty())
        lines << Words::tr("Test it for me: %1", "a command").arg(command);
    if (position.kind == Kind::Advice)
        lines << Words::tr("Who must act: %1").arg(session::inWords(position.acts));
    return lines.join(u'\n');
}

} // namespace unsent::cli
