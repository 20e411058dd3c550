#include "CodeSpelling.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::store {

namespace {

constexpr qsizetype LongestText = 400;
constexpr qsizetype MostWords = 24;

QString hexOf(quint32 number)
{
    return QString::number(number, 16).rightJustified(8, u'0');
}

/// 0x800ccc79 is shown as -2146644871 by programs that take it for a signed number, as 2148322425 by others.
void addNotations(QList<CodeSpelling>& spellings, const QString& code)
{
    static const QRegularExpression hex(u"^[0-9a-f]{8}$"_s);
    static const QRegularExpression enhanced(u"^([245x])\\.(\\d{1,3})\\.(\\d{1,3})$"_s);
    if (hex.match(code).hasMatch()) {
        const quint32 number = code.toUInt(nullptr, 16);
        spellings.append({QString::number(qint32(number)), 2});
        spellings.append({QString::number(number), 2});
    }
    const auto match = enhanced.match(code);
    if (!match.hasMatch())
        return;
    const QString rest = match.captured(2) + match.captured(3);
    if (match.captured(1) != "x"_L1) {
        spellings.append({match.captured(1) + rest, 2});
        return;
    }
    for (const QString& kind : {u"2"_s, u"4"_s, u"5"_s}) {
        spellings.append({kind + code.mid(1), 0});
        spellings.append({kind + rest, 2});
    }
}

/// A Winsock error travels as an HRESULT of the facility WIN32 (7) as well: 10060 is 0x8007274c.
void addSocketNotations(QList<CodeSpelling>& spellings, const QString& code)
{
    bool isNumber = false;
    const quint32 number = code.toUInt(&isNumber);
    if (!isNumber || number > 0xffff)
        return;
    spellings.append({hexOf(0x80070000u | number), 2});
    spellings.append({QString::number(qint32(0x80070000u | number)), 2});
    spellings.append({u"0x"_s + QString::number(number, 16), 2});
}

} // namespace

QString normalisedCode(const QString& code)
{
    static const QRegularExpression around(u"^[\\s#(\\[<{\"'“„.,;:=]+|[\\s)\\]>}\"'”“.,;:!?]+$"_s);
    static const QRegularExpression prefix(u"^0x(?=[0-9a-f]{8}$)"_s);
    QString normal = code.toLower().simplified();
    normal.replace(QChar(0x2212), u'-').replace(QChar(0x2013), u'-'); // minus sign, en dash
    normal.remove(around);
    return normal.remove(prefix);
}

QList<CodeSpelling> spellingsOf(const model::CodeEntry& code)
{
    const QString own = normalisedCode(code.code);
    QList<CodeSpelling> spellings{{own, 0}};
    for (const QString& alias : code.aliases) {
        const QString normal = normalisedCode(alias);
        spellings.append({normal, 1});
        addNotations(spellings, normal);
    }
    addNotations(spellings, own);
    if (code.nameSpace == "socket"_L1)
        addSocketNotations(spellings, own);
    return spellings;
}

QStringList possibleCodes(const QString& text)
{
    static const QRegularExpression continued(
        u"\\b([2-5]\\d\\d)-(?=\\d)"_s); // 550-5.7.1, as multi-line replies have it
    static const QRegularExpression between(u"[\\s,;()\\[\\]<>]+"_s);
    QString line = text.left(LongestText);
    QStringList codes{normalisedCode(line)};
    const QStringList words = line.replace(continued, u"\\1 "_s).split(between, Qt::SkipEmptyParts);
    QStringList parts;
    for (qsizetype index = 0; index < std::min(MostWords, words.size()); ++index) {
        const QString word = normalisedCode(words[index]);
        parts.append(word);
        if (index > 0)
            parts.append(normalisedCode(words[index - 1]) + u' ' + word); // a provider's "550 5.7.1"
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
    codes += parts;
    codes.removeDuplicates();
    codes.removeAll(QString());
    return codes;
}

} // namespace unsent::store
