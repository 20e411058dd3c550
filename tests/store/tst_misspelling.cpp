#include <Misspelling.h>
#include <Store.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

/// Slips of the keyboard in the names of providers, against the knowledge that is shipped.
class MisspellingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneSlipIsOneLetterOrOneSwap_data();
    void oneSlipIsOneLetterOrOneSwap();
    void nameMeantIsFound_data();
    void nameMeantIsFound();
    void searchFindsTheProviderMeant();

private:
    std::unique_ptr<store::Store> m_store;
};

void MisspellingTest::initTestCase()
{
    auto opened = store::Store::open(store::Store::standardPath());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().what));
    m_store = std::move(opened.value());
}

void MisspellingTest::oneSlipIsOneLetterOrOneSwap_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("near");
    QTest::newRow("the same") << u"gmail"_s << u"gmail"_s << false;
    QTest::newRow("two swapped") << u"gmial"_s << u"gmail"_s << true;
    QTest::newRow("the last two swapped") << u"gmali"_s << u"gmail"_s << true;
    QTest::newRow("one wrong") << u"hotnail"_s << u"hotmail"_s << true;
    QTest::newRow("one missing") << u"outlok"_s << u"outlook"_s << true;
    QTest::newRow("the first missing") << u"mail"_s << u"gmail"_s << true;
    QTest::newRow("one too many") << u"gmaill"_s << u"gmail"_s << true;
    QTest::newRow("two wrong") << u"gmoil"_s << u"gmaal"_s << false;
    QTest::newRow("swapped over a distance") << u"lmaig"_s << u"gmail"_s << false;
    QTest::newRow("nothing and a letter") << QString() << u"g"_s << true;
}

void MisspellingTest::oneSlipIsOneLetterOrOneSwap()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(store::oneSlipAway(a, b), "near");
    QTEST(store::oneSlipAway(b, a), "near");
}

void MisspellingTest::nameMeantIsFound_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("meant");
    QTest::newRow("two letters swapped") << u"gmial.com"_s << u"gmail.com"_s;
    QTest::newRow("an address") << u"Sam@Gmial.com"_s << u"gmail.com"_s;
    QTest::newRow("a wrong letter") << u"hotnail.com"_s << u"hotmail.com"_s;
    QTest::newRow("a wrong ending") << u"gmail.con"_s << u"gmail.com"_s;
    QTest::newRow("a server") << u"smtp.gmial.com"_s << u"smtp.gmail.com"_s;
    QTest::newRow("a word") << u"outlok"_s << u"outlook.com"_s;
    QTest::newRow("a word that stands in the knowledge as an example") << u"gmial"_s << u"gmail.com"_s;
    QTest::newRow("a short name, two letters swapped") << u"gxm.de"_s << u"gmx.de"_s;
    QTest::newRow("a known domain") << u"gmail.com"_s << QString();
    QTest::newRow("a known word") << u"gmail"_s << QString();
    QTest::newRow("another country's domain of the name") << u"mail.dk"_s << QString();
    QTest::newRow("a word of everyday") << u"relay"_s << QString();
    QTest::newRow("a stranger's domain") << u"proseware.example"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("an endless name") << QString(100'000, u'a') + u".com"_s << QString();
}

void MisspellingTest::nameMeantIsFound()
{
    QFETCH(QString, given);
    QTEST(m_store->nameMeant(given), "meant");
}

void MisspellingTest::searchFindsTheProviderMeant()
{
    for (const QString& query : {u"gmial.com"_s, u"hotnail.com"_s, u"outlok"_s, u"gmial"_s}) {
        const auto results = m_store->search(query, 12);
        const bool found = std::any_of(results.begin(), results.end(),
                                       [](const auto& result) { return result.kind == "provider"_L1; });
        QVERIFY2(found, qPrintable(query));
    }
}

QTEST_MAIN(MisspellingTest)
#include "tst_misspelling.moc"
