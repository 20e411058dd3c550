#include "Journey.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace unsent;

/// Look-up, settings and help: read beside the walk, and left where one was.
class ReadingPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_journey = std::make_unique<test::Journey>(); }
    void cleanupTestCase() { m_journey.reset(); }
    void init() { m_journey->wizard().startAgain(); }
    void searchFindsAsOneTypes_data();
    void searchFindsAsOneTypes();
    void entryIsOpenedAndClosed();
    void causeOfACodeCanBeWalked();
    void aTreeThatNoCauseNamesIsEnteredToo();
    void nothingFoundIsSaid();
    void controlAndKOpensTheLookUp();
    void coloursAndSizeChangeAtOnce();
    void textGrowsAndShrinksByKey();
    void helpNamesTheKeys();

private:
    QString words(const QString& name)
    {
        QStringList all;
        if (const QWidget* box = m_journey->find(name)) {
            const auto labels = box->findChildren<QLabel*>();
            for (const QLabel* label : labels)
                all.append(label->text());
        }
        return all.join(u'\n');
    }

    std::unique_ptr<test::Journey> m_journey;
};

void ReadingPagesTest::searchFindsAsOneTypes_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("found");
    QTest::newRow("an Outlook code") << u"0x800ccc79"_s << u"0x800CCC79"_s;
    QTest::newRow("an enhanced code") << u"5.7.1"_s << u"5.7.1"_s;
    QTest::newRow("a word") << u"relay"_s << u"relay"_s;
    QTest::newRow("a provider") << u"gmail"_s << u"Gmail"_s;
    QTest::newRow("a provider, one letter missing") << u"gmil"_s << u"Gmail"_s;
}

void ReadingPagesTest::searchFindsAsOneTypes()
{
    QFETCH(QString, query);
    QFETCH(QString, found);
    QVERIFY(m_journey->press(u"lookUp"_s));
    auto* edit = m_journey->find<QLineEdit>(u"lookUpQuery"_s);
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(edit, query);
    const auto isThere = [&] {
        for (int i = 0; i < 12; ++i) {
            const auto* result = qobject_cast<QAbstractButton*>(m_journey->seen(u"result-%1"_s.arg(i)));
            if (result && (result->text() + result->accessibleDescription()).contains(found, Qt::CaseInsensitive))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isThere());
}

void ReadingPagesTest::entryIsOpenedAndClosed()
{
    QVERIFY(m_journey->press(u"lookUp"_s));
    QTest::keyClicks(m_journey->find(u"lookUpQuery"_s), u"0x800CCC79"_s);
    QVERIFY(m_journey->press(u"result-0"_s));
    QVERIFY2(words(u"codeEntries"_s).contains(u"0x800CCC79"_s), qPrintable(words(u"codeEntries"_s)));
    QVERIFY(m_journey->press(u"back"_s));
    QCOMPARE(m_journey->pageName(), u"lookUpPage"_s);
    QVERIFY(m_journey->seen(u"result-0"_s));
    QVERIFY(m_journey->press(u"back"_s));
    QCOMPARE(m_journey->pageName(), u"startPage"_s);
}

void ReadingPagesTest::causeOfACodeCanBeWalked()
{
    m_journey->wizard().showLookUp(u"0x800CCC79"_s);
    QVERIFY(m_journey->press(u"cause-relay-denied"_s));
    QCOMPARE(m_journey->position(), u"relay-denied/signed-in"_s);
    QCOMPARE(m_journey->pageName(), u"questionPage"_s);
}

void ReadingPagesTest::aTreeThatNoCauseNamesIsEnteredToo()
{
    m_journey->wizard().showLookUp();
    m_journey->find<QLineEdit>(u"lookUpQuery"_s)->setText(u"sending service"_s);
    QVERIFY(m_journey->press(u"result-0"_s));
    QTRY_COMPARE(m_journey->position(), u"sending-services/provider"_s);
    QCOMPARE(m_journey->pageName(), u"questionPage"_s);
}

void ReadingPagesTest::nothingFoundIsSaid()
{
    QVERIFY(m_journey->press(u"lookUp"_s));
    QTest::keyClicks(m_journey->find(u"lookUpQuery"_s), u"qqqzzz"_s);
    QVERIFY(!m_journey->seen(u"result-0"_s));
    QVERIFY2(words(u"lookUpResults"_s).contains(u"Nothing was found"_s), qPrintable(words(u"lookUpResults"_s)));
}

void ReadingPagesTest::controlAndKOpensTheLookUp()
{
    QTest::keyClick(m_journey->window().focusWidget(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(m_journey->pageName(), u"lookUpPage"_s);
}

void ReadingPagesTest::coloursAndSizeChangeAtOnce()
{
    m_journey->wizard().showSettings();
    QVERIFY(m_journey->press(u"scheme-2"_s));
    QTRY_VERIFY(pages::Theme::current().isDark());
    QVERIFY(m_journey->find<QAbstractButton>(u"scheme-2"_s)->isChecked());
    const int before = m_journey->find(u"heading"_s)->fontInfo().pixelSize();
    QVERIFY(m_journey->press(u"percent-4"_s));
    QTRY_COMPARE(pages::Theme::current().percent(), 200);
    QCOMPARE(m_journey->pageName(), u"settingsPage"_s);
    QTRY_VERIFY(m_journey->find(u"heading"_s)->fontInfo().pixelSize() > before * 18 / 10);
    QVERIFY(m_journey->press(u"percent-0"_s));
    QTRY_COMPARE(pages::Theme::current().percent(), 100);
    QVERIFY(m_journey->press(u"scheme-1"_s));
    QTRY_VERIFY(!pages::Theme::current().isDark());
}

void ReadingPagesTest::textGrowsAndShrinksByKey()
{
    const auto type = [this](Qt::Key key) {
        QTest::keyClick(m_journey->window().focusWidget(), key, Qt::ControlModifier);
        return pages::Theme::current().percent();
    };
    QCOMPARE(type(Qt::Key_Plus), 125);
    QCOMPARE(type(Qt::Key_Plus), 150);
    QCOMPARE(type(Qt::Key_Minus), 125);
    QCOMPARE(type(Qt::Key_0), 100);
    QCOMPARE(type(Qt::Key_Minus), 100); // never below
}

void ReadingPagesTest::helpNamesTheKeys()
{
    QTest::keyClick(m_journey->window().focusWidget(), Qt::Key_F1);
    QCOMPARE(m_journey->pageName(), u"helpPage"_s);
    QVERIFY(words(u"helpPage"_s).contains(m_journey->store().info().version));
}

QTEST_MAIN(ReadingPagesTest)
#include "tst_reading_pages.moc"
