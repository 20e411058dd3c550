#include "Wording.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace unsent::compiler {

namespace {

void put(Words& words, const QString& field, const QString& text)
{
    if (!text.isEmpty())
        words.insert(field, text);
}

void put(Words& words, const QString& field, const QStringList& texts)
{
    put(words, field, texts.join(u'\n'));
}

template <typename Value>
void append(QList<WordedEntry>& entries, const QString& entity, const QList<Placed<Value>>& values)
{
    for (const auto& entry : values)
        entries.append({entity, entry.value.id, entry.place, wordsOf(entry.value)});
}

} // namespace

Words wordsOf(const model::FactKind& fact)
{
    Words words;
    put(words, u"short"_s, fact.shortTitle);
    put(words, u"title"_s, fact.title);
    for (const auto& value : fact.values)
        put(words, u"value/"_s + value.id, value.text);
    return words;
}

Words wordsOf(const model::Cause& cause)
{
    Words words;
    put(words, u"name"_s, cause.name);
    put(words, u"sentence"_s, cause.sentence);
    put(words, u"lead"_s, cause.lead);
    put(words, u"message"_s, cause.message);
    for (auto reason = cause.reasons.begin(); reason != cause.reasons.end(); ++reason)
        put(words, u"reason/"_s + reason.key(), reason.value());
    return words;
}

Words wordsOf(const model::Tree& tree)
{
    Words words;
    put(words, u"title"_s, tree.title);
    for (const auto& node : tree.nodes) {
        put(words, node.id + u"/title"_s, node.title);
        put(words, node.id + u"/body"_s, node.body);
        put(words, node.id + u"/why"_s, node.why);
        put(words, node.id + u"/steps"_s, node.steps);
        put(words, node.id + u"/message"_s, node.message);
        for (const auto& answer : node.answers) {
            put(words, node.id + u"/answer/"_s + answer.value, answer.text);
            put(words, node.id + u"/hint/"_s + answer.value, answer.hint);
        }
    }
    return words;
}

Words wordsOf(const model::HowTo& howTo)
{
    Words words;
    put(words, u"title"_s, howTo.title);
    put(words, u"lead"_s, howTo.lead);
    for (const auto& section : howTo.sections)
        put(words, u"section/"_s + section.values.value(0), section.markdown);
    return words;
}

Words wordsOf(const model::Article& article)
{
    Words words;
    put(words, u"title"_s, article.title);
    put(words, u"body"_s, article.markdown);
    return words;
}

Words wordsOf(const model::CodeEntry& code)
{
    Words words;
    put(words, u"title"_s, code.title);
    put(words, u"meaning"_s, code.meaning);
    put(words, u"do"_s, code.action);
    put(words, u"corrects"_s, code.corrects);
    return words;
}

Words wordsOf(const model::Signature& signature)
{
    Words words;
    put(words, u"says"_s, signature.says);
    return words;
}

Words wordsOf(const model::Provider& provider)
{
    Words words;
    put(words, u"name"_s, provider.name);
    put(words, u"before"_s, provider.before);
    put(words, u"limits"_s, provider.limits);
    put(words, u"disputed"_s, provider.disputed);
    if (provider.passwordEnds)
        put(words, u"password-ends"_s, provider.passwordEnds->says);
    return words;
}

Words wordsOf(const model::DatedChange& change)
{
    Words words;
    put(words, u"before"_s, change.before);
    put(words, u"after"_s, change.after);
    return words;
}

Words wordsOf(const model::GlossaryEntry& entry)
{
    Words words;
    put(words, u"word"_s, entry.word);
    put(words, u"also"_s, entry.also);
    put(words, u"means"_s, entry.means);
    return words;
}

QString hashOf(const Words& words)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto word = words.begin(); word != words.end(); ++word)
        hash.addData((word.key() + u'\t' + word.value() + u'\n').toUtf8());
    return QString::fromLatin1(hash.result().toHex().first(8));
}

QList<WordedEntry> wordedEntries(const Content& content)
{
    QList<WordedEntry> entries;
    append(entries, u"fact"_s, content.facts);
    append(entries, u"cause"_s, content.causes);
    for (const auto& tree : content.trees)
        entries.append({u"tree"_s, tree.value.id, tree.place, wordsOf(tree.value)});
    append(entries, u"how-to"_s, content.howTos);
    append(entries, u"article"_s, content.articles);
    for (const auto& code : content.codes)
        entries.append({u"code"_s, idOf(code.value), code.place, wordsOf(code.value)});
    append(entries, u"signature"_s, content.signatures);
    append(entries, u"provider"_s, content.providers);
    append(entries, u"change"_s, content.changes);
    append(entries, u"glossary"_s, content.glossary);
    return entries;
}

} // namespace unsent::compiler
