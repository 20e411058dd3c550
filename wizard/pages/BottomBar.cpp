#include "BottomBar.h"

#include "FlowLayout.h"
#include "Text.h"
#include "Theme.h"

#include <QPushButton>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

QString kindName(BarItem::Kind kind)
{
    switch (kind) {
    case BarItem::Kind::Link:
        return u"link"_s;
    case BarItem::Kind::Primary:
        return u"primary"_s;
    case BarItem::Kind::Words:
    case BarItem::Kind::Secondary:
        return u"secondary"_s;
    }
    Q_UNREACHABLE();
}

QWidget* makeItem(const BarItem& item, QWidget* parent)
{
    if (item.kind == BarItem::Kind::Words) {
        QLabel* words = makeText(TextRole::Body, item.text, parent, true);
        words->setObjectName(item.name);
        words->setWordWrap(false);
        return words;
    }
    auto* button = new QPushButton(item.text, parent);
    button->setObjectName(item.name);
    button->setProperty("kind", kindName(item.kind));
    button->setEnabled(item.enabled);
    button->setCursor(Qt::PointingHandCursor);
    button->setAutoDefault(true);
    if (item.activate)
        QObject::connect(button, &QPushButton::clicked, button, item.activate);
    return button;
}

} // namespace

BottomBar::BottomBar(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(u"bar"_s);
    setAttribute(Qt::WA_StyledBackground);
    const Theme theme = Theme::current();
    m_layout->setContentsMargins(theme.px(56), theme.px(11), theme.px(56), theme.px(11));
    m_layout->setSpacing(theme.px(12));
}

void BottomBar::setItems(const QList<BarItem>& items)
{
    QString focused;
    if (const QWidget* widget = focusWidget(); widget && widget->hasFocus())
        focused = widget->objectName();
    // The button that was pressed may be the one that asked for the new items: it must live until its click is over.
    for (QWidget* widget : m_start + m_end) {
        widget->hide();
        widget->setObjectName(QString());
        widget->deleteLater();
    }
    m_start.clear();
    m_end.clear();
    while (QLayoutItem* item = m_layout->takeAt(0))
        delete item;
    for (const BarItem& item : items) {
        QWidget* widget = makeItem(item, this);
        (item.kind == BarItem::Kind::Link ? m_start : m_end).append(widget);
        widget->show();
        if (!focused.isEmpty() && item.name == focused)
            widget->setFocus();
    }
    arrange();
}

void BottomBar::arrange()
{
    while (QLayoutItem* item = m_layout->takeAt(0))
        delete item;
    int wanted = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    for (const QWidget* widget : m_start + m_end)
        wanted += widget->sizeHint().width() + m_layout->spacing();
    const bool stacked = wanted > width() && width() > 0;
    // At 200 % or in a narrow window the buttons stand one under the other, the next action first.
    m_layout->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (stacked) {
        for (auto it = m_end.rbegin(); it != m_end.rend(); ++it)
            m_layout->addWidget(*it);
        for (QWidget* widget : m_start)
            m_layout->addWidget(widget);
        return;
    }
    for (QWidget* widget : m_start)
        m_layout->addWidget(widget);
    m_layout->addStretch(1);
    for (QWidget* widget : m_end)
        m_layout->addWidget(widget);
}

void BottomBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const Theme theme = Theme::current();
    const int side = width() < theme.px(620) ? theme.px(20) : theme.px(56);
    m_layout->setContentsMargins(side, theme.px(11), side, theme.px(11));
    arrange();
}

} // namespace unsent::pages
