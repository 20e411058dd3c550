#include "Ask.h"

#include "Way.h"

#include <Store.h>

#include <algorithm>

namespace unsent::session {

namespace {
/// The questions of a tree that may still be asked, nearest first.
QList<Place> openQuestions(const store::Store& store, const QString& tree, const Beliefs& beliefs)
{
    QList<Place> questions;
    QSet<model::NodeRef> seen;
    QList<model::NodeRef> next = {{tree, {}}};
    while (!next.isEmpty()) {
        const auto place = placeAt(store, next.takeFirst());
        if (!place || place->ref.tree != tree || seen.contains(place->ref))
            continue;
        seen.insert(place->ref);
        if (const model::Answer* decided = decidedAnswer(*place->node, beliefs)) {
            next << decided->target;
            continue;
        }
        if (!place->node->answers.isEmpty())
            questions << *place;
        for (const model::Answer& answer : place->node->answers)
            next << answer.target;
    }
    return questions;
}

bool leadsTo(const Place& question, const QString& tree)
{
    return std::any_of(question.node->answers.cbegin(), question.node->answers.cend(),
                       [&](const model::Answer& answer) { return answer.target.tree == tree; });
}

bool asks(const QList<Place>& questions, const QString& fact)
{
    return std::any_of(questions.cbegin(), questions.cend(),
                       [&](const Place& question) { return question.node->fact() == fact; });
}

const Place* mostTelling(const QList<Place>& mine, const QList<Place>& others, const QString& tree,
                         const QString& other)
{
    if (tree != other) {
        for (const Place& question : mine) {
            if (leadsTo(question, other))
                return &question;
        }
        for (const Place& question : others) {
            if (leadsTo(question, tree))
                return &question;
        }
        for (const Place& question : mine) {
            if (asks(others, question.node->fact()))
                return &question;
        }
    }
    if (!mine.isEmpty())
        return &mine.first();
    return others.isEmpty() ? nullptr : &others.first();
}
} // namespace

std::optional<SeparatingQuestion> separatingQuestion(const store::Store& store, const QList<Suspicion>& suspicions,
                                                     const QList<model::Fact>& facts)
{
    if (suspicions.size() < 2)
        return std::nullopt;
    const auto first = store.cause(suspicions.at(0).cause);
    const auto second = store.cause(suspicions.at(1).cause);
    if (!first || !second)
        return std::nullopt;
    const Beliefs beliefs(Events{FactsMeasured{{}, facts, {}, {}}});
    const QList<Place> mine = openQuestions(store, first->tree, beliefs);
    const QList<Place> others = openQuestions(store, second->tree, beliefs);
    const Place* place = mostTelling(mine, others, first->tree, second->tree);
    if (!place)
        return std::nullopt;
    return SeparatingQuestion{place->ref, place->node->fact(), place->node->title, {first->id, second->id}};
}

} // namespace unsent::session
