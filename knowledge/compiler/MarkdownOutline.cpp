#include "MarkdownOutline.h"

#include <md4c.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::compiler {

namespace {

/// Listens to md4c. Its texts point into the page, which is how lines are known; only texts it makes up do not.
class Outliner {
public:
    Outliner(const QByteArray& markdown, int firstLine);

    MarkdownPage outline();

    int enterBlock(MD_BLOCKTYPE type, const void* detail);
    int leaveBlock(MD_BLOCKTYPE type, const void* detail);
    int enterSpan(MD_SPANTYPE type, const void* detail);
    int leaveSpan(MD_SPANTYPE type);
    int text(MD_TEXTTYPE type, const char* text, MD_SIZE size);

private:
    int lineOf(const char* text) const;
    void reach(int line);
    void addToItem(const QString& words);
    void cutRawText();

    const QByteArray& m_markdown;
    int m_firstLine;
    QList<qsizetype> m_lineStarts;
    MarkdownPage m_page;
    int m_depth = 0;
    int m_line = 0; ///< where the latest text stood
    bool m_inCode = false;
    std::optional<MarkdownLink> m_link;
};

MarkdownBlock::Kind kindOf(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_H:
        return MarkdownBlock::Kind::Heading;
    case MD_BLOCK_P:
        return MarkdownBlock::Kind::Paragraph;
    case MD_BLOCK_UL:
        return MarkdownBlock::Kind::Bullets;
    case MD_BLOCK_OL:
        return MarkdownBlock::Kind::Numbers;
    case MD_BLOCK_QUOTE:
        return MarkdownBlock::Kind::Quote;
    default:
        return MarkdownBlock::Kind::Other;
    }
}

QString textOf(const MD_ATTRIBUTE& attribute)
{
    return QString::fromUtf8(attribute.text, attribute.size);
}

QString decoded(const QString& entity)
{
    if (entity == "&amp;"_L1)
        return u"&"_s;
    if (entity == "&lt;"_L1)
        return u"<"_s;
    if (entity == "&gt;"_L1)
        return u">"_s;
    if (entity == "&quot;"_L1)
        return u"\""_s;
    if (entity == "&nbsp;"_L1)
        return QString(QChar(0xa0));
    return entity;
}

Outliner::Outliner(const QByteArray& markdown, int firstLine)
    : m_markdown(markdown)
    , m_firstLine(firstLine)
{
    m_lineStarts.append(0);
    for (qsizetype at = markdown.indexOf('\n'); at >= 0; at = markdown.indexOf('\n', at + 1))
        m_lineStarts.append(at + 1);
}

int Outliner::lineOf(const char* text) const
{
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), text - m_markdown.constData());
    return m_firstLine + int(after - m_lineStarts.begin()) - 1;
}

void Outliner::reach(int line)
{
    m_line = line;
    if (m_page.blocks.isEmpty())
        return;
    MarkdownBlock& block = m_page.blocks.last();
    if (block.firstLine == 0)
        block.firstLine = line;
    block.lastLine = std::max(block.lastLine, line);
    if (!block.items.isEmpty() && block.items.last().line == 0)
        block.items.last().line = line;
}

void Outliner::addToItem(const QString& words)
{
    if (m_page.blocks.isEmpty() || m_page.blocks.last().items.isEmpty())
        return;
    MarkdownItem& item = m_page.blocks.last().items.last();
    if (m_link)
        return; // its words are kept by the link
    if (item.link)
        item.after += words;
    else if (m_inCode && item.code.isEmpty())
        item.code = words;
    else
        item.before += words;
}

int Outliner::enterBlock(MD_BLOCKTYPE type, const void*)
{
    if (type == MD_BLOCK_HTML)
        m_page.forbidden.append(0);
    if (m_depth == 1)
        m_page.blocks.emplaceBack().kind = kindOf(type);
    if (m_depth == 2 && type == MD_BLOCK_LI)
        m_page.blocks.last().items.emplaceBack();
    ++m_depth;
    return 0;
}

