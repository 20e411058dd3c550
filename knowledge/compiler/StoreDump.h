#pragma once

#include <Store.h>

#include <QJsonObject>

namespace unsent::compiler {

/// Everything in a store as one JSON object: facts, causes, trees with nodes and edges, how-tos, articles, codes by
/// namespace, signatures, providers, changes and the glossary, each with its sources and its words by language.
QJsonObject dumpOf(store::Store& store);

} // namespace unsent::compiler
