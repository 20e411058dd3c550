#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace unsent::tests {

/// File name inside a content folder, and its words.
QList<std::pair<QString, const char*>> smallContent();

} // namespace unsent::tests
