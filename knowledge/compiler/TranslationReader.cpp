#include "TranslationReader.h"

#include "PageReaders.h"
#include "TreeReader.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace unsent::compiler {

namespace {

/// The keys that are words, by entity: texts, lists (a line for each item) and pairs (a field for each id).
struct WordKeys {
    QStringList texts;
    QStringList lists;
    QHash<QString, QString> pairs; ///< key -> prefix of the fields
};

WordKeys keysOf(const QString& entity)
{
    static const QHash<QString, WordKeys> keysOf = {
        {u"fact"_s, {{u"short"_s, u"title"_s}, {}, {{u"values"_s, u"value/"_s}}}},
        {u"cause"_s, {{u"name"_s, u"sentence"_s, u"lead"_s, u"message"_s}, {}, {{u"reasons"_s, u"reason/"_s}}}},
        {u"code"_s, {{u"title"_s, u"meaning"_s, u"do"_s, u"corrects"_s}, {}, {}}},
        {u"signature"_s, {{u"says"_s}, {}, {}}},
        {u"provider"_s, {{u"name"_s, u"password-ends"_s}, {u"before"_s, u"limits"_s, u"disputed"_s}, {}}},
        {u"change"_s, {{u"before"_s, u"after"_s}, {}, {}}},
        {u"glossary"_s, {{u"word"_s, u"means"_s}, {u"also"_s}, {}}},
    };
    return keysOf.value(entity);
}

} // namespace

Translation readRecordTranslation(YamlRecord& record, const QString& entity, const QString& language)
{
    Translation translation{entity, {}, language, record.optionalText(u"source-hash"_s), {}, record.place()};
    if (entity == "code"_L1)
        translation.id = record.text(u"namespace"_s) + u'/' + record.text(u"code"_s);
    else
        translation.id = record.text(u"id"_s);
    const WordKeys keys = keysOf(entity);
    for (const QString& key : keys.texts) {
        if (const QString text = record.optionalText(key); !text.isEmpty())
            translation.words.insert(key, text);
    }
    for (const QString& key : keys.lists) {
        if (const QStringList texts = record.list(key); !texts.isEmpty())
            translation.words.insert(key, texts.join(u'\n'));
    }
    for (auto key = keys.pairs.begin(); key != keys.pairs.end(); ++key) {
        for (const auto& [id, text] : record.pairs(key.key()))
            translation.words.insert(key.value() + id, text);
    }
    record.finish();
    return translation;
}

Translation readPageTranslation(MarkdownFile& file, const QString& entity, const QString& language, Remarks& remarks)
{
    Translation translation{entity, file.head.text(u"id"_s), language, file.head.optionalText(u"source-hash"_s),
                            {},     file.head.place()};
    const QString title = file.head.text(u"title"_s);
    file.head.finish();
    if (entity == "tree"_L1)
        translation.words = readTreeWords(file, language, remarks);
    else if (entity == "how-to"_L1)
        translation.words = readHowToWords(file);
    else
        translation.words.insert(u"body"_s, file.body);
    translation.words.insert(u"title"_s, title);
    return translation;
}

} // namespace unsent::compiler
