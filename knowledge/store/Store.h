#pragma once

#include <Cause.h>
#include <CodeEntry.h>
#include <DatedChange.h>
#include <FactKind.h>
#include <GlossaryEntry.h>
#include <HowTo.h>
#include <Provider.h>
#include <Result.h>
#include <RuleSet.h>
#include <Tree.h>

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace unsent::store {

/// What the store says of itself.
struct StoreInfo {
    QString path;
    int schema = 0;        ///< PRAGMA user_version
    QString version;       ///< of the knowledge, for reports
    QString built;         ///< ISO 8601 day
    QStringList languages; ///< with words of their own; English always
};

/// One line of a search.
struct SearchResult {
    QString kind; ///< code, article, provider, tree, how-to, glossary
    QString id;   ///< NAMESPACE/CODE for a code, else the entry's id
    QString title;
    QString snippet; ///< plain text
};

/// The only SQL over knowledge. Opened read-only and immutable, so that it works from a read-only folder. Every
/// question is answered in the language set, falling back to English entry by entry. Not thread-safe: one Store per
/// thread.
class Store {
public:
    /// Opens and checks a store: application_id, user_version, schema. The error says what is wrong and what to do:
    /// missing, unreadable, no database, foreign, damaged, made by a newer or older program.
    static model::Result<std::unique_ptr<Store>> open(const QString& path);
    /// Where the program looks: UNSENT_STORE, then ../share/unsent/knowledge.db beside the program.
    static QString standardPath();
    /// Lays an organisation's pack over the store: its entries stand before ours, and in the place of those with the
    /// same id. A pack is untrusted: it is checked page by page, and a bad one is refused with a reason and changes
    /// nothing. Answers what the pack says of itself. Pointers to trees are no longer valid afterwards.
    model::Result<StoreInfo> addPack(const QString& path);

    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    const StoreInfo& info() const;
    /// What the packs laid over it say of themselves, the foremost first.
    QList<StoreInfo> packs() const;
    /// The file of which something could not be read since it was opened, such as a damaged page, and what to do. What
    /// was asked then was answered by nothing, so that an answer counts only while this is empty.
    std::optional<model::Error> failure() const;
    /// Reads every page of the file, which takes some 50 ms and is why `open` leaves it out. Empty where all is well,
    /// or was as far as two seconds reached.
    static std::optional<model::Error> damageOf(const QString& path);
    /// ISO 639 code such as "de"; unknown languages mean English.
    void setLanguage(const QString& language);
    QString language() const;

    QList<model::Cause> causes() const;
    std::optional<model::Cause> cause(const QString& id) const;
    QList<model::FactKind> factKinds() const;
    std::optional<model::FactKind> factKind(const QString& id) const;
    QStringList treeIds() const;
    /// Trees are kept once read; the pointer lives until the language changes or the store closes. Null when unknown.
    const model::Tree* tree(const QString& id) const;
    /// The tree whose `starts-when` names this subject and value, such as ("door", "no-error-message").
    const model::Tree* treeStartingWhen(const QString& subject, const QString& value) const;
    QList<model::HowTo> howTos() const;
    std::optional<model::HowTo> howTo(const QString& id) const;
    QList<model::Article> articles() const;
    std::optional<model::Article> article(const QString& id) const;

    /// A code in any spelling (`5.7.1`, `571`, `#5.7.1`, `0x800ccc79`, `800CCC79`, `-2146644871`, `550`), best first;
    /// with several codes in one text (`550 5.7.1`) the entries of each.
    QList<model::CodeEntry> lookup(const QString& code) const;
    /// Words, codes, providers, one-letter typos; bounded in rank and time so that it can run at each key press.
    QList<SearchResult> search(const QString& query, int limit = 20) const;

    QList<model::Provider> providers() const;
    std::optional<model::Provider> providerById(const QString& id) const;
    /// By the domain of an address, or of a host name of the provider; `mxHost` finds domains hosted there.
    std::optional<model::Provider> providerForDomain(const QString& domain) const;
    std::optional<model::Provider> providerForHost(const QString& host) const;
    std::optional<model::Provider> providerForMx(const QString& mxHost) const;
    /// What was most likely meant by a domain, server or word that no provider has but for one slip of the keyboard:
    /// "gmail.com" for "gmial.com" or "gmial". Empty where the name is known, or nothing is near enough.
    QString nameMeant(const QString& name) const;

    QList<model::DatedChange> changes() const;
    QList<model::GlossaryEntry> glossary() const;
    /// The words of one entry in every language that has some: language -> field -> text. For reports over the
    /// knowledge; entities and fields are those of schema.sql.
    QMap<QString, QMap<QString, QString>> words(const QString& entity, const QString& id) const;
    /// All that recognition needs, in one piece.
    model::RuleSet ruleSet() const;

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace unsent::store
