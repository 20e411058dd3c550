#include "BottomBar.h"

#include "Theme.h"
#include "WrappingButton.h"
#include "WrappingLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

constexpr int Gap = 12; // pixels at 100 %, between the buttons of a row

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
        auto* words = new WrappingLabel(WrappingLabel::Shape::Chip, parent);
        words->setText(item.text);
        words->setProperty("role", u"muted"_s);
        words->setObjectName(item.name);
        return words;
    }
    auto* button = new WrappingButton(item.text, parent);
    button->setObjectName(item.name);
    button->setProperty("kind", kindName(item.kind));
    button->setEnabled(item.enabled);
    button->setCursor(Qt::PointingHandCursor);
    button->setAutoDefault(true);
    if (item.activate)
        QObject::connect(button, &QPushButton::clicked, button, item.activate);
    return button;
}

int wantedWidth(const QList<QWidget*>& widgets)
{
    const int gap = Theme::current().px(Gap);
    int width = -gap;
    for (const QWidget* widget : widgets)
        width += widget->sizeHint().width() + gap;
    return width;
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
    , m_area(new QScrollArea(this))
    , m_inside(new QWidget)
    , m_rows(new QVBoxLayout(m_inside))
{
    setObjectName(u"bar"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 1, 0, 0); // the line at its top
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidget(m_inside);
    m_inside->setAutoFillBackground(false);
    lines->addWidget(m_area);
    m_rows->setSpacing(Theme::current().px(6));
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
        QWidget* widget = makeItem(item, m_inside);
        (item.kind == BarItem::Kind::Link ? m_start : m_end).append(widget);
        widget->show();
        if (!focused.isEmpty() && item.name == focused)
            widget->setFocus();
    }
    arrange();
}

void BottomBar::addRow(const QList<QWidget*>& start, const QList<QWidget*>& end)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::current().px(Gap));
    for (QWidget* widget : start)
        row->addWidget(widget);
    row->addStretch(1);
    for (QWidget* widget : end)
        row->addWidget(widget);
    m_rows->addLayout(row);
}

void BottomBar::addRows(const QList<QWidget*>& widgets, int room, bool atEnd)
{
    QList<QWidget*> row;
    const auto finish = [&] {
        if (!row.isEmpty())
            atEnd ? addRow({}, row) : addRow(row, {});
        row.clear();
    };
    for (QWidget* widget : widgets) {
        if (wantedWidth(row + QList<QWidget*>{widget}) > room)
            finish();
        row.append(widget);
    }
    finish();
}

void BottomBar::arrange()
{
    takeRowsApart(m_rows);
    const Theme theme = Theme::current();
    const int side = theme.px(width() < theme.px(300) ? 10 : width() < theme.px(620) ? 20 : 56);
    m_rows->setContentsMargins(side, theme.px(11), side, theme.px(11));
    const int room = width() - 2 * side;
    if (wantedWidth(m_start + m_end) <= room || width() == 0) {
        addRow(m_start, m_end);
    } else {
        QList<QWidget*> actions = m_end;
        const bool fitsTwo = actions.size() < 2 || wantedWidth({actions.last(), actions[actions.size() - 2]}) <= room;
        if (!fitsTwo) {
            // One below the other: what is most likely wanted comes first, behind the question it answers.
            std::reverse(actions.begin(), actions.end());
            std::stable_partition(actions.begin(), actions.end(),
                                  [](const QWidget* widget) { return widget->focusPolicy() == Qt::NoFocus; });
        }
        addRows(actions, room, fitsTwo);
        addRows(m_start, room, false);
    }
    fitHeight();
}

void BottomBar::fitHeight()
{
    const int wanted = m_rows->hasHeightForWidth() ? m_rows->heightForWidth(width()) : m_rows->sizeHint().height();
    setFixedHeight(std::min(wanted + 1, m_mostHeight));
}

void BottomBar::setMostHeight(int pixels)
{
    m_mostHeight = pixels;
    fitHeight();
}

void BottomBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

} // namespace unsent::pages
