#include "Disclosure.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unsent::pages {

Disclosure::Disclosure(const QString& words, QWidget* parent)
    : WrappingButton(words, parent)
    , m_title(words)
{
    setProperty("kind", u"quiet"_s);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(words);
    showSign();
    connect(this, &QPushButton::toggled, this, &Disclosure::showSign);
}

void Disclosure::showSign()
{
    const QString closed = layoutDirection() == Qt::RightToLeft ? u"◂"_s : u"▸"_s;
    setText((isChecked() ? u"▾"_s : closed) + u"  "_s + m_title);
}

void Disclosure::fold(QWidget* part)
{
    m_part = part;
    part->hide();
    connect(this, &QPushButton::toggled, part, &QWidget::setVisible);
}

void Disclosure::fold(QVBoxLayout* column, std::function<QWidget*()> make)
{
    connect(this, &QPushButton::toggled, this, [this, column, make = std::move(make)](bool open) {
        if (!m_part && open) {
            m_part = make();
            column->insertWidget(column->indexOf(this) + 1, m_part);
        }
        if (m_part)
            m_part->setVisible(open);
    });
}

} // namespace unsent::pages
