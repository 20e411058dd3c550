#include "SettingsPage.h"

#include "FlowLayout.h"
#include "Text.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace unsent::pages {

template <typename Value>
void SettingsPage::addChoice(const QString& name, const QString& title, const QList<std::pair<Value, QString>>& choices,
                             Value Preferences::*member)
{
    addGap(18);
    column()->addWidget(makeText(TextRole::Label, title, this));
    addGap(6);
    auto* box = new QWidget(this);
    box->setAccessibleName(title);
    auto* flow = new FlowLayout(Theme::current().px(6), box);
    auto* group = new QButtonGroup(box);
    int number = 0;
    for (const auto& [value, words] : choices) {
        auto* button = new QPushButton(words, box);
        button->setObjectName(name + u'-' + QString::number(number++));
        button->setProperty("kind", u"segment"_s);
        button->setCheckable(true);
        button->setChecked(m_preferences.*member == value);
        group->addButton(button);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, member, chosen = value] {
            m_preferences.*member = chosen;
            Q_EMIT preferencesChanged(m_preferences);
        });
    }
    column()->addWidget(box);
}

SettingsPage::SettingsPage(const Preferences& preferences, const QList<std::pair<QString, QString>>& languages,
                           QWidget* parent)
    : Page(u"settingsPage"_s, parent)
    , m_preferences(preferences)
{
    column()->addWidget(makeHeading(tr("Settings"), this));
    addChoice<Scheme>(u"scheme"_s, tr("Colours"),
                      {{Scheme::System, tr("As the system")},
                       {Scheme::Light, tr("Light")},
                       {Scheme::Dark, tr("Dark")},
                       {Scheme::HighContrast, tr("High contrast")}},
                      &Preferences::scheme);
    addChoice<int>(u"percent"_s, tr("Size of text"),
                   {{100, tr("100 %")}, {125, tr("125 %")}, {150, tr("150 %")}, {175, tr("175 %")}, {200, tr("200 %")}},
                   &Preferences::percent);
    QList<std::pair<QString, QString>> choices = {{QString(), tr("As the system")}};
    choices += languages;
    addChoice<QString>(u"language"_s, tr("Language"), choices, &Preferences::language);
    addChoice<bool>(u"motion"_s, tr("Movement"), {{true, tr("New pages fade in")}, {false, tr("No movement")}},
                    &Preferences::motion);
    column()->addStretch(1);
}

QList<BarItem> SettingsPage::bar() const
{
    auto* self = const_cast<SettingsPage*>(this);
    return {{u"primary"_s, tr("Done"), BarItem::Kind::Primary, true, [self] { Q_EMIT self->backWanted(); }}};
}

} // namespace unsent::pages
