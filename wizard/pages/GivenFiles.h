#pragma once

#include <Recognition.h>

#include <QString>
#include <QStringList>

#include <optional>

namespace unsent::pages {

/// One of several files that were given at once, and what came of reading it.
struct GivenFile {
    QString path;
    QString trouble; ///< why it cannot be used; empty while nothing speaks against it
    std::optional<recognition::Recognition> recognition = {}; ///< once it was read

    bool isDone() const { return recognition.has_value() || !trouble.isEmpty(); }
};

/// Several files to choose from. At most the first twenty are read; `given` is how many there were.
struct GivenFiles {
    static constexpr qsizetype Most = 20;

    QList<GivenFile> files;
    qsizetype given = 0;
    QString chosen; ///< path; empty before one was chosen

    GivenFile* find(const QString& path);
    /// The first that is still to be read; null when all are done.
    const GivenFile* nextToRead() const;
};

/// Paths as they were dropped: a folder stands for the files in it (not of the folders in it), sorted by name. An empty
/// folder stays as it is, so that it can be said.
QStringList filesAmong(const QStringList& paths);

GivenFiles givenFiles(const QStringList& paths);

} // namespace unsent::pages
