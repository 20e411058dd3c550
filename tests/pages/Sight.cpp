#include "Sight.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTextBrowser>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace unsent::test {

namespace {

QString plain(const QLabel& label)
{
    return label.textFormat() == Qt::RichText ? QTextDocumentFragment::fromHtml(label.text()).toPlainText()
                                              : label.text();
}

/// The longest piece that cannot be broken; zero-width spaces and soft hyphens are places to break at.
int longestWord(const QString& text, const QFontMetrics& metrics)
{
    int longest = 0;
    static const QRegularExpression breaks(u"[\\s\\x{200B}\\x{AD}/-]+"_s);
    const auto words = text.split(breaks, Qt::SkipEmptyParts);
    for (const QString& word : words)
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest;
}

QString troubleOf(const QLabel& label)
{
    if (label.text().isEmpty())
        return {};
    if (!label.wordWrap())
        return label.sizeHint().width() > label.width() ? u"is wider than its place"_s : QString();
    if (label.heightForWidth(label.width()) > label.height())
        return u"is higher than its place"_s;
    if (longestWord(plain(label), label.fontMetrics()) > label.contentsRect().width())
        return u"has a word that is wider than its place"_s;
    return {};
}

QString troubleOf(const QAbstractButton& button)
{
    if (button.text().isEmpty() && button.icon().isNull())
        return {};
    if (button.hasHeightForWidth())
        return button.heightForWidth(button.width()) > button.height() ? u"is higher than its place"_s : QString();
    if (button.sizeHint().width() > button.width() && !button.text().isEmpty())
        return u"is wider than its place"_s;
    return {};
}

QString troubleOf(const QTextBrowser& browser)
{
    const QTextDocument* document = browser.document();
    if (document->size().height() > browser.height() + 1)
        return u"is higher than its place"_s;
    if (document->idealWidth() > browser.viewport()->width() + 1)
        return u"is wider than its place"_s;
    return {};
}

/// Cut off at the sides by an ancestor; up and down a scroll area may hide what can be scrolled to.
bool isCutOff(const QWidget& widget)
{
    for (const QWidget* around = widget.parentWidget(); around; around = around->parentWidget()) {
        const QRect inAround(widget.mapTo(around, QPoint(0, 0)), widget.size());
        if (inAround.left() < 0 || inAround.right() >= around->width())
            return true;
        if (around->isWindow())
            break;
    }
    return false;
}

} // namespace

QString nameOf(const QWidget& widget)
{
    QString text;
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        text = plain(*label);
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        text = button->text();
    return u"%1 %2 \"%3\" (%4 x %5)"_s
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text.left(60))
        .arg(widget.width())
        .arg(widget.height());
}

QList<SeenText> seenTexts(const QWidget& root)
{
    QList<SeenText> texts;
    const auto add = [&](const QWidget* widget, const QString& text) {
        if (!text.trimmed().isEmpty())
            texts.append({widget, text});
    };
    const auto widgets = root.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            add(widget, plain(*label));
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            add(widget, button->text());
        else if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            add(widget, edit->placeholderText());
        else if (const auto* box = qobject_cast<const QPlainTextEdit*>(widget))
            add(widget, box->placeholderText());
        else if (const auto* browser = qobject_cast<const QTextBrowser*>(widget))
            add(widget, browser->toPlainText());
        add(widget, widget->accessibleName());
        add(widget, widget->accessibleDescription());
        add(widget, widget->toolTip());
    }
    return texts;
}

QStringList clippedTexts(const QWidget& root)
{
    QStringList troubles;
    const auto widgets = root.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible())
            continue;
        QString trouble;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            trouble = troubleOf(*label);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            trouble = troubleOf(*button);
        else if (const auto* browser = qobject_cast<const QTextBrowser*>(widget))
            trouble = troubleOf(*browser);
        else
            continue;
        if (trouble.isEmpty() && isCutOff(*widget))
            trouble = u"is cut off at the side"_s;
        if (!trouble.isEmpty())
            troubles.append(nameOf(*widget) + u' ' + trouble);
    }
    return troubles;
}

QStringList namelessControls(const QWidget& root)
{
    QStringList nameless;
    const auto widgets = root.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        // Of the buttons of one choice Tab reaches one and the arrows reach the others.
        const bool isButton = qobject_cast<const QAbstractButton*>(widget) && widget->focusPolicy() != Qt::NoFocus;
        const bool isControl = isButton || widget->focusPolicy() & Qt::TabFocus;
        if (!isControl || !widget->isVisible() || widget->focusProxy())
            continue;
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(nameOf(*widget));
    }
    return nameless;
}

} // namespace unsent::test
