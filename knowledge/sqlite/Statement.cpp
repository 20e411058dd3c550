#include "Statement.h"

#include <sqlite3.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace unsent::sqlite {

namespace {

model::Error errorOf(sqlite3_stmt* statement)
{
    sqlite3* database = sqlite3_db_handle(statement);
    return {QString::fromUtf8(sqlite3_sql(statement)),
            u"%1 (SQLite %2)"_s.arg(QString::fromUtf8(sqlite3_errmsg(database))).arg(sqlite3_errcode(database))};
}

} // namespace

Statement::Statement(sqlite3_stmt* statement)
    : m_statement(statement)
{
}

Statement::Statement(model::Error failure)
    : m_failure(std::move(failure))
{
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

// A wrong index is remembered like any failure and told by the next step.
Statement& Statement::bind(int index, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    if (m_statement && sqlite3_bind_text64(m_statement.get(), index, utf8.constData(), sqlite3_uint64(utf8.size()),
                                           SQLITE_TRANSIENT, SQLITE_UTF8) != SQLITE_OK)
        m_failure = errorOf(m_statement.get());
    return *this;
}

Statement& Statement::bind(int index, qint64 number)
{
    if (m_statement && sqlite3_bind_int64(m_statement.get(), index, number) != SQLITE_OK)
        m_failure = errorOf(m_statement.get());
    return *this;
}

Statement& Statement::bind(int index, double number)
{
    if (m_statement && sqlite3_bind_double(m_statement.get(), index, number) != SQLITE_OK)
        m_failure = errorOf(m_statement.get());
    return *this;
}

Statement& Statement::bindNull(int index)
{
    if (m_statement && sqlite3_bind_null(m_statement.get(), index) != SQLITE_OK)
        m_failure = errorOf(m_statement.get());
    return *this;
}

bool Statement::next()
{
    if (m_failure)
        return false;
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_failure = errorOf(m_statement.get());
    return false;
}

model::Result<model::Done> Statement::run()
{
    while (next()) {
    }
    const std::optional<model::Error> failure = m_failure;
    reset();
    if (failure)
        return *failure;
    return model::Done{};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    m_failure.reset();
}

QString Statement::text(int column) const
{
    const auto* utf8 = sqlite3_column_text(m_statement.get(), column);
    return QString::fromUtf8(reinterpret_cast<const char*>(utf8), sqlite3_column_bytes(m_statement.get(), column));
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

} // namespace unsent::sqlite
