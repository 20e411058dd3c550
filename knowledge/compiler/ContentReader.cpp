#include "ContentReader.h"

#include "PageReaders.h"
#include "RecordReaders.h"
#include "TranslationReader.h"
#include "TreeReader.h"
#include "WalkReader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace unsent::compiler {

namespace {

/// A content file taken apart: LANGUAGE/FOLDER/NAME, the language empty for English.
struct ContentFile {
    QString path; ///< relative
    QString language;
    QString folder;
    QByteArray bytes;
};

const QHash<QString, QString>& entityOfFolder()
{
    static const QHash<QString, QString> entities = {
        {u"facts"_s, u"fact"_s},         {u"causes"_s, u"cause"_s},         {u"trees"_s, u"tree"_s},
        {u"howto"_s, u"how-to"_s},       {u"articles"_s, u"article"_s},     {u"codes"_s, u"code"_s},
        {u"glossary"_s, u"glossary"_s},  {u"signatures"_s, u"signature"_s}, {u"changes"_s, u"change"_s},
        {u"providers"_s, u"provider"_s}, {u"sources"_s, u"source"_s}};
    return entities;
}

bool isPageFolder(const QString& folder)
{
    return folder == "trees"_L1 || folder == "howto"_L1 || folder == "articles"_L1;
}

QStringList filesIn(const QString& folder)
{
    QStringList files;
    QDirIterator entries(QDir(folder).absolutePath(), QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files.append(QDir(QDir(folder).absolutePath()).relativeFilePath(entries.next()));
    files.sort(); // by code unit, so that the order is the same everywhere
    return files;
}

template <typename Value>
void read(const ContentFile& file, Remarks& remarks, QList<Placed<Value>>& into, Value (*reader)(YamlRecord&))
{
    for (YamlRecord& record : recordsOf(file.bytes, file.path, remarks)) {
        const Place place = record.place();
        into.append({reader(record), place});
    }
}

void readRecords(const ContentFile& file, Content& content, Remarks& remarks)
{
    const QString entity = entityOfFolder().value(file.folder);
    if (entity == "source"_L1)
        read(file, remarks, content.sources, readSource);
    else if (entity == "fact"_L1)
        read(file, remarks, content.facts, readFact);
    else if (entity == "cause"_L1)
        read(file, remarks, content.causes, readCause);
    else if (entity == "code"_L1)
        read(file, remarks, content.codes, readCode);
    else if (entity == "signature"_L1)
        read(file, remarks, content.signatures, readSignature);
    else if (entity == "provider"_L1)
        read(file, remarks, content.providers, readProvider);
    else if (entity == "change"_L1)
        read(file, remarks, content.changes, readChange);
    else
        read(file, remarks, content.glossary, readGlossaryEntry);
}

void readPage(const ContentFile& file, Content& content, Remarks& remarks)
{
    auto markdown = markdownFile(file.bytes, file.path, remarks);
    if (!markdown)
        return;
    if (!file.language.isEmpty())
        content.translations.append(
            readPageTranslation(*markdown, entityOfFolder().value(file.folder), file.language, remarks));
    else if (file.folder == "trees"_L1)
        content.trees.append(readTree(*markdown, remarks));
    else if (file.folder == "howto"_L1)
        content.howTos.append(readHowTo(*markdown, remarks));
    else
        content.articles.append(readArticle(*markdown));
}

void readFile(const ContentFile& file, Content& content, Remarks& remarks)
{
    const bool isYaml = file.path.endsWith(".yaml"_L1);
    const bool isKnown = entityOfFolder().contains(file.folder);
    if (file.path == "harmful.yaml"_L1)
        read(file, remarks, content.harmful, readHarmfulAdvice);
    else if (file.folder == "trees"_L1 && file.path.endsWith(".walks.yaml"_L1) && file.language.isEmpty())
        content.walks.append(readWalks(file.bytes, file.path, remarks));
    else if (isKnown && isPageFolder(file.folder) && file.path.endsWith(".md"_L1))
        readPage(file, content, remarks);
    else if (isKnown && !isPageFolder(file.folder) && isYaml && file.language.isEmpty())
        readRecords(file, content, remarks);
    else if (isKnown && !isPageFolder(file.folder) && isYaml)
        for (YamlRecord& record : recordsOf(file.bytes, file.path, remarks))
            content.translations.append(
                readRecordTranslation(record, entityOfFolder().value(file.folder), file.language));
    else
        remarks.error({file.path, 0}, u"no such file belongs here; see the README for the folders and endings"_s);
}

/// Splits "de/causes/base.yaml"; a folder of two or three letters is a language.
ContentFile contentFile(const QString& path)
{
    static const QRegularExpression form(u"^(?:([a-z]{2,3}(?:-[A-Za-z]{2,4})?)/)?([a-z]+)/[^/]+$"_s);
    const auto match = form.match(path);
    return {path, match.captured(1), match.captured(2), {}};
}

void resolve(model::Source& source, const QHash<QString, model::Source>& sources)
{
    source = sources.value(source.id, source);
}

template <typename Entries> void resolveAll(Entries& entries, const QHash<QString, model::Source>& sources)
{
    for (auto& entry : entries) {
        for (model::Source& source : entry.value.sources)
            resolve(source, sources);
    }
}

void resolveSources(Content& content)
{
    QHash<QString, model::Source> sources;
    for (const auto& source : std::as_const(content.sources))
        sources.insert(source.value.id, source.value);
    resolveAll(content.causes, sources);
    resolveAll(content.trees, sources);
    resolveAll(content.howTos, sources);
    resolveAll(content.articles, sources);
    resolveAll(content.codes, sources);
    resolveAll(content.providers, sources);
    resolveAll(content.changes, sources);
    for (auto& signature : content.signatures)
        resolve(signature.value.source, sources);
}

template <typename Value> QList<Value> valuesOf(const QList<Placed<Value>>& entries)
{
    QList<Value> values;
    for (const auto& entry : entries)
        values.append(entry.value);
    return values;
}

} // namespace

Content readContent(const QString& folder, Remarks& remarks)
{
    Content content;
    const QStringList paths = filesIn(folder);
    QCryptographicHash fingerprint(QCryptographicHash::Sha256);
    for (const QString& path : paths) {
        if (path == "README.md"_L1)
            continue;
        ContentFile file = contentFile(path);
        QFile device(QDir(folder).filePath(path));
        if (!device.open(QIODevice::ReadOnly)) {
            remarks.error({path, 0}, device.errorString());
            continue;
        }
        file.bytes = device.readAll().replace("\r\n", "\n");
        fingerprint.addData(path.toUtf8());
        fingerprint.addData(file.bytes);
        readFile(file, content, remarks);
    }
    content.fingerprint = QString::fromLatin1(fingerprint.result().toHex());
    if (paths.isEmpty())
        remarks.error({folder, 0}, u"there is no content here"_s);
    resolveSources(content);
    return content;
}

model::RuleSet rulesOf(const Content& content)
{
    return {valuesOf(content.signatures), valuesOf(content.causes), valuesOf(content.providers),
            valuesOf(content.codes)};
}

} // namespace unsent::compiler
