#include "Text.h"

#include "WrappingLabel.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

constexpr qsizetype MarkdownCap = 64 * 1024; // layout time grows with length; no entry of the knowledge comes near

QString roleName(TextRole role)
{
    switch (role) {
    case TextRole::Heading:
        return u"heading"_s;
    case TextRole::Lead:
        return u"lead"_s;
    case TextRole::Body:
        return u"body"_s;
    case TextRole::Label:
        return u"label"_s;
    case TextRole::Small:
        return u"small"_s;
    case TextRole::Quote:
        return u"quote"_s;
    }
    Q_UNREACHABLE();
}

// Qt's bidirectional algorithm obeys these; a server's reply has no business using them.
bool isDangerous(char32_t c)
{
    const bool control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
    const bool bidi =
        c == 0x061C || (c >= 0x200E && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return control || bidi;
}

} // namespace

QLabel* makeText(TextRole role, const QString& text, QWidget* parent, bool muted)
{
    auto* label = new WrappingLabel(WrappingLabel::Shape::Column, parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(Theme::current().font(role));
    label->setProperty("role", muted ? u"muted"_s : roleName(role));
    return label;
}

QLabel* makeHeading(const QString& text, QWidget* parent)
{
    QLabel* label = makeText(TextRole::Heading, text, parent);
    label->setObjectName(u"heading"_s);
    label->setFocusPolicy(Qt::NoFocus); // not a tab stop, but it takes the focus when the page is shown
    return label;
}

QLabel* makePill(const QString& tone, const QString& text, QWidget* parent)
{
    auto* label = new WrappingLabel(WrappingLabel::Shape::Chip, parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(Theme::current().font(TextRole::Label));
    label->setProperty("pill", tone);
    return label;
}

QLabel* makeChip(const QString& text, const QString& strong, QWidget* parent)
{
    auto* label = new WrappingLabel(WrappingLabel::Shape::Chip, parent);
    label->setTextFormat(Qt::RichText);
    const QString bold = strong.isEmpty() ? QString() : u" <b>"_s + strong.toHtmlEscaped() + u"</b>"_s;
    label->setText(text.toHtmlEscaped() + bold);
    label->setFont(Theme::current().font(TextRole::Small));
    label->setProperty("chip", u"plain"_s);
    return label;
}

QString richText(const QString& markdown, double lineHeight)
{
    return styledWords(markdown, lineHeight).html;
}

StyledWords styledWords(const QString& markdown, double lineHeight)
{
    // Parsed into a document of its own: QLabel's Markdown would obey raw HTML.
    QTextDocument document;
    document.setMarkdown(markdown.left(MarkdownCap),
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark) |
                             QTextDocument::MarkdownNoHTML);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineHeight * 100, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(0);
        format.setBottomMargin(block.next().isValid() ? Theme::current().px(8) : 0);
        QTextCursor(block).setBlockFormat(format);
    }
    const QString html = document.toHtml();
    const qsizetype start = html.indexOf(u'>', html.indexOf("<body"_L1)) + 1;
    return {html.mid(start, html.indexOf("</body>"_L1) - start), document.toPlainText().simplified()};
}

QString markedText(const QString& text, const QList<Mark>& marks)
{
    const QList<uint> points = text.toUcs4();
    QList<qsizetype> owner(points.size(), -1); // which mark covers each code point
    for (qsizetype m = 0; m < marks.size(); ++m) {
        const qsizetype end = std::min(marks[m].span.end(), points.size());
        for (qsizetype i = std::max<qsizetype>(0, marks[m].span.start); i < end; ++i) {
            if (owner[i] < 0)
                owner[i] = m;
        }
    }
    const Colours& colours = Theme::current().colours();
    QString html;
    qsizetype i = 0;
    while (i < points.size()) {
        const qsizetype mark = owner[i];
        qsizetype end = i;
        while (end < points.size() && owner[end] == mark)
            ++end;
        const QString piece =
            harmless(QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()) + i, end - i));
        const QString escaped = piece.toHtmlEscaped().replace(u'\n', "<br>"_L1);
        if (mark < 0) {
            html += escaped;
        } else {
            const QColor ground = marks[mark].deciding ? colours.deciding : colours.field;
            html += u"<span style=\"background-color:%1\">"_s.arg(ground.name()) + escaped + u"</span>"_s;
        }
        i = end;
    }
    return html;
}

QString harmless(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const uint c : text.toUcs4()) {
        if (isDangerous(c))
            out += u"\u27E8U+%1\u27E9"_s.arg(c, 4, 16, QChar(u'0'));
        else
            out += QString::fromUcs4(reinterpret_cast<const char32_t*>(&c), 1);
    }
    return out;
}

qsizetype utf16Index(const QString& text, qsizetype codePoint)
{
    qsizetype index = 0;
    for (qsizetype seen = 0; seen < codePoint && index < text.size(); ++seen)
        index += text[index].isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate() ? 2 : 1;
    return index;
}

} // namespace unsent::pages
