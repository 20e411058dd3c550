#include "ContentFolder.h"

#include "ContentTexts.h"

#include <ContentReader.h>
#include <Linter.h>
#include <StoreWriter.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace unsent {

ContentFolder::ContentFolder()
{
    for (const auto& [file, text] : englishTexts())
        write(QString::fromUtf8(file), QString::fromUtf8(text));
    for (const auto& [file, text] : germanTexts())
        write(QString::fromUtf8(file), QString::fromUtf8(text));
    static const QRegularExpression Expected(u"^(\\S+):\\d+: .*source-hash: ([0-9a-f]{8})$"_s);
    const QStringList remarks = lint();
    for (const QString& remark : remarks) {
        if (const auto match = Expected.match(remark); match.hasMatch())
            replace(match.captured(1), u"HASH"_s, match.captured(2));
    }
}

void ContentFolder::write(const QString& file, const QString& text) const
{
    QDir().mkpath(QFileInfo(filePath(file)).path());
    QFile device(filePath(file));
    if (!device.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file));
    device.write(text.toUtf8());
}

void ContentFolder::append(const QString& file, const QString& text) const
{
    QFile device(filePath(file));
    if (!device.open(QIODevice::Append))
        qFatal("cannot write %s", qPrintable(file));
    device.write(text.toUtf8());
}

void ContentFolder::remove(const QString& file) const
{
    QFile::remove(filePath(file));
}

void ContentFolder::replace(const QString& file, const QString& before, const QString& after) const
{
    QFile device(filePath(file));
    if (!device.open(QIODevice::ReadOnly))
        qFatal("there is no %s", qPrintable(file));
    QString text = QString::fromUtf8(device.readAll());
    device.close();
    if (!text.contains(before))
        qFatal("\"%s\" is not in %s", qPrintable(before), qPrintable(file));
    write(file, text.replace(before, after));
}

QStringList ContentFolder::lint() const
{
    compiler::Remarks remarks;
    const compiler::Content content = compiler::readContent(path(), remarks);
    compiler::lint(content, remarks);
    QStringList lines;
    for (const auto& remark : remarks.sorted())
        lines.append(remark.toString());
    return lines;
}

QString ContentFolder::build() const
{
    compiler::Remarks remarks;
    const QString store = m_output.filePath(u"knowledge.db"_s);
    const auto written = compiler::writeStore(compiler::readContent(path(), remarks), store);
    if (!written)
        qFatal("%s", qPrintable(written.error().what));
    return store;
}

} // namespace unsent
