#include "Catalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace unsent::tests {

namespace {

void readTranslation(QXmlStreamReader& xml, Message& message)
{
    message.finished = xml.attributes().value("type"_L1).isEmpty();
    if (!message.counts) {
        message.words << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.words << xml.readElementText();
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.counts = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

QString Message::key() const
{
    return comment.isEmpty() ? context + u": "_s + source : context + u": "_s + source + u" ("_s + comment + u')';
}

QList<Message> readCatalogue(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages << readMessage(xml, context);
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QString catalogueFile(const QString& language)
{
    return QStringLiteral(UNSENT_SOURCE_DIR) + u"/translations/unsent_"_s + language + u".ts"_s;
}

QStringList places(const QString& text)
{
    static const QRegularExpression form(u"%L?\\d+|%n|\\{[a-z-]+\\}"_s);
    QStringList found;
    for (const auto& match : form.globalMatch(text))
        found << match.captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace unsent::tests
