#include "PseudoTranslator.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::app {

namespace {

QString accented(const QString& words)
{
    static const QHash<QChar, QChar> accents = {{u'a', u'å'}, {u'e', u'é'}, {u'i', u'ï'}, {u'o', u'ö'}, {u'u', u'û'},
                                                {u'n', u'ñ'}, {u'c', u'ç'}, {u's', u'š'}, {u'A', u'Å'}, {u'E', u'É'},
                                                {u'I', u'Ï'}, {u'O', u'Ö'}, {u'U', u'Û'}, {u'N', u'Ñ'}, {u'S', u'Š'}};
    QString out;
    for (const QChar c : words)
        out += accents.value(c, c);
    return out;
}

} // namespace

QString PseudoTranslator::translate(const char*, const char* sourceText, const char*, int) const
{
    // What the program looks for must stay what it is: %1, %L1, %n, {host}, and *.eml in a file dialog.
    static const QRegularExpression kept(u"%L?\\d+|%n|\\{[a-z-]+\\}|\\*\\.\\w+"_s);
    const QString source = QString::fromUtf8(sourceText);
    if (source.isEmpty())
        return {};
    QString out = u"["_s;
    qsizetype at = 0;
    auto places = kept.globalMatch(source);
    while (places.hasNext()) {
        const auto place = places.next();
        out += accented(source.mid(at, place.capturedStart() - at)) + place.captured();
        at = place.capturedEnd();
    }
    out += accented(source.mid(at));
    // A third longer, as German and Finnish are; in pieces that can be wrapped, as their words can.
    for (qsizetype more = source.size() / 3 + 1; more > 0; more -= 9)
        out += QString(std::min<qsizetype>(more, 8), u'~') + (more > 9 ? u" "_s : QString());
    return out + u']';
}

} // namespace unsent::app
