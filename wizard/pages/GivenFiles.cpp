#include "GivenFiles.h"

#include "GivenFile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace unsent::pages {

GivenFile* GivenFiles::find(const QString& path)
{
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const GivenFile& file) { return file.path == path; });
    return found == files.end() ? nullptr : &*found;
}

const GivenFile* GivenFiles::nextToRead() const
{
    const auto next = std::find_if(files.begin(), files.end(), [](const GivenFile& file) { return !file.isDone(); });
    return next == files.end() ? nullptr : &*next;
}

QStringList filesAmong(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        QStringList inside;
        if (QFileInfo(path).isDir()) {
            const auto entries = QDir(path).entryInfoList(QDir::Files, QDir::Name | QDir::LocaleAware);
            for (const QFileInfo& entry : entries)
                inside.append(entry.filePath());
        }
        files += inside.isEmpty() ? QStringList{path} : inside;
    }
    files.removeDuplicates();
    return files;
}

GivenFiles givenFiles(const QStringList& paths)
{
    GivenFiles all;
    all.given = paths.size();
    for (const QString& path : paths.first(std::min(GivenFiles::Most, paths.size())))
        all.files.append({path, troubleWithFile(path)});
    return all;
}

} // namespace unsent::pages
