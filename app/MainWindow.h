#pragma once

#include "Language.h"

#include <Policies.h>
#include <SettingsPage.h>
#include <Store.h>

#include <QMainWindow>

#include <memory>

namespace unsent::pages {
class Wizard;
}

namespace unsent::app {

/// The window: the wizard, the keys, the person's choices.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `store` lives as long as the window. `remember` is false where choices must not be kept.
    MainWindow(store::Store& store, Language& language, const pages::Preferences& preferences,
               const pages::Policies& policies, bool remember = true);
    ~MainWindow() override;

    pages::Wizard& wizard() { return *m_wizard; }
    void applyPreferences(const pages::Preferences& preferences);

Q_SIGNALS:
    /// Pages of the store cannot be read, so that its answers may be wrong. The error says what to do.
    void storeDamaged(const unsent::model::Error& error);

private:
    void addKeys();
    /// Reads the whole file once, on a thread of its own and after the first page stands.
    void checkStore();
    void zoom(int percentChange);

    store::Store& m_store;
    Language& m_language;
    pages::Preferences m_preferences;
    QPalette m_system;
    bool m_remember;
    pages::Wizard* m_wizard = nullptr;
};

/// The palette of the system, dark where the desktop says that it prefers dark though Qt's style stays light.
QPalette systemPalette();

} // namespace unsent::app
