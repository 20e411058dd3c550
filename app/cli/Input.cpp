#include "Input.h"

#include <QFile>

namespace unsent::cli {

namespace {
constexpr qint64 MostInput = 32 * 1024 * 1024;
constexpr qint64 PieceOfInput = 1024 * 1024;

QByteArray readBounded(QIODevice& device)
{
    QByteArray bytes;
    while (bytes.size() < MostInput) {
        const QByteArray piece = device.read(qMin(PieceOfInput, MostInput - bytes.size()));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}
} // namespace

model::Result<recognition::Recognition> recogniseDevice(const recognition::Recogniser& recogniser, QIODevice& device,
                                                        const QString& name)
{
    return recogniser.recogniseBytes(readBounded(device), name);
}

model::Result<recognition::Recognition> recogniseInput(const recognition::Recogniser& recogniser, const QString& path)
{
    if (path != u"-")
        return recogniser.recogniseFile(path);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return model::Error{path, input.errorString()};
    return recogniseDevice(recogniser, input, path);
}

} // namespace unsent::cli
