#include "SearchEntries.h"

#include "Readability.h"
#include "Wording.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::compiler {

namespace {

/// A way to hand messages in, in the words of mail programs: "smtp.example.com, port 587, STARTTLS".
QString wayInWords(const model::Provider::Submission& way, const QString& language)
{
    const bool german = language == "de"_L1;
    const QString encryption = way.encryption == "starttls"_L1 ? u"STARTTLS"_s
                               : way.encryption == "tls"_L1    ? u"SSL/TLS"_s
                               : german                        ? u"nicht verschlüsselt"_s
                                                               : u"not encrypted"_s;
    return u"%1, %2 %3, %4"_s.arg(way.host, german ? u"Port"_s : u"port"_s).arg(way.port).arg(encryption);
}

/// Builds the entries language by language; a field without words in a language has its English ones.
class SearchIndex {
public:
    explicit SearchIndex(const Content& content);

    QList<SearchEntry> entries();

private:
    QStringList languagesOf(const QString& key) const;
    Words wordsIn(const QString& key, const QString& language) const;
    void addTrees();
    void addProviders();
    void addCodes();
    void add(const QString& kind, const QString& id, const QString& titleField, const QString& snippetField,
             const QString& keys = {});

    const Content& m_content;
    QHash<QString, Words> m_english;                   ///< "entity id"
    QHash<QString, QMap<QString, Words>> m_translated; ///< "entity id" -> language
    QList<SearchEntry> m_entries;
};

SearchIndex::SearchIndex(const Content& content)
    : m_content(content)
{
    for (const WordedEntry& entry : wordedEntries(content))
        m_english.insert(entry.entity + u' ' + entry.id, entry.words);
    for (const Translation& translation : content.translations)
        m_translated[translation.entity + u' ' + translation.id].insert(translation.language, translation.words);
}

QStringList SearchIndex::languagesOf(const QString& key) const
{
    return QStringList{u"en"_s} + m_translated.value(key).keys();
}

Words SearchIndex::wordsIn(const QString& key, const QString& language) const
{
    Words words = m_english.value(key);
    const Words translated = m_translated.value(key).value(language);
    for (auto word = translated.begin(); word != translated.end(); ++word)
        words.insert(word.key(), word.value());
    return words;
}

void SearchIndex::add(const QString& kind, const QString& id, const QString& titleField, const QString& snippetField,
                      const QString& keys)
{
    const QString key = kind + u' ' + id;
    for (const QString& language : languagesOf(key)) {
        const Words words = wordsIn(key, language);
        m_entries.append({kind, id, language, words.value(titleField), snippetOf(words.value(snippetField)),
                          keys.isEmpty() ? id : keys, words.values().join(u'\n')});
    }
}

/// A tree is found by the words of the causes it belongs to as well: people look for "relay", not for its title.
void SearchIndex::addTrees()
{
    QList<const PlacedTree*> trees;
    QHash<QString, double> commonness;
    for (const PlacedTree& tree : m_content.trees) {
        trees.append(&tree);
        for (const auto& [cause, place] : m_content.causes) {
            if (cause.tree == tree.value.id)
                commonness[tree.value.id] = std::max(commonness.value(tree.value.id), cause.commonness);
        }
    }
    std::stable_sort(trees.begin(), trees.end(), [&](const PlacedTree* a, const PlacedTree* b) {
        return commonness.value(a->value.id) > commonness.value(b->value.id);
    });
    for (const PlacedTree* tree : std::as_const(trees)) {
        const QString key = u"tree "_s + tree->value.id;
        for (const QString& language : languagesOf(key)) {
            const Words words = wordsIn(key, language);
            SearchEntry entry{u"tree"_s, tree->value.id, language, words.value(u"title"_s), {}, tree->value.id, {}};
            for (const auto& [cause, place] : m_content.causes) {
                if (cause.tree != tree->value.id)
                    continue;
                const Words ofCause = wordsIn(u"cause "_s + cause.id, language);
                entry.keys += u'\n' + cause.id + u'\n' + ofCause.value(u"name"_s);
                entry.body += ofCause.values().join(u'\n') + u'\n';
                if (entry.snippet.isEmpty())
                    entry.snippet = snippetOf(ofCause.value(u"sentence"_s));
            }
            entry.body += words.values().join(u'\n');
            if (entry.snippet.isEmpty() && tree->value.start())
                entry.snippet = snippetOf(words.value(tree->value.start()->id + u"/title"_s));
            m_entries.append(entry);
        }
    }
}

void SearchIndex::addProviders()
{
    for (const auto& [provider, place] : m_content.providers) {
        const QString key = u"provider "_s + provider.id;
        for (const QString& language : languagesOf(key)) {
            const Words words = wordsIn(key, language);
            // The names of a card's rows are not words of the content, but people search by them.
            const QString rows = language == "de"_L1
                                     ? u"Anbieter Postausgangsserver Port Anmeldung Passwort Größe Grenze Limit"_s
                                     : u"provider outgoing server settings port sign-in password size limit smtp"_s;
            QStringList ways;
            for (const auto& way : provider.submission)
                ways.append(wayInWords(way, language));
            m_entries.append({u"provider"_s, provider.id, language, words.value(u"name"_s), ways.join(u" · "_s),
                              provider.id + u' ' + provider.domains.join(u' ') + u' ' + provider.hosts.join(u' '),
                              rows + u'\n' + provider.signIn.join(u' ') + u'\n' + ways.join(u'\n') + u'\n' +
                                  words.values().join(u'\n')});
        }
    }
}

void SearchIndex::addCodes()
{
    for (const auto& [code, place] : m_content.codes) {
        const QString key = u"code "_s + idOf(code);
        for (const QString& language : languagesOf(key)) {
            const Words words = wordsIn(key, language);
            m_entries.append({u"code"_s, idOf(code), language, code.code + u' ' + words.value(u"title"_s),
                              snippetOf(words.value(u"meaning"_s)),
                              code.nameSpace + u' ' + code.aliases.join(u' ') + u' ' + code.causes.join(u' '),
                              words.values().join(u'\n')});
        }
    }
}

QList<SearchEntry> SearchIndex::entries()
{
    addTrees();
    addProviders();
    addCodes();
    for (const auto& [howTo, place] : m_content.howTos)
        add(u"how-to"_s, howTo.id, u"title"_s, u"lead"_s);
    for (const auto& [entry, place] : m_content.glossary)
        add(u"glossary"_s, entry.id, u"word"_s, u"means"_s);
    for (const auto& [article, place] : m_content.articles)
        add(u"article"_s, article.id, u"title"_s, u"body"_s);
    return std::move(m_entries);
}

} // namespace

QList<SearchEntry> searchEntries(const Content& content)
{
    return SearchIndex(content).entries();
}

QString snippetOf(const QString& markdown)
{
    constexpr qsizetype Longest = 160;
    static const QRegularExpression heading(u"^#+ .*$"_s, QRegularExpression::MultilineOption);
    const QString words = sentencesOf(markdown.left(4 * Longest).remove(heading)).join(u' ');
    if (words.size() <= Longest)
        return words;
    return words.left(std::max<qsizetype>(words.lastIndexOf(u' ', Longest), 1)) + u" …"_s;
}

} // namespace unsent::compiler
