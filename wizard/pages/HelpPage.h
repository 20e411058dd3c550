#pragma once

#include "Page.h"

#include <Store.h>

namespace unsent::pages {

/// How to use the program, the keys, the words that cannot be avoided, and the versions.
class HelpPage : public Page {
    Q_OBJECT
public:
    HelpPage(const store::Store& store, QWidget* parent = nullptr);
    QList<BarItem> bar() const override;

Q_SIGNALS:
    void backWanted();
};

} // namespace unsent::pages
