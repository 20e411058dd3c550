#include "ProviderNames.h"

#include "Readers.h"

using namespace Qt::StringLiterals;

namespace unsent::store {

namespace {

QString nameIn(const QString& text)
{
    QString name = text.trimmed().toLower().section(u'@', -1);
    while (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

/// The name, then its suffixes with a leading dot, the longest first.
QStringList suffixesOf(const QString& name)
{
    constexpr qsizetype MostLabels = 127; // RFC 1035, section 2.3.4: 255 octets
    QStringList names{name, u'.' + name};
    qsizetype dot = name.indexOf(u'.');
    for (qsizetype label = 0; dot >= 0 && label < MostLabels; ++label) {
        names.append(name.mid(dot));
        dot = name.indexOf(u'.', dot + 1);
    }
    return names;
}

} // namespace

QString findProvider(const Shelf& shelf, const QString& domain)
{
    const QString name = nameIn(domain);
    const QString owner = readProviderBy(shelf, {u"domain"_s}, {name});
    return owner.isEmpty() ? findProviderOfHost(shelf, name) : owner;
}

QString findProviderOfHost(const Shelf& shelf, const QString& host)
{
    return readProviderBy(shelf, {u"host"_s}, suffixesOf(nameIn(host)));
}

QString findProviderOfMx(const Shelf& shelf, const QString& mxHost)
{
    return readProviderBy(shelf, {u"mx"_s}, suffixesOf(nameIn(mxHost)));
}

} // namespace unsent::store
