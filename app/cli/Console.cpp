#include "Console.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace unsent::cli {

namespace {
void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

bool isHarmful(QChar character)
{
    if (character == u'\n' || character == u'\t')
        return false;
    return character.category() == QChar::Other_Control || character.category() == QChar::Other_Format;
}
} // namespace

QString harmless(const QString& text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar character : text) {
        if (isHarmful(character))
            safe += u"<U+"_s + QString::number(character.unicode(), 16).toUpper().rightJustified(4, u'0') + u'>';
        else
            safe += character;
    }
    return safe;
}

void tell(const QString& text)
{
    write(stdout, harmless(text).toUtf8());
}

void tell(const QJsonObject& object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void warn(const QString& text)
{
    write(stderr, harmless(text).toUtf8());
}

} // namespace unsent::cli
