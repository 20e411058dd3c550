#include "InWords.h"

#include <Store.h>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace unsent::session {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};
} // namespace

QString inWords(model::Actor actor)
{
    switch (actor) {
    case model::Actor::You:
        return Words::tr("you");
    case model::Actor::Administrator:
        return Words::tr("your mail administrator");
    case model::Actor::Provider:
        return Words::tr("your mail provider");
    case model::Actor::Recipient:
        return Words::tr("the recipient");
    case model::Actor::RecipientAdministrator:
        return Words::tr("the recipient's mail administrator");
    case model::Actor::Wait:
        return Words::tr("nobody yet: wait and try again");
    case model::Actor::Nobody:
        return Words::tr("nobody");
    }
    Q_UNREACHABLE();
}

QString inWords(model::FactSource source)
{
    switch (source) {
    case model::FactSource::Known:
        return Words::tr("known before", "source of a fact");
    case model::FactSource::Answered:
        return Words::tr("you said", "source of a fact");
    case model::FactSource::Pasted:
        return Words::tr("from the text", "source of a fact");
    case model::FactSource::Measured:
        return Words::tr("measured", "source of a fact");
    }
    Q_UNREACHABLE();
}

QString titleOfFact(const store::Store& store, const QString& fact)
{
    const auto kind = store.factKind(fact);
    if (kind)
        return kind->shortTitle;
    if (fact == "subject"_L1)
        return Words::tr("Subject");
    if (fact == "account"_L1)
        return Words::tr("Account");
    if (fact == "message-id"_L1)
        return Words::tr("Message number");
    return fact;
}

QString valueInWords(const store::Store& store, const QString& fact, const QString& value)
{
    if (value == model::UnsureValue)
        return Words::tr("I am not sure");
    if (fact == "provider"_L1) {
        const auto provider = store.providerById(value);
        return provider ? provider->name : value;
    }
    const auto kind = store.factKind(fact);
    if (!kind)
        return value;
    bool isNumber = false;
    const qint64 bytes = value.toLongLong(&isNumber);
    if (kind->kind == model::FactKind::Kind::Bytes && isNumber)
        return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    return kind->textOf(value);
}

} // namespace unsent::session
