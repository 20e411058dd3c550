#pragma once

#include <QString>

namespace unsent::model {

/// Where a statement comes from.
struct Source {
    QString id;
    QString title;
    QString url;     ///< may be empty for a printed source
    QString checked; ///< ISO 8601 day
    bool disputed = false;
    QString note; ///< why it is disputed
};

} // namespace unsent::model
