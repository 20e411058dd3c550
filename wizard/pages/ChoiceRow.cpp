#include "ChoiceRow.h"

#include "FlowLayout.h"
#include "Theme.h"
#include "WrappingButton.h"

#include <QButtonGroup>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {
constexpr auto ValueProperty = "choice";
}

ChoiceRow::ChoiceRow(const QString& name, const QString& title, const QList<Choice>& choices, const QString& chosen,
                     QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    const Theme theme = Theme::current();
    setAccessibleName(title);
    auto* flow = new FlowLayout(theme.px(6), this);
    for (const Choice& choice : choices) {
        auto* button = new WrappingButton(choice.words, this);
        button->setObjectName(name + u'-' + choice.value);
        button->setProperty("kind", u"segment"_s);
        button->setProperty(ValueProperty, choice.value);
        button->setCheckable(true);
        button->setChecked(choice.value == chosen);
        m_group->addButton(button);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, value = choice.value] { Q_EMIT changed(value); });
    }
    stopTabAtChosen(m_group->buttons());
}

QString ChoiceRow::chosen() const
{
    const QAbstractButton* button = m_group->checkedButton();
    return button ? button->property(ValueProperty).toString() : QString();
}

QPushButton* ChoiceRow::addButton(const QString& name, const QString& words)
{
    auto* button = new WrappingButton(words, this);
    button->setObjectName(name);
    button->setProperty("kind", u"link"_s);
    layout()->addWidget(button);
    return button;
}

void stopTabAtChosen(const QList<QAbstractButton*>& buttons)
{
    if (buttons.isEmpty())
        return;
    const auto stop = [buttons] {
        const auto chosen = std::find_if(buttons.begin(), buttons.end(),
                                         [](const QAbstractButton* button) { return button->isChecked(); });
        const QAbstractButton* at = chosen == buttons.end() ? buttons.first() : *chosen;
        for (QAbstractButton* button : buttons)
            button->setFocusPolicy(button == at ? Qt::StrongFocus : Qt::ClickFocus);
    };
    for (QAbstractButton* button : buttons) {
        QObject::connect(button, &QAbstractButton::toggled, button, [stop](bool on) {
            if (on)
                stop();
        });
    }
    stop();
}

} // namespace unsent::pages
