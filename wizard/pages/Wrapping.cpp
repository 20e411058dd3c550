#include "Wrapping.h"

#include <QFontMetrics>
#include <QStringList>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

constexpr QChar ZeroWidthSpace = u'\u200B';

/// Where Qt breaks a line by itself (UAX #14).
bool isBreak(QChar c)
{
    return c.isSpace() || c == ZeroWidthSpace || c == u'-' || c == u'/' || c == QChar::SoftHyphen;
}

/// Whether no word can be wider than the width, without measuring any: a letter is at most as wide as its line is high,
/// but for Arabic's ready-made phrases. Shaping every word of every text costs more than all the rest of a page.
bool certainlyFits(const QString& text, const QFontMetrics& metrics, int width)
{
    const qsizetype most = width / (metrics.height() + metrics.height() / 4 + 1);
    qsizetype run = 0;
    for (const QChar c : text) {
        run = isBreak(c) ? 0 : run + 1;
        if (run > most || (c.unicode() >= 0xFB50 && c.unicode() <= 0xFDFF))
            return false;
    }
    return true;
}

bool isVowel(QChar c)
{
    const QString parts = c.decomposition(); // an umlaut is a vowel with two dots
    return u"aeiouy"_s.contains((parts.isEmpty() ? c : parts[0]).toLower());
}

bool isStop(QChar c)
{
    return u"bcdfgkpt"_s.contains(c);
}

bool isLiquid(QChar c)
{
    return c == u'l' || c == u'r';
}

/// A syllable begins with the last consonant before a vowel; ch, ck, sch, th, ph and qu stay whole,
/// and so do pr, bl and their kind.
bool beginsSyllable(const QString& word, qsizetype at)
{
    constexpr qsizetype Least = 3; // letters before and behind a hyphen
    if (at < Least || at + Least > word.size() || isVowel(word[at]))
        return false;
    const QString rest = word.mid(at).toLower();
    for (const QLatin1StringView whole : {"sch"_L1, "ch"_L1, "ck"_L1, "th"_L1, "ph"_L1, "qu"_L1}) {
        if (rest.startsWith(whole))
            return rest.size() > whole.size() && isVowel(rest[whole.size()]) && word[at - 1].toLower() != u's';
    }
    const QChar before = word[at - 1].toLower();
    const bool insideOne = (rest[0] == u'h' && (before == u'c' || before == u't' || before == u'p')) ||
                           (rest[0] == u'k' && before == u'c') || (isLiquid(rest[0]) && isStop(before));
    if (isStop(rest[0]) && isLiquid(rest[1]) && rest.size() > 2) // pro-gram, not prog-ram
        return isVowel(rest[2]);
    return !insideOne && isVowel(rest[1]);
}

QString hyphenated(const QString& word)
{
    QString out;
    for (qsizetype at = 0; at < word.size(); ++at) {
        if (beginsSyllable(word, at))
            out += QChar::SoftHyphen;
        out += word[at];
    }
    return out;
}

QString brokenAnywhere(const QString& word)
{
    QString out;
    for (qsizetype at = 0; at < word.size(); ++at) {
        const QChar c = word[at];
        if (at > 0 && !c.isLowSurrogate() && !c.isMark())
            out += ZeroWidthSpace;
        out += c;
    }
    return out;
}

QString brokenWord(const QString& word, const QFontMetrics& metrics, int width)
{
    qsizetype begin = 0;
    while (begin < word.size() && !word[begin].isLetter())
        ++begin;
    qsizetype end = word.size();
    while (end > begin && !word[end - 1].isLetter())
        --end;
    const QString heart = word.mid(begin, end - begin);
    const bool isPlain = std::all_of(heart.begin(), heart.end(), [](QChar c) { return c.isLetter(); });
    if (isPlain) {
        const QString out = word.left(begin) + hyphenated(heart) + word.mid(end);
        if (widestWord(out, metrics) <= width)
            return out;
    }
    return brokenAnywhere(word);
}

} // namespace

int widestWord(const QString& text, const QFontMetrics& metrics)
{
    int widest = 0;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !isBreak(text[at]))
            continue;
        // A hyphen stands at the end of its line; a soft one appears there.
        const bool hyphen = at < text.size() && !text[at].isSpace() && text[at] != ZeroWidthSpace;
        QString word = text.mid(begin, at - begin);
        if (hyphen)
            word += text[at] == QChar::SoftHyphen ? QChar(u'-') : text[at];
        widest = std::max(widest, metrics.horizontalAdvance(word));
        begin = at + 1;
    }
    return widest;
}

QString breakable(const QString& text, const QFontMetrics& metrics, int width)
{
    if (certainlyFits(text, metrics, width) || widestWord(text, metrics) <= width)
        return text;
    QString out;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at;
        while (end < text.size() && !isBreak(text[end]))
            ++end;
        const QString word = text.mid(at, end - at);
        out += metrics.horizontalAdvance(word + u'-') > width ? brokenWord(word, metrics, width) : word;
        while (end < text.size() && isBreak(text[end]))
            out += text[end++];
        at = end;
    }
    return out;
}

QString breakableHtml(const QString& html, const QFontMetrics& metrics, int width)
{
    QString out;
    qsizetype at = 0;
    while (at < html.size()) {
        qsizetype end = at;
        while (end < html.size() && html[end] != u'<' && html[end] != u'&')
            ++end;
        out += breakable(html.mid(at, end - at), metrics, width);
        if (end == html.size())
            break;
        const qsizetype close = html.indexOf(html[end] == u'<' ? u'>' : u';', end);
        at = close < 0 ? html.size() : close + 1;
        out += html.mid(end, at - end);
    }
    return out;
}

QString wrapped(const QString& text, const QFont& font, int width)
{
    const QString soft = breakable(text, QFontMetrics(font), width);
    QTextLayout layout(soft, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        QString words = soft.mid(line.textStart(), line.textLength()).trimmed();
        const bool hyphen = words.endsWith(QChar::SoftHyphen);
        words.remove(QChar::SoftHyphen).remove(ZeroWidthSpace);
        lines.append(hyphen ? words + u'-' : words);
    }
    layout.endLayout();
    return lines.join(u'\n');
}

} // namespace unsent::pages
