#include <Theme.h>

#include <QPalette>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

Q_DECLARE_METATYPE(unsent::pages::Colours)

/// WCAG 2.2, 1.4.3: text stands out from its ground by 4.5 to 1 or more, in every scheme.
class ContrastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag_data();
    void contrastIsThatOfWcag();
    void textStandsOutFromItsGround_data();
    void textStandsOutFromItsGround();
    void weakSystemColoursAreNotTakenForHighContrast();
};

void ContrastTest::contrastIsThatOfWcag_data()
{
    QTest::addColumn<QColor>("a");
    QTest::addColumn<QColor>("b");
    QTest::addColumn<double>("ratio");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("white on white") << QColor(Qt::white) << QColor(Qt::white) << 1.0;
    QTest::newRow("#767676 on white just passes") << QColor(0x767676) << QColor(Qt::white) << 4.54;
}

void ContrastTest::contrastIsThatOfWcag()
{
    QFETCH(QColor, a);
    QFETCH(QColor, b);
    QFETCH(double, ratio);
    QVERIFY(std::abs(pages::contrast(a, b) - ratio) < 0.01);
    QCOMPARE(pages::contrast(a, b), pages::contrast(b, a));
}

void ContrastTest::textStandsOutFromItsGround_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    QPalette light;
    light.setColor(QPalette::Window, Qt::white);
    light.setColor(QPalette::WindowText, Qt::black);
    const QList<std::pair<QString, pages::Colours>> schemes = {
        {u"light"_s, pages::lightColours()},
        {u"dark"_s, pages::darkColours()},
        {u"high contrast on a light system"_s, pages::highContrastColours(light)},
        {u"high contrast on a dark system"_s, pages::highContrastColours(dark)}};
    for (const auto& [scheme, c] : schemes) {
        const QList<std::tuple<const char*, QColor, QColor>> pairs = {
            {"text on the ground", c.text, c.ground},
            {"text on the side", c.text, c.side},
            {"text on a card", c.text, c.surface},
            {"text on a quotation", c.text, c.sunken},
            {"text on the words that decide", c.text, c.deciding},
            {"text on a field found", c.text, c.field},
            {"muted on the ground", c.muted, c.ground},
            {"muted on the side", c.muted, c.side},
            {"muted on a card", c.muted, c.surface},
            {"muted on sunken", c.muted, c.sunken},
            {"links on the ground", c.accent, c.ground},
            {"links on a card", c.accent, c.surface},
            {"the words of the one next action", c.onAccent, c.accent},
            {"a choice taken", c.accent, c.softAccent},
            {"good on its ground", c.good, c.softGood},
            {"warning on its ground", c.warning, c.softWarning},
            {"text on a warning", c.text, c.softWarning},
            {"bad on its ground", c.bad, c.softBad},
            {"good on a card", c.good, c.surface},
            {"warning on a card", c.warning, c.surface},
            {"bad on a card", c.bad, c.surface},
            {"the tick in its box", c.ground, c.good},
        };
        for (const auto& [name, text, ground] : pairs)
            QTest::addRow("%s: %s", qPrintable(scheme), name) << text << ground;
    }
}

void ContrastTest::textStandsOutFromItsGround()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const double ratio = pages::contrast(text, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(text.name(), ground.name()).arg(ratio)));
}

void ContrastTest::weakSystemColoursAreNotTakenForHighContrast()
{
    QPalette weak;
    weak.setColor(QPalette::Window, QColor(0x808080));
    weak.setColor(QPalette::WindowText, QColor(0xA0A0A0));
    const pages::Colours c = pages::highContrastColours(weak);
    QVERIFY(pages::contrast(c.text, c.ground) >= 7);
}

QTEST_MAIN(ContrastTest)
#include "tst_contrast.moc"
