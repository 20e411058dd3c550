#include "SmallStore.h"
#include "Telling.h"

#include <Message.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;
using namespace unsent::tests;

/// The ready message to whoever must act.
class MessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsOrLeavesOut_data();
    void fillsOrLeavesOut();
    void endCarriesTheCausesMessageWithWhatWasTried();
    void secretInAReplyStaysOut();
};

void MessageTest::fillsOrLeavesOut_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("filled");
    QTest::newRow("a known placeholder is filled") << u"Server: {server}"_s << u"Server: smtp.fabrikam.example"_s;
    QTest::newRow("a line with an unknown one is left out") << u"A\nSize: {size}\nB"_s << u"A\nB"_s;
    QTest::newRow("one unknown of two leaves the line out") << u"A\n{server} {size}"_s << u"A"_s;
    QTest::newRow("several lines stand indented") << u"Tried: {tried}"_s << u"Tried: \n  - one\n  - two"_s;
    QTest::newRow("words in braces that are none stay") << u"{Not one} {}"_s << u"{Not one} {}"_s;
    QTest::newRow("blank lines do not pile up") << u"A\n\n{size}\n\nB"_s << u"A\n\nB"_s;
    QTest::newRow("a placeholder in a value is not filled again") << u"Reply: {server-reply}"_s << u"Reply: {server}"_s;
    QTest::newRow("nothing makes nothing") << QString() << QString();
}

void MessageTest::fillsOrLeavesOut()
{
    QFETCH(QString, words);
    const session::Placeholders values = {{u"server"_s, u"smtp.fabrikam.example"_s},
                                          {u"tried"_s, u"one\ntwo"_s},
                                          {u"server-reply"_s, u"{server}"_s},
                                          {u"size"_s, QString()}};
    QTEST(session::fill(words, values), "filled");
}

void MessageTest::endCarriesTheCausesMessageWithWhatWasTried()
{
    const auto small = SmallStore::make();
    QVERIFY(small);
    const session::Events events = {
        pasted({{u"relay-denied"_s, 0.9, {}}},
               {fact(u"server"_s, u"smtp.fabrikam.example"_s, model::FactSource::Pasted),
                fact(u"recipient"_s, u"sam@adatum.example"_s, model::FactSource::Pasted),
                fact(u"server-reply"_s, u"550 Relaying denied"_s, model::FactSource::Pasted)}),
        measured({fact(u"port"_s, u"587"_s, model::FactSource::Measured)}),
        answered(u"signed-in"_s, u"no"_s),
        tried(u"relay-denied"_s, u"turn-on-sign-in"_s),
        tried(u"relay-denied"_s, u"ask-provider"_s, session::AdviceTried::Outcome::CannotDo),
        tried(u"sender-rejected"_s, u"change-from"_s),
        tried(u"blocklisted"_s, u"wait-a-day"_s)};
    const session::Position position = session::replay(small->store(), events);
    QCOMPARE(position.kind, session::Position::Kind::Outcome);
    const QString message = session::readyMessage(small->store(), events, position, QDate(2026, 11, 22));
    QCOMPARE(message, u"Please allow my mail to be passed on.\n"
                      "Server: smtp.fabrikam.example, port 587\n"
                      "Its words: 550 Relaying denied\n"
                      "Tried: \n"
                      "  - Turn on sign-in: did not help\n"
                      "  - Ask your provider: could not be done\n"
                      "  - Change the From address: did not help\n"
                      "  - Wait a day: did not help\n"
                      "Test: the port answers\n"
                      "Domain: adatum.example\n"
                      "Date: 2026-11-22"_s);
}

void MessageTest::secretInAReplyStaysOut()
{
    const auto small = SmallStore::make();
    QVERIFY(small);
    const session::Events events = {
        pasted({{u"relay-denied"_s, 0.9, {}}},
               {fact(u"server-reply"_s, u"AUTH PLAIN AGNhbmFyeQBzM2NyM3Q="_s, model::FactSource::Pasted)})};
    const session::Position position = session::replay(small->store(), events);
    const QString message = session::readyMessage(small->store(), events, position, QDate(2026, 11, 22));
    QVERIFY(message.contains(u"AUTH PLAIN"));
    QVERIFY(!message.contains(u"AGNhbmFyeQ"));
}

QTEST_GUILESS_MAIN(MessageTest)
#include "tst_message.moc"
