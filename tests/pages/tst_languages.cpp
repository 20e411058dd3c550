#include "ErrorTexts.h"
#include "Sight.h"
#include "StoreWords.h"
#include "Tour.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace unsent;

/// Every word of the program can be put into another language, and is, in the middle of a walk too.
class LanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changeOfLanguageKeepsTheWalk();
    void pastedTextKeepsItsDiagnosisInTheOtherLanguage();
    void everyWordCanBeTranslated();
};

void LanguagesTest::changeOfLanguageKeepsTheWalk()
{
    test::Journey journey;
    QVERIFY(journey.diagnose(test::relayingDialog()));
    QVERIFY(journey.press(u"primary"_s));
    QVERIFY(journey.answer(u"yes"_s));
    const QString english = journey.heading();
    QCOMPARE(journey.position(), u"relay-denied/relay-problem"_s);
    journey.window().applyPreferences({pages::Scheme::Light, 100, u"de"_s, false});
    QCOMPARE(journey.position(), u"relay-denied/relay-problem"_s);
    QVERIFY2(journey.heading() != english, qPrintable(english));
    QCOMPARE(journey.find<QAbstractButton>(u"primary"_s)->text(), u"Weiter"_s);
    QVERIFY(journey.press(u"trail-0"_s));
    QVERIFY(journey.find<QAbstractButton>(u"answer-yes"_s)->isChecked());
    QVERIFY(journey.press(u"back"_s));
    journey.window().applyPreferences({pages::Scheme::Light, 100, u"en"_s, false});
    QCOMPARE(journey.heading(), english);
    QCOMPARE(journey.wizard().session().position().asked, 1);
}

void LanguagesTest::pastedTextKeepsItsDiagnosisInTheOtherLanguage()
{
    test::Journey journey;
    QVERIFY(journey.diagnose(test::relayingDialog()));
    journey.window().applyPreferences({pages::Scheme::Light, 100, u"de"_s, false});
    QCOMPARE(journey.pageName(), u"diagnosisPage"_s);
    const auto cause = journey.store().cause(u"relay-denied"_s);
    QTRY_COMPARE(journey.heading(), cause->sentence);
    // The evidence's words come from the recogniser, which is made anew off the window's thread.
    QTRY_VERIFY(!test::seenTexts(*journey.page()).isEmpty() && [&] {
        const auto texts = test::seenTexts(*journey.page());
        return std::none_of(texts.begin(), texts.end(), [](const auto& seen) {
            return seen.text == u"The server says that it does not pass mail on."_s;
        });
    }());
}

void LanguagesTest::everyWordCanBeTranslated()
{
    test::Journey journey({pages::Scheme::Light, 100, u"pseudo"_s, false});
    const test::StoreWords knowledge(journey.store());
    QSet<QString> plain;
    const QStringList missed = test::tour(journey, [&](const QString& state) {
        const auto texts = test::seenTexts(journey.window());
        for (const test::SeenText& seen : texts) {
            const QStringList left = knowledge.unknownIn(seen.text);
            for (const QString& words : left)
                plain.insert(state + u": \""_s + words + u"\" in "_s + test::nameOf(*seen.widget));
        }
    });
    QStringList told = plain.values();
    told.sort();
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    for (const QString& words : std::as_const(told))
        qWarning("%s", qPrintable(words));
    QCOMPARE(told.size(), 0);
}

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
