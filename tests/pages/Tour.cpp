#include "Tour.h"

#include "ErrorTexts.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace unsent::test {

namespace {

class Guide {
public:
    Guide(Journey& journey, const std::function<void(const QString&)>& look)
        : m_journey(journey)
        , m_look(look)
    {
    }

    /// Looks at the page when it is the one expected.
    void show(const QString& state, const QString& page)
    {
        QTest::qWait(20); // layouts settle in the event loop
        if (m_journey.pageName() == page)
            m_look(state);
        else
            m_missed.append(state + u": stands at "_s + m_journey.pageName());
    }
    void press(const QString& name)
    {
        if (!m_journey.press(name))
            m_missed.append(u"no button "_s + name);
    }
    void write(const QString& name, const QString& text)
    {
        if (auto* edit = m_journey.find<QLineEdit>(name))
            edit->setText(text);
        else
            m_missed.append(u"no field "_s + name);
    }
    void restart() { m_journey.wizard().startAgain(); }
    QStringList missed() const { return m_missed; }
    Journey& journey() { return m_journey; }

private:
    Journey& m_journey;
    const std::function<void(const QString&)>& m_look;
    QStringList m_missed;
};

void beginning(Guide& guide)
{
    guide.show(u"start"_s, u"startPage"_s);
    guide.journey().paste(smallTalk());
    guide.show(u"start, nothing recognised"_s, u"startPage"_s);
    guide.press(u"primary"_s);
    guide.show(u"diagnosis, nothing recognised"_s, u"diagnosisPage"_s);
    guide.restart();
    guide.journey().paste(relayingDialog());
    guide.show(u"start, recognised"_s, u"startPage"_s);
    guide.press(u"primary"_s);
    guide.show(u"diagnosis"_s, u"diagnosisPage"_s);
}

void walk(Guide& guide)
{
    guide.press(u"primary"_s);
    guide.show(u"question"_s, u"questionPage"_s);
    guide.press(u"why"_s);
    guide.show(u"question, why is open"_s, u"questionPage"_s);
    if (!guide.journey().answer(u"no"_s))
        guide.press(u"answer-no"_s);
    guide.show(u"advice"_s, u"advicePage"_s);
    if (!guide.journey().seen(u"trail-0"_s))
        guide.press(u"wayButton"_s); // a narrow window shows the way behind a button
    guide.press(u"trail-0"_s);
    guide.show(u"question, changed"_s, u"questionPage"_s);
    guide.press(u"back"_s);
    guide.press(u"primary"_s);
    guide.show(u"outcome, solved"_s, u"outcomePage"_s);
    guide.press(u"back"_s);
    bool toolShown = false;
    for (int page = 0; page < 60 && guide.journey().kind() != session::Position::Kind::Outcome; ++page) {
        const auto kind = guide.journey().kind();
        if (kind == session::Position::Kind::Advice) {
            guide.press(u"no"_s);
        } else if (kind == session::Position::Kind::Tool && !toolShown) {
            toolShown = true;
            guide.press(u"network-work"_s);
            guide.press(u"owner-mail-provider"_s);
            guide.press(u"recipient-foreign"_s);
            guide.press(u"showAllSituations"_s);
            guide.show(u"tool, relaying"_s, u"relayScenarioPage"_s);
            guide.press(u"primary"_s);
        } else {
            const bool isPut = kind != session::Position::Kind::Tool || guide.journey().press(u"answerInstead"_s);
            if (!isPut || !guide.journey().answer(u"?"_s))
                break;
        }
    }
    guide.show(u"outcome, not solved"_s, u"outcomePage"_s);
}

void tools(Guide& guide)
{
    guide.restart();
    guide.press(u"door-name-check"_s);
    guide.write(u"nameToCheck"_s, u"Anna's PC"_s);
    guide.show(u"tool, name"_s, u"nameCheckPage"_s);
    guide.restart();
    guide.press(u"door-size-check"_s);
    guide.write(u"typedSize"_s, u"24 MB"_s);
    guide.write(u"recipientAddress"_s, u"sam@gmail.com"_s);
    guide.show(u"tool, size"_s, u"sizeCheckPage"_s);
    guide.restart();
    guide.press(u"door-connection-test"_s);
    guide.press(u"showDetails"_s);
    guide.show(u"connection, set up"_s, u"connectionSetupPage"_s);
    guide.write(u"testTarget"_s, u"anna@gmail.com"_s);
    guide.show(u"connection, known provider"_s, u"connectionSetupPage"_s);
    guide.write(u"testTarget"_s, u"anna@proseware.example"_s);
    guide.show(u"connection, unknown provider"_s, u"connectionSetupPage"_s);
}

void reading(Guide& guide)
{
    guide.restart();
    guide.journey().wizard().showLookUp(u"0x800CCC79"_s);
    guide.show(u"look-up, a code"_s, u"lookUpPage"_s);
    for (const QString& words : {u"relaying"_s, u"gmail"_s, u"no such words"_s}) {
        guide.write(u"lookUpQuery"_s, words);
        guide.show(u"look-up, "_s + words, u"lookUpPage"_s);
        if (!guide.journey().seen(u"result-0"_s))
            continue;
        guide.press(u"result-0"_s);
        if (guide.journey().pageName() == "lookUpPage"_L1)
            guide.show(u"look-up, first entry of "_s + words, u"lookUpPage"_s);
        else
            guide.journey().wizard().showLookUp();
    }
    guide.restart();
    guide.journey().wizard().showSettings();
    guide.show(u"settings"_s, u"settingsPage"_s);
    guide.journey().wizard().showHelp();
    guide.show(u"help"_s, u"helpPage"_s);
    guide.restart();
}

} // namespace

QStringList tour(Journey& journey, const std::function<void(const QString& state)>& look)
{
    Guide guide(journey, look);
    beginning(guide);
    walk(guide);
    tools(guide);
    reading(guide);
    return guide.missed();
}

} // namespace unsent::test
