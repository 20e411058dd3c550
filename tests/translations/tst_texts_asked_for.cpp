#include "Catalogue.h"
#include "SmallStore.h"
#include "SpokenTexts.h"

#include <QCoreApplication>
#include <QMutex>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

/// Notes what the program asks to have translated, and translates nothing.
class AskedTexts : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char* comment, int) const override
    {
        const tests::Message message{
            QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(comment), {}, false, false};
        const QMutexLocker lock(&m_mutex); // recognition speaks on a thread of its own
        m_contexts.insert(message.key(), message.context);
        return {};
    }
    bool isEmpty() const override { return false; }

    /// Key and context of each text asked for so far.
    QHash<QString, QString> asked() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_contexts;
    }

private:
    mutable QMutex m_mutex;
    mutable QHash<QString, QString> m_contexts;
};

} // namespace

/// The name under which the program looks for a text must be the one the collector filed it under, or the translation
/// is never shown.
class TextsAskedForTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextAskedForIsInTheCatalogue_data();
    void everyTextAskedForIsInTheCatalogue();

private:
    std::unique_ptr<tests::SmallStore> m_store;
    QSet<QString> m_known;
};

void TextsAskedForTest::initTestCase()
{
    m_store = tests::SmallStore::make();
    QVERIFY(m_store);
    for (const auto& message : tests::readCatalogue(tests::catalogueFile(u"de"_s)))
        m_known.insert(message.key());
    QVERIFY(!m_known.isEmpty());
}

void TextsAskedForTest::everyTextAskedForIsInTheCatalogue_data()
{
    QTest::addColumn<tests::Speaker>("speaker");
    for (const auto& speaker : tests::rooms() + tests::pagesOfTheWizard())
        QTest::newRow(speaker.name) << speaker;
}

void TextsAskedForTest::everyTextAskedForIsInTheCatalogue()
{
    QFETCH(tests::Speaker, speaker);
    AskedTexts translator;
    QCoreApplication::installTranslator(&translator);
    speaker.speak(m_store->store());
    QCoreApplication::removeTranslator(&translator);

    QStringList complaints;
    qsizetype ours = 0;
    const auto asked = translator.asked();
    for (auto text = asked.begin(); text != asked.end(); ++text) {
        if (m_known.contains(text.key()))
            ++ours;
        else if (!text.value().startsWith(u'Q')) // Qt's own words have a catalogue of their own
            complaints << text.key();
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    QVERIFY(ours > 0);
}

QTEST_MAIN(TextsAskedForTest)
#include "tst_texts_asked_for.moc"
