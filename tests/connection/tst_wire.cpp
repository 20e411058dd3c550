#include <CertificateJudgement.h>
#include <CommandText.h>
#include <Conversation.h>
#include <DnsMessage.h>
#include <EhloAnswer.h>
#include <ReplyReader.h>

#include <QRandomGenerator>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace unsent;
using namespace unsent::connection;

/// Bytes from servers, well-formed and not; no network.
class TestWire : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReplyIsReadWhole_data();
    void aReplyIsReadWhole();
    void aReplyComesOutTheSameHoweverItIsCut();
    void aStatusIsFoundWhereItBelongs_data();
    void aStatusIsFoundWhereItBelongs();
    void aNameServersMessageIsRead();
    void aHostileMessageIsRefused_data();
    void aHostileMessageIsRefused();
    void noMessageMakesTheReaderFall();
    void noInputBeginsASecondCommand_data();
    void noInputBeginsASecondCommand();
    void capabilitiesAreRead();
    void aDateInTheGreetingIsRead();
    void anAnswerAfterTheGoodbyeIsNoConfusion();
};

void TestWire::aReplyIsReadWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fault");
    QTest::newRow("one line") << QByteArray("220 mail.test ESMTP\r\n") << 220 << u"mail.test ESMTP"_s << QString();
    QTest::newRow("code alone") << QByteArray("250\r\n") << 250 << u""_s << QString();
    QTest::newRow("several lines") << QByteArray("550-5.7.1 not\r\n550 5.7.1 today\r\n") << 550 << u"not today"_s
                                   << QString();
    QTest::newRow("half a line") << QByteArray("220 mail") << 0 << QString() << QString();
    QTest::newRow("half a reply") << QByteArray("250-mail.test\r\n") << 0 << QString() << QString();
    QTest::newRow("bare LF") << QByteArray("220 mail\n") << 220 << u"mail"_s << QString();
    QTest::newRow("no code") << QByteArray("hello\r\n") << 0 << QString() << u"not-smtp"_s;
    QTest::newRow("four digits") << QByteArray("2200 mail\r\n") << 0 << QString() << u"not-smtp"_s;
    QTest::newRow("code 199") << QByteArray("199 mail\r\n") << 0 << QString() << u"not-smtp"_s;
    QTest::newRow("changing code") << QByteArray("250-a\r\n251 b\r\n") << 0 << QString() << u"inconsistent-reply"_s;
    QTest::newRow("a line without code inside")
        << QByteArray("250-a\r\nwhat\r\n") << 0 << QString() << u"inconsistent-reply"_s;
    QTest::newRow("101 lines") << QByteArray("250-a\r\n").repeated(101) << 0 << QString() << u"endless-reply"_s;
    QTest::newRow("100 lines") << QByteArray("250-a\r\n").repeated(99) + "250 z\r\n"
                               << 250 << QStringLiteral("a ").repeated(99) + u'z' << QString();
    QTest::newRow("a line above 64 KiB") << "250 " + QByteArray(70'000, 'x') << 0 << QString() << u"line-too-long"_s;
    QTest::newRow("Latin-1") << QByteArray("550 gr\xfc\xdf\r\n") << 550 << u"grüß"_s << QString();
    QTest::newRow("UTF-8") << QByteArray("550 gr\xc3\xbc\r\n") << 550 << u"grü"_s << QString();
    QTest::newRow("bare CR inside") << QByteArray("550 a\rb\r\n") << 550 << u"a\u240db"_s << QString();
}

void TestWire::aReplyIsReadWhole()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QString, text);
    QFETCH(QString, fault);
    ReplyReader reader;
    reader.feed(bytes);
    const auto reply = reader.next();
    QCOMPARE(reply.has_value(), code != 0);
    if (reply) {
        QCOMPARE(reply->code, code);
        QCOMPARE(reply->text(), text);
    }
    QCOMPARE(reader.fault() ? toId(*reader.fault()) : QString(), fault);
}

