#include "MarkdownView.h"

#include "Frame.h"
#include "Theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QWheelEvent>

#include <cmath>
#include <memory>

namespace unsent::pages {

namespace {

constexpr qsizetype MarkdownCap = 256 * 1024;

// Built detached and handed over whole: setMarkdown on a visible view is quadratic in the rows of a table.
std::unique_ptr<QTextDocument> makeDocument(const QString& markdown)
{
    const Theme theme = Theme::current();
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(theme.font(TextRole::Body));
    document->setDocumentMargin(0);
    QTextOption option = document->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // as the view wants it, which else lays out anew
    document->setDefaultTextOption(option);
    document->setMarkdown(markdown.left(MarkdownCap),
                          QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                              QTextDocument::MarkdownNoHTML);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
        format.setBottomMargin(theme.px(6));
        format.setNonBreakableLines(false); // a quoted error is one long line, and nothing scrolls sideways
        const int heading = format.headingLevel();
        if (heading > 0)
            format.setTopMargin(theme.px(heading == 1 ? 0 : 10));
        cursor.setBlockFormat(format);
        if (heading > 0) {
            // Qt's own headings are sized for a page of their own; here they stand inside a card.
            QTextCharFormat words;
            words.setProperty(QTextFormat::FontSizeAdjustment, 0);
            words.setFontPointSize(theme.font(TextRole::Body).pointSizeF() * (heading == 1 ? 1.2 : 1.0));
            words.setFontWeight(QFont::DemiBold);
            cursor.select(QTextCursor::BlockUnderCursor);
            cursor.mergeCharFormat(words);
        }
    }
    const auto frames = document->rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(theme.colours().line);
            format.setBorderCollapse(true);
            format.setCellPadding(theme.px(6));
            table->setFormat(format);
        }
    }
    return document;
}

} // namespace

MarkdownView::MarkdownView(const QString& markdown, const QString& name, QWidget* parent)
    : QTextBrowser(parent)
    , m_text(makeDocument(markdown))
{
    setAccessibleName(name);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

MarkdownView::~MarkdownView() = default;

int MarkdownView::heightForWidth(int width) const
{
    // Layouts ask for the same few widths again and again, and each answer lays the whole text out.
    const auto known = m_heights.constFind(width);
    if (known != m_heights.cend())
        return *known;
    if (!m_text)
        m_text.reset(document()->clone());
    m_text->setTextWidth(std::max(1, width));
    const int height = static_cast<int>(std::ceil(m_text->size().height())) + 6;
    m_heights.insert(width, height);
    return height;
}

QSize MarkdownView::sizeHint() const
{
    // The layout asks for the height of the width it gives; laying the text out at another width would be for nothing.
    const int hint = m_isShown ? width() : Theme::current().px(640);
    return {hint, m_heights.value(hint, fontMetrics().lineSpacing())};
}

QVariant MarkdownView::loadResource(int, const QUrl&)
{
    return {}; // no text of the knowledge needs a picture or a file, and none may fetch one
}

void MarkdownView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    setFixedHeight(heightForWidth(width()));
    if (!m_isShown) {
        // Only now, at a width that stays: a view lays its text out at each width it has.
        m_isShown = true;
        QTextDocument* text = m_text.release();
        text->setParent(this);
        setDocument(text);
    }
}

void MarkdownView::focusInEvent(QFocusEvent* event)
{
    QTextBrowser::focusInEvent(event);
    if (auto* card = dynamic_cast<Card*>(parentWidget()))
        card->setHoldsFocus(true);
}

void MarkdownView::focusOutEvent(QFocusEvent* event)
{
    QTextBrowser::focusOutEvent(event);
    if (auto* card = dynamic_cast<Card*>(parentWidget()))
        card->setHoldsFocus(false);
}

void MarkdownView::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls
}

} // namespace unsent::pages