int Outliner::leaveBlock(MD_BLOCKTYPE type, const void* detail)
{
    --m_depth;
    if (m_depth == 1 && type == MD_BLOCK_H)
        m_page.blocks.last().level = int(static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level);
    if (m_depth == 1 && type == MD_BLOCK_CODE && static_cast<const MD_BLOCK_CODE_DETAIL*>(detail)->fence_char)
        ++m_page.blocks.last().lastLine; // the closing fence has no text
    return 0;
}

int Outliner::enterSpan(MD_SPANTYPE type, const void* detail)
{
    m_inCode = type == MD_SPAN_CODE;
    if (type == MD_SPAN_A)
        m_link = MarkdownLink{{}, textOf(static_cast<const MD_SPAN_A_DETAIL*>(detail)->href), 0};
    return 0;
}

int Outliner::leaveSpan(MD_SPANTYPE type)
{
    if (type == MD_SPAN_CODE)
        m_inCode = false;
    if (type == MD_SPAN_IMG)
        m_page.forbidden.append(std::max(m_line, m_firstLine));
    if (type != MD_SPAN_A || !m_link)
        return 0;
    m_link->line = m_line;
    m_page.links.append(*m_link);
    if (!m_page.blocks.last().items.isEmpty() && !m_page.blocks.last().items.last().link)
        m_page.blocks.last().items.last().link = *m_link;
    m_link.reset();
    return 0;
}

int Outliner::text(MD_TEXTTYPE type, const char* text, MD_SIZE size)
{
    if (text >= m_markdown.constData() && text < m_markdown.constData() + m_markdown.size())
        reach(lineOf(text));
    if (type == MD_TEXT_HTML) {
        m_page.forbidden.removeAll(0);
        m_page.forbidden.append(m_line);
    }
    if (m_page.blocks.isEmpty())
        return 0;
    const bool isBreak = type == MD_TEXT_BR || type == MD_TEXT_SOFTBR;
    QString words = isBreak ? u" "_s : QString::fromUtf8(text, size);
    if (type == MD_TEXT_ENTITY)
        words = decoded(words);
    QStringList& plain = m_page.blocks.last().plain;
    if (plain.isEmpty() || isBreak)
        plain.append(QString());
    if (!isBreak)
        plain.last() += words;
    if (m_link)
        m_link->text += words;
    addToItem(words);
    return 0;
}

/// A block reaches from the end of the one before to its own last text, so that fences and markers are kept.
void Outliner::cutRawText()
{
    const QList<QByteArray> lines = m_markdown.split('\n');
    int next = m_firstLine;
    for (MarkdownBlock& block : m_page.blocks) {
        QList<QByteArray> raw;
        for (int line = next; line <= block.lastLine && line - m_firstLine < lines.size(); ++line)
            raw.append(lines.at(line - m_firstLine));
        while (!raw.isEmpty() && raw.first().trimmed().isEmpty())
            raw.removeFirst();
        block.raw = QString::fromUtf8(raw.join('\n'));
        next = std::max(next, block.lastLine + 1);
    }
}

MarkdownPage Outliner::outline()
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
        return static_cast<Outliner*>(self)->enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
        return static_cast<Outliner*>(self)->leaveBlock(type, detail);
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
        return static_cast<Outliner*>(self)->enterSpan(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
        return static_cast<Outliner*>(self)->leaveSpan(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* words, MD_SIZE size, void* self) {
        return static_cast<Outliner*>(self)->text(type, words, size);
    };
    md_parse(m_markdown.constData(), MD_SIZE(m_markdown.size()), &parser, this);
    m_page.forbidden.removeAll(0);
    cutRawText();
    return std::move(m_page);
}

} // namespace

MarkdownPage outlineOf(const QByteArray& markdown, int firstLine)
{
    return Outliner(markdown, firstLine).outline();
}

} // namespace unsent::compiler
