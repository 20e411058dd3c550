#pragma once

#include "Page.h"
#include "Theme.h"

namespace unsent::pages {

/// What a person can choose about the program's looks and words. Kept by the program, not by the pages.
struct Preferences {
    Scheme scheme = Scheme::System;
    int percent = 100; ///< 100 to 200
    QString language;  ///< ISO 639; empty: the system's
    bool motion = true;
    bool operator==(const Preferences&) const = default;
};

/// The choices of looks and language, each in force as soon as it is made.
class SettingsPage : public Page {
    Q_OBJECT
public:
    /// `languages` are pairs of code and own name.
    SettingsPage(const Preferences& preferences, const QList<std::pair<QString, QString>>& languages,
                 QWidget* parent = nullptr);

    QList<BarItem> bar() const override;

Q_SIGNALS:
    void backWanted();
    void preferencesChanged(const unsent::pages::Preferences& preferences);

private:
    template <typename Value>
    void addChoice(const QString& name, const QString& title, const QList<std::pair<Value, QString>>& choices,
                   Value Preferences::*member);

    Preferences m_preferences;
};

} // namespace unsent::pages
