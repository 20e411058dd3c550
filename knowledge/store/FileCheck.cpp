#include "FileCheck.h"

#include "Schema.h"

#include <Hardening.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace unsent::store {

namespace {

using model::Done;
using model::Error;
using model::Result;

constexpr int Corrupt = 11;      // SQLITE_CORRUPT
constexpr int NotADatabase = 26; // SQLITE_NOTADB
constexpr std::chrono::seconds PagesTime{2};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Result<int> numberOf(const sqlite::Database& database, const QString& sql)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return statement.error();
    if (!statement->next())
        return statement->failure().value_or(database.lastError());
    return statement->number(0);
}

Error unreadable(const sqlite::Database& database, const Error& error)
{
    if (database.lastCode() == NotADatabase)
        return {database.path(),
                Words::tr("This file is not the knowledge of Unsent: it is no database at all. Choose another "
                          "file, or install Unsent again.")};
    return database.lastCode() == Corrupt ? damaged(database.path()) : error;
}

/// FTS5 keeps the index in tables of its own, whose statements are always the same.
QString withoutQuotes(QString sql)
{
    return sql.remove(u'\'').simplified();
}

bool isOurStatement(const QString& sql)
{
    static const QSet<QString> shadows = {
        u"CREATE TABLE hit_text_data(id INTEGER PRIMARY KEY, block BLOB)"_s,
        u"CREATE TABLE hit_text_idx(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID"_s,
        u"CREATE TABLE hit_text_config(k PRIMARY KEY, v) WITHOUT ROWID"_s};
    static const QString statements = schemaSql();
    return statements.contains(sql + u';') || shadows.contains(withoutQuotes(sql));
}

/// Compares each statement of the file with ours: a file that has more than we know may do more than we know.
Result<Done> checkSchema(const sqlite::Database& database)
{
    static const qsizetype ownObjects = schemaSql().count("\nCREATE "_L1);
    constexpr qsizetype ShadowTables = 3;
    auto statement = database.prepare(u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"_s);
    if (!statement)
        return unreadable(database, statement.error());
    qsizetype count = 0;
    bool isOurs = true;
    while (statement->next()) {
        ++count;
        isOurs = isOurs && isOurStatement(statement->text(0));
    }
    if (statement->failure())
        return unreadable(database, *statement->failure());
    if (!isOurs || count != ownObjects + ShadowTables)
        return Error{database.path(),
                     Words::tr("The tables in this file are not the ones Unsent knows. Build it again with "
                               "unsent-knowledge, or install Unsent again.")};
    return Done{};
}

Result<Done> checkLength(const sqlite::Database& database)
{
    const auto pages = numberOf(database, u"PRAGMA page_count"_s);
    const auto size = numberOf(database, u"PRAGMA page_size"_s);
    if (!pages || !size)
        return unreadable(database, pages ? size.error() : pages.error());
    if (QFileInfo(database.path()).size() < qint64(pages.value()) * size.value())
        return damaged(database.path());
    return Done{};
}

} // namespace

Error damaged(const QString& path)
{
    return {path, Words::tr("The knowledge file is damaged. Install Unsent again, or copy the file anew.")};
}

Result<Done> checkFile(const QString& path)
{
    const QFileInfo file(path);
    if (path.isEmpty() || !file.exists())
        return Error{
            path, Words::tr("The knowledge file is missing. Install Unsent again, or put the file back in its place.")};
    if (file.isDir())
        return Error{path, Words::tr("This is a folder, not a knowledge file. Choose the file in it.")};
    if (!file.isReadable())
        return Error{
            path, Words::tr("The knowledge file cannot be read. Ask whoever looks after this computer for the right to "
                            "read it.")};
    if (file.size() == 0)
        return Error{path, Words::tr("The knowledge file is empty. Install Unsent again, or copy the file anew.")};
    return Done{};
}

Result<Done> checkStore(const sqlite::Database& database)
{
    const auto application = numberOf(database, u"PRAGMA application_id"_s);
    if (!application)
        return unreadable(database, application.error());
    if (application.value() != ApplicationId)
        return Error{database.path(),
                     Words::tr("This database belongs to another program. Choose another file, or install "
                               "Unsent again.")};
    const auto version = numberOf(database, u"PRAGMA user_version"_s);
    if (!version)
        return unreadable(database, version.error());
    if (version.value() > SchemaVersion)
        return Error{database.path(),
                     Words::tr("The knowledge file was made for a newer Unsent. Install the newer program.")};
    if (version.value() < SchemaVersion)
        return Error{database.path(),
                     Words::tr("The knowledge file was made for an older Unsent. Install the knowledge that "
                               "came with this program.")};
    if (auto schema = checkSchema(database); !schema)
        return schema;
    return checkLength(database);
}

Result<Done> checkPages(const sqlite::Database& database)
{
    constexpr int Interrupted = 9; // SQLITE_INTERRUPT: the time was over, which is no fault of the file
    const sqlite::Deadline deadline(database, PagesTime);
    if (!sqlite::checkIntegrity(database) && database.lastCode() != Interrupted)
        return damaged(database.path());
    return Done{};
}

Result<Done> checkPack(const sqlite::Database& database)
{
    const sqlite::Deadline deadline(database, PagesTime);
    if (auto whole = sqlite::checkIntegrity(database); !whole)
        return Error{database.path(),
                     Words::tr("The knowledge pack is damaged and is not used: %1").arg(whole.error().what)};
    return Done{};
}

} // namespace unsent::store
