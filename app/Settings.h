#pragma once

#include <SettingsPage.h>

namespace unsent::app {

/// The person's choices, kept in the system's own place for settings. The only reader and writer of it.
pages::Preferences readPreferences();
/// False when they could not be kept (a full disk, a folder without permission): they hold until the program ends.
bool writePreferences(const pages::Preferences& preferences);

} // namespace unsent::app
