#include "Sight.h"
#include "Tour.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace unsent;

/// Nothing is clipped and nothing scrolls sideways: long words, large text, narrow windows, mirrored layouts.
class LayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingFits_data();
    void everythingFits();
    void mirroredLayoutIsMirrored();
    void narrowWindowKeepsTheWay();
};

void LayoutTest::everythingFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("English, 100 %") << u"en"_s << 100 << QSize(1120, 760) << false;
    QTest::newRow("long words, 100 %") << u"pseudo"_s << 100 << QSize(1120, 760) << false;
    QTest::newRow("long words, 200 %") << u"pseudo"_s << 200 << QSize(1280, 800) << false;
    QTest::newRow("German, 150 %") << u"de"_s << 150 << QSize(1120, 760) << false;
    QTest::newRow("mirrored, 100 %") << u"pseudo"_s << 100 << QSize(1120, 760) << true;
    QTest::newRow("a narrow window, 100 %") << u"en"_s << 100 << QSize(360, 640) << false;
    QTest::newRow("a narrow window, 200 %") << u"en"_s << 200 << QSize(720, 1000) << false;
    QTest::newRow("the narrowest window, 200 %") << u"en"_s << 200 << QSize(360, 900) << false;
    QTest::newRow("the narrowest window, German, 200 %") << u"de"_s << 200 << QSize(360, 900) << false;
    QTest::newRow("the narrowest window, long words, 200 %") << u"pseudo"_s << 200 << QSize(360, 900) << false;
}

void LayoutTest::everythingFits()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFETCH(QSize, size);
    QFETCH(bool, mirrored);
    test::Journey journey({pages::Scheme::Light, percent, language, false});
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    journey.window().resize(size);
    QStringList troubles;
    const auto look = [&](const QString& state) {
        if (journey.window().width() > size.width())
            troubles.append(state + u": the window grew to %1"_s.arg(journey.window().width()));
        // Heights that follow from widths take some rounds of the event loop.
        QStringList clipped;
        for (int round = 0; round < 12; ++round) {
            clipped = test::clippedTexts(journey.window());
            if (clipped.isEmpty())
                break;
            QTest::qWait(50);
        }
        for (const QString& trouble : clipped)
            troubles.append(state + u": "_s + trouble);
        const auto areas = journey.window().findChildren<QScrollArea*>();
        for (const QScrollArea* area : areas) {
            if (area->isVisible() && area->widget()->width() > area->viewport()->width())
                troubles.append(
                    state +
                    u": %1 of %2 would scroll sideways"_s.arg(area->widget()->width()).arg(area->viewport()->width()));
        }
        const QWidget* primary = journey.seen(u"primary"_s);
        if (primary && primary->visibleRegion().boundingRect().size() != primary->size())
            troubles.append(state + u": the next action is not wholly in sight"_s);
    };
    const QStringList missed = test::tour(journey, look);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    troubles.removeDuplicates();
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    for (const QString& trouble : std::as_const(troubles))
        qWarning("%s", qPrintable(trouble));
    QCOMPARE(troubles.size(), 0);
}

void LayoutTest::mirroredLayoutIsMirrored()
{
    test::Journey journey;
    const auto leftOf = [&](const QString& name) {
        return journey.find(name)->mapTo(&journey.window(), QPoint(0, 0)).x();
    };
    const int width = journey.window().width();
    QVERIFY(leftOf(u"trail"_s) == 0 && leftOf(u"primary"_s) > width / 2);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(20);
    QVERIFY(leftOf(u"trail"_s) > width / 2);
    QVERIFY(leftOf(u"primary"_s) < width / 2);
    QVERIFY(leftOf(u"openFile"_s) > leftOf(u"primary"_s));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void LayoutTest::narrowWindowKeepsTheWay()
{
    test::Journey journey;
    QVERIFY(journey.seen(u"trail"_s) && !journey.seen(u"wayButton"_s));
    journey.window().resize(600, 700);
    QTRY_VERIFY(journey.seen(u"wayButton"_s) && !journey.seen(u"trail"_s));
    QVERIFY(journey.seen(u"primary"_s));
    QVERIFY(journey.find<QAbstractButton>(u"wayButton"_s)->text().contains(u"What happened?"_s));
    QVERIFY(journey.press(u"wayButton"_s));
    QVERIFY(journey.seen(u"trail"_s));
    QVERIFY(journey.press(u"wayButton"_s));
    QVERIFY(journey.seen(u"pasteBox"_s));
}

QTEST_MAIN(LayoutTest)
#include "tst_layout.moc"
