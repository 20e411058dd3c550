#include "Theme.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

// `@name` is a colour, `%name` a measure in pixels; both are filled in below. Roles are dynamic properties, so that a
// page says what a thing is and never how it looks.
constexpr auto Sheet = R"(
QWidget#wizard, QWidget#column, QScrollArea, QWidget#pageArea { background: @ground; border: none; }
QWidget#trail, QScrollArea#trailArea, QWidget#trailSteps { background: @side; border: none; }
QWidget#bar { background: @ground; border: none; border-top: 1px solid @line; }
QLabel { color: @text; background: transparent; }
QLabel[role="muted"], QLabel[role="lead"], QLabel[role="small"], QLabel[role="label"] { color: @muted; }
QLabel[role="quote"] { background: @sunken; border-radius: %r9; padding: %p12 %p14; }
QFrame[card="plain"] { background: @surface; border: 1px solid @line; border-radius: %r12; }
QFrame[card="dashed"] { background: @ground; border: 1px dashed @accent; border-radius: %r12; }
QFrame[card="warning"] { background: @softWarning; border: 1px solid @warning; border-radius: %r12; }
QFrame[card="flat"] { background: transparent; border: none; }
QLabel[tone="plain"] { color: @text; }
QLabel[tone="muted"] { color: @muted; }
QLabel[tone="good"] { color: @good; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="bad"] { color: @bad; }
QLabel[pill] { border-radius: %r10; padding: %p4 %p12; }
QLabel[pill="good"] { background: @softGood; color: @good; }
QLabel[pill="warning"] { background: @softWarning; color: @warning; }
QLabel[pill="bad"] { background: @softBad; color: @bad; }
QLabel[pill="accent"] { background: @softAccent; color: @accent; }
QLabel[pill="neutral"] { background: @sunken; color: @muted; }
QLabel[chip="plain"] { background: @surface; border: 1px solid @line; border-radius: %r11; padding: %p4 %p10; color: @text; }
QPushButton { color: @text; background: @surface; border: 1px solid @line; border-radius: %r9; padding: %p10 %p18; min-height: %h22; }
QPushButton:hover { border-color: @muted; }
QPushButton:focus { border: 2px solid @accent; padding: %p9 %p17; }
QPushButton:pressed { background: @sunken; }
QPushButton:disabled { color: @muted; background: @ground; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 500; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @sunken; color: @muted; border-color: @line; }
QPushButton[kind="link"] { background: transparent; border: 2px solid transparent; color: @accent; padding: %p9 %p6; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid @accent; border-radius: %r9; }
QPushButton[kind="quiet"] { background: transparent; border: 2px solid transparent; color: @muted; padding: %p2 %p4; min-height: 0; }
QPushButton[kind="quiet"]:focus { border-color: @accent; }
QPushButton[kind="card"] { min-height: 0; padding: 0; }
QPushButton[kind="segment"] { border-radius: %r9; padding: %p6 %p12; min-height: %h20; }
QPushButton[kind="segment"]:checked { background: @softAccent; color: @accent; border-color: @accent; }
QPlainTextEdit, QLineEdit, QSpinBox, QComboBox { background: @surface; color: @text; border: 1px solid @line; border-radius: %r9;
    padding: %p8 %p10; selection-background-color: @accent; selection-color: @onAccent; }
QPlainTextEdit#pasteBox { border-radius: %r12; padding: %p12; }
QPlainTextEdit:focus, QLineEdit:focus, QSpinBox:focus, QComboBox:focus { border: 2px solid @accent; }
QComboBox { min-height: %h22; }
QComboBox::drop-down { border: none; width: %p24; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @line; selection-background-color: @softAccent;
    selection-color: @text; }
QTextBrowser { background: transparent; border: none; color: @text; selection-background-color: @accent; selection-color: @onAccent; }
QTableView, QTableWidget { background: @surface; border: 1px solid @line; border-radius: %r12; gridline-color: @line; color: @text; }
QHeaderView::section { background: @sunken; color: @muted; border: none; padding: %p6 %p4; }
QHeaderView::section { font-weight: 600; font-size: %p12; }
QTableWidget::item { padding: %p6 %p4; }
QScrollBar:vertical { background: transparent; width: %p12; margin: 0; }
QScrollBar::handle:vertical { background: @line; border-radius: %r4; min-height: %p30; margin: %p2; }
QScrollBar::handle:vertical:hover { background: @muted; }
QScrollBar:horizontal { background: transparent; height: %p12; }
QScrollBar::handle:horizontal { background: @line; border-radius: %r4; min-width: %p30; margin: %p2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: @surface; color: @text; border: 1px solid @line; padding: %p4; }
QMenu::item { padding: %p6 %p18; }
QMenu::item:selected { background: @softAccent; color: @text; }
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: %p4; }
)";

} // namespace

QString Theme::styleSheet() const
{
    const QList<std::pair<QString, QColor>> colours = {
        // longer names first: @softAccent must not be read as @soft...
        {u"@softAccent"_s, m_colours.softAccent},
        {u"@softWarning"_s, m_colours.softWarning},
        {u"@softGood"_s, m_colours.softGood},
        {u"@softBad"_s, m_colours.softBad},
        {u"@onAccent"_s, m_colours.onAccent},
        {u"@accent"_s, m_colours.accent},
        {u"@ground"_s, m_colours.ground},
        {u"@side"_s, m_colours.side},
        {u"@surface"_s, m_colours.surface},
        {u"@sunken"_s, m_colours.sunken},
        {u"@line"_s, m_colours.line},
        {u"@text"_s, m_colours.text},
        {u"@muted"_s, m_colours.muted},
        {u"@good"_s, m_colours.good},
        {u"@warning"_s, m_colours.warning},
        {u"@bad"_s, m_colours.bad},
    };
    QString sheet = QString::fromLatin1(Sheet);
    for (const auto& [name, colour] : colours)
        sheet.replace(name, colour.name());
    // Measures: %p a padding, %r a radius, %h a height, all of them pixels at 100 %.
    QString out;
    out.reserve(sheet.size());
    for (qsizetype i = 0; i < sheet.size(); ++i) {
        if (sheet[i] != u'%' || i + 2 >= sheet.size() || !sheet[i + 1].isLetter()) {
            out += sheet[i];
            continue;
        }
        qsizetype end = i + 2;
        while (end < sheet.size() && sheet[end].isDigit())
            ++end;
        const int value = QStringView(sheet).mid(i + 2, end - i - 2).toInt();
        out += QString::number(px(value)) + u"px"_s;
        i = end - 1;
    }
    return out;
}

} // namespace unsent::pages
