#include "Rules.h"

#include <ContentReader.h>

namespace unsent::tests {

const recognition::Recogniser& recogniser()
{
    static const recognition::Recogniser instance = [] {
        compiler::Remarks remarks;
        return recognition::Recogniser(
            compiler::rulesOf(compiler::readContent(QStringLiteral(UNSENT_SOURCE_DIR "/knowledge/content"), remarks)));
    }();
    return instance;
}

QString causeOf(const QString& text)
{
    const recognition::Recognition recognition = recogniser().recognise(text);
    return recognition.best() ? recognition.best()->cause : QString();
}

QString fieldOf(const recognition::Recognition& recognition, QStringView name)
{
    for (const recognition::Field& field : recognition.fields) {
        if (field.name == name)
            return field.value;
    }
    return {};
}

QString factOf(const recognition::Recognition& recognition, QStringView id)
{
    for (const model::Fact& fact : recognition.facts) {
        if (fact.id == id)
            return fact.value;
    }
    return {};
}

QString wordsAt(const QString& text, const model::TextSpan& span)
{
    const QList<uint> characters = text.toUcs4();
    const QList<uint> cut = characters.mid(span.start, span.length);
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(cut.constData()), cut.size());
}

} // namespace unsent::tests
