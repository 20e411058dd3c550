#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace unsent::tests {

/// One text of a catalogue and what it became.
struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList words; ///< one, or a form for each number where `counts`; as many as are written down
    bool counts = false;
    bool finished = false;

    /// What tells this message from all others, and names it in a complaint.
    QString key() const;
};

/// The messages of a .ts file, in its order. Empty when there is no such file or it is no catalogue.
QList<Message> readCatalogue(const QString& path);

/// The file of one language among the project's own: "de".
QString catalogueFile(const QString& language);

/// What must come through a translation as it is: %1, %L1, %n, {host}. Sorted, each once.
QStringList places(const QString& text);

} // namespace unsent::tests
