#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace unsent::pages {

/// One of our own icons (resources/icons/NAME.svg), drawn in `colour`, `side` device-independent pixels square,
/// mirrored in right-to-left layouts where the drawing means a direction. Null for a name there is no drawing of.
QPixmap iconPixmap(const QString& name, const QColor& colour, int side, qreal devicePixelRatio, bool mirrored = false);
/// The program's own icon, in colour.
QIcon programIcon();

} // namespace unsent::pages
