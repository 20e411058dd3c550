#pragma once

#include "Content.h"

#include <QHash>
#include <QSet>

namespace unsent::compiler {

/// The ids of a content and what belongs to them, for questions by id.
struct Register {
    explicit Register(const Content& content);

    QSet<QString> sources;
    QSet<QString> howTos;
    QSet<QString> articles;
    QSet<QString> providers;
    QSet<QString> namespaces; ///< that codes may have
    QHash<QString, const model::FactKind*> facts;
    QHash<QString, const Placed<model::Cause>*> causes;
    QHash<QString, const PlacedTree*> trees;

    /// What is wrong with a fact's value; empty when nothing is. `?` fits every fact.
    QString faultOf(const QString& fact, const QString& value) const;
};

} // namespace unsent::compiler
