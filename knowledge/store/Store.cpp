#include "Store.h"

#include "CodeLookup.h"
#include "EntryParts.h"
#include "FileCheck.h"
#include "ProviderNames.h"
#include "Search.h"
#include "Shelves.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <map>

using namespace Qt::StringLiterals;

namespace unsent::store {

struct Store::Private {
    Shelves shelves;
    std::map<QString, std::unique_ptr<model::Tree>> trees;

    const Shelf& own() const { return *shelves.last(); }
};

Store::Store(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

Store::~Store() = default;

model::Result<std::unique_ptr<Store>> Store::open(const QString& path)
{
    auto shelf = Shelf::open(path, Trust::Ours);
    if (!shelf)
        return shelf.error();
    auto state = std::make_unique<Private>();
    state->shelves.append(std::move(shelf.value()));
    return std::unique_ptr<Store>(new Store(std::move(state)));
}

model::Result<StoreInfo> Store::addPack(const QString& path)
{
    auto shelf = Shelf::open(path, Trust::Pack);
    if (!shelf)
        return shelf.error();
    shelf.value()->setLanguage(language());
    d->shelves.prepend(std::move(shelf.value()));
    d->trees.clear();
    return d->shelves.first()->info();
}

QString Store::standardPath()
{
    const QString named = qEnvironmentVariable("UNSENT_STORE");
    if (!named.isEmpty())
        return named;
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/unsent/knowledge.db"_s);
}

const StoreInfo& Store::info() const
{
    return d->own().info();
}

QList<StoreInfo> Store::packs() const
{
    QList<StoreInfo> packs;
    for (const auto& shelf : d->shelves.first(d->shelves.size() - 1)) // the last one is our own
        packs.append(shelf->info());
    return packs;
}

std::optional<model::Error> Store::failure() const
{
    for (const auto& shelf : d->shelves) {
        if (shelf->failure())
            return damaged(shelf->info().path);
    }
    return std::nullopt;
}

std::optional<model::Error> Store::damageOf(const QString& path)
{
    const auto shelf = Shelf::open(path, Trust::Ours);
    if (!shelf)
        return shelf.error();
    const auto whole = checkPages(shelf.value()->database());
    return whole ? std::nullopt : std::optional(whole.error());
}

void Store::setLanguage(const QString& language)
{
    const bool isKnown = std::any_of(d->shelves.begin(), d->shelves.end(), [&](const std::shared_ptr<Shelf>& shelf) {
        return shelf->info().languages.contains(language);
    });
    for (const auto& shelf : d->shelves)
        shelf->setLanguage(isKnown ? language : u"en"_s);
    d->trees.clear();
}

QString Store::language() const
{
    return d->own().language();
}

QList<model::Cause> Store::causes() const
{
    return merged(d->shelves, readCauses);
}

std::optional<model::Cause> Store::cause(const QString& id) const
{
    return first(d->shelves, readCauses, id);
}

QList<model::FactKind> Store::factKinds() const
{
    return merged(d->shelves, readFactKinds);
}

std::optional<model::FactKind> Store::factKind(const QString& id) const
{
    return first(d->shelves, readFactKinds, id);
}

QStringList Store::treeIds() const
{
    QStringList ids;
    for (const auto& shelf : d->shelves)
        ids += readTreeIds(*shelf);
    ids.sort();
    ids.removeDuplicates();
    return ids;
}

const model::Tree* Store::tree(const QString& id) const
{
    if (const auto kept = d->trees.find(id); kept != d->trees.end())
        return kept->second.get();
    for (const auto& shelf : d->shelves) {
        if (auto tree = readTree(*shelf, id))
            return (d->trees[id] = std::make_unique<model::Tree>(std::move(*tree))).get();
    }
    return nullptr;
}

const model::Tree* Store::treeStartingWhen(const QString& subject, const QString& value) const
{
    for (const auto& shelf : d->shelves) {
        if (const QString id = readStartedTree(*shelf, subject, value); !id.isEmpty())
            return tree(id);
    }
    return nullptr;
}

QList<model::HowTo> Store::howTos() const
{
    return merged(d->shelves, readHowTos);
}

std::optional<model::HowTo> Store::howTo(const QString& id) const
{
    return first(d->shelves, readHowTos, id);
}

QList<model::Article> Store::articles() const
{
    return merged(d->shelves, readArticles);
}

std::optional<model::Article> Store::article(const QString& id) const
{
    return first(d->shelves, readArticles, id);
}

QList<model::CodeEntry> Store::lookup(const QString& code) const
{
    QList<model::CodeEntry> entries;
    QSet<QString> seen;
    for (const auto& shelf : d->shelves) {
        for (const QString& id : findCodes(*shelf, code)) {
            if (!seen.contains(id))
                entries += readCodes(*shelf, id);
            seen.insert(id);
        }
    }
    return entries;
}

QList<SearchResult> Store::search(const QString& query, int limit) const
{
    QList<SearchResult> results;
    QSet<QString> seen;
    for (const auto& shelf : d->shelves) {
        for (const SearchResult& result : store::search(*shelf, query, limit)) {
            const QString key = result.kind + u' ' + result.id;
            if (!seen.contains(key) && results.size() < limit)
                results.append(result);
            seen.insert(key);
        }
    }
    return results;
}

QList<model::Provider> Store::providers() const
{
    return merged(d->shelves, readProviders);
}

std::optional<model::Provider> Store::providerById(const QString& id) const
{
    return first(d->shelves, readProviders, id);
}

std::optional<model::Provider> Store::providerForDomain(const QString& domain) const
{
    return named(d->shelves, findProvider, domain);
}

std::optional<model::Provider> Store::providerForHost(const QString& host) const
{
    return named(d->shelves, findProviderOfHost, host);
}

std::optional<model::Provider> Store::providerForMx(const QString& mxHost) const
{
    return named(d->shelves, findProviderOfMx, mxHost);
}

QString Store::nameMeant(const QString& name) const
{
    return providerForDomain(name) ? QString() : meantName(d->shelves, name);
}

QList<model::DatedChange> Store::changes() const
{
    return merged(d->shelves, readChanges);
}

QList<model::GlossaryEntry> Store::glossary() const
{
    return merged(d->shelves, readGlossary);
}

QMap<QString, QMap<QString, QString>> Store::words(const QString& entity, const QString& id) const
{
    QMap<QString, QMap<QString, QString>> words;
    for (const auto& shelf : d->shelves) {
        if (words.isEmpty())
            words = readWords(*shelf, entity, id);
    }
    return words;
}

model::RuleSet Store::ruleSet() const
{
    const auto codeId = [](const model::CodeEntry& code) { return code.nameSpace + u'/' + code.code; };
    return {merged(d->shelves, readSignatures), causes(), providers(), merged(d->shelves, readCodes, codeId)};
}

} // namespace unsent::store
