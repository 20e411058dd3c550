#include "ListedCodes.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace unsent::content {

namespace {

QStringList captures(const QString& pattern, const QString& text)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured(1));
    found.removeDuplicates();
    return found;
}

/// Codes that stand in running text.
QList<ListedCode> mentionedCodes(const Article& article)
{
    QStringList codes = captures(u"\\b(0x[0-9A-Fa-f]{5,8})\\b"_s, article.text);
    codes += captures(u"(?<![\\d.])([1-5]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])"_s, article.text); // no IP address
    codes += captures(u"Server Error: (\\d{3})\\b"_s, article.text);
    codes += captures(u"^(\\d{3}) \\x{2013} "_s, article.text); // "510 – Bad Email Address"
    codes += captures(u"SMTP (?:[Ee]rror|Status|STATUS|R[Ee][Pp][Ll][Yy])(?: [Cc]ode)? (\\d{3})\\b"_s, article.text);
    QList<ListedCode> listed;
    for (const QString& code : codes)
        listed.append({article.number, code, {}, {}});
    return listed;
}

QString nameSpaceOfOutlookRow(const QString& category)
{
    for (const QString& protocol : {u"POP3"_s, u"IMAP"_s, u"NNTP"_s, u"RAS"_s}) {
        if (category.startsWith(protocol))
            return protocol.toLower();
    }
    return u"outlook"_s;
}

/// A row of the tables by mail service; nothing for headings and rules.
QList<ListedCode> listedInRow(const Article& article, const QString& section, const QStringList& cells)
{
    static const QRegularExpression Digits(u"^\\d{3}$"_s);
    static const QRegularExpression Pair(u"^(\\d{3}), \"([\\d.]+)\"$"_s);
    static const QRegularExpression Outlook(u"^(0x[0-9A-Fa-f]+)$"_s);
    static const QRegularExpression Registry(u"^(X\\.\\d+\\.\\d+)$"_s);
    const QString& first = cells[0];
    const QString& second = cells[1];
    if (section.startsWith("Mailgun"_L1) && Digits.match(first).hasMatch())
        return {{article.number, first, u"mailgun-http"_s, second}};
    if (section.startsWith("Sendgrid"_L1) && Digits.match(first).hasMatch())
        return {{article.number, first, u"sendgrid"_s, {}}};
    if (section.startsWith("Sendgrid"_L1) && second == "-"_L1)
        return {{article.number, first, u"sendgrid"_s, {}}};
    if (section.startsWith("Sendgrid"_L1) && first == "Other"_L1)
        return {{article.number, second, u"sendgrid"_s, {}}};
    if (const auto pair = Pair.match(first); section.startsWith("Gmail"_L1) && pair.hasMatch())
        return {{article.number, pair.captured(1) + u' ' + pair.captured(2), u"gmail"_s, {}}};
    if (Outlook.match(second).hasMatch())
        return {{article.number, second, nameSpaceOfOutlookRow(first), {}}};
    if (Registry.match(second).hasMatch())
        return {{article.number, second, u"enhanced-status"_s, {}}};
    return {};
}

QList<ListedCode> listedInTables(const Article& article)
{
    QList<ListedCode> listed;
    QString section;
    for (const QString& line : article.text.split(u'\n')) {
        if (line.startsWith("### **"_L1))
            section = line.mid(6);
        if (!line.startsWith("| "_L1))
            continue;
        QStringList cells = line.mid(1).split(u'|');
        for (QString& cell : cells)
            cell = cell.trimmed();
        if (cells.size() > 2)
            listed += listedInRow(article, section, cells);
    }
    return listed;
}

} // namespace

QList<ListedCode> listedCodes(const QList<Article>& articles)
{
    QList<ListedCode> codes;
    QSet<QString> seen;
    for (const Article& article : articles) {
        for (const ListedCode& code : mentionedCodes(article) + listedInTables(article)) {
            const QString key = QStringList{article.number, code.code, code.nameSpace, code.message}.join(u'|');
            if (!seen.contains(key))
                codes.append(code);
            seen.insert(key);
        }
    }
    return codes;
}

} // namespace unsent::content
