#include "Input.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace unsent::cli {

namespace {
constexpr qint64 MostInput = 32 * 1024 * 1024;

QByteArray readStandardInput()
{
    QFile input;
    QByteArray bytes;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return bytes;
    while (bytes.size() < MostInput) {
        const QByteArray piece = input.read(qMin<qint64>(1024 * 1024, MostInput - bytes.size()));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}
} // namespace

model::Result<recognition::Recognition> recogniseInput(const recognition::Recogniser& recogniser, const QString& path)
{
    if (path == u"-")
        return recogniser.recogniseBytes(readStandardInput(), path);
    return recogniser.recogniseFile(path);
}

} // namespace unsent::cli
