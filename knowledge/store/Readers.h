#pragma once

#include "Shelf.h"

namespace unsent::store {

// One function for each kind of entry: all of them in the order they were written, or the one with the id given. What
// does not exist is an empty list.

QList<model::Cause> readCauses(const Shelf& shelf, const QString& id = {});
QList<model::FactKind> readFactKinds(const Shelf& shelf, const QString& id = {});
QList<model::HowTo> readHowTos(const Shelf& shelf, const QString& id = {});
QList<model::Article> readArticles(const Shelf& shelf, const QString& id = {});
QList<model::Provider> readProviders(const Shelf& shelf, const QString& id = {});
QList<model::DatedChange> readChanges(const Shelf& shelf, const QString& id = {});
QList<model::GlossaryEntry> readGlossary(const Shelf& shelf, const QString& id = {});
QList<model::Signature> readSignatures(const Shelf& shelf, const QString& id = {});
/// By NAMESPACE/CODE.
QList<model::CodeEntry> readCodes(const Shelf& shelf, const QString& id = {});

QStringList readTreeIds(const Shelf& shelf);
std::optional<model::Tree> readTree(const Shelf& shelf, const QString& id);
/// The tree that starts with a condition; empty where none does.
QString readStartedTree(const Shelf& shelf, const QString& subject, const QString& value);

/// The provider that has one of the values in one of the fields (domain, host, mx); the first value that fits counts.
QString readProviderBy(const Shelf& shelf, const QStringList& fields, const QStringList& values);

} // namespace unsent::store
