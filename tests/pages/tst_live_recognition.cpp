#include <LiveRecognition.h>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;
using pages::LiveRecognition;

namespace {

/// One rule is enough: what is asked here is when answers come, not which.
std::shared_ptr<const recognition::Recogniser> makeRecogniser()
{
    model::Signature signature;
    signature.id = u"relay.denied"_s;
    signature.kind = u"phrase"_s;
    signature.pattern = u"relaying denied"_s;
    model::RuleSet rules;
    rules.signatures = {signature};
    return std::make_shared<const recognition::Recogniser>(std::move(rules));
}

QString textOf(const QSignalSpy& spy, qsizetype answer)
{
    return spy.at(answer).first().value<recognition::Recognition>().text;
}

} // namespace

/// What a person types is read at the side; only the newest text matters.
class LiveRecognitionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextIsAnswered()
    {
        LiveRecognition live(makeRecogniser);
        QSignalSpy answers(&live, &LiveRecognition::recognised);
        live.request(u"550 relaying denied"_s);
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(textOf(answers, 0), u"550 relaying denied"_s);
    }

    void aTextThatWasReplacedIsDropped()
    {
        LiveRecognition live(makeRecogniser);
        QSignalSpy answers(&live, &LiveRecognition::recognised);
        const QString megabyte =
            u"<a@b.example>: host c.example[192.0.2.1] said: 550 relaying denied\n\n"_s.repeated(14000);
        for (int i = 0; i < 20; ++i)
            live.request(megabyte + QString::number(i));
        live.request(u"the last"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!answers.isEmpty() && textOf(answers, answers.size() - 1) == u"the last"_s, 60000);
        QCOMPARE(answers.size(), 1);
    }

    void theLastTextIsAnsweredAgainAfterARestart()
    {
        LiveRecognition live(makeRecogniser);
        QSignalSpy answers(&live, &LiveRecognition::recognised);
        live.request(u"550 relaying denied"_s);
        live.restart(makeRecogniser);
        QTRY_VERIFY(!answers.isEmpty());
        QTRY_COMPARE(textOf(answers, answers.size() - 1), u"550 relaying denied"_s);
    }

    void nothingComesAfterTheEnd()
    {
        int answers = 0;
        {
            LiveRecognition live(makeRecogniser);
            connect(&live, &LiveRecognition::recognised, this, [&answers] { ++answers; });
            live.request(u"550 relaying denied\n\n"_s.repeated(40000));
        }
        QTest::qWait(300);
        QCOMPARE(answers, 0);
    }
};

QTEST_GUILESS_MAIN(LiveRecognitionTest)
#include "tst_live_recognition.moc"
