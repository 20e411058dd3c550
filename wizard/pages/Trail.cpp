#include "Trail.h"

#include "FlowLayout.h"
#include "Icon.h"
#include "Text.h"
#include "Theme.h"
#include "WrappingButton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

QWidget* makeBrand(QWidget* parent)
{
    const Theme theme = Theme::current();
    auto* brand = new QWidget(parent);
    auto* row = new QHBoxLayout(brand);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(10));
    auto* icon = new QLabel(brand);
    icon->setPixmap(programIcon().pixmap(theme.px(24), theme.px(24)));
    icon->setAccessibleName(u"Unsent"_s);
    row->addWidget(icon);
    QLabel* name = makeText(TextRole::Body, u"Unsent"_s, brand);
    QFont font = name->font();
    font.setWeight(QFont::Bold);
    font.setPointSizeF(font.pointSizeF() * 1.16);
    name->setFont(font);
    row->addWidget(name, 1);
    return brand;
}

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setObjectName(QString());
            widget->deleteLater(); // a step may be rebuilt from inside its own click
        }
        delete item;
    }
}

} // namespace

Trail::Trail(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"trail"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Your way so far"));
    const Theme theme = Theme::current();
    setFixedWidth(theme.px(264));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(18), theme.px(22), theme.px(18), theme.px(18));
    layout->setSpacing(0);
    layout->addWidget(makeBrand(this));
    layout->addSpacing(theme.px(36));

    m_area = new QScrollArea(this);
    QScrollArea* area = m_area;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(area);
    inside->setObjectName(u"trailSteps"_s);
    m_steps = new QVBoxLayout(inside);
    m_steps->setContentsMargins(0, 0, 0, 0);
    m_steps->setSpacing(theme.px(2));
    area->setWidget(inside);
    area->setObjectName(u"trailArea"_s); // its ground stands in the one style sheet: one of its own is dear
    layout->addWidget(area, 1);
    layout->addSpacing(theme.px(12));

    auto* foot = new QWidget(this);
    m_footer = new FlowLayout(theme.px(6), foot);
    layout->addWidget(foot);
}

void Trail::setContent(const QList<TrailStep>& steps, const QList<TrailNotes>& notes)
{
    const Theme theme = Theme::current();
    clear(m_steps);
    QWidget* inside = m_steps->parentWidget();
    m_steps->addWidget(makeText(TextRole::Label, tr("Your way so far"), inside));
    m_steps->addSpacing(theme.px(6));
    TrailButton* last = nullptr;
    for (const TrailStep& step : steps) {
        last = new TrailButton(step, inside);
        m_steps->addWidget(last);
    }
    for (const TrailNotes& note : notes) {
        if (note.lines.isEmpty())
            continue;
        m_steps->addSpacing(theme.px(10));
        m_steps->addWidget(makeText(TextRole::Label, note.heading, inside));
        m_steps->addSpacing(theme.px(6));
        for (const QString& line : note.lines) {
            // Server names can be long and have no blanks to wrap at.
            QLabel* label = makeText(TextRole::Small, harmless(line).replace(u'.', u".\u200B"_s), inside, true);
            label->setAccessibleName(line);
            label->setContentsMargins(theme.px(8), 0, 0, 0);
            m_steps->addWidget(label);
        }
    }
    m_steps->addStretch(1);
    // Once the new steps are laid out, where one stands now is in sight.
    if (last)
        QTimer::singleShot(0, last, [this, last] {
            m_steps->activate();
            m_area->ensureWidgetVisible(last);
        });
}

void Trail::setFooter(const QList<std::pair<QString, std::function<void()>>>& links)
{
    clear(m_footer);
    int index = 0;
    for (const auto& [text, open] : links) {
        auto* button = new WrappingButton(text, this);
        button->setObjectName(u"footer%1"_s.arg(index++));
        button->setProperty("kind", u"quiet"_s);
        button->setFont(Theme::current().font(TextRole::Small));
        connect(button, &QPushButton::clicked, this, open);
        m_footer->addWidget(button);
        button->show();
    }
}

void Trail::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    const Colours& colours = Theme::current().colours();
    painter.fillRect(rect(), colours.side);
    painter.setPen(colours.line);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}

} // namespace unsent::pages
