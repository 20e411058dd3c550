#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace unsent::model {

/// The declaration of a fact: what it is about and which values it can take.
struct FactKind {
    enum class Kind { Choice, Text, Number, Bytes, Host };
    struct Value {
        QString id;
        QString text; ///< as it stands in the trail of answers
    };

    QString id;
    QString shortTitle; ///< heading in the trail, such as "Signed in before sending?"
    QString title;
    Kind kind = Kind::Choice;
    QList<Value> values;    ///< for choices, in the order written
    QStringList measuredBy; ///< connection-test, name-check, size-check, this-computer

    /// The words for a value: the declared ones for a choice, the value itself otherwise.
    QString textOf(const QString& value) const
    {
        for (const Value& candidate : values) {
            if (candidate.id == value)
                return candidate.text;
        }
        return value;
    }
};

} // namespace unsent::model
