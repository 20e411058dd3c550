#include "Fact.h"

using namespace Qt::StringLiterals;

namespace unsent::model {

QString toId(FactSource source)
{
    switch (source) {
    case FactSource::Known:
        return u"known"_s;
    case FactSource::Answered:
        return u"answered"_s;
    case FactSource::Pasted:
        return u"pasted"_s;
    case FactSource::Measured:
        return u"measured"_s;
    }
    Q_UNREACHABLE();
}

std::optional<FactSource> factSourceFromId(const QString& id)
{
    for (const auto source : {FactSource::Known, FactSource::Answered, FactSource::Pasted, FactSource::Measured}) {
        if (toId(source) == id)
            return source;
    }
    return std::nullopt;
}

QString valueOf(const QList<Fact>& facts, QAnyStringView id)
{
    for (const Fact& fact : facts) {
        if (fact.id == id)
            return fact.isUnsure() ? QString() : fact.value;
    }
    return {};
}

} // namespace unsent::model
