#include "SettingsPage.h"

#include "ChoiceRow.h"
#include "Text.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace unsent::pages {

template <typename Value>
void SettingsPage::addChoice(const QString& name, const QString& title, const QList<std::pair<Value, QString>>& choices,
                             Value Preferences::*member)
{
    addGap(18);
    column()->addWidget(makeText(TextRole::Label, title, this));
    addGap(6);
    QList<Choice> buttons; // by their numbers: a value need not be a word
    QString chosen;
    for (const auto& [value, words] : choices) {
        if (m_preferences.*member == value)
            chosen = QString::number(buttons.size());
        buttons.append({QString::number(buttons.size()), words});
    }
    auto* row = new ChoiceRow(name, title, buttons, chosen, this);
    connect(row, &ChoiceRow::changed, this, [this, member, choices](const QString& number) {
        m_preferences.*member = choices[number.toInt()].first;
        Q_EMIT preferencesChanged(m_preferences);
    });
    column()->addWidget(row);
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
