#include "ThisComputerNames.h"

#include <QRegularExpression>
#include <QStringList>

namespace unsent::tools {

QString domainOfResolverFile(const QString& text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QString domain;
    for (const QString& line : text.split(u'\n')) {
        const QStringList words = line.split(blanks, Qt::SkipEmptyParts);
        const bool names = words.size() > 1 && (words.first() == u"domain" || words.first() == u"search");
        if (names && words.at(1) != u".")
            domain = words.at(1);
    }
    while (domain.endsWith(u'.'))
        domain.chop(1);
    return domain;
}

} // namespace unsent::tools
