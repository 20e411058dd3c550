#include "EntryTables.h"

#include "Wording.h"

#include <CodeSpelling.h>

#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace unsent::compiler {

namespace {

QString toId(model::FactKind::Kind kind)
{
    switch (kind) {
    case model::FactKind::Kind::Choice:
        return u"choice"_s;
    case model::FactKind::Kind::Text:
        return u"text"_s;
    case model::FactKind::Kind::Number:
        return u"number"_s;
    case model::FactKind::Kind::Bytes:
        return u"bytes"_s;
    case model::FactKind::Kind::Host:
        return u"host"_s;
    }
    Q_UNREACHABLE();
}

QString toId(model::Node::Kind kind)
{
    switch (kind) {
    case model::Node::Kind::Question:
        return u"question"_s;
    case model::Node::Kind::Tool:
        return u"tool"_s;
    case model::Node::Kind::Advice:
        return u"advice"_s;
    }
    Q_UNREACHABLE();
}

/// All tables of the entries, each with its statement.
class EntryTables {
public:
    EntryTables(const Content& content, const sqlite::Database& database);

    model::Result<model::Done> write();

private:
    TableWriter& table(const QString& name) { return m_tables.at(name); }
    void writeItems(const QString& entity, const QString& id, const QString& field, const QStringList& values);
    void writeCitations(const QString& entity, const QString& id, const QList<model::Source>& sources);
    void writeFacts();
    void writeCauses();
    void writeTree(const model::Tree& tree, int& starts);
    void writeHowTos();
    void writeCodes();
    void writeSignatures();
    void writeProviders();
    void writeChanges();
    void writeWords();

