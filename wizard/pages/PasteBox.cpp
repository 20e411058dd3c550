#include "PasteBox.h"

#include "Text.h"
#include "Theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QUrl>

namespace unsent::pages {

namespace {

QStringList localFiles(const QMimeData* source)
{
    QStringList paths;
    const QList<QUrl> urls = source->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

PasteBox::PasteBox(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFont(Theme::current().font(TextRole::Quote));
    setAcceptDrops(true);
    setMinimumHeight(Theme::current().px(170));
}

void PasteBox::setMarks(const QList<Mark>& marks)
{
    const Colours& colours = Theme::current().colours();
    const QString text = toPlainText();
    QList<QTextEdit::ExtraSelection> selections;
    // Later selections paint over earlier ones: the deciding words come last.
    for (const bool deciding : {false, true}) {
        for (const Mark& mark : marks) {
            if (mark.deciding != deciding)
                continue;
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(document());
            selection.cursor.setPosition(static_cast<int>(utf16Index(text, mark.span.start)));
            selection.cursor.setPosition(static_cast<int>(utf16Index(text, mark.span.end())), QTextCursor::KeepAnchor);
            selection.format.setBackground(deciding ? colours.deciding : colours.field);
            selections.append(selection);
        }
    }
    setExtraSelections(selections);
}

bool PasteBox::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText() || (m_acceptsFiles && source->hasUrls());
}

void PasteBox::insertFromMimeData(const QMimeData* source)
{
    if (m_acceptsFiles) {
        const QStringList files = localFiles(source);
        if (!files.isEmpty()) {
            Q_EMIT filesDropped(files);
            return;
        }
    }
    QString text = source->text();
    const qsizetype room =
        std::max<qsizetype>(0, Cap - document()->characterCount() + textCursor().selectedText().size());
    if (text.size() > room) {
        Q_EMIT shortened(text.size());
        text.truncate(room);
    }
    text.remove(QChar::Null);
    textCursor().insertText(text);
    ensureCursorVisible();
}

void PasteBox::dragEnterEvent(QDragEnterEvent* event)
{
    if (canInsertFromMimeData(event->mimeData()))
        event->acceptProposedAction();
}

void PasteBox::dragMoveEvent(QDragMoveEvent* event)
{
    if (m_acceptsFiles && event->mimeData()->hasUrls())
        event->acceptProposedAction();
    else
        QPlainTextEdit::dragMoveEvent(event);
}

void PasteBox::dropEvent(QDropEvent* event)
{
    const QStringList files = m_acceptsFiles ? localFiles(event->mimeData()) : QStringList();
    if (files.isEmpty()) {
        QPlainTextEdit::dropEvent(event);
        return;
    }
    event->acceptProposedAction();
    Q_EMIT filesDropped(files);
}

void PasteBox::keyPressEvent(QKeyEvent* event)
{
    // Ctrl+Enter is the page's "show me what it means"; without this the box would eat it as a line break.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() & Qt::ControlModifier) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace unsent::pages
