#pragma once

#include <Result.h>
#include <SettingsPage.h>

#include <QWidget>

namespace unsent::app {

/// Says why the knowledge cannot be opened, where it was looked for, and what to do.
class StoreProblem : public QWidget {
    Q_OBJECT
public:
    /// The theme must have been applied.
    explicit StoreProblem(const model::Error& error, QWidget* parent = nullptr);

Q_SIGNALS:
    void againWanted();
};

enum class StoreAnswer { TryAgain, Close };
/// Shows the window in the person's own colours and size of text, and waits for the answer.
StoreAnswer showStoreProblem(const model::Error& error, const pages::Preferences& preferences = {});

} // namespace unsent::app
