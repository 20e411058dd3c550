#include "Database.h"

#include <QUrl>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace unsent::sqlite {

namespace {

int flagsOf(Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::Immutable:
    case Database::Mode::ReadOnly:
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case Database::Mode::Change:
        return SQLITE_OPEN_READWRITE;
    case Database::Mode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    Q_UNREACHABLE();
}

/// `immutable` can only be said in a URI; a "?" or "#" in a file's name has to be encoded there.
QByteArray nameOf(const QString& path, Database::Mode mode)
{
    if (mode == Database::Mode::Immutable)
        return QUrl::fromLocalFile(path).toEncoded() + "?immutable=1";
    if (mode == Database::Mode::ReadOnly)
        return QUrl::fromLocalFile(path).toEncoded();
    return path.toUtf8();
}

} // namespace

Database::Database(sqlite3* handle, QString path)
    : m_handle(handle)
    , m_path(std::move(path))
{
}

void Database::Close::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

model::Result<Database> Database::open(const QString& path, Mode mode)
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(nameOf(path, mode).constData(), &handle, flagsOf(mode), nullptr);
    Database database(handle, path); // SQLite gives a handle with the failure in it, to be closed as well
    if (code != SQLITE_OK)
        return database.lastError();
    sqlite3_extended_result_codes(handle, 0);
    return database;
}

model::Result<Statement> Database::prepare(const QString& sql) const
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_handle.get(), text.constData(), int(text.size()), &statement, nullptr) != SQLITE_OK)
        return lastError();
    return Statement(statement);
}

model::Result<model::Done> Database::execute(const QString& script) const
{
    if (sqlite3_exec(m_handle.get(), script.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return model::Done{};
}

int Database::lastCode() const
{
    return sqlite3_errcode(m_handle.get());
}

model::Error Database::lastError() const
{
    return {m_path, u"%1 (SQLite %2)"_s.arg(QString::fromUtf8(sqlite3_errmsg(m_handle.get()))).arg(lastCode())};
}

} // namespace unsent::sqlite
