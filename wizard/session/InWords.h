#pragma once

#include <Actor.h>
#include <Fact.h>

#include <QString>

namespace unsent::store {
class Store;
}

namespace unsent::session {

/// Who must act, for a person: "you", "your mail administrator", ...
QString inWords(model::Actor actor);
/// Where a fact came from: "from the text", "measured", "you said", "known before".
QString inWords(model::FactSource source);

/// A fact's short title; the id where the store does not know it.
QString titleOfFact(const store::Store& store, const QString& fact);
/// A fact's value in words: the declared ones of a choice, a provider's name, a size in MB, "I am not sure"; else as it
/// is.
QString valueInWords(const store::Store& store, const QString& fact, const QString& value);

} // namespace unsent::session
