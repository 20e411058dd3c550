#include "ErrorTexts.h"
#include "Journey.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace unsent;

/// The three tools that find out a fact: a name, a size, a relaying situation.
class ToolPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_journey = std::make_unique<test::Journey>(); }
    void cleanupTestCase() { m_journey.reset(); }
    void init() { m_journey->wizard().startAgain(); }
    void nameIsCheckedAsItIsTyped_data();
    void nameIsCheckedAsItIsTyped();
    void kindOfNameDecidesWhatIsAllowed();
    void badNameLeadsToItsCure();
    void measuredNameAnswersTheQuestion();
    void questionCanBeAnsweredByHand();
    void sizeIsComparedWithLimits_data();
    void sizeIsComparedWithLimits();
    void droppedFilesAreCounted();
    void relayingSituationIsJudged_data();
    void relayingSituationIsJudged();

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
    void toScenario();

    std::unique_ptr<test::Journey> m_journey;
};

void ToolPagesTest::nameIsCheckedAsItIsTyped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("letters and a hyphen") << u"ANNAS-PC"_s << true << QString();
    QTest::newRow("an apostrophe") << u"Anna's PC"_s << false << u"Annas-PC"_s;
    QTest::newRow("an underscore") << u"PC_ANNA"_s << false << u"PC-ANNA"_s;
    QTest::newRow("an accent") << u"Büro"_s << false << u"Buero"_s;
    QTest::newRow("a bidirectional override") << u"PC\u202EXYZ"_s << false << u"PCXYZ"_s;
}

void ToolPagesTest::nameIsCheckedAsItIsTyped()
{
    QFETCH(QString, name);
    QFETCH(bool, allowed);
    QFETCH(QString, suggestion);
    QVERIFY(m_journey->press(u"door-name-check"_s));
    auto* edit = m_journey->find<QLineEdit>(u"nameToCheck"_s);
    QVERIFY(edit->hasFocus());
    edit->selectAll();
    edit->insert(name);
    auto* verdict = m_journey->find<QLabel>(u"nameVerdict"_s);
    QVERIFY(verdict);
    QCOMPARE(verdict->text(), allowed ? u"✓  Allowed"_s : u"✗  Not allowed"_s);
    QVERIFY(!words(u"nameResult"_s).contains(QChar(0x202E)));
    if (suggestion.isEmpty())
        QVERIFY(!m_journey->seen(u"nameSuggestion"_s));
    else
        QVERIFY2(m_journey->find<QLabel>(u"nameSuggestion"_s)->text().contains(u"<b>"_s + suggestion + u"</b>"_s),
                 qPrintable(words(u"nameResult"_s)));
}

void ToolPagesTest::kindOfNameDecidesWhatIsAllowed()
{
    QVERIFY(m_journey->press(u"door-name-check"_s));
    m_journey->find<QLineEdit>(u"nameToCheck"_s)->setText(u"office.example.com"_s);
    QVERIFY(m_journey->press(u"kind-computer"_s));
    QCOMPARE(m_journey->find<QLabel>(u"nameVerdict"_s)->text(), u"✗  Not allowed"_s);
    QVERIFY(m_journey->press(u"kind-host"_s));
    QCOMPARE(m_journey->find<QLabel>(u"nameVerdict"_s)->text(), u"✓  Allowed"_s);
}

void ToolPagesTest::badNameLeadsToItsCure()
{
    QVERIFY(m_journey->press(u"door-name-check"_s));
    m_journey->find<QLineEdit>(u"nameToCheck"_s)->setText(u"Anna's PC"_s);
    QVERIFY(m_journey->press(u"primary"_s));
    QCOMPARE(m_journey->wizard().session().position().cause, u"invalid-host-name"_s);
    QVERIFY(m_journey->walkOn({{u"greeting-name-kind"_s, u"bad-character"_s}, {u"computer-owner"_s, u"mine"_s}}));
    QVERIFY2(m_journey->position().startsWith(u"computer-name/rename"_s), qPrintable(m_journey->position()));
}

void ToolPagesTest::measuredNameAnswersTheQuestion()
{
    QVERIFY(m_journey->diagnose(test::invalidDomainNameDialog()));
    QVERIFY(m_journey->press(u"primary"_s));
    QCOMPARE(m_journey->pageName(), u"nameCheckPage"_s);
    m_journey->find<QLineEdit>(u"nameToCheck"_s)->setText(u"Anna's PC"_s);
    QVERIFY(m_journey->press(u"primary"_s));
    QCOMPARE(m_journey->position(), u"computer-name/computer-owner"_s); // the apostrophe is known by now
}

void ToolPagesTest::questionCanBeAnsweredByHand()
{
    QVERIFY(m_journey->diagnose(test::invalidDomainNameDialog()));
    QVERIFY(m_journey->press(u"primary"_s));
    QVERIFY(m_journey->press(u"answerInstead"_s));
    QCOMPARE(m_journey->pageName(), u"questionPage"_s);
    QVERIFY(m_journey->press(u"back"_s));
    QCOMPARE(m_journey->pageName(), u"nameCheckPage"_s);
    QVERIFY(m_journey->press(u"answerInstead"_s));
    QVERIFY(m_journey->answer(u"yes"_s));
    QCOMPARE(m_journey->position(), u"invalid-host-name/domain-name-valid"_s);
}

