#pragma once

#include <Source.h>
#include <Store.h>

#include <QString>
#include <QStringList>

namespace unsent::test {

/// Everything the knowledge says, to tell its words from the program's own in a window of the pseudo-locale, whose
/// every text is bracketed.
class StoreWords {
public:
    explicit StoreWords(const store::Store& store);
    /// The parts of a shown text that are neither bracketed nor knowledge nor a name, a number or the person's own.
    QStringList unknownIn(const QString& shown) const;

private:
    void add(const QString& text);
    void add(const QList<model::Source>& sources);

    QString m_all; ///< letters and digits only, in lower case
};

} // namespace unsent::test
