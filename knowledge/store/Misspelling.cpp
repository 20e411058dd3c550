#include "Misspelling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::store {

namespace {

using sqlite::Statement;

constexpr qsizetype ShortestWord = 5; // shorter words have too many neighbours
constexpr qsizetype ShortestName = 6;
constexpr int RareWord = 4; // a word that stands in more entries than this is one, whatever it looks like

bool isSwap(QStringView a, QStringView b)
{
    return a.size() == b.size() && oneSlipAway(a, b) && std::is_permutation(a.begin(), a.end(), b.begin());
}

/// gmx.at and gmx.de, mail.dk and mail.de: two countries, not a slip.
bool differOnlyInCountry(QStringView a, QStringView b)
{
    const qsizetype dotA = a.lastIndexOf(u'.');
    const qsizetype dotB = b.lastIndexOf(u'.');
    return a.size() - dotA == 3 && b.size() - dotB == 3 && a.first(dotA) == b.first(dotB);
}

bool isMeant(QStringView given, QStringView known)
{
    if (differOnlyInCountry(given, known))
        return false;
    return given.size() >= ShortestName ? oneSlipAway(given, known) : isSwap(given, known);
}

bool isCommonWord(const Shelf& shelf, const QString& word)
{
    qint64 hits = 0;
    shelf.each(
        u"SELECT hits FROM term WHERE term = ?1"_s, [&](const Statement& row) { hits = row.integer(0); }, word);
    return hits > RareWord;
}

} // namespace

bool oneSlipAway(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1 || a == b)
        return false;
    qsizetype same = 0;
    while (same < a.size() && a[same] == b[same])
        ++same;
    if (a.size() < b.size())
        return a.sliced(same) == b.sliced(same + 1);
    if (a.sliced(same + 1) == b.sliced(same + 1))
        return true;
    const bool swapped = same + 1 < a.size() && a[same] == b[same + 1] && a[same + 1] == b[same];
    return swapped && a.sliced(same + 2) == b.sliced(same + 2);
}

QString findNameMeant(const Shelf& shelf, const QString& name)
{
    constexpr qsizetype LongestName = 255; // RFC 1035, section 2.3.4
    QString given = name.trimmed().toLower().section(u'@', -1);
    while (given.endsWith(u'.') || given.endsWith(u'>'))
        given.chop(1);
    const bool isWord = !given.contains(u'.');
    if (given.size() > LongestName || given.contains(u' ') || (isWord && given.size() < ShortestWord) ||
        (isWord && isCommonWord(shelf, given)))
        return {};
    QString meant;
    bool isKnown = false;
    shelf.each(
        u"SELECT i.value FROM item i JOIN provider p ON p.id = i.id WHERE i.entity = 'provider' "
        "AND (i.field = 'domain' OR i.field = 'host' AND ?1) ORDER BY p.position, i.position"_s,
        [&](const Statement& row) {
            const QString known = row.text(0);
            const QString compared = isWord ? known.section(u'.', 0, 0) : known;
            isKnown = isKnown || compared == given || (known.startsWith(u'.') && given.endsWith(known));
            if (meant.isEmpty() && (isWord ? oneSlipAway(given, compared) : isMeant(given, known)))
                meant = known;
        },
        isWord ? 0 : 1);
    return isKnown ? QString() : meant;
}

} // namespace unsent::store