void TestWire::aReplyComesOutTheSameHoweverItIsCut()
{
    const QByteArray bytes = "250-mail.test\r\n250-SIZE 1000\r\n250 DSN\r\n220 next\r\n";
    for (qsizetype first = 0; first <= bytes.size(); ++first) {
        ReplyReader reader;
        QList<int> codes;
        for (const QByteArray& piece : {bytes.left(first), bytes.mid(first)}) {
            reader.feed(piece);
            while (const auto reply = reader.next())
                codes.append(reply->code);
        }
        QCOMPARE(codes, (QList<int>{250, 220}));
        QVERIFY(reader.isEmpty());
    }
}

void TestWire::aStatusIsFoundWhereItBelongs_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("status");
    QTest::newRow("usual") << QStringList{u"550 5.7.1 no"_s} << u"5.7.1"_s;
    QTest::newRow("none") << QStringList{u"550 no"_s} << QString();
    QTest::newRow("with a hash") << QStringList{u"550 #5.1.0 Address rejected."_s} << u"5.1.0"_s;
    QTest::newRow("an address is none") << QStringList{u"550 5.7.1.9 no"_s} << QString();
    QTest::newRow("of another class") << QStringList{u"550 4.7.1 no"_s} << QString();
    QTest::newRow("in the second line") << QStringList{u"550-no"_s, u"550 5.7.1 really"_s} << u"5.7.1"_s;
}

void TestWire::aStatusIsFoundWhereItBelongs()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, status);
    const auto found = Reply{550, lines}.enhancedStatus();
    QCOMPARE(found ? found->toText() : QString(), status);
}

void TestWire::aNameServersMessageIsRead()
{
    const QByteArray query = encodeQuery(0x1234, u"mail.example.test"_s, RecordType::Mx);
    QByteArray message = query;
    message[2] = char(0x81);
    message[3] = char(0x80);
    message[7] = 2;
    message += QByteArray("\xC0\x0C\0\x0F\0\x01\0\0\0\x3C\0\x07\0\x0A\x02mx\xC0\x0C", 19);
    message += QByteArray("\xC0\x0C\0\x63\0\x01\0\0\0\x3C\0\x01\x07", 13); // a type we do not know
    const auto response = decodeResponse(message);
    QVERIFY(response);
    QCOMPARE(response->id, quint16(0x1234));
    QCOMPARE(response->question, u"mail.example.test"_s);
    QCOMPARE(response->answers.size(), 1);
    QCOMPARE(response->answers.first().name, u"mx.mail.example.test"_s);
    QCOMPARE(response->answers.first().priority, quint16(10));
    QVERIFY(encodeQuery(1, u"a..b"_s, RecordType::A).isEmpty());
    QVERIFY(encodeQuery(1, QString(64, u'a'), RecordType::A).isEmpty());
    QCOMPARE(encodeQuery(1, u"a.b."_s, RecordType::A), encodeQuery(1, u"a.b"_s, RecordType::A));
}

void TestWire::aHostileMessageIsRefused_data()
{
    QTest::addColumn<QByteArray>("message");
    const QByteArray head("\0\1\x81\x80\0\1\0\1\0\0\0\0", 12);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a query") << encodeQuery(1, u"a.b"_s, RecordType::A);
    QTest::newRow("cut in the question") << head + "\x03www";
    QTest::newRow("a pointer to itself") << head + QByteArray("\xC0\x0C\0\1\0\1", 6);
    QTest::newRow("a pointer forward") << head + QByteArray("\xC0\x20\0\1\0\1", 6) + QByteArray(40, '\0');
    QTest::newRow("a name above 255") << head + (QByteArray(1, 63) + QByteArray(63, 'a')).repeated(6) +
                                             QByteArray("\0\0\1\0\1", 5);
    QTest::newRow("an answer that ends early")
        << head + QByteArray("\1a\0\0\1\0\1\xC0\x0C\0\1\0\1\0\0\0\0\0\4\1\2", 21);
}

void TestWire::aHostileMessageIsRefused()
{
    QFETCH(QByteArray, message);
    QVERIFY(!decodeResponse(message));
}

