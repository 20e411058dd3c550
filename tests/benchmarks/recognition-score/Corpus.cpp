#include "Corpus.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace unsent::score {

namespace {

/// The SHA-1 of the id as a number, modulo three.
int thirdOf(const QString& id)
{
    int rest = 0;
    for (const char byte : QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha1))
        rest = (rest * 256 + static_cast<unsigned char>(byte)) % 3;
    return rest;
}

} // namespace

model::Result<QList<Sample>> readCorpus(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return model::Error{path, file.errorString()};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    QList<Sample> samples;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList columns = lines[i].split(u'\t');
        if (columns.size() < 5)
            continue;
        Sample sample{
            columns[0], columns[1], columns[2], columns[3], columns[4], columns.value(5), thirdOf(columns[0]) == 0};
        sample.text.replace(u"\\n"_s, u"\n"_s);
        samples += sample;
    }
    return samples;
}

} // namespace unsent::score
