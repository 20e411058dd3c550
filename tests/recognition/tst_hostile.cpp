#include "Rules.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace unsent;

/// Text from strangers: bounded in time and memory, and always answered.
class TestHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyTextIsAnswered_data()
    {
        QTest::addColumn<QString>("text");
        constexpr qsizetype Million = 1 << 20;
        QTest::newRow("quote marks") << QString(Million, u'>');
        QTest::newRow("one endless word") << QString(Million, u'a');
        QTest::newRow("digits") << QString(Million, u'1');
        QTest::newRow("codes") << u"550 "_s.repeated(Million / 4);
        QTest::newRow("nested replies") << u"said: 550 5.1.1 "_s.repeated(Million / 16);
        QTest::newRow("lines of several") << u"550-5.7.1 a\n"_s.repeated(Million / 12);
        QTest::newRow("addresses") << u"<a@b.example>\n"_s.repeated(Million / 14);
        QTest::newRow("open tags") << u"<div><"_s.repeated(Million / 6);
        QTest::newRow("ampersands") << u"<br>&"_s.repeated(Million / 5);
        QTest::newRow("soft breaks") << u"=\n=3D"_s.repeated(Million / 5);
        QTest::newRow("base64 headers") << u"Content-Transfer-Encoding: base64\n\n"_s.repeated(Million / 35);
        QTest::newRow("labels") << u"Server: 'a', "_s.repeated(Million / 13);
        QTest::newRow("quotes") << u"Account: '"_s + QString(Million, u'\'');
        QTest::newRow("original message marks") << u"Received: from x\nReporting-MTA: y\n"_s.repeated(Million / 32);
        QTest::newRow("lone surrogates") << QString(1000, QChar(0xD800)) + u"550 relaying denied"_s +
                                                QString(1000, QChar(0xDC00));
        QTest::newRow("nulls") << QString(1000, QChar(0)) + u"550 relaying denied"_s;
        QTest::newRow("combining marks") << u"a"_s + QString(100000, QChar(0x301));
        QTest::newRow("bidirectional marks") << u"550 \u202Erelaying\u202C denied"_s;
    }

    void anyTextIsAnswered()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        const recognition::Recognition result = tests::recogniser().recognise(text);
        QVERIFY2(timer.elapsed() < 30000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!result.sentence.isEmpty());
        QVERIFY(result.fields.size() < 100);
        QVERIFY(result.ignored.size() < 100);
        for (const recognition::Field& field : result.fields)
            QVERIFY(field.span.end() <= result.characters);
    }

    void onlyTheFirstMegabyteIsRead()
    {
        const recognition::Recognition result =
            tests::recogniser().recognise(QString(50 * 1024 * 1024, u'>') + u"550 relaying denied"_s);
        QVERIFY(result.truncated);
        QCOMPARE(result.characters, qsizetype(1024 * 1024));
    }

    void invalidBytesAreRead()
    {
        const auto result = tests::recogniser().recogniseBytes("550 relaying denied \xFF\xFE\xC3\x28 x", u"a.txt"_s);
        QVERIFY(bool(result));
        QCOMPARE(result->best()->cause, u"relay-denied"_s);
    }

    void whatNobodyWaitsForIsDropped()
    {
        std::stop_source source;
        source.request_stop();
        const QString text = u"550 5.7.1 relaying denied\n\n"_s.repeated(20000);
        const recognition::Recognition dropped = tests::recogniser().recognise(text, source.get_token());
        QVERIFY(dropped.stopped);
        QVERIFY(dropped.causes.isEmpty());
        const recognition::Recognition answered = tests::recogniser().recognise(text, std::stop_source().get_token());
        QVERIFY(!answered.stopped);
        QCOMPARE(answered.best()->cause, u"relay-denied"_s);
    }

    void aLongTextIsLeftInTheMiddle()
    {
        const QString text =
            u"<a@b.example>: host c.example[192.0.2.1] said: 550 5.7.1 relaying denied\n\n"_s.repeated(14000);
        QElapsedTimer whole;
        whole.start();
        (void)tests::recogniser().recognise(text);
        const qint64 wholeTime = whole.elapsed();
        std::stop_source source;
        std::thread stopper([&source] { source.request_stop(); });
        QElapsedTimer left;
        left.start();
        const recognition::Recognition result = tests::recogniser().recognise(text, source.get_token());
        const qint64 leftTime = left.elapsed();
        stopper.join();
        QVERIFY(result.stopped);
        QVERIFY2(leftTime < wholeTime, qPrintable(u"%1 and %2 ms"_s.arg(leftTime).arg(wholeTime)));
    }

    void theTimeGrowsAsTheText()
    {
        const auto milliseconds = [](qsizetype length) {
            const QString text =
                u"<a@b.example>: host c.example[192.0.2.1] said: 550 5.7.1 relaying denied, user unknown, mailbox full\n\n"_s
                    .repeated(length);
            QElapsedTimer timer;
            timer.start();
            (void)tests::recogniser().recognise(text);
            return timer.elapsed();
        };
        milliseconds(100);
        const qint64 small = milliseconds(500);
        const qint64 large = milliseconds(5000);
        // Ten times the text; a square would be a hundred times. The machine may be busy.
        QVERIFY2(large < small * 50 + 500, qPrintable(u"%1 and %2 ms"_s.arg(small).arg(large)));
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
