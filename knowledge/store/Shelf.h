#pragma once

#include "Store.h"

#include <Database.h>

#include <memory>
#include <unordered_map>

namespace unsent::store {

/// Who made a store: ours is installed with the program; a pack comes from somebody else.
enum class Trust { Ours, Pack };

/// One opened store file, and the language it is asked in. The readers take entries off the shelf.
class Shelf {
public:
    /// Checks the file from the outside in: there, readable, a database, one of ours, of this schema, not cut short.
    /// For a pack also every page, since it may have been made to do harm.
    static model::Result<std::unique_ptr<Shelf>> open(const QString& path, Trust trust);

    const StoreInfo& info() const { return m_info; }
    const sqlite::Database& database() const { return m_database; }
    const QString& language() const { return m_language; }
    void setLanguage(const QString& language) { m_language = language; }

    /// Calls `take` with each row of a question whose values are bound in their order. In a damaged file rows end
    /// early, which `failure()` tells.
    template <typename Take, typename... Values>
    void each(const QString& sql, const Take& take, const Values&... values) const
    {
        sqlite::Statement statement = prepared(sql);
        statement.bindAll(values...);
        while (statement.next())
            take(std::as_const(statement));
        keep(sql, std::move(statement));
    }
    /// The first failure since the file was opened, such as a damaged page; absent while all is well.
    const std::optional<model::Error>& failure() const { return m_failure; }

private:
    explicit Shelf(sqlite::Database database);
    /// A statement kept from an earlier question, or a new one: preparing takes longer than most questions.
    sqlite::Statement prepared(const QString& sql) const;
    /// Notes a failure, and keeps the statement for the next question of its kind.
    void keep(const QString& sql, sqlite::Statement statement) const;
    void readAbout();

    sqlite::Database m_database;
    StoreInfo m_info;
    QString m_language;
    mutable std::optional<model::Error> m_failure;
    mutable std::unordered_map<QString, sqlite::Statement> m_statements; ///< those not in use, by their SQL
};

} // namespace unsent::store
