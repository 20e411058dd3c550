#pragma once

#include <QList>

#include <functional>

namespace unsent::store {
class Store;
}

namespace unsent::tests {

/// A part of the program that can be made to say its words.
struct Speaker {
    const char* name;
    std::function<void(const store::Store&)> speak;
};

/// Rooms without windows: each function that gives words, for all its values.
QList<Speaker> rooms();
/// Pages, built as the wizard builds them, with the bar at the bottom.
QList<Speaker> pagesOfTheWizard();

} // namespace unsent::tests
