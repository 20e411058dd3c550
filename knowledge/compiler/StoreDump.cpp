#include "StoreDump.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::compiler {

namespace {

QJsonArray arrayOf(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonArray arrayOf(const QList<model::Source>& sources)
{
    QJsonArray array;
    for (const auto& source : sources)
        array.append(QJsonObject{{u"id"_s, source.id},
                                 {u"title"_s, source.title},
                                 {u"url"_s, source.url},
                                 {u"checked"_s, source.checked},
                                 {u"disputed"_s, source.disputed}});
    return array;
}

/// An entry's id, words by language and, where it has some, sources.
QJsonObject entry(const store::Store& store, const QString& entity, const QString& id)
{
    QJsonObject words;
    const auto languages = store.words(entity, id);
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        QJsonObject fields;
        for (auto field = language->begin(); field != language->end(); ++field)
            fields.insert(field.key(), field.value());
        words.insert(language.key(), fields);
    }
    return {{u"id"_s, id}, {u"languages"_s, arrayOf(languages.keys())}, {u"words"_s, words}};
}

template <typename Value> QJsonObject entry(const store::Store& store, const QString& entity, const Value& value)
{
    QJsonObject object = entry(store, entity, value.id);
    object.insert(u"sources"_s, arrayOf(value.sources));
    return object;
}

QJsonArray factsOf(const store::Store& store)
{
    QJsonArray facts;
    for (const auto& fact : store.factKinds()) {
        QJsonObject object = entry(store, u"fact"_s, fact.id);
        QStringList values;
        for (const auto& value : fact.values)
            values.append(value.id);
        object.insert(u"values"_s, arrayOf(values));
        object.insert(u"measured-by"_s, arrayOf(fact.measuredBy));
        facts.append(object);
    }
    return facts;
}

QJsonArray causesOf(const store::Store& store)
{
    QJsonArray causes;
    for (const auto& cause : store.causes()) {
        QJsonObject object = entry(store, u"cause"_s, cause);
        object.insert(u"acts"_s, model::toId(cause.acts));
        object.insert(u"temporary"_s, cause.temporary);
        object.insert(u"commonness"_s, cause.commonness);
        object.insert(u"tree"_s, cause.tree);
        object.insert(u"article"_s, cause.article);
        QJsonObject confused;
        for (auto other = cause.confusedWith.begin(); other != cause.confusedWith.end(); ++other)
            confused.insert(other.key(), other.value());
        object.insert(u"confused-with"_s, confused);
        causes.append(object);
    }
    return causes;
}

QJsonObject nodeOf(const model::Node& node)
{
    QJsonObject object{{u"id"_s, node.id}};
    if (node.kind != model::Node::Kind::Advice) {
        object.insert(u"kind"_s, node.kind == model::Node::Kind::Tool ? u"tool"_s : u"question"_s);
        object.insert(u"tool"_s, node.tool);
        object.insert(u"fact"_s, node.fact());
        return object;
    }
    object.insert(u"kind"_s, u"advice"_s);
    object.insert(u"acts"_s, model::toId(node.figures.acts));
    object.insert(u"minutes"_s, node.figures.minutes);
    object.insert(u"helps"_s, node.figures.helps);
    object.insert(u"risk"_s, int(node.figures.risk));
    object.insert(u"cost"_s, int(node.figures.cost));
    object.insert(u"annoyance"_s, int(node.figures.annoyance));
    object.insert(u"how-to"_s, node.howTo);
    if (!node.tool.isEmpty())
        object.insert(u"tool"_s, node.tool);
    return object;
}

QJsonArray edgesOf(const model::Tree& tree)
{
    QJsonArray edges;
    const auto add = [&](const QString& from, const QString& when, const model::NodeRef& to) {
        edges.append(
            QJsonObject{{u"id"_s, from + u' ' + when}, {u"from"_s, from}, {u"when"_s, when}, {u"to"_s, to.toString()}});
    };
    for (const auto& node : tree.nodes) {
        for (const auto& answer : node.answers)
            add(node.id, answer.fact + u'=' + answer.value, answer.target);
        if (node.whenNotSolved)
            add(node.id, u"solved=no"_s, *node.whenNotSolved);
    }
    return edges;
}

QJsonArray treesOf(const store::Store& store)
{
    QJsonArray trees;
    for (const QString& id : store.treeIds()) {
        const model::Tree* tree = store.tree(id);
        if (!tree)
            continue;
        QJsonObject object = entry(store, u"tree"_s, *tree);
        QStringList starts;
        for (const auto& condition : tree->startsWhen)
            starts.append(condition.subject + u" = "_s + condition.value);
        object.insert(u"starts-when"_s, arrayOf(starts));
        QJsonArray nodes;
        for (const auto& node : tree->nodes)
            nodes.append(nodeOf(node));
        object.insert(u"nodes"_s, nodes);
        object.insert(u"edges"_s, edgesOf(*tree));
        trees.append(object);
    }
    return trees;
}

QJsonObject codesOf(const store::Store& store, const model::RuleSet& rules)
{
    QMap<QString, QJsonArray> nameSpaces;
    for (const auto& code : rules.codes) {
        QJsonObject object = entry(store, u"code"_s, code.nameSpace + u'/' + code.code);
        object.insert(u"code"_s, code.code);
        object.insert(u"aliases"_s, arrayOf(code.aliases));
        object.insert(u"temporary"_s, code.temporary ? QJsonValue(*code.temporary) : QJsonValue());
        object.insert(u"causes"_s, arrayOf(code.causes));
        object.insert(u"replies"_s, arrayOf(code.replies));
        object.insert(u"stage"_s, code.stage);
        object.insert(u"sources"_s, arrayOf(code.sources));
        nameSpaces[code.nameSpace].append(object);
    }
    QJsonObject codes;
    for (auto nameSpace = nameSpaces.begin(); nameSpace != nameSpaces.end(); ++nameSpace)
        codes.insert(nameSpace.key(), nameSpace.value());
    return codes;
}

QJsonArray signaturesOf(const store::Store& store, const model::RuleSet& rules)
{
    QJsonArray signatures;
    for (const auto& signature : rules.signatures) {
        QJsonObject object = entry(store, u"signature"_s, signature.id);
        QJsonObject weights;
        for (const auto& weight : signature.weights)
            weights.insert(weight.cause, weight.weight);
        object.insert(u"scope"_s, signature.scope);
        object.insert(u"kind"_s, signature.kind);
        object.insert(u"pattern"_s, signature.pattern);
        object.insert(u"weights"_s, weights);
        object.insert(u"reason"_s, signature.reason);
        object.insert(u"examples"_s, arrayOf(signature.examples));
        object.insert(u"counter-examples"_s, arrayOf(signature.counterExamples));
        object.insert(u"sources"_s, arrayOf(QList<model::Source>{signature.source}));
        signatures.append(object);
    }
    return signatures;
}

QJsonArray providersOf(const store::Store& store)
{
    QJsonArray providers;
    for (const auto& provider : store.providers()) {
        QJsonObject object = entry(store, u"provider"_s, provider);
        QStringList ways;
        for (const auto& way : provider.submission)
            ways.append(u"%1:%2 %3"_s.arg(way.host).arg(way.port).arg(way.encryption));
        object.insert(u"domains"_s, arrayOf(provider.domains));
        object.insert(u"hosts"_s, arrayOf(provider.hosts));
        object.insert(u"mx"_s, arrayOf(provider.mx));
        object.insert(u"submission"_s, arrayOf(ways));
        object.insert(u"sign-in"_s, arrayOf(provider.signIn));
        object.insert(u"size"_s, provider.sizeAdvertised ? QJsonValue(*provider.sizeAdvertised) : QJsonValue());
        object.insert(u"checked"_s, provider.checked);
        providers.append(object);
    }
    return providers;
}

QJsonArray changesOf(const store::Store& store)
{
    QJsonArray changes;
    for (const auto& change : store.changes()) {
        QJsonObject object = entry(store, u"change"_s, change);
        object.insert(u"date"_s, change.date.toString(Qt::ISODate));
        object.insert(u"precision"_s, change.precision);
        object.insert(u"providers"_s, arrayOf(change.providers));
        object.insert(u"causes"_s, arrayOf(change.causes));
        object.insert(u"disputed"_s, change.disputed);
        changes.append(object);
    }
    return changes;
}

template <typename Values> QJsonArray pagesOf(const store::Store& store, const QString& entity, const Values& values)
{
    QJsonArray pages;
    for (const auto& value : values)
        pages.append(entry(store, entity, value));
    return pages;
}

} // namespace

QJsonObject dumpOf(store::Store& store)
{
    store.setLanguage(u"en"_s);
    const model::RuleSet rules = store.ruleSet();
    QJsonArray glossary;
    for (const auto& word : store.glossary())
        glossary.append(entry(store, u"glossary"_s, word.id));
    return {{u"schema"_s, store.info().schema},
            {u"version"_s, store.info().version},
            {u"built"_s, store.info().built},
            {u"languages"_s, arrayOf(store.info().languages)},
            {u"facts"_s, factsOf(store)},
            {u"causes"_s, causesOf(store)},
            {u"trees"_s, treesOf(store)},
            {u"how-tos"_s, pagesOf(store, u"how-to"_s, store.howTos())},
            {u"articles"_s, pagesOf(store, u"article"_s, store.articles())},
            {u"codes"_s, codesOf(store, rules)},
            {u"signatures"_s, signaturesOf(store, rules)},
            {u"providers"_s, providersOf(store)},
            {u"changes"_s, changesOf(store)},
            {u"glossary"_s, glossary}};
}

} // namespace unsent::compiler
