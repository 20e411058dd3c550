#include "WalkPlan.h"

#include <Store.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::cli {

namespace {
struct Pair {
    QString name;
    QString value;
};

model::Result<Pair> pairIn(const QString& words)
{
    const qsizetype equals = words.indexOf(u'=');
    if (equals < 1 || equals + 1 == words.size())
        return model::Error{words, Words::tr("This should be a name, =, and a value, such as port=25.")};
    return Pair{words.left(equals).trimmed(), words.mid(equals + 1).trimmed()};
}

/// Empty when the fact can have the value, else what is wrong.
QString complaintAbout(const store::Store& store, const Pair& pair)
{
    const auto kind = store.factKind(pair.name);
    if (!kind)
        return Words::tr("There is no fact or question of this name.");
    if (kind->kind != model::FactKind::Kind::Choice || pair.value == model::UnsureValue)
        return {};
    QStringList ids;
    for (const model::FactKind::Value& value : kind->values)
        ids << value.id;
    return ids.contains(pair.value) ? QString() : Words::tr("The values are: %1, or ?").arg(ids.join(u", "_s));
}

model::Result<session::Event> eventFor(const store::Store& store, const Pair& pair)
{
    if (pair.name == "door"_L1) {
        if (!store.treeStartingWhen(u"door"_s, pair.value))
            return model::Error{pair.value, Words::tr("There is no such door with a tree behind it.")};
        return session::Event(session::DoorTaken{pair.value});
    }
    if (pair.name == "cause"_L1) {
        if (!store.cause(pair.value) && !store.tree(pair.value))
            return model::Error{pair.value, Words::tr("There is no such cause.")};
        return session::Event(session::CauseChosen{pair.value});
    }
    const QString complaint = complaintAbout(store, pair);
    if (!complaint.isEmpty())
        return model::Error{pair.name + u'=' + pair.value, complaint};
    const model::Fact fact{pair.name, pair.value, model::FactSource::Known, std::nullopt};
    return session::Event(session::FactsMeasured{{}, {fact}, {}, {}});
}

std::optional<session::AdviceTried::Outcome> outcomeOf(const QString& value)
{
    if (value == "yes"_L1)
        return session::AdviceTried::Outcome::Solved;
    if (value == "no"_L1)
        return session::AdviceTried::Outcome::NotSolved;
    if (value == "cannot"_L1)
        return session::AdviceTried::Outcome::CannotDo;
    return std::nullopt;
}

model::Result<model::Done> judgeAdvice(session::Session& session, const QString& value)
{
    const auto outcome = outcomeOf(value);
    if (!outcome)
        return model::Error{u"solved="_s + value, Words::tr("The values are: yes, no, cannot")};
    const session::Position& position = session.position();
    // At the end of an unsolved walk "no" is no news.
    const bool atTheEnd = position.kind == session::Position::Kind::Outcome && !position.solved;
    if (atTheEnd && *outcome != session::AdviceTried::Outcome::Solved)
        return model::Done{};
    if (position.kind != session::Position::Kind::Advice)
        return model::Error{u"solved="_s + value, Words::tr("No advice stands here that could have helped or not.")};
    session.add(session::AdviceTried{position.node, *outcome});
    return model::Done{};
}

/// The fact a question of this id asks for, when it is the one that stands; else the name itself is taken for a fact.
QString factOf(const store::Store& store, const session::Position& position, const QString& name)
{
    const model::Tree* tree = store.tree(position.node.tree);
    const model::Node* node = tree && position.node.node == name ? tree->node(name) : nullptr;
    return node && !node->answers.isEmpty() ? node->fact() : name;
}
} // namespace

model::Result<session::Events> factsOf(const store::Store& store, const QStringList& facts)
{
    session::Events events;
    for (const QString& words : facts) {
        const auto pair = pairIn(words);
        if (!pair)
            return pair.error();
        const auto event = eventFor(store, pair.value());
        if (!event)
            return event.error();
        events << event.value();
    }
    return events;
}

model::Result<model::Done> giveAnswer(const store::Store& store, session::Session& session, const QString& answer)
{
    auto pair = pairIn(answer);
    if (!pair)
        return pair.error();
    if (pair->name == "solved"_L1)
        return judgeAdvice(session, pair->value);
    pair->name = factOf(store, session.position(), pair->name);
    const QString complaint = complaintAbout(store, pair.value());
    if (!complaint.isEmpty())
        return model::Error{answer, complaint};
    session.add(session::QuestionAnswered{pair->name, pair->value});
    return model::Done{};
}

} // namespace unsent::cli
