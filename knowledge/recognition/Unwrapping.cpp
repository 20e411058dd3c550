#include "Unwrapping.h"

#include "Scanning.h"

#include <array>

namespace unsent::recognition {

namespace {

constexpr std::array<std::string_view, 10> Verbs{"helo", "ehlo",     "mail ", "rcpt", "data",
                                                 "quit", "starttls", "auth",  "rset", "."};
constexpr std::array<std::string_view, 22> HeaderNames{
    "status:",          "action:",       "subject:", "sent:",     "from:",    "to:",        "date:", "error:",
    "betreff:",         "objet:",        "asunto:",  "oggetto:",  "assunto:", "onderwerp:", "cc:",   "reason:",
    "server response:", "server error:", "server:",  "protocol:", "port:",    "message id:"};
constexpr std::array<std::string_view, 13> TranscriptMarks{
    "<<<", ">>>", "<-", "->", "<~", "~>", "s:", "c:", "=>", "<=", "==", "**", "server:"};

bool isSendmailCommand(std::string_view text, std::size_t at)
{
    if (!hasAt(text, at, ">>>"))
        return false;
    const std::size_t word = skipBlanks(text, at + 3);
    for (const std::string_view verb : Verbs) {
        if (hasAt(text, word, verb))
            return true;
    }
    return false;
}

std::size_t endOfQuoteMarks(std::string_view text, std::size_t at)
{
    if (isSendmailCommand(text, at))
        return at;
    while (at < text.size() && (text[at] == '>' || text[at] == '|')) {
        ++at;
        if (at + 1 < text.size() && text[at] == ' ' && (text[at + 1] == '>' || text[at + 1] == '|') &&
            !isSendmailCommand(text, at + 1))
            ++at;
        if (isSendmailCommand(text, at))
            return at;
    }
    return at;
}

/// A line, from its first character that is no blank to behind its last one.
struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool indented = false;
    bool isEmpty() const { return begin == end; }
};

Line lineAt(std::string_view text, std::size_t at)
{
    std::size_t end = text.find('\n', at);
    if (end == std::string_view::npos)
        end = text.size();
    Line line{at, end, false};
    while (line.begin < line.end && text[line.begin] == ' ')
        ++line.begin;
    while (line.end > line.begin && text[line.end - 1] == ' ')
        --line.end;
    line.indented = line.begin > at;
    return line;
}

/// `Final-Recipient: ` and the like, or one of the few header names without a hyphen.
bool startsWithHeader(std::string_view line)
{
    std::size_t at = 0;
    bool hyphen = false;
    while (at < line.size() && at < 40 && (isWord(line[at]) || line[at] == '-')) {
        hyphen = hyphen || line[at] == '-';
        ++at;
    }
    if (hyphen && at < line.size() && line[at] == ':' && !isDigit(line[0]))
        return true;
    for (const std::string_view name : HeaderNames) {
        if (hasAt(line, 0, name))
            return true;
    }
    return false;
}

/// "Nov 22 11:49:47", "2026-11-22 11:49", "2026-11-22T11:49": the start of a line of a log.
bool startsWithTime(std::string_view line)
{
    if (line.size() > 16 && isDigit(line[0]) && isDigit(line[3]) && line[4] == '-' && isDigit(line[5]) &&
        line[7] == '-')
        return isDigit(line[8]) && (line[10] == ' ' || line[10] == 'T');
    return line.size() > 15 && line[3] == ' ' && line[6] == ' ' && isDigit(line[5]) && line[9] == ':' &&
           line[12] == ':' && !isDigit(line[0]);
}

std::size_t transcriptMark(std::string_view line)
{
    for (const std::string_view mark : TranscriptMarks) {
        if (hasAt(line, 0, mark) && line.size() > mark.size() &&
            (line[mark.size()] == ' ' || isDigit(line[mark.size()])))
            return skipBlanks(line, mark.size());
    }
    return 0;
}

/// The running reply of several lines: its code, and whether more lines of it are to come.
class ReplyRun {
public:
    /// How much of the front of `rest` is a repeated code (`550-5.7.1 `) that says nothing new.
    std::size_t repeated(std::string_view rest) const
    {
        if (m_code.empty() || rest.substr(0, 3) != m_code)
            return 0;
        if (rest.size() == 3)
            return 3;
        if (rest[3] != '-' && rest[3] != ' ')
            return 0;
        std::size_t length = 4;
        length = skipBlanks(rest, length);
        if (!m_enhanced.empty() && rest.substr(length, m_enhanced.size()) == m_enhanced)
            length += m_enhanced.size();
        return skipBlanks(rest, length);
    }
    bool isOpen() const { return !m_code.empty(); }
    bool isCode(std::string_view rest) const { return isOpen() && rest.substr(0, 3) == m_code; }
    void open(std::string_view rest)
    {
        m_code = rest.substr(0, 3);
        const std::size_t at = skipBlanks(rest, 4);
        m_enhanced = rest.substr(at, enhancedLengthAt(rest, at));
    }
    void close() { m_code = {}; }

private:
    std::string_view m_code;
    std::string_view m_enhanced;
};

/// `550-` in front of a word, a code or a blank: the first line of several. `555-1234` is a telephone number.
bool opensReply(std::string_view text, std::size_t at)
{
    if (!isReplyCodeAt(text, at) || at + 4 >= text.size() || text[at + 3] != '-')
        return false;
    const char next = text[at + 4];
    return !isDigit(next) || enhancedLengthAt(text, at + 4) > 0;
}

class Joiner {
public:
    explicit Joiner(const MappedText& text)
        : m_in(text)
    {
        m_out.reserve(text.size());
    }

