#include "NameSuggestion.h"

#include <QHash>
#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace unsent::tools {

namespace {
constexpr qsizetype LongestLabel = 63;
constexpr qsizetype LongestNetBiosName = 15;

/// Letters that are more than a base letter with a mark, so that decomposition does not reach them.
const QHash<char32_t, QString>& spellings()
{
    static const QHash<char32_t, QString> map = {
        {U'ß', u"ss"_s}, {U'æ', u"ae"_s}, {U'Æ', u"Ae"_s}, {U'œ', u"oe"_s}, {U'Œ', u"Oe"_s}, {U'ø', u"o"_s},
        {U'Ø', u"O"_s},  {U'ł', u"l"_s},  {U'Ł', u"L"_s},  {U'đ', u"d"_s},  {U'Đ', u"D"_s},  {U'ð', u"d"_s},
        {U'Ð', u"D"_s},  {U'þ', u"th"_s}, {U'Þ', u"Th"_s}, {U'ı', u"i"_s},  {U'ä', u"ae"_s}, {U'Ä', u"Ae"_s},
        {U'ö', u"oe"_s}, {U'Ö', u"Oe"_s}, {U'ü', u"ue"_s}, {U'Ü', u"Ue"_s},
    };
    return map;
}

bool isAllowed(char32_t character)
{
    return (character >= U'a' && character <= U'z') || (character >= U'A' && character <= U'Z') ||
           (character >= U'0' && character <= U'9') || character == U'-';
}

/// One character in the plain alphabet; empty for what has no place in a name.
QString plain(char32_t character)
{
    if (isAllowed(character))
        return QString(QChar(static_cast<char16_t>(character)));
    if (const auto spelling = spellings().constFind(character); spelling != spellings().constEnd())
        return *spelling;
    if (isApostrophe(character) || QChar::isMark(character) || QChar::category(character) == QChar::Other_Format)
        return {};
    const QString decomposed = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KD);
    QString kept;
    for (const QChar part : decomposed) {
        if (isAllowed(part.unicode()))
            kept += part;
    }
    if (!kept.isEmpty())
        return kept;
    return QChar::isLetterOrNumber(character) ? QString() : u"-"_s;
}

QString withoutSpareHyphens(const QString& label)
{
    QString tidy = label.split(u'-', Qt::SkipEmptyParts).join(u'-');
    if (tidy.size() > LongestLabel)
        tidy.truncate(LongestLabel);
    while (tidy.endsWith(u'-'))
        tidy.chop(1);
    return tidy;
}

QString plainLabel(const QString& label)
{
    QString result;
    for (const char32_t character : label.normalized(QString::NormalizationForm_C).toUcs4())
        result += plain(character);
    return withoutSpareHyphens(result);
}

bool isOfAnotherScript(const QString& label)
{
    for (const char32_t character : label.toUcs4()) {
        if (character > 0x7f && QChar::isLetter(character))
            return true;
    }
    return false;
}

QString hostLabel(const QString& label)
{
    if (isOfAnotherScript(label)) {
        const QByteArray ace = QUrl::toAce(label);
        if (!ace.isEmpty())
            return QString::fromLatin1(ace);
    }
    return plainLabel(label);
}
} // namespace

bool isApostrophe(char32_t character)
{
    switch (character) {
    case U'\'':
    case U'`':
    case U'\u00b4':
    case U'\u02bc':
    case U'\u2018':
    case U'\u2019':
    case U'\u201b':
    case U'\u2032':
    case U'\uff07':
        return true;
    default:
        return false;
    }
}

QString suggestName(const QString& name, NameKind kind)
{
    if (kind == NameKind::Computer) {
        QString label = plainLabel(name);
        if (label.size() > LongestNetBiosName)
            label = withoutSpareHyphens(label.left(LongestNetBiosName));
        const bool digitsOnly = !label.isEmpty() && QStringView(label).toULongLong() > 0;
        return digitsOnly ? withoutSpareHyphens(u"pc-"_s + label) : label;
    }
    QStringList labels;
    for (const QString& label : name.split(u'.')) {
        const QString fixed = hostLabel(label);
        if (!fixed.isEmpty())
            labels << fixed;
    }
    const QString joined = labels.join(u'.');
    const bool useless = kind == NameKind::Domain && labels.size() < 2;
    return useless ? QString() : joined;
}

} // namespace unsent::tools
