#include "Articles.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace unsent::content {

std::optional<QString> articleFolder()
{
    QDir folder(qEnvironmentVariable("UNSENT_SEEDS", QStringLiteral(UNSENT_SOURCE_DIR "/../shared/seeds")));
    if (folder.entryList({u"*.txt"_s}, QDir::Files).isEmpty())
        return std::nullopt;
    return folder.absolutePath();
}

QList<Article> readArticles(const QString& folder)
{
    QList<Article> articles;
    const QDir directory(folder);
    for (const QString& name : directory.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            articles.append({name.left(3), QString::fromUtf8(file.readAll())});
    }
    return articles;
}

} // namespace unsent::content
