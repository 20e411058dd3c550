#pragma once

#include "Misspelling.h"
#include "Readers.h"
#include "Shelf.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace unsent::store {

/// Packs first, the last added before the others; ours is the last.
using Shelves = QList<std::shared_ptr<Shelf>>;

/// All entries of all shelves; where two have the same id, the pack's stands in the place of ours.
template <typename Value, typename Id>
QList<Value> merged(const Shelves& shelves, QList<Value> (*read)(const Shelf&, const QString&), const Id& idOf)
{
    QList<Value> entries = read(*shelves.last(), {});
    for (qsizetype index = shelves.size() - 2; index >= 0; --index) {
        for (const Value& entry : read(*shelves[index], {})) {
            const auto same = std::find_if(entries.begin(), entries.end(),
                                           [&](const Value& other) { return idOf(other) == idOf(entry); });
            if (same != entries.end())
                *same = entry;
            else
                entries.append(entry);
        }
    }
    return entries;
}

template <typename Value>
QList<Value> merged(const Shelves& shelves, QList<Value> (*read)(const Shelf&, const QString&))
{
    return merged(shelves, read, [](const Value& entry) { return entry.id; });
}

/// The first shelf's entry with this id.
template <typename Value>
std::optional<Value> first(const Shelves& shelves, QList<Value> (*read)(const Shelf&, const QString&),
                           const QString& id)
{
    if (id.isEmpty())
        return std::nullopt;
    for (const auto& shelf : shelves) {
        if (QList<Value> entries = read(*shelf, id); !entries.isEmpty())
            return entries.takeFirst();
    }
    return std::nullopt;
}

inline std::optional<model::Provider> named(const Shelves& shelves, QString (*find)(const Shelf&, const QString&),
                                            const QString& name)
{
    for (const auto& shelf : shelves) {
        if (const QString id = find(*shelf, name); !id.isEmpty())
            return first(shelves, readProviders, id);
    }
    return std::nullopt;
}

/// The provider's name that was meant by a misspelt one, on the first shelf that has one.
inline QString meantName(const Shelves& shelves, const QString& name)
{
    for (const auto& shelf : shelves) {
        if (const QString meant = findNameMeant(*shelf, name); !meant.isEmpty())
            return meant;
    }
    return {};
}

} // namespace unsent::store
