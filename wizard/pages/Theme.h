#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;

namespace unsent::pages {

/// What the person chose to look at.
enum class Scheme { System, Light, Dark, HighContrast };

/// Every colour there is. Pages know none of them: they name a role.
struct Colours {
    QColor ground, side, surface, sunken, line, text, muted;
    QColor accent, onAccent, softAccent;
    QColor good, warning, bad, softGood, softWarning, softBad;
    QColor deciding; ///< behind the words that decide
    QColor field;    ///< behind the fields that were found
};

/// Which text style; sizes are points and follow the system's and the person's scale.
enum class TextRole { Heading, Lead, Body, Label, Small, Quote };

/// Colours, type and measures of everything drawn, in one place.
class Theme {
public:
    Theme() = default;
    /// `percent` 100 to 200 scales type and measures alike; `system` decides what System and HighContrast look like.
    Theme(Scheme scheme, int percent, const QPalette& system);

    /// Puts palette, font and style sheet on the program and makes this the current theme.
    void apply(QApplication& application) const;
    /// The theme that was applied last; the light one at 100 % before any was.
    static Theme current();

    const Colours& colours() const& { return m_colours; }
    Colours colours() && { return m_colours; } ///< so that `Theme::current().colours()` may be kept
    bool isDark() const { return m_dark; }
    int percent() const { return m_percent; }
    /// A measure given for 100 %, at the present scale.
    int px(double atHundredPercent) const;
    QFont font(TextRole role) const;
    QPalette palette() const;
    QString styleSheet() const;

    bool operator==(const Theme& other) const { return m_dark == other.m_dark && m_percent == other.m_percent; }

private:
    Colours m_colours;
    bool m_dark = false;
    bool m_highContrast = false;
    int m_percent = 100;
};

/// The colours for a scheme already decided to be light or dark.
Colours lightColours();
Colours darkColours();
/// From the system's palette alone, so that a high-contrast desktop keeps what its person chose.
Colours highContrastColours(const QPalette& system);
/// Whether a palette is a dark one (Qt 6.4 has no colour scheme to ask).
bool isDark(const QPalette& palette);
/// Contrast of two colours after WCAG 2.2, 1 to 21.
double contrast(const QColor& a, const QColor& b);

} // namespace unsent::pages

Q_DECLARE_METATYPE(unsent::pages::Theme)
