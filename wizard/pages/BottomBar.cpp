#include "BottomBar.h"

#include "Text.h"
#include "Theme.h"

#include <QHBoxLayout>
#include <QPushButton>

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

int wantedWidth(const QList<QWidget*>& widgets, int gap)
{
    int width = 0;
    for (const QWidget* widget : widgets)
        width += widget->sizeHint().width() + gap;
    return width - gap;
}

void takeRowsApart(QVBoxLayout* rows)
{
    while (QLayoutItem* row = rows->takeAt(0)) {
        if (QLayout* layout = row->layout()) {
            while (QLayoutItem* item = layout->takeAt(0))
                delete item;
        }
        delete row;
    }
}

} // namespace

BottomBar::BottomBar(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"bar"_s);
    setAttribute(Qt::WA_StyledBackground);
    const Theme theme = Theme::current();
    m_rows->setContentsMargins(theme.px(56), theme.px(11), theme.px(56), theme.px(11));
    m_rows->setSpacing(theme.px(6));
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
    takeRowsApart(m_rows);
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
    takeRowsApart(m_rows);
    const int gap = Theme::current().px(12);
    const QMargins margins = m_rows->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const auto addRow = [&](const QList<QWidget*>& start, const QList<QWidget*>& end) {
        auto* row = new QHBoxLayout;
        row->setSpacing(gap);
        for (QWidget* widget : start)
            row->addWidget(widget);
        row->addStretch(1);
        for (QWidget* widget : end)
            row->addWidget(widget);
        m_rows->addLayout(row);
    };
    if (wantedWidth(m_start + m_end, gap) <= room || width() == 0) {
        addRow(m_start, m_end);
        return;
    }
    QList<QWidget*> row;
    for (QWidget* widget : m_end) {
        if (!row.isEmpty() && wantedWidth(row + QList<QWidget*>{widget}, gap) > room) {
            addRow({}, row);
            row.clear();
        }
        row.append(widget);
    }
    addRow({}, row);
    addRow(m_start, {});
}

void BottomBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const Theme theme = Theme::current();
    const int side = width() < theme.px(620) ? theme.px(20) : theme.px(56);
    m_rows->setContentsMargins(side, theme.px(11), side, theme.px(11));
    arrange();
}

} // namespace unsent::pages