void ToolPagesTest::sizeIsComparedWithLimits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("a small file fits") << u"2 MB"_s << u"✓  Fits the limits that are known"_s;
    QTest::newRow("a film does not") << u"700 MB"_s << u"✗  Too large"_s;
    QTest::newRow("24 MB fit a disk and not a message of 25 MB") << u"24 MB"_s << u"✗  Too large"_s;
    QTest::newRow("no number, no verdict") << u"large"_s << QString();
    QTest::newRow("less than nothing, no verdict") << u"-5 MB"_s << QString();
}

void ToolPagesTest::sizeIsComparedWithLimits()
{
    QFETCH(QString, typed);
    QFETCH(QString, verdict);
    QVERIFY(m_journey->press(u"door-size-check"_s));
    m_journey->find<QLineEdit>(u"typedSize"_s)->setText(typed);
    m_journey->find<QLineEdit>(u"recipientAddress"_s)->setText(u"sam@gmail.com"_s);
    QTest::qWait(20);
    const auto* shown = qobject_cast<QLabel*>(m_journey->seen(u"sizeVerdict"_s));
    QCOMPARE(shown ? shown->text() : QString(), verdict);
    // Where everything fits there is nothing to help with.
    QCOMPARE(m_journey->find<QAbstractButton>(u"primary"_s)->isEnabled(), verdict.startsWith(u'✗'));
    if (!verdict.isEmpty())
        QVERIFY2(words(u"sizeResult"_s).contains(u"Gmail"_s), qPrintable(words(u"sizeResult"_s)));
}

void ToolPagesTest::droppedFilesAreCounted()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a\u202Eb.bin"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(3'000'000));
    file.close();
    QVERIFY(m_journey->press(u"door-size-check"_s));
    QWidget* page = m_journey->find(u"sizeCheckPage"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName()), QUrl::fromLocalFile(folder.filePath(u"gone.bin"_s))});
    test::dropOn(*page, data);
    const QString said = words(u"sizeResult"_s);
    QVERIFY2(said.contains(u"gone.bin: "_s), qPrintable(said));
    QVERIFY2(said.contains(u"⟨U+202e⟩"_s) && !said.contains(QChar(0x202E)), qPrintable(said));
    QVERIFY2(said.contains(u"3"_s) && said.contains(u"4"_s), qPrintable(said)); // 3 MB become 4.1 MB
}

void ToolPagesTest::toScenario()
{
    QVERIFY(m_journey->diagnose(test::relayingDialog()));
    QVERIFY(m_journey->press(u"primary"_s));
    QVERIFY(m_journey->answer(u"yes"_s));
    // What the message tells by itself is not asked, so the questions in between may come and go.
    for (int question = 0; question < 5 && m_journey->fact() != "server-owner"_L1; ++question)
        QVERIFY(m_journey->answer(u"?"_s));
    QVERIFY(m_journey->answer(u"mail-provider"_s));
    QCOMPARE(m_journey->pageName(), u"relayScenarioPage"_s);
}

void ToolPagesTest::relayingSituationIsJudged_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("at home, to the same provider") << u"home"_s << u"own"_s << u"✓  Not relaying"_s;
    QTest::newRow("at home, to elsewhere") << u"home"_s << u"foreign"_s << u"✓  Relaying, but the server knows you"_s;
    QTest::newRow("at work, to the same provider") << u"work"_s << u"own"_s << u"✓  Not relaying"_s;
    QTest::newRow("at work, to elsewhere") << u"work"_s << u"foreign"_s << u"✗  Relaying, and it can be refused"_s;
    QTest::newRow("in a hotel, to the same provider") << u"public"_s << u"own"_s << u"✓  Not relaying"_s;
    QTest::newRow("in a hotel, to elsewhere") << u"public"_s << u"foreign"_s << u"✗  Relaying, and it can be refused"_s;
}

void ToolPagesTest::relayingSituationIsJudged()
{
    QFETCH(QString, network);
    QFETCH(QString, recipient);
    QFETCH(QString, verdict);
    toScenario();
    QVERIFY(!m_journey->find<QAbstractButton>(u"primary"_s)->isEnabled());
    QVERIFY(m_journey->find<QAbstractButton>(u"owner-mail-provider"_s)->isChecked()); // was answered before
    QVERIFY(m_journey->press(u"network-"_s + network));
    QVERIFY(m_journey->press(u"recipient-"_s + recipient));
    QCOMPARE(m_journey->find<QLabel>(u"scenarioVerdict"_s)->text(), verdict);
    QVERIFY(m_journey->press(u"primary"_s));
    QVERIFY(m_journey->position() != "relay-denied/relay-scenario"_L1);
}

QTEST_MAIN(ToolPagesTest)
#include "tst_tool_pages.moc"