    const Content& m_content;
    std::map<QString, TableWriter> m_tables;
};

EntryTables::EntryTables(const Content& content, const sqlite::Database& database)
    : m_content(content)
{
    const std::map<QString, int> columns = {
        {u"words"_s, 5},     {u"item"_s, 5},      {u"source"_s, 6},  {u"citation"_s, 4},  {u"fact"_s, 3},
        {u"cause"_s, 7},     {u"confusion"_s, 3}, {u"tree"_s, 1},    {u"start"_s, 4},     {u"node"_s, 14},
        {u"answer"_s, 7},    {u"how_to"_s, 2},    {u"article"_s, 1}, {u"code"_s, 6},      {u"spelling"_s, 4},
        {u"signature"_s, 7}, {u"weight"_s, 4},    {u"follows"_s, 3}, {u"provider"_s, 12}, {u"submission"_s, 5},
        {u"change"_s, 5},    {u"glossary"_s, 2}};
    for (const auto& [name, count] : columns)
        m_tables.emplace(name, TableWriter(database, name, count));
}

void EntryTables::writeItems(const QString& entity, const QString& id, const QString& field, const QStringList& values)
{
    for (qsizetype position = 0; position < values.size(); ++position)
        table(u"item"_s).row(entity, id, field, qint64(position), values.at(position));
}

void EntryTables::writeCitations(const QString& entity, const QString& id, const QList<model::Source>& sources)
{
    for (qsizetype position = 0; position < sources.size(); ++position)
        table(u"citation"_s).row(entity, id, qint64(position), sources.at(position).id);
}

void EntryTables::writeFacts()
{
    int position = 0;
    for (const auto& [fact, place] : m_content.facts) {
        table(u"fact"_s).row(fact.id, position++, toId(fact.kind));
        QStringList values;
        for (const auto& value : fact.values)
            values.append(value.id);
        writeItems(u"fact"_s, fact.id, u"value"_s, values);
        writeItems(u"fact"_s, fact.id, u"measured-by"_s, fact.measuredBy);
    }
}

void EntryTables::writeCauses()
{
    int position = 0;
    for (const auto& [cause, place] : m_content.causes) {
        table(u"cause"_s)
            .row(cause.id, position++, model::toId(cause.acts), cause.temporary, cause.commonness, cause.tree,
                 cause.article);
        writeCitations(u"cause"_s, cause.id, cause.sources);
        QStringList others = cause.confusedWith.keys(); // a hash has no order of its own
        others.sort();
        for (const QString& other : std::as_const(others))
            table(u"confusion"_s).row(cause.id, other, cause.confusedWith[other]);
    }
}

void EntryTables::writeTree(const model::Tree& tree, int& starts)
{
    table(u"tree"_s).row(tree.id);
    writeCitations(u"tree"_s, tree.id, tree.sources);
    for (const auto& condition : tree.startsWhen)
        table(u"start"_s).row(condition.subject, condition.value, tree.id, starts++);
    int position = 0;
    for (const model::Node& node : tree.nodes) {
        const auto& figures = node.figures;
        const auto& onward = node.whenNotSolved;
        table(u"node"_s).row(
            tree.id, position++, node.id, toId(node.kind), node.tool, node.howTo, model::toId(figures.acts),
            figures.minutes, figures.helps, int(figures.risk), int(figures.cost), int(figures.annoyance),
            onward ? std::optional(onward->tree) : std::nullopt, onward ? std::optional(onward->node) : std::nullopt);
        int answers = 0;
        for (const model::Answer& answer : node.answers)
            table(u"answer"_s)
                .row(tree.id, node.id, answers++, answer.fact, answer.value, answer.target.tree, answer.target.node);
    }
}

void EntryTables::writeHowTos()
{
    for (const auto& [howTo, place] : m_content.howTos) {
        table(u"how_to"_s).row(howTo.id, howTo.picks);
        QStringList sections;
        for (const auto& section : howTo.sections)
            sections.append(section.values.join(u' '));
        writeItems(u"how-to"_s, howTo.id, u"section"_s, sections);
        writeCitations(u"how-to"_s, howTo.id, howTo.sources);
    }
}

void EntryTables::writeCodes()
{
    int position = 0;
    for (const auto& [code, place] : m_content.codes) {
        table(u"code"_s).row(code.nameSpace, code.code, position++, code.temporary, code.stage, code.provider);
        writeItems(u"code"_s, idOf(code), u"alias"_s, code.aliases);
        writeItems(u"code"_s, idOf(code), u"cause"_s, code.causes);
        writeItems(u"code"_s, idOf(code), u"reply"_s, code.replies);
        writeCitations(u"code"_s, idOf(code), code.sources);
        QMap<QString, int> best;
        for (const auto& spelling : store::spellingsOf(code))
            best.insert(spelling.spelling, std::min(spelling.rank, best.value(spelling.spelling, spelling.rank)));
        for (auto spelling = best.begin(); spelling != best.end(); ++spelling)
            table(u"spelling"_s).row(spelling.key(), spelling.value(), code.nameSpace, code.code);
    }
}

void EntryTables::writeSignatures()
{
    int position = 0;
    for (const auto& [signature, place] : m_content.signatures) {
        table(u"signature"_s)
            .row(signature.id, position++, signature.scope, signature.kind, signature.pattern, signature.reason,
                 signature.source.id);
        writeItems(u"signature"_s, signature.id, u"example"_s, signature.examples);
        writeItems(u"signature"_s, signature.id, u"not"_s, signature.counterExamples);
        int weights = 0;
        for (const auto& weight : signature.weights)
            table(u"weight"_s).row(signature.id, weights++, weight.cause, weight.weight);
        QStringList facts = signature.facts.keys();
        facts.sort();
        for (const QString& fact : std::as_const(facts))
            table(u"follows"_s).row(signature.id, fact, signature.facts[fact]);
    }
}

void EntryTables::writeProviders()
{
    int position = 0;
    for (const auto& [provider, place] : m_content.providers) {
        const QString ends = provider.passwordEnds ? provider.passwordEnds->date.toString(Qt::ISODate) : QString();
        table(u"provider"_s)
            .row(provider.id, position++, provider.userName, provider.sizeAdvertised, provider.sizeAttachments,
                 provider.sizeClient, provider.sizeAccount, ends, provider.statusPage, provider.help, provider.codes,
                 provider.checked);
        writeItems(u"provider"_s, provider.id, u"domain"_s, provider.domains);
        writeItems(u"provider"_s, provider.id, u"host"_s, provider.hosts);
        writeItems(u"provider"_s, provider.id, u"mx"_s, provider.mx);
        writeItems(u"provider"_s, provider.id, u"sign-in"_s, provider.signIn);
        writeCitations(u"provider"_s, provider.id, provider.sources);
        int ways = 0;
        for (const auto& way : provider.submission)
            table(u"submission"_s).row(provider.id, ways++, way.host, way.port, way.encryption);
    }
}

void EntryTables::writeChanges()
{
    int position = 0;
    for (const auto& [change, place] : m_content.changes) {
        table(u"change"_s)
            .row(change.id, position++, change.date.toString(Qt::ISODate), change.precision, change.disputed);
        writeItems(u"change"_s, change.id, u"provider"_s, change.providers);
        writeItems(u"change"_s, change.id, u"cause"_s, change.causes);
        writeCitations(u"change"_s, change.id, change.sources);
    }
}

void EntryTables::writeWords()
{
    QSet<QString> known;
    for (const WordedEntry& entry : wordedEntries(m_content)) {
        known.insert(entry.entity + u' ' + entry.id);
        for (auto word = entry.words.begin(); word != entry.words.end(); ++word)
            table(u"words"_s).row(entry.entity, entry.id, word.key(), u"en"_s, word.value());
    }
    for (const Translation& translation : m_content.translations) {
        if (!known.contains(translation.entity + u' ' + translation.id))
            continue; // the linter has warned about it
        for (auto word = translation.words.begin(); word != translation.words.end(); ++word)
            table(u"words"_s).row(translation.entity, translation.id, word.key(), translation.language, word.value());
    }
}

model::Result<model::Done> EntryTables::write()
{
    for (const auto& [source, place] : m_content.sources)
        table(u"source"_s).row(source.id, source.title, source.url, source.checked, source.disputed, source.note);
    writeFacts();
    writeCauses();
    int starts = 0;
    for (const PlacedTree& tree : m_content.trees)
        writeTree(tree.value, starts);
    writeHowTos();
    for (const auto& [article, place] : m_content.articles) {
        table(u"article"_s).row(article.id);
        writeCitations(u"article"_s, article.id, article.sources);
    }
    writeCodes();
    writeSignatures();
    writeProviders();
    writeChanges();
    int position = 0;
    for (const auto& [entry, place] : m_content.glossary)
        table(u"glossary"_s).row(entry.id, position++);
    writeWords();
    for (const auto& [name, rows] : m_tables) {
        if (rows.failure())
            return *rows.failure();
    }
    return model::Done{};
}

} // namespace

model::Result<model::Done> writeEntries(const Content& content, const sqlite::Database& database)
{
    return EntryTables(content, database).write();
}

} // namespace unsent::compiler
