#include "StoreWriter.h"

#include "EntryTables.h"
#include "SearchTables.h"

#include <Database.h>
#include <Schema.h>
#include <Transaction.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::compiler {

namespace {

using model::Done;
using model::Result;

QString latestDay(const Content& content)
{
    QString day;
    for (const auto& source : content.sources)
        day = std::max(day, source.value.checked);
    for (const auto& provider : content.providers)
        day = std::max(day, provider.value.checked);
    return day;
}

Result<Done> writeAbout(const Content& content, const sqlite::Database& database)
{
    const QString day = latestDay(content);
    QStringList languages{u"en"_s};
    for (const Translation& translation : content.translations)
        languages.append(translation.language);
    languages.removeDuplicates();
    languages.sort();
    TableWriter about(database, u"about"_s, 2);
    about.row(u"built"_s, day);
    about.row(u"version"_s, QString(day).replace(u'-', u'.') + u'-' + content.fingerprint.left(8));
    about.row(u"languages"_s, languages.join(u' '));
    if (about.failure())
        return *about.failure();
    return Done{};
}

Result<Done> fill(const Content& content, const sqlite::Database& database)
{
    auto transaction = sqlite::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const auto write : {writeAbout, writeEntries, writeSearch}) {
        if (auto written = write(content, database); !written)
            return written;
    }
    return transaction->commit();
}

Result<Done> writeInto(const Content& content, const QString& path)
{
    const auto database = sqlite::Database::open(path, sqlite::Database::Mode::Create);
    if (!database)
        return database.error();
    const QString settings = u"PRAGMA page_size = 4096; PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF; "
                             "PRAGMA application_id = %1; PRAGMA user_version = %2;"_s.arg(store::ApplicationId)
                                 .arg(store::SchemaVersion);
    for (const QString& script : {settings, store::schemaSql()}) {
        if (auto done = database->execute(script); !done)
            return done;
    }
    if (auto filled = fill(content, database.value()); !filled)
        return filled;
    return database->execute(u"VACUUM"_s);
}

} // namespace

Result<Done> writeStore(const Content& content, const QString& path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QString draft = path + u".draft"_s;
    QFile::remove(draft);
    if (auto written = writeInto(content, draft); !written) {
        QFile::remove(draft);
        return written;
    }
    QFile::remove(path);
    if (!QFile::rename(draft, path))
        return model::Error{path, u"cannot be written"_s};
    return Done{};
}

} // namespace unsent::compiler
