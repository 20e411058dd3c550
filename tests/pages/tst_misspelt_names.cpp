#include "Journey.h"
#include "Sight.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace unsent;

/// A slip of the keyboard in a provider's name is seen, and the name meant is offered.
class MisspeltNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_journey = std::make_unique<test::Journey>(); }
    void cleanupTestCase() { m_journey.reset(); }
    void init() { m_journey->wizard().startAgain(); }
    void lookUpOffersTheNameMeant();
    void diagnosisTellsOfTheSlip_data();
    void diagnosisTellsOfTheSlip();
    void connectionTestOffersTheNameMeant_data();
    void connectionTestOffersTheNameMeant();

private:
    std::unique_ptr<test::Journey> m_journey;
};

void MisspeltNamesTest::lookUpOffersTheNameMeant()
{
    m_journey->wizard().showLookUp();
    auto* query = m_journey->find<QLineEdit>(u"lookUpQuery"_s);
    query->setText(u"gmial.com"_s);
    auto* offer = m_journey->find<QAbstractButton>(u"didYouMean"_s);
    QVERIFY(offer);
    QCOMPARE(offer->text(), u"Did you mean gmail.com?"_s);
    QVERIFY(m_journey->press(u"didYouMean"_s));
    QCOMPARE(query->text(), u"gmail.com"_s);
    QTRY_VERIFY(!m_journey->seen(u"didYouMean"_s));
    QVERIFY(m_journey->press(u"result-0"_s));
    QVERIFY(m_journey->find(u"providerCard"_s));
}

void MisspeltNamesTest::diagnosisTellsOfTheSlip_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("the recipient's domain")
        << u"<sam@gmial.com>: Host or domain name not found. Name service error for name=gmial.com type=AAAA: Host not found"_s
        << u"gmial.com looks like a slip of the keyboard. Did you mean gmail.com?"_s;
    QTest::newRow("the server's name")
        << u"The host 'smtp.gmial.com' could not be found. Account: 'Home', Server: "
           u"'smtp.gmial.com', Protocol: SMTP, Port: 587, Secure (SSL): Yes, Socket Error: "
           u"11001, Error Number: 0x800CCC0D"_s
        << u"Did you mean smtp.gmail.com?"_s;
}

void MisspeltNamesTest::diagnosisTellsOfTheSlip()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    QVERIFY(m_journey->diagnose(text));
    QStringList seen;
    const auto texts = test::seenTexts(*m_journey->find(u"whyCard"_s));
    for (const auto& shown : texts)
        seen.append(shown.text);
    QVERIFY2(seen.join(u'\n').contains(said), qPrintable(m_journey->heading() + u'\n' + seen.join(u'\n')));
}

void MisspeltNamesTest::connectionTestOffersTheNameMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("an address") << u"anna@gmial.com"_s << u"anna@gmail.com"_s;
    QTest::newRow("a server") << u"smtp.gmial.com"_s << u"smtp.gmail.com"_s;
    QTest::newRow("a server with its port") << u"smtp.gmial.com:587"_s << u"smtp.gmail.com:587"_s;
    QTest::newRow("an address without a slip") << u"anna@gmail.com"_s << QString();
    QTest::newRow("a provider nobody knows") << u"anna@proseware.example"_s << QString();
    QTest::newRow("an address half typed") << u"anna@gm"_s << QString();
}

void MisspeltNamesTest::connectionTestOffersTheNameMeant()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    QVERIFY(m_journey->press(u"door-connection-test"_s));
    auto* target = m_journey->find<QLineEdit>(u"testTarget"_s);
    target->setText(typed);
    QCOMPARE(m_journey->seen(u"didYouMean"_s) != nullptr, !meant.isEmpty());
    if (meant.isEmpty())
        return;
    QVERIFY(m_journey->press(u"didYouMean"_s));
    QCOMPARE(target->text(), meant);
    QVERIFY(target->hasFocus());
    QVERIFY(!m_journey->seen(u"didYouMean"_s));
}

QTEST_MAIN(MisspeltNamesTest)
#include "tst_misspelt_names.moc"
