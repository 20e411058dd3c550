#include "RichText.h"

#include "Scanning.h"

#include <algorithm>
#include <array>

namespace unsent::recognition {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QByteArrayView, 9> SilentGroups{"fonttbl", "colortbl",  "stylesheet", "info",     "pict",
                                                     "object",  "themedata", "listtable",  "generator"};

class RichTextReader {
public:
    explicit RichTextReader(const QByteArray& file)
        : m_file(file)
    {
    }

    QString run()
    {
        while (m_at < m_file.size()) {
            const char c = m_file[m_at];
            if (c == '{') {
                ++m_depth;
                ++m_at;
            } else if (c == '}') {
                m_silentFrom = m_depth == m_silentFrom ? 0 : m_silentFrom;
                --m_depth;
                ++m_at;
            } else if (c == '\\') {
                readControl();
            } else {
                if (c != '\r' && c != '\n')
                    put(QChar::fromLatin1(c));
                ++m_at;
            }
        }
        return m_text;
    }

private:
    void put(QChar c)
    {
        if (m_silentFrom == 0)
            m_text += c;
    }
    void beSilent() { m_silentFrom = m_silentFrom == 0 ? m_depth : m_silentFrom; }

    void readControl()
    {
        ++m_at;
        if (m_at >= m_file.size())
            return;
        const char c = m_file[m_at];
        if (c == '\'') {
            put(QChar::fromLatin1(static_cast<char>(m_file.mid(m_at + 1, 2).toInt(nullptr, 16))));
            m_at += 3;
        } else if (c == '*') {
            beSilent();
            ++m_at;
        } else if (c == '\\' || c == '{' || c == '}') {
            put(QChar::fromLatin1(c));
            ++m_at;
        } else if (!isWord(c)) {
            put(c == '~' ? u' ' : u'\n');
            ++m_at;
        } else {
            readWord();
        }
    }

    void readWord()
    {
        const qsizetype begin = m_at;
        while (m_at < m_file.size() && isWord(m_file[m_at]) && !isDigit(m_file[m_at]))
            ++m_at;
        const QByteArray word = m_file.mid(begin, m_at - begin);
        const qsizetype number = m_at;
        if (m_at < m_file.size() && m_file[m_at] == '-')
            ++m_at;
        while (m_at < m_file.size() && isDigit(m_file[m_at]) && m_at - number < 12)
            ++m_at;
        const int value = m_file.mid(number, m_at - number).toInt();
        if (m_at < m_file.size() && m_file[m_at] == ' ')
            ++m_at;
        if (word == "par" || word == "line" || word == "row")
            put(u'\n');
        else if (word == "tab" || word == "cell")
            put(u' ');
        else if (word == "u")
            putUnicode(value);
        else if (std::find(SilentGroups.begin(), SilentGroups.end(), word) != SilentGroups.end())
            beSilent();
    }

    /// `\u8217?`: the number is signed, and one character for old readers follows.
    void putUnicode(int value)
    {
        put(QChar(static_cast<ushort>(value)));
        if (m_at < m_file.size() && m_file[m_at] == '\\' && m_at + 3 < m_file.size() && m_file[m_at + 1] == '\'')
            m_at += 4;
        else if (m_at < m_file.size() && m_file[m_at] != '\\' && m_file[m_at] != '{' && m_file[m_at] != '}')
            ++m_at;
    }

    const QByteArray& m_file;
    QString m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_silentFrom = 0; ///< depth of the group that is passed over; 0 when none is
};

} // namespace

QString richTextToText(const QByteArray& file)
{
    return RichTextReader(file).run();
}

} // namespace unsent::recognition
