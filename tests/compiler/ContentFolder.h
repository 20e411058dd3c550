#pragma once

#include <Content.h>

#include <QString>
#include <QTemporaryDir>

namespace unsent {

/// A content folder on disk with one or two entries of each kind, in English and partly in German, that the linter
/// finds nothing wrong with. Tests change one thing and see what is said.
class ContentFolder {
public:
    ContentFolder();

    QString path() const { return m_folder.path(); }
    QString filePath(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& file, const QString& text) const;
    void append(const QString& file, const QString& text) const;
    void remove(const QString& file) const;
    /// Replaces words that have to be there, else the test is wrong and ends.
    void replace(const QString& file, const QString& before, const QString& after) const;

    /// What the linter says of the folder, line by line, signatures included.
    QStringList lint() const;
    /// The store made of the folder: its path, below the folder's own temporary place.
    QString build() const;

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_output;
};

} // namespace unsent
