#pragma once

#include <QList>
#include <QString>

namespace unsent::compiler {

/// A line of a content file. Line 0 means the file as a whole.
struct Place {
    QString file; ///< relative to the content folder
    int line = 0; ///< from 1
};

/// What the linter has to say about a place.
struct Remark {
    enum class Kind { Error, Warning };
    Kind kind = Kind::Error;
    Place place;
    QString words;

    /// `file:line: words`, with `warning: ` before the words where it is one.
    QString toString() const;
    bool operator<(const Remark& other) const;
};

/// Remarks as they are found; errors keep a store from being built, warnings do not.
class Remarks {
public:
    void error(const Place& place, const QString& words);
    void warning(const Place& place, const QString& words);

    bool hasErrors() const;
    /// By file and line, each once.
    QList<Remark> sorted() const;

private:
    QList<Remark> m_remarks;
};

} // namespace unsent::compiler
