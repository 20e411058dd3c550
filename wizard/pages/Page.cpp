#include "Page.h"

#include "Theme.h"

using namespace Qt::StringLiterals;

namespace unsent::pages {

Page::Page(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

QWidget* Page::firstFocus() const
{
    return findChild<QWidget*>(u"heading"_s);
}

QSize Page::sizeHint() const
{
    return {Theme::current().px(columnWidth()), m_column->sizeHint().height()};
}

void Page::addGap(int pixels)
{
    m_column->addSpacing(Theme::current().px(pixels));
}

} // namespace unsent::pages
