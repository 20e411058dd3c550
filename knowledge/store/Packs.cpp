#include "Packs.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace unsent::store {

namespace {

constexpr qsizetype MostPacks = 16; // each is asked at every question

QStringList packFiles(const QString& storePath)
{
    QStringList files;
    for (const QString& folder : packFolders(storePath)) {
        const QDir dir(folder);
        for (const QString& name : dir.entryList({u"*.db"_s}, QDir::Files, QDir::Name))
            files.append(dir.filePath(name));
    }
    return files.mid(0, MostPacks);
}

} // namespace

QStringList packFolders(const QString& storePath)
{
    const QString named = qEnvironmentVariable("UNSENT_PACKS");
    if (!named.isEmpty())
        return {named};
    QStringList folders = {QFileInfo(storePath).absolutePath() + u"/packs"_s};
    // The person's own folder comes first in Qt's list; here the last one has the last word.
    const QStringList places = QStandardPaths::standardLocations(QStandardPaths::AppDataLocation);
    for (auto place = places.crbegin(); place != places.crend(); ++place)
        folders.append(*place + u"/packs"_s);
    folders.removeDuplicates();
    return folders;
}

model::Result<Knowledge> openWithPacks(const QString& storePath)
{
    auto store = Store::open(storePath);
    if (!store)
        return store.error();
    Knowledge knowledge{std::move(store).value(), {}};
    for (const QString& file : packFiles(storePath)) {
        if (const auto info = knowledge.store->addPack(file); !info)
            knowledge.refused.append({file, info.error().what});
    }
    return knowledge;
}

} // namespace unsent::store
