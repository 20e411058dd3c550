#pragma once

#include "Shelf.h"

#include <QHash>
#include <QMap>

namespace unsent::store {

/// What every kind of entry has: words in the shelf's language (English where there are none), lists and sources.
struct EntryParts {
    QMap<QString, QString> words;      ///< field -> text
    QHash<QString, QStringList> items; ///< field -> list
    QList<model::Source> sources;

    QString text(const QString& field) const { return words.value(field); }
    /// Words that are a list.
    QStringList lines(const QString& field) const { return words.value(field).split(QChar(u'\n'), Qt::SkipEmptyParts); }
    /// The fields below a prefix: `reason/` gives reasons by their ids.
    QHash<QString, QString> below(const QString& prefix) const;
};

/// The parts of all entries of a kind by id, or of one entry when an id is given.
QHash<QString, EntryParts> readParts(const Shelf& shelf, const QString& entity, const QString& id = {});

/// The words of one entry in every language: language -> field -> text.
QMap<QString, QMap<QString, QString>> readWords(const Shelf& shelf, const QString& entity, const QString& id);

} // namespace unsent::store
