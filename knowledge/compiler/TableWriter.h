#pragma once

#include <Database.h>

#include <QStringList>

#include <optional>

namespace unsent::compiler {

/// Inserts rows into one table; the first failure is kept and the rows after it are left out.
class TableWriter {
public:
    TableWriter(const sqlite::Database& database, const QString& table, int columns)
    {
        const QString places = QStringList(columns, QString(QLatin1Char('?'))).join(QLatin1Char(','));
        auto statement = database.prepare(QLatin1StringView("INSERT INTO %1 VALUES (%2)").arg(table, places));
        if (statement)
            m_statement.emplace(std::move(statement.value()));
        else
            m_failure = statement.error();
    }

    template <typename... Values> void row(const Values&... values)
    {
        if (m_failure)
            return;
        m_statement->bindAll(values...);
        if (const auto done = m_statement->run(); !done)
            m_failure = done.error();
    }

    const std::optional<model::Error>& failure() const { return m_failure; }

private:
    std::optional<sqlite::Statement> m_statement;
    std::optional<model::Error> m_failure;
};

} // namespace unsent::compiler
