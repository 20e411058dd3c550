#include "TextReading.h"

#include <Recognition.h>

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::session {

namespace {
/// Fields that are worth keeping as facts even where the recogniser drew no conclusion from them: a ready message names
/// them.
const QStringList& keptFields()
{
    static const QStringList names = {u"account"_s,         u"server"_s,       u"port"_s,         u"reply-code"_s,
                                      u"enhanced-status"_s, u"client-error"_s, u"server-reply"_s, u"sender"_s,
                                      u"recipient"_s,       u"message-id"_s,   u"subject"_s,      u"host-name"_s};
    return names;
}

bool tellsOf(const QList<model::Fact>& facts, const QString& id)
{
    return std::any_of(facts.cbegin(), facts.cend(), [&](const model::Fact& fact) { return fact.id == id; });
}
} // namespace

TextGiven textGiven(const recognition::Recognition& recognition)
{
    TextGiven given{recognition.text, recognition.form, recognition.facts, {}};
    for (const recognition::Verdict& verdict : recognition.causes)
        given.suspicions << Suspicion{verdict.cause, verdict.probability, verdict.reason};
    for (const recognition::Field& field : recognition.fields) {
        if (keptFields().contains(field.name) && !tellsOf(given.facts, field.name))
            given.facts << model::Fact{field.name, field.value, model::FactSource::Pasted, field.span};
    }
    return given;
}

} // namespace unsent::session
