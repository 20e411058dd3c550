#pragma once

#include <QHash>
#include <QTextBrowser>

#include <memory>

class QTextDocument;

namespace unsent::pages {

/// Shows Markdown of the knowledge. Raw HTML is inert, nothing is loaded from disk or network, links are handed out and
/// never followed by the view itself. As tall as its text, so that the page scrolls and not the view.
class MarkdownView : public QTextBrowser {
    Q_OBJECT
public:
    /// `name` is said by screen readers, which find no links inside a text: repeat important ones as buttons.
    MarkdownView(const QString& markdown, const QString& name, QWidget* parent);
    ~MarkdownView() override;

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    QVariant loadResource(int type, const QUrl& url) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// Laid out at the widths that are asked for; becomes the view's own at its first, and then a copy of it.
    mutable std::unique_ptr<QTextDocument> m_text;
    bool m_isShown = false;
    mutable QHash<int, int> m_heights; ///< by width; the text never changes
};

} // namespace unsent::pages
