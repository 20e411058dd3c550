#include "PseudoTranslator.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace unsent::app {

QString PseudoTranslator::translate(const char*, const char* sourceText, const char*, int) const
{
    static const QHash<QChar, QChar> accents = {{u'a', u'å'}, {u'e', u'é'}, {u'i', u'ï'}, {u'o', u'ö'}, {u'u', u'û'},
                                                {u'n', u'ñ'}, {u'c', u'ç'}, {u's', u'š'}, {u'A', u'Å'}, {u'E', u'É'},
                                                {u'I', u'Ï'}, {u'O', u'Ö'}, {u'U', u'Û'}, {u'N', u'Ñ'}, {u'S', u'Š'}};
    const QString source = QString::fromUtf8(sourceText);
    if (source.isEmpty())
        return {};
    QString out = u"["_s;
    bool placeholder = false;
    for (const QChar c : source) {
        // %1 and %n must stay what they are
        placeholder = c == u'%' || (placeholder && (c.isDigit() || c == u'L'));
        const bool keep = placeholder || (!out.isEmpty() && out.back() == u'%');
        out += keep ? c : accents.value(c, c);
    }
    // A third longer, as German and Finnish are.
    out += QString(source.size() / 3 + 1, u'~') + u']';
    return out;
}

} // namespace unsent::app
