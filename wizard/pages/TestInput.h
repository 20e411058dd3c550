#pragma once

#include <QString>

namespace unsent::pages {

/// What was typed for a connection test, so that a second one need not be typed again. Never a password.
struct TestInput {
    QString target;
    QString user;
    QString recipient;
    bool isEmpty() const { return target.isEmpty(); }
};

} // namespace unsent::pages
