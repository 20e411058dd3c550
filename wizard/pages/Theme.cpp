#include "Theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QVariant>

#include <cmath>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

constexpr auto CurrentTheme = "unsent-theme";

// Points at 100 %; the pictures give pixels at 96 dpi, a point is 4/3 of one.
double points(TextRole role)
{
    switch (role) {
    case TextRole::Heading:
        return 20.25;
    case TextRole::Lead:
        return 11.6;
    case TextRole::Body:
        return 11.25;
    case TextRole::Label:
    case TextRole::Small:
        return 9.4;
    case TextRole::Quote:
        return 10.1;
    }
    Q_UNREACHABLE();
}

QString preferredFamily()
{
#ifdef Q_OS_LINUX
    // A bare X server names a bitmap-era default; the two faces below are what desktops ship for reading.
    for (const QString& preferred : {u"Inter"_s, u"Noto Sans"_s}) {
        if (QFontDatabase::hasFamily(preferred))
            return preferred;
    }
#endif
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

// Every piece of text asks for its font, and looking through the installed faces costs milliseconds.
const QString& interfaceFamily()
{
    static const QString family = preferredFamily();
    return family;
}

} // namespace

Theme::Theme(Scheme scheme, int percent, const QPalette& system)
    : m_percent(std::clamp(percent, 100, 200))
{
    switch (scheme) {
    case Scheme::Light:
        break;
    case Scheme::Dark:
        m_dark = true;
        break;
    case Scheme::System:
        m_dark = pages::isDark(system);
        break;
    case Scheme::HighContrast:
        m_colours = highContrastColours(system);
        m_dark = m_colours.ground.lightness() < m_colours.text.lightness();
        m_highContrast = true;
        return;
    }
    m_colours = m_dark ? darkColours() : lightColours();
}

void Theme::apply(QApplication& application) const
{
    application.setProperty(CurrentTheme, QVariant::fromValue(*this));
    application.setPalette(palette());
    application.setFont(font(TextRole::Body));
    application.setStyleSheet(styleSheet());
}

Theme Theme::current()
{
    const QVariant theme = qApp ? qApp->property(CurrentTheme) : QVariant();
    return theme.isValid() ? theme.value<Theme>() : Theme(Scheme::Light, 100, QPalette());
}

int Theme::px(double atHundredPercent) const
{
    return static_cast<int>(std::lround(atHundredPercent * m_percent / 100.0));
}

QFont Theme::font(TextRole role) const
{
    QFont font =
        role == TextRole::Quote ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QFont(interfaceFamily());
    font.setPointSizeF(points(role) * m_percent / 100.0);
    if (role == TextRole::Heading)
        font.setWeight(QFont::Bold);
    else if (role == TextRole::Label)
        font.setWeight(QFont::DemiBold);
    return font;
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, m_colours.ground);
    p.setColor(QPalette::WindowText, m_colours.text);
    p.setColor(QPalette::Base, m_colours.surface);
    p.setColor(QPalette::AlternateBase, m_colours.sunken);
    p.setColor(QPalette::Text, m_colours.text);
    p.setColor(QPalette::Button, m_colours.surface);
    p.setColor(QPalette::ButtonText, m_colours.text);
    p.setColor(QPalette::PlaceholderText, m_colours.muted);
    p.setColor(QPalette::Highlight, m_colours.accent);
    p.setColor(QPalette::HighlightedText, m_colours.onAccent);
    p.setColor(QPalette::Link, m_colours.accent);
    p.setColor(QPalette::LinkVisited, m_colours.accent);
    p.setColor(QPalette::ToolTipBase, m_colours.surface);
    p.setColor(QPalette::ToolTipText, m_colours.text);
    p.setColor(QPalette::Mid, m_colours.line);
    p.setColor(QPalette::Disabled, QPalette::Text, m_colours.muted);
    p.setColor(QPalette::Disabled, QPalette::ButtonText, m_colours.muted);
    p.setColor(QPalette::Disabled, QPalette::WindowText, m_colours.muted);
    return p;
}

} // namespace unsent::pages
