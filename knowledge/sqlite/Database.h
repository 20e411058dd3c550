#pragma once

#include "Statement.h"

#include <Result.h>

#include <QString>

#include <memory>

struct sqlite3;

namespace unsent::sqlite {

/// One connection to an SQLite file. Movable, closed with the value. Not for use from two threads at once.
class Database {
public:
    enum class Mode {
        Immutable, ///< reading only, without locks or side files, so that a read-only folder is no obstacle
        ReadOnly,  ///< reading only, while somebody else may write
        Change,    ///< reading and writing a file that exists
        Create     ///< reading and writing; made when absent. ":memory:" is a database of its own
    };

    /// The error is SQLite's; a file that is no database is only noticed by the first statement (code 26).
    static model::Result<Database> open(const QString& path, Mode mode);

    /// One statement; the error says what is wrong with it.
    model::Result<Statement> prepare(const QString& sql) const;
    /// A script of several statements without results.
    model::Result<model::Done> execute(const QString& script) const;

    const QString& path() const { return m_path; }
    /// SQLite's primary result code of the last call, such as 11 (damaged), 26 (no database), 9 (interrupted).
    int lastCode() const;
    /// The last failure in words, with the file as its place.
    model::Error lastError() const;
    sqlite3* handle() const { return m_handle.get(); }

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    Database(sqlite3* handle, QString path);

    std::unique_ptr<sqlite3, Close> m_handle;
    QString m_path;
};

} // namespace unsent::sqlite
