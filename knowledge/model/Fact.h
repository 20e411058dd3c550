#pragma once

#include "TextSpan.h"

#include <QList>
#include <QString>

#include <optional>

namespace unsent::model {

/// Where a fact came from, weakest first: measured outranks pasted, pasted outranks answered.
enum class FactSource { Known, Answered, Pasted, Measured };

QString toId(FactSource source);
std::optional<FactSource> factSourceFromId(const QString& id);

/// The value of "I am not sure", allowed for every fact.
inline constexpr QChar UnsureValue = u'?';
/// The value of an answer that stands for any other known value; never a fact's own.
inline constexpr QChar AnyValue = u'*';

/// The one currency: something pasted, measured or answered, such as `signed-in = no`.
struct Fact {
    QString id;
    QString value;
    FactSource source = FactSource::Known;
    std::optional<TextSpan> span; ///< where in the pasted text it stands, when pasted
    bool isUnsure() const { return value == UnsureValue; }
    bool operator==(const Fact&) const = default;
};

/// The value of the first fact with this id; empty where there is none, or where nobody is sure of it.
QString valueOf(const QList<Fact>& facts, QAnyStringView id);

} // namespace unsent::model
