#include "Entry.h"

#include "Likelihood.h"

#include <Store.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::session {

namespace {
/// The text's and the tests' suspicions; a later text replaces an earlier one, and so does a later run of the same
/// tool.
QList<Suspicion> suspicionsOf(const Events& events)
{
    QList<Suspicion> pasted;
    QMap<QString, QList<Suspicion>> byTool;
    for (const Event& event : events) {
        if (const auto* text = std::get_if<TextGiven>(&event))
            pasted = text->suspicions;
        else if (const auto* measured = std::get_if<FactsMeasured>(&event))
            byTool[measured->tool] = measured->suspicions;
    }
    QList<Suspicion> all = merged(pasted, {});
    for (const QList<Suspicion>& measured : std::as_const(byTool))
        all = merged(all, measured);
    return all;
}

void enterCause(const store::Store& store, const QString& id, Entry& entry)
{
    if (const auto cause = store.cause(id)) {
        entry.start = {cause->tree, {}};
        entry.cause = id;
    } else if (store.tree(id)) {
        entry.start = {id, {}};
        entry.cause = causeOfTree(store, id, {});
    }
}

/// The person said what happens, if not why: the tree that asks on from there.
void enterByFact(const store::Store& store, const Events& events, Entry& entry)
{
    for (const Event& event : events) {
        const auto* text = std::get_if<TextGiven>(&event);
        for (const model::Fact& fact : text ? text->facts : QList<model::Fact>()) {
            if (const model::Tree* tree = store.treeStartingWhen(u"fact"_s, fact.id))
                entry.start = {tree->id, {}};
        }
    }
}

/// A chosen cause is believed at least as much as one that the answers led to.
void believeIn(const QString& chosen, Entry& entry)
{
    Likelihood likelihood(entry.suspicions);
    likelihood.favour(chosen);
    entry.suspicions.clear();
    for (const RankedCause& cause : likelihood.ranking())
        entry.suspicions << Suspicion{cause.cause, cause.probability, cause.reason};
}
} // namespace

Entry entryOf(const store::Store& store, const Events& events)
{
    Entry entry;
    entry.suspicions = suspicionsOf(events);
    bool chosen = false;
    for (const Event& event : events) {
        if (const auto* text = std::get_if<TextGiven>(&event)) {
            if (!text->suspicions.isEmpty())
                chosen = false;
        } else if (const auto* door = std::get_if<DoorTaken>(&event)) {
            if (const model::Tree* tree = store.treeStartingWhen(u"door"_s, door->door)) {
                entry.start = {tree->id, {}};
                entry.cause.clear();
                chosen = true;
            }
        } else if (const auto* choice = std::get_if<CauseChosen>(&event)) {
            enterCause(store, choice->cause, entry);
            chosen = !entry.start.isNull();
        }
    }
    if (chosen) {
        if (!entry.cause.isEmpty())
            believeIn(entry.cause, entry);
    } else if (!entry.suspicions.isEmpty()) {
        enterCause(store, entry.suspicions.first().cause, entry);
    } else {
        enterByFact(store, events, entry);
    }
    return entry;
}

QString causeOfTree(const store::Store& store, const QString& treeId, const QList<RankedCause>& ranking)
{
    const model::Tree* tree = store.tree(treeId);
    QStringList causes;
    for (const model::StartCondition& condition : tree ? tree->startsWhen : QList<model::StartCondition>()) {
        if (condition.subject == "cause"_L1)
            causes << condition.value;
    }
    for (const RankedCause& ranked : ranking) {
        if (causes.contains(ranked.cause))
            return ranked.cause;
    }
    return causes.value(0);
}

} // namespace unsent::session
