#include "FileReading.h"

#include "Decoding.h"
#include "FileKind.h"
#include "MimeText.h"
#include "OutlookMessageText.h"
#include "RichText.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace unsent::recognition {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(unsent::recognition::FileReading)
};

constexpr qint64 MostBytes = 32LL * 1024 * 1024;

} // namespace

model::Result<QString> textOfBytes(const QByteArray& bytes, const QString& name)
{
    std::optional<QString> text;
    switch (fileKindOf(bytes, name)) {
    case FileKind::MimeMessage:
        text = mimeToText(bytes);
        break;
    case FileKind::Mailbox:
        text = mimeToText(firstMessageOf(bytes));
        break;
    case FileKind::OutlookMessage:
        text = outlookMessageToText(bytes);
        break;
    case FileKind::RichText:
        text = richTextToText(bytes);
        break;
    case FileKind::Text:
        break;
    }
    if (!text)
        text = decodeText(bytes);
    if (!text)
        return model::Error{
            name, Say::tr("The file holds no text that can be read. Save the message as text or as an .eml file.")};
    return *text;
}

model::Result<QByteArray> readFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return model::Error{path, Say::tr("This is a folder. Choose a file in it.")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return model::Error{path, Say::tr("The file cannot be opened: %1").arg(file.errorString())};
    const QByteArray bytes = file.read(MostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return model::Error{path, Say::tr("The file cannot be read: %1").arg(file.errorString())};
    if (bytes.size() > MostBytes)
        return model::Error{path, Say::tr("The file is larger than 32 MB. Use \"unsent explain\" on the command line "
                                          "for whole logs and mailboxes.")};
    return bytes;
}

} // namespace unsent::recognition
