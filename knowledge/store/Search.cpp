#include "Search.h"

#include "CodeLookup.h"
#include "CodeSpelling.h"
#include "Misspelling.h"
#include "ProviderNames.h"
#include "Readers.h"
#include "SearchTerms.h"

#include <Hardening.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::store {

namespace {

using sqlite::Statement;

constexpr int MostCandidates = 200;
constexpr double AllWordsBonus = 2;
constexpr std::chrono::milliseconds SearchTime{100}; // for a pack made to keep us busy; never reached by a good file

struct Candidate {
    qint64 rank = 0;
    SearchResult result;
    double score = 0;
};

/// One search over one shelf: named things first (codes, a provider's domain), then words.
class ShelfSearch {
public:
    ShelfSearch(const Shelf& shelf, int limit)
        : m_shelf(shelf)
        , m_limit(limit)
    {
    }

    QList<SearchResult> find(const QString& query);

private:
    void addById(const QString& kind, const QString& id);
    void addWords(const QString& query, const QSet<QString>& codes);
    void gather(const QString& match, double bonus);
    double scoreOf(const Candidate& candidate, const QList<SearchTerm>& terms) const;

    const Shelf& m_shelf;
    int m_limit;
    QList<SearchResult> m_results;
    QSet<QString> m_shown; ///< kind and id
    QList<Candidate> m_candidates;
    QSet<qint64> m_gathered;
};

void ShelfSearch::addById(const QString& kind, const QString& id)
{
    if (m_results.size() >= m_limit || m_shown.contains(kind + u' ' + id))
        return;
    m_shelf.each(
        u"SELECT title, snippet FROM hit WHERE kind = ?1 AND id = ?2 AND language IN (?3, 'en') "
        "ORDER BY language <> ?3 LIMIT 1"_s,
        [&](const Statement& row) {
            m_shown.insert(kind + u' ' + id);
            m_results.append({kind, id, row.text(0), row.text(1)});
        },
        kind, id, m_shelf.language());
}

QString quoted(const SearchTerm& term)
{
    QStringList words;
    for (const QString& meaning : term.meanings)
        words.append(u'"' + meaning + u'"');
    return u'(' + words.join(" OR "_L1) + u')';
}

QString joined(const QList<SearchTerm>& terms, QLatin1StringView between)
{
    QStringList parts;
    for (const SearchTerm& term : terms)
        parts.append(quoted(term));
    return parts.join(between);
}

void ShelfSearch::gather(const QString& match, double bonus)
{
    m_shelf.each(
        u"SELECT h.rank, h.kind, h.id, h.title, h.snippet FROM hit_text t JOIN hit h ON h.rank = t.rowid "
        "WHERE hit_text MATCH ?1 AND h.language IN (?2, 'en') ORDER BY t.rowid LIMIT ?3"_s,
        [&](const Statement& row) {
            if (m_gathered.contains(row.integer(0)))
                return;
            m_gathered.insert(row.integer(0));
            m_candidates.append({row.integer(0), {row.text(1), row.text(2), row.text(3), row.text(4)}, bonus});
        },
        match, m_shelf.language(), MostCandidates);
}

double importanceOf(const QString& kind)
{
    if (kind == "tree"_L1)
        return 2.5;
    if (kind == "provider"_L1)
        return 2;
    if (kind == "article"_L1 || kind == "how-to"_L1)
        return 1;
    return 0;
}

/// How well a title or id fits a word: as it is, as a beginning, not at all.
double fit(const QStringList& words, const SearchTerm& term)
{
    double best = 0;
    for (const QString& word : words) {
        if (word == term.word)
            return 3;
        if (word.startsWith(term.word))
            best = std::max(best, 2.0);
        else if (term.isTypo && term.meanings.contains(word))
            best = std::max(best, 1.5);
    }
    return best;
}

double ShelfSearch::scoreOf(const Candidate& candidate, const QList<SearchTerm>& terms) const
{
    const QStringList title = foldedWords(candidate.result.title);
    const QStringList id = foldedWords(candidate.result.id);
    double score = importanceOf(candidate.result.kind);
    for (const SearchTerm& term : terms) {
        const double byId = fit(id, term); // an id names the thing itself, so it counts a little more
        score += std::max(fit(title, term), byId > 0 ? byId + 0.5 : 0);
    }
    return score - 1e-6 * double(candidate.rank);
}

void ShelfSearch::addWords(const QString& query, const QSet<QString>& codes)
{
    QStringList words;
    for (const QString& part : query.simplified().split(u' ')) {
        if (!codes.contains(normalisedCode(part)))
            words += foldedWords(part);
    }
    if (words.size() > 1 && words.last().size() == 1)
        words.removeLast(); // the first letter of the next word says nothing yet
    QList<SearchTerm> terms = searchTerms(m_shelf, words);
    terms.removeIf([](const SearchTerm& term) { return term.meanings.isEmpty(); });
    if (terms.isEmpty())
        return;
    gather(u"{title keys} : ("_s + joined(terms, " AND "_L1) + u')', AllWordsBonus);
    gather(joined(terms, " AND "_L1), AllWordsBonus);
    if (m_candidates.size() < m_limit && terms.size() > 1)
        gather(u"{title keys} : ("_s + joined(terms, " OR "_L1) + u')', 0);
    for (Candidate& candidate : m_candidates)
        candidate.score += scoreOf(candidate, terms);
    std::stable_sort(m_candidates.begin(), m_candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    for (const Candidate& candidate : std::as_const(m_candidates))
        addById(candidate.result.kind, candidate.result.id);
}

QList<SearchResult> ShelfSearch::find(const QString& query)
{
    const sqlite::Deadline deadline(m_shelf.database(), SearchTime);
    const QStringList codes = findCodes(m_shelf, query);
    for (const QString& code : codes)
        addById(u"code"_s, code);
    for (const QString& word : query.simplified().split(u' ')) {
        if (word.contains(u'.'))
            addById(u"provider"_s, findProvider(m_shelf, word));
        if (const QString meant = findNameMeant(m_shelf, word); !meant.isEmpty())
            addById(u"provider"_s, findProvider(m_shelf, meant));
    }
    QSet<QString> spelt;
    if (!codes.isEmpty()) {
        for (const QString& word : possibleCodes(query)) {
            const bool hasDigit = std::any_of(word.begin(), word.end(), [](QChar letter) { return letter.isDigit(); });
            if (hasDigit)
                spelt.insert(word);
        }
    }
    addWords(query, spelt);
    for (const QString& code : completeCodes(m_shelf, query, m_limit))
        addById(u"code"_s, code);
    return std::move(m_results);
}

} // namespace

QList<SearchResult> search(const Shelf& shelf, const QString& query, int limit)
{
    constexpr qsizetype LongestQuery = 400;
    const QString text = query.left(LongestQuery).simplified();
    if (text.size() < 2 || limit < 1)
        return {};
    return ShelfSearch(shelf, limit).find(text);
}

} // namespace unsent::store