    MappedText run()
    {
        const std::string_view text = m_in.view();
        for (std::size_t at = 0; at < text.size();) {
            const Line line = lineAt(text, at);
            std::size_t next = text.find('\n', at);
            next = next == std::string_view::npos ? text.size() : next + 1;
            if (line.isEmpty())
                m_blankBefore = true;
            else
                add(line);
            at = next;
        }
        return std::move(m_out);
    }

private:
    void add(Line line)
    {
        const std::string_view words = m_in.view(line.begin, line.end);
        const std::size_t mark = transcriptMark(words);
        const std::size_t code = line.begin + mark;
        const bool goesOn = m_run.isCode(m_in.view(code, line.end)) && !m_blankBefore;
        if (goesOn)
            line.begin = code;
        if (!m_out.isEmpty())
            m_out.push(!goesOn && startsStatement(line, words, mark > 0) ? '\n' : ' ', m_in.origin[line.begin]);
        if (!goesOn && !m_out.isEmpty() && m_out.bytes.back() == '\n')
            m_run.close();
        copy(line);
        m_blankBefore = false;
    }

    bool startsStatement(const Line& line, std::string_view words, bool marked) const
    {
        if (m_blankBefore || marked || startsWithTime(words))
            return true;
        if (line.indented)
            return false;
        return startsWithHeader(words) || (isReplyCodeAt(words, 0) && !expectsMore());
    }

    /// "said:" at the end of a line: the reply that follows belongs to it.
    bool expectsMore() const
    {
        const char last = m_out.bytes.back();
        return last == ':' || last == ',' || last == '(' || last == ';';
    }

    void copy(const Line& line)
    {
        const std::string_view text = m_in.view();
        for (std::size_t at = line.begin; at < line.end;) {
            const bool wordStart = at == line.begin || !(isWord(text[at - 1]) || text[at - 1] == '.');
            if (wordStart && isDigit(text[at])) {
                if (const std::size_t skipped = m_run.repeated(m_in.view(at, line.end))) {
                    const bool last = at + 3 >= line.end || text[at + 3] == ' ';
                    at += skipped;
                    if (last)
                        m_run.close();
                    continue;
                }
                if (!m_run.isOpen() && opensReply(text, at)) {
                    m_run.open(m_in.view(at, line.end));
                    m_out.append(m_in, at, at + 3);
                    m_out.push(' ', m_in.origin[at + 3]);
                    at += 4;
                    continue;
                }
            }
            const std::size_t end = endOfPlain(at, line.end);
            const bool doubled = text[at] == ' ' && !m_out.isEmpty() && m_out.bytes.back() == ' ';
            m_out.append(m_in, at + (doubled ? 1 : 0), end);
            at = end;
        }
    }

    /// Behind the characters from `at` on that are copied as they stand: to the next word that is a number, or the
    /// second of two blanks.
    std::size_t endOfPlain(std::size_t at, std::size_t end) const
    {
        const std::string_view text = m_in.view();
        for (++at; at < end; ++at) {
            const char before = text[at - 1];
            if (text[at] == ' ' ? before == ' ' : (isDigit(text[at]) && !isWord(before) && before != '.'))
                break;
        }
        return at;
    }

    const MappedText& m_in;
    MappedText m_out;
    ReplyRun m_run;
    bool m_blankBefore = false;
};

} // namespace

MappedText unquote(MappedText text)
{
    const std::string_view all = text.view();
    if (all.find('>') == std::string_view::npos && all.find('|') == std::string_view::npos)
        return text;
    MappedText out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < all.size();) {
        std::size_t end = all.find('\n', at);
        end = end == std::string_view::npos ? all.size() : end + 1;
        std::size_t first = at;
        while (first < end && all[first] == ' ' && first - at < 4)
            ++first;
        const std::size_t marks = endOfQuoteMarks(all.substr(0, end), first);
        std::size_t begin = marks == first ? at : marks;
        // One blank belongs to the mark; more are the indentation of the quoted line.
        if (begin == marks && begin != first && begin < end && all[begin] == ' ')
            ++begin;
        out.append(text, begin, end);
        at = end;
    }
    return out;
}

MappedText joinLines(const MappedText& text)
{
    return Joiner(text).run();
}

} // namespace unsent::recognition
