#include "PageHost.h"

#include "Page.h"
#include "Theme.h"

#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QPropertyAnimation>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

constexpr int FadeMilliseconds = 120;

/// Keeps the page at most so wide, at the start of the line, with the margins of the look.
class PageArea : public QWidget {
public:
    explicit PageArea(Page* page)
    {
        setObjectName(u"pageArea"_s);
        const Theme theme = Theme::current();
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(theme.px(56), theme.px(44), theme.px(56), theme.px(28));
        page->setMaximumWidth(theme.px(page->columnWidth()));
        layout->addWidget(page, 1);
        layout->addStretch(0);
    }

protected:
    void resizeEvent(QResizeEvent*) override
    {
        // A narrow window gives its room to the words, not to the margins.
        const Theme theme = Theme::current();
        const bool narrow = width() < theme.px(620);
        const int side = theme.px(width() < theme.px(300) ? 10 : narrow ? 20 : 56);
        layout()->setContentsMargins(side, theme.px(narrow ? 14 : 44), side, theme.px(28));
    }
};

} // namespace

PageHost::PageHost(QWidget* parent)
    : QStackedWidget(parent)
{
    setObjectName(u"pageHost"_s);
}

void PageHost::show(Page* page)
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->resize(size()); // at once what it will be: each other width lays all texts out once more
    auto* inside = new PageArea(page);
    inside->resize(size()); // likewise: one without a size is laid out at the width it would like
    area->setWidget(inside);

    QWidget* old = currentWidget();
    m_page = page;
    addWidget(area);
    setCurrentWidget(area);
    if (old) {
        removeWidget(old);
        old->deleteLater();
    }
    if (QWidget* focus = page->firstFocus())
        focus->setFocus(Qt::OtherFocusReason);
    if (m_motion && isVisible() && old)
        fadeIn(area);
}

void PageHost::fadeIn(QWidget* area)
{
    auto* effect = new QGraphicsOpacityEffect(area);
    area->setGraphicsEffect(effect);
    auto* fade = new QPropertyAnimation(effect, "opacity", effect);
    fade->setDuration(FadeMilliseconds);
    fade->setStartValue(0.0);
    fade->setEndValue(1.0);
    // The effect makes every later repaint dearer, so it goes when it is done; the animation goes with it.
    connect(fade, &QPropertyAnimation::finished, area, [area] { area->setGraphicsEffect(nullptr); });
    fade->start();
}

} // namespace unsent::pages