void TestWire::noMessageMakesTheReaderFall()
{
    // Every prefix and many changed bytes of a good message; the sanitizers watch.
    QByteArray good = encodeQuery(7, u"mail.example.test"_s, RecordType::A);
    good[2] = char(0x81);
    good[7] = 3;
    good += QByteArray("\xC0\x0C\0\1\0\1\0\0\0\x3C\0\4\1\2\3\4", 16).repeated(3);
    for (qsizetype length = 0; length < good.size(); ++length)
        QVERIFY(!decodeResponse(good.left(length)) || length > 12);
    QRandomGenerator random(4711);
    int decoded = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bent = good;
        for (int i = 0; i < 3; ++i)
            bent[random.bounded(int(bent.size()))] = char(random.bounded(256));
        decoded += decodeResponse(bent).has_value() ? 1 : 0;
    }
    QVERIFY(decoded > 0 && decoded < 20'000);
}

void TestWire::noInputBeginsASecondCommand_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("plain") << u"a@b.test"_s << QByteArray("a@b.test");
    QTest::newRow("line break") << u"a@b.test>\r\nDATA"_s << QByteArray("a@b.testdata");
    QTest::newRow("angle brackets") << u"<a@b.test>"_s << QByteArray("a@b.test");
    QTest::newRow("NUL") << u"a\0@b.test"_s << QByteArray("a@b.test");
    QTest::newRow("international domain") << u"a@bücher.test"_s << QByteArray("a@xn--bcher-kva.test");
    QTest::newRow("international name") << u"jörg@b.test"_s << QByteArray("j\xc3\xb6rg@b.test");
    QTest::newRow("address literal") << u"a@[192.0.2.1]"_s << QByteArray("a@[192.0.2.1]");
}

void TestWire::noInputBeginsASecondCommand()
{
    QFETCH(QString, input);
    QFETCH(QByteArray, path);
    QCOMPARE(commandPath(input), path);
    QVERIFY(!commandPath(input).contains('\n') && !commandPath(input).contains('\r'));
    QVERIFY(!commandWord(input + u"\r\nQUIT"_s).contains('\n'));
}

void TestWire::capabilitiesAreRead()
{
    const Reply ehlo{250,
                     {u"250-mail.test Hello"_s, u"250-SIZE 35882577"_s, u"250-auth=LOGIN"_s, u"250-AUTH LOGIN PLAIN"_s,
                      u"250-starttls"_s, u"250-PIPELINING"_s, u"250-XFOO a b"_s, u"250 SMTPUTF8"_s}};
    const Capabilities capabilities = capabilitiesOf(ehlo);
    QCOMPARE(capabilities.size, std::optional<qint64>(35882577));
    QCOMPARE(capabilities.auth, (QStringList{u"LOGIN"_s, u"PLAIN"_s}));
    QVERIFY(capabilities.startTls && capabilities.pipelining && capabilities.smtpUtf8);
    QVERIFY(!capabilities.dsn);
    QCOMPARE(capabilities.others, QStringList{u"XFOO A B"_s});
    QVERIFY(!capabilitiesOf({250, {u"250-x"_s, u"250 SIZE many"_s}}).size);
}

void TestWire::aDateInTheGreetingIsRead()
{
    const auto date = dateInGreeting(u"mail.test ESMTP Exim 4.96 Sun, 22 Nov 2026 11:49:47 +0100"_s);
    QVERIFY(date);
    QCOMPARE(date->toUTC(), QDateTime(QDate(2026, 11, 22), QTime(10, 49, 47), Qt::UTC));
    QVERIFY(!dateInGreeting(u"mail.test ESMTP Postfix"_s));
}

void TestWire::anAnswerAfterTheGoodbyeIsNoConfusion()
{
    // Exim's answer to a pipelined RSET can be read while QUIT is being written.
    ConversationTopic topic;
    topic.encryption = Encryption::None;
    topic.ehloName = u"computer.home.test"_s;
    topic.from = u"alice@mail.test"_s;
    Conversation conversation(topic);
    conversation.take({220, {u"220 mail.test"_s}});
    conversation.take({250, {u"250 mail.test"_s}});
    conversation.take({250, {u"250 Ok"_s}});                      // MAIL
    const Step goodbye = conversation.take({250, {u"250 Ok"_s}}); // RSET
    QVERIFY(goodbye.action == Step::Action::Close);
    const Step late = conversation.take({250, {u"250 Reset OK"_s}});
    QVERIFY(late.observations.isEmpty() && late.commands.isEmpty());
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
