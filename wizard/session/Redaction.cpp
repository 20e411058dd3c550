#include "Redaction.h"

#include "Report.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::session {

namespace {
constexpr QChar Ellipsis = u'…';

/// Names of services that stand in our own sentences and point to nobody.
bool isPublicName(const QString& host)
{
    static const QStringList names = {u"outlook.com"_s, u"mail.com"_s, u"mail.ru"_s, u"web.de"_s, u"me.com"_s};
    return names.contains(host.toLower());
}

QString firstOf(const QString& word)
{
    const qsizetype units = !word.isEmpty() && word.at(0).isHighSurrogate() ? 2 : 1;
    return word.left(units) + Ellipsis;
}

QString maskedHost(const QString& host)
{
    QStringList labels = host.split(u'.');
    for (qsizetype i = 0; i + 1 < labels.size(); ++i) {
        if (!labels.at(i).isEmpty())
            labels[i] = firstOf(labels.at(i));
    }
    return labels.join(u'.');
}

/// Replaces each match by what `mask` makes of it.
template <typename Mask> QString replacedEach(const QString& text, const QRegularExpression& pattern, Mask mask)
{
    QString result;
    qsizetype done = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += mask(match);
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

QString withoutAddresses(const QString& text)
{
    static const QRegularExpression address(
        uR"re(("[^"\n]{1,64}"|[\w!#$%&'*+/=?^`{|}~.-]+)@(\[[^\]\s]+\]|[\w-]+(?:\.[\w-]+)*))re"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return replacedEach(text, address, [](const QRegularExpressionMatch& match) {
        const QString local = match.captured(1);
        // An apostrophe before an address is a quotation mark, as in Outlook's 'somebody@example.com'.
        const qsizetype quotes =
            std::distance(local.cbegin(),
                          std::find_if(local.cbegin(), local.cend(), [](QChar c) { return c != u'\'' && c != u'`'; }));
        const QString host = match.captured(2);
        const QString maskedDomain = host.startsWith(u'[') ? u"[…]"_s : maskedHost(host);
        return local.left(quotes) + firstOf(local.mid(quotes)) + u'@' +
               (host.contains(u'.') || host.startsWith(u'[') ? maskedDomain : firstOf(host));
    });
}

QString withoutHosts(const QString& text)
{
    static const QRegularExpression host(uR"((?<![\w…@.-])(?:[\w](?:[\w-]*)\.)+(?:xn--[a-z0-9-]+|\p{L}{2,})(?![\w]))"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return replacedEach(text, host, [](const QRegularExpressionMatch& match) {
        return isPublicName(match.captured()) ? match.captured() : maskedHost(match.captured());
    });
}

QString withoutNumericAddresses(const QString& text)
{
    static const QRegularExpression four(uR"((?<![\d.])(\d{1,3})(?:\.\d{1,3}){3}(?![\d]|\.\d))"_s);
    static const QRegularExpression six(
        uR"((?<![\w:])(?:([0-9a-f]{1,4})(?::[0-9a-f]{1,4}){7}|([0-9a-f]{1,4})(?::[0-9a-f]{1,4})*::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4})*)?|::[0-9a-f]{1,4}(?::[0-9a-f]{1,4})*)(?![\w:]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString withoutFour = replacedEach(
        text, four, [](const QRegularExpressionMatch& match) { return match.captured(1) + u'.' + Ellipsis; });
    return replacedEach(withoutFour, six, [](const QRegularExpressionMatch& match) {
        return match.captured(1) + match.captured(2) + u':' + Ellipsis;
    });
}

/// Values that point to a person without having the shape of an address or a host name: a computer's name, an
/// account's, a subject. They are masked wherever they stand in what the person gave.
QStringList personalWords(const Report& report)
{
    static const QStringList facts = {u"host-name"_s, u"account"_s,   u"subject"_s, u"message-id"_s,
                                      u"sender"_s,    u"recipient"_s, u"server"_s};
    constexpr qsizetype Shortest = 3;
    QStringList words;
    for (const Report::Line& line : report.facts) {
        if (facts.contains(line.id) && line.value.size() >= Shortest)
            words << line.value;
    }
    // The longest first, so that a word inside another does not spoil it.
    std::stable_sort(words.begin(), words.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return words;
}

QString withoutWords(QString text, const QStringList& words)
{
    for (const QString& word : words) {
        if (masked(word) != word)
            continue; // an address or a host name: the shapes take care of it
        const QRegularExpression whole(u"(?<!\\w)"_s + QRegularExpression::escape(word) + u"(?!\\w)"_s,
                                       QRegularExpression::UseUnicodePropertiesOption |
                                           QRegularExpression::CaseInsensitiveOption);
        text.replace(whole, firstOf(word));
    }
    return masked(text);
}
} // namespace

QString masked(const QString& text)
{
    return withoutNumericAddresses(withoutHosts(withoutAddresses(text)));
}

Report masked(const Report& report)
{
    const QStringList words = personalWords(report);
    Report result = report;
    result.isMasked = true;
    for (QString* sentence : {&result.title, &result.sentence, &result.lead, &result.left})
        *sentence = masked(*sentence);
    for (QString* given : {&result.message, &result.testSummary, &result.text})
        *given = withoutWords(*given, words);
    for (QList<Report::Line>* lines : {&result.way, &result.facts}) {
        for (Report::Line& line : *lines)
            line.value = withoutWords(line.value, words);
    }
    for (Report::Attempt& attempt : result.attempts)
        attempt.title = masked(attempt.title);
    for (Report::Conflict& conflict : result.conflicts) {
        conflict.believed = withoutWords(conflict.believed, words);
        conflict.other = withoutWords(conflict.other, words);
    }
    return result;
}

} // namespace unsent::session
