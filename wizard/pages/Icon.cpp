#include "Icon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace unsent::pages {

QPixmap iconPixmap(const QString& name, const QColor& colour, int side, qreal devicePixelRatio, bool mirrored)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // The drawings say currentColor, which Qt's SVG does not know from outside.
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(drawing);
    QPixmap pixmap(QSize(side, side) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (mirrored) {
        painter.translate(side, 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(0, 0, side, side));
    return pixmap;
}

QIcon programIcon()
{
    return QIcon(u":/icons/unsent.svg"_s);
}

} // namespace unsent::pages
