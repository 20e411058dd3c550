#include "MainWindow.h"

#include <QApplication>
#include <QPalette>

#if defined(Q_OS_LINUX) && defined(UNSENT_HAS_DBUS)
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace unsent::app {

namespace {

#if defined(Q_OS_LINUX) && defined(UNSENT_HAS_DBUS)
constexpr int PortalMilliseconds = 100; // a portal that does not answer must not hold the first page up

/// What the desktop portal says: 1 is "prefers dark" (org.freedesktop.appearance color-scheme).
bool portalPrefersDark()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    QDBusMessage question =
        QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.Settings"_s, u"Read"_s);
    question << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    const QDBusMessage answer = bus.call(question, QDBus::Block, PortalMilliseconds);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return false;
    // The answer is a variant in a variant.
    const QVariant outer = answer.arguments().first().value<QDBusVariant>().variant();
    const QVariant inner = outer.canConvert<QDBusVariant>() ? outer.value<QDBusVariant>().variant() : outer;
    return inner.toUInt() == 1;
}
#else
bool portalPrefersDark()
{
    return false; // elsewhere Qt's palette follows the system by itself
}
#endif

} // namespace

QPalette systemPalette()
{
    QPalette palette = QApplication::palette();
    if (portalPrefersDark()) {
        palette.setColor(QPalette::Window, QColor(0x20, 0x20, 0x20));
        palette.setColor(QPalette::WindowText, QColor(0xF0, 0xF0, 0xF0));
    }
    return palette;
}

} // namespace unsent::app
