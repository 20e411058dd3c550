#include "Theme.h"

#include <cmath>

namespace unsent::pages {

Colours lightColours()
{
    Colours c;
    c.ground = QColor(0xF4F5F3);
    c.side = QColor(0xECEEEA);
    c.surface = QColor(0xFFFFFF);
    c.sunken = QColor(0xECEEEA);
    c.line = QColor(0xD9DDD6);
    c.text = QColor(0x1C2126);
    c.muted = QColor(0x57606A);
    c.accent = QColor(0x1F5FA8);
    c.onAccent = QColor(0xFFFFFF);
    c.softAccent = QColor(0xE4EEF8);
    c.good = QColor(0x157042);
    c.warning = QColor(0x7F5300);
    c.bad = QColor(0xB3261E);
    c.softGood = QColor(0xD6E8DD);
    c.softWarning = QColor(0xF6E8C6);
    c.softBad = QColor(0xF8DFDC);
    c.deciding = QColor(0xFFE9A8);
    c.field = QColor(0xD7E7FB);
    return c;
}

Colours darkColours()
{
    Colours c;
    c.ground = QColor(0x16191C);
    c.side = QColor(0x191D21);
    c.surface = QColor(0x1F2429);
    c.sunken = QColor(0x191D21);
    c.line = QColor(0x343B42);
    c.text = QColor(0xE6E9EC);
    c.muted = QColor(0xA0A9B2);
    c.accent = QColor(0x7FB4EC);
    c.onAccent = QColor(0x0E1A26);
    c.softAccent = QColor(0x22364B);
    c.good = QColor(0x62C48F);
    c.warning = QColor(0xE3B341);
    c.bad = QColor(0xFF8A80);
    c.softGood = QColor(0x1D3A2B);
    c.softWarning = QColor(0x3D3213);
    c.softBad = QColor(0x44211E);
    c.deciding = QColor(0x5A4A12);
    c.field = QColor(0x21405F);
    return c;
}

Colours highContrastColours(const QPalette& system)
{
    const QPalette::ColorGroup group = QPalette::Active;
    Colours c;
    c.ground = c.side = c.surface = c.sunken = system.color(group, QPalette::Window);
    c.text = c.muted = c.line = system.color(group, QPalette::WindowText);
    // A system whose own text is weak is no help to somebody who asked for contrast.
    if (contrast(c.ground, c.text) < 7) {
        const bool dark = isDark(system);
        c.ground = c.side = c.surface = c.sunken = dark ? Qt::black : Qt::white;
        c.text = c.muted = c.line = dark ? Qt::white : Qt::black;
    }
    const bool dark = c.ground.lightness() < c.text.lightness();
    c.accent = dark ? QColor(0xFFFF00) : QColor(0x00007A);
    c.onAccent = dark ? Qt::black : Qt::white;
    c.softAccent = c.softGood = c.softWarning = c.softBad = c.ground;
    c.good = c.warning = c.bad = c.text;
    c.deciding = dark ? QColor(0x004A4A) : QColor(0xFFFF00);
    c.field = dark ? QColor(0x2A2A6A) : QColor(0xD0E8FF);
    return c;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

static double luminance(const QColor& colour)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace unsent::pages
