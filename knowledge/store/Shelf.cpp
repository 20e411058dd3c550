#include "Shelf.h"

#include "FileCheck.h"
#include "Schema.h"

#include <Hardening.h>

using namespace Qt::StringLiterals;

namespace unsent::store {

Shelf::Shelf(sqlite::Database database)
    : m_database(std::move(database))
    , m_language(u"en"_s)
{
}

model::Result<std::unique_ptr<Shelf>> Shelf::open(const QString& path, Trust trust)
{
    if (auto found = checkFile(path); !found)
        return found.error();
    auto database = sqlite::Database::open(path, sqlite::Database::Mode::Immutable);
    if (!database)
        return database.error();
    sqlite::harden(database.value());
    sqlite::allowReadingOnly(database.value());
    if (auto ours = checkStore(database.value()); !ours)
        return ours.error();
    if (trust == Trust::Pack) {
        if (auto whole = checkPack(database.value()); !whole)
            return whole.error();
    }
    std::unique_ptr<Shelf> shelf(new Shelf(std::move(database.value())));
    shelf->readAbout();
    if (shelf->failure())
        return damaged(path);
    return shelf;
}

sqlite::Statement Shelf::prepared(const QString& sql) const
{
    if (auto kept = m_statements.extract(sql))
        return std::move(kept.mapped());
    auto statement = m_database.prepare(sql);
    return statement ? std::move(statement.value()) : sqlite::Statement(statement.error());
}

void Shelf::keep(const QString& sql, sqlite::Statement statement) const
{
    if (statement.failure()) {
        constexpr int Interrupted = 9; // SQLITE_INTERRUPT: a deadline was over, which is no fault of the file
        if (!m_failure && m_database.lastCode() != Interrupted)
            m_failure = statement.failure();
        return;
    }
    statement.reset();
    m_statements.emplace(sql, std::move(statement));
}

void Shelf::readAbout()
{
    m_info.path = m_database.path();
    m_info.schema = SchemaVersion;
    each(u"SELECT key, value FROM about"_s, [this](const sqlite::Statement& row) {
        if (row.text(0) == "version"_L1)
            m_info.version = row.text(1);
        else if (row.text(0) == "built"_L1)
            m_info.built = row.text(1);
        else if (row.text(0) == "languages"_L1)
            m_info.languages = row.text(1).split(u' ', Qt::SkipEmptyParts);
    });
}

} // namespace unsent::store
