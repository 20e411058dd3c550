#include "GivenFile.h"

#include "Text.h"
#include "Words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

struct Says {
    Q_DECLARE_TR_FUNCTIONS(unsent::pages::GivenFile)
};

constexpr qint64 MostBytes = 32LL * 1024 * 1024; // as much as is read of one file

/// A Windows shortcut by its first bytes ([MS-SHLLINK], section 2.1), whatever it is called.
bool isShortcut(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(8) == QByteArray("\x4C\0\0\0\x01\x14\x02\0", 8);
}

} // namespace

QString troubleWithFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.isSymLink() && !info.exists())
        return Says::tr("This points to a file that is not there any more.");
    if (!info.exists())
        return Says::tr("There is no such file any more. It may have been moved or deleted.");
    if (info.isDir())
        return Says::tr("There is no file in this folder. Drop the returned e-mail itself here.");
    if (!info.isFile())
        return Says::tr("This is a device and no file. Save the message as a file, and drop that here.");
    if (info.size() == 0)
        return Says::tr("The file is empty. Save the message again, or copy its text and paste it here.");
    if (!info.isReadable())
        return Says::tr("You are not allowed to read this file. Save the message to a folder of your own, and drop it "
                        "here again.");
    if (isShortcut(path))
        return Says::tr("This is only a shortcut to a file. Drop the file itself here.");
    if (info.size() > MostBytes)
        return Says::tr("The file is too large (%1). Open it, copy the part about the error, and paste it here.")
            .arg(sizeWords(info.size()));
    return {};
}

QString shownFileName(const QString& path)
{
    return harmless(QFileInfo(path).fileName().replace(u'\n', u' '));
}

} // namespace unsent::pages
