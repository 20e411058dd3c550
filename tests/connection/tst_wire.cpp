#include "ScriptedDns.h"
#include "TestCertificates.h"

#include <Autoconfig.h>
#include <CertificateJudgement.h>
#include <CommandText.h>
#include <DnsMessage.h>
#include <EhloAnswer.h>
#include <FindingKinds.h>
#include <HostLookup.h>
#include <NameServers.h>
#include <PlainText.h>
#include <PlanMaker.h>
#include <ReplyReader.h>
#include <Sasl.h>
#include <WebProbe.h>

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace unsent;
using namespace unsent::connection;

/// The parts that need no network: bytes, texts, plans.
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
    void signInFollowsTheRfc_data();
    void signInFollowsTheRfc();
    void scramRefusesALiar_data();
    void scramRefusesALiar();
    void theBestMechanismComesFirst_data();
    void theBestMechanismComesFirst();
    void aSecretIsMaskedInEveryForm_data();
    void aSecretIsMaskedInEveryForm();
    void aSecretIsWipedOnlyWhereItIsOurs();
    void noInputBeginsASecondCommand_data();
    void noInputBeginsASecondCommand();
    void aHostIsUnderstood_data();
    void aHostIsUnderstood();
    void aCardBecomesAPlan();
    void factsBecomeAPlan();
    void aNameServerIsUnderstood_data();
    void aNameServerIsUnderstood();
    void resolverFilesAreRead();
    void aPrivateAddressIsKnown_data();
    void aPrivateAddressIsKnown();
    void capabilitiesAreRead();
    void anAutoconfigDocumentIsRead();
    void aPortalIsTold_data();
    void aPortalIsTold();
    void everyFindingHasItsWords();
    void aPlanSaysWhatItWillDo_data();
    void aPlanSaysWhatItWillDo();
    void aDateInTheGreetingIsRead();
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

void TestWire::signInFollowsTheRfc_data()
{
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("nonce");
    QTest::addColumn<QByteArrayList>("dialogue"); // ours, theirs, ours ... in plain
    QTest::newRow("RFC 4616 PLAIN") << u"PLAIN"_s << QByteArray("tim") << QByteArray("tanstaaftanstaaf") << QByteArray()
                                    << QByteArrayList{QByteArray("\0tim\0tanstaaftanstaaf", 21)};
    QTest::newRow("LOGIN") << u"LOGIN"_s << QByteArray("tim") << QByteArray("secret") << QByteArray()
                           << QByteArrayList{QByteArray(), "Username:", "tim", "Password:", "secret"};
    QTest::newRow("RFC 2195 CRAM-MD5") << u"CRAM-MD5"_s << QByteArray("tim") << QByteArray("tanstaaftanstaaf")
                                       << QByteArray()
                                       << QByteArrayList{QByteArray(), "<1896.697170952@postoffice.reston.mci.net>",
                                                         "tim b913a602c7eda7a495b4e6e7334d3890"};
    QTest::newRow("RFC 5802 SCRAM-SHA-1")
        << u"SCRAM-SHA-1"_s << QByteArray("user") << QByteArray("pencil") << QByteArray("fyko+d2lbbFgONRv9qkxdawL")
        << QByteArrayList{"n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL",
                          "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096",
                          "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=",
                          "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=", ""};
    QTest::newRow("RFC 7677 SCRAM-SHA-256")
        << u"SCRAM-SHA-256"_s << QByteArray("user") << QByteArray("pencil") << QByteArray("rOprNGfwEbeRWgbNEkqO")
        << QByteArrayList{"n,,n=user,r=rOprNGfwEbeRWgbNEkqO",
                          "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
                          "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+"
                          "Ute9ytag9zjfMHgsqmmiz7AndVQ=",
                          "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=", ""};
    QTest::newRow("XOAUTH2")
        << u"XOAUTH2"_s << QByteArray("someuser@example.com")
        << QByteArray("ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg") << QByteArray()
        << QByteArrayList{"user=someuser@example.com\1auth=Bearer ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg\1\1",
                          "{\"status\":\"401\"}", ""};
    QTest::newRow("RFC 7628 OAUTHBEARER")
        << u"OAUTHBEARER"_s << QByteArray("user@example.com")
        << QByteArray("vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==") << QByteArray()
        << QByteArrayList{"n,a=user@example.com,\1host=server.example.com\1port=587\1auth=Bearer "
                          "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==\1\1",
                          "{}", "\1"};
}

void TestWire::signInFollowsTheRfc()
{
    QFETCH(QString, mechanism);
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, nonce);
    QFETCH(QByteArrayList, dialogue);
    SaslExchange exchange(
        mechanism, {.user = user, .password = password, .isToken = false, .host = "server.example.com", .port = 587},
        nonce);
    const auto first = exchange.initialResponse();
    QCOMPARE(first ? QByteArray::fromBase64(*first) : QByteArray(), dialogue.first());
    QCOMPARE(first.has_value(), mechanism != u"LOGIN" && mechanism != u"CRAM-MD5");
    for (qsizetype i = 1; i + 1 < dialogue.size(); i += 2) {
        const auto answer = exchange.answer(dialogue[i].toBase64());
        QVERIFY(answer);
        QCOMPARE(QByteArray::fromBase64(*answer), dialogue[i + 1]);
    }
    QVERIFY(!exchange.answer("AAAA")); // a server that never stops asking is not answered for ever
}

void TestWire::scramRefusesALiar_data()
{
    QTest::addColumn<QByteArray>("serverFirst");
    QTest::newRow("another nonce") << QByteArray("r=stolen,s=QSXCR+Q6sek8bf92,i=4096");
    QTest::newRow("nothing of its own") << QByteArray("r=fyko,s=QSXCR+Q6sek8bf92,i=4096");
    QTest::newRow("no rounds") << QByteArray("r=fykoxx,s=QSXCR+Q6sek8bf92");
    QTest::newRow("rounds for minutes") << QByteArray("r=fykoxx,s=QSXCR+Q6sek8bf92,i=2000000000");
    QTest::newRow("zero rounds") << QByteArray("r=fykoxx,s=QSXCR+Q6sek8bf92,i=0");
    QTest::newRow("no salt") << QByteArray("r=fykoxx,s=,i=4096");
    QTest::newRow("salt that is no base64") << QByteArray("r=fykoxx,s=!!!!,i=4096");
}

void TestWire::scramRefusesALiar()
{
    QFETCH(QByteArray, serverFirst);
    const QByteArray password("pencil");
    Scram scram(QCryptographicHash::Sha1, "user", password, "fyko");
    QVERIFY(!scram.finalMessage(serverFirst));
    QVERIFY(!scram.serverProved("v="));
}

void TestWire::theBestMechanismComesFirst_data()
{
    QTest::addColumn<bool>("token");
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<QString>("order");
    QTest::newRow("over TLS as mail programs do") << false << true << u"PLAIN LOGIN SCRAM-SHA-256 CRAM-MD5"_s;
    QTest::newRow("in the clear nothing that shows the password first")
        << false << false << u"SCRAM-SHA-256 CRAM-MD5 PLAIN LOGIN"_s;
    QTest::newRow("with a token") << true << true << u"XOAUTH2"_s;
}

void TestWire::theBestMechanismComesFirst()
{
    QFETCH(bool, token);
    QFETCH(bool, encrypted);
    QFETCH(QString, order);
    const QStringList offered{u"LOGIN"_s, u"PLAIN"_s, u"CRAM-MD5"_s, u"SCRAM-SHA-256"_s, u"XOAUTH2"_s, u"NTLM"_s};
    QCOMPARE(usableMechanisms(offered, token, encrypted).join(u' '), order);
}

void TestWire::aSecretIsMaskedInEveryForm_data()
{
    QTest::addColumn<QByteArray>("said");
    const QByteArray secret = "Zx/9+kanarie&";
    QTest::newRow("plain") << "you said " + secret;
    QTest::newRow("percent") << secret.toPercentEncoding();
    QTest::newRow("hex") << secret.toHex();
    for (int lead = 0; lead < 6; ++lead)
        QTest::addRow("base64 behind %d bytes", lead) << (QByteArray(lead, 'q') + secret + "tail").toBase64();
}

void TestWire::aSecretIsMaskedInEveryForm()
{
    QFETCH(QByteArray, said);
    SecretMask mask;
    mask.add("Zx/9+kanarie&");
    const QByteArray masked = mask.applied(said);
    QVERIFY2(masked.contains("********"), masked.constData());
    QVERIFY(!masked.contains("kanarie"));
    QCOMPARE(mask.applied("nothing secret here"), QByteArray("nothing secret here"));
}

void TestWire::aSecretIsWipedOnlyWhereItIsOurs()
{
    QByteArray own(16, 'x');
    const char* memory = own.constData();
    QByteArray holder = own;
    wipe(own); // shared: the holder's bytes stay
    QCOMPARE(holder, QByteArray(16, 'x'));
    QVERIFY(own.isEmpty());
    Password password(std::move(holder));
    QCOMPARE(password.utf8(), QByteArray(16, 'x'));
    QVERIFY(password.utf8().constData() != memory);
    const Password fromLiteral(u"in read-only memory"_s);
    QCOMPARE(fromLiteral.utf8(), QByteArray("in read-only memory"));
    Password moved(std::move(password));
    QVERIFY(password.isEmpty());
    QVERIFY(!moved.isEmpty());
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

void TestWire::aHostIsUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("name") << u"smtp.example.com"_s << u"smtp.example.com"_s << 587;
    QTest::newRow("name and port") << u" smtp.example.com:2525 "_s << u"smtp.example.com"_s << 2525;
    QTest::newRow("trailing dot") << u"smtp.example.com."_s << u"smtp.example.com"_s << 587;
    QTest::newRow("scheme") << u"smtps://smtp.example.com:465/"_s << u"smtp.example.com"_s << 465;
    QTest::newRow("IPv4") << u"192.0.2.1"_s << u"192.0.2.1"_s << 587;
    QTest::newRow("IPv6") << u"2001:db8::1"_s << u"2001:db8::1"_s << 587;
    QTest::newRow("IPv6 and port") << u"[2001:db8::1]:25"_s << u"2001:db8::1"_s << 25;
    QTest::newRow("empty") << u" "_s << QString() << 0;
    QTest::newRow("blank inside") << u"smtp example"_s << QString() << 0;
    QTest::newRow("port too large") << u"smtp.example.com:70000"_s << QString() << 0;
    QTest::newRow("an address of mail") << u"a@example.com"_s << QString() << 0;
}

void TestWire::aHostIsUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    const auto plan = planForHost(text);
    QCOMPARE(bool(plan), !host.isEmpty());
    if (plan) {
        QCOMPARE(plan->host, host);
        QCOMPARE(int(plan->targets.first().port), port);
    } else {
        QVERIFY(!plan.error().what.isEmpty());
    }
}

void TestWire::aCardBecomesAPlan()
{
    model::Provider card;
    card.id = u"web-de"_s;
    card.userName = u"local-part"_s;
    card.submission = {{u"smtp.web.de"_s, 465, u"tls"_s}, {u"smtp.web.de"_s, 587, u"starttls"_s}};
    const TestPlan plan = planForCard(u"alice@web.de"_s, card);
    QCOMPARE(plan.host, u"smtp.web.de"_s);
    QCOMPARE(plan.user, u"alice"_s);
    QCOMPARE(plan.targets.size(), 3);
    QCOMPARE(plan.targets[0], (Target{465, EncryptionChoice::Tls, Origin::ProviderCard}));
    QCOMPARE(plan.targets[1], (Target{587, EncryptionChoice::StartTls, Origin::ProviderCard}));
    QCOMPARE(plan.targets[2], (Target{25, EncryptionChoice::Auto, Origin::Assumed}));
    QCOMPARE(plan.webHost, u"web.de"_s);
}

void TestWire::factsBecomeAPlan()
{
    const auto fact = [](const QString& id, const QString& value) {
        return model::Fact{id, value, model::FactSource::Pasted, {}};
    };
    const auto plan = planForFacts({fact(u"server"_s, u"smtp.proseware.example"_s), fact(u"port"_s, u"2525"_s),
                                    fact(u"encryption"_s, u"tls"_s), fact(u"sender"_s, u"a@b.test"_s),
                                    fact(u"recipient"_s, u"?"_s), fact(u"size"_s, u"1234"_s)});
    QVERIFY(plan);
    QCOMPARE(plan->targets.first(), (Target{2525, EncryptionChoice::Tls, Origin::Pasted}));
    QCOMPARE(plan->targets.size(), 4);
    QCOMPARE(plan->from, u"a@b.test"_s);
    QVERIFY(plan->to.isEmpty());
    QCOMPARE(plan->messageBytes, std::optional<qint64>(1234));
    QVERIFY(!planForFacts({fact(u"port"_s, u"25"_s)}));
}

void TestWire::aNameServerIsUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::newRow("IPv4") << u"192.0.2.53"_s << u"192.0.2.53"_s << 53;
    QTest::newRow("IPv4 and port") << u"127.0.0.1:5353"_s << u"127.0.0.1"_s << 5353;
    QTest::newRow("IPv6") << u"2001:db8::53"_s << u"2001:db8::53"_s << 53;
    QTest::newRow("IPv6 and port") << u"[::1]:5353"_s << u"::1"_s << 5353;
    QTest::newRow("a name") << u"dns.test"_s << QString() << 0;
    QTest::newRow("port 0") << u"127.0.0.1:0"_s << QString() << 0;
    QTest::newRow("empty") << QString() << QString() << 0;
}

void TestWire::aNameServerIsUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QFETCH(int, port);
    const auto server = nameServerFromText(text);
    QCOMPARE(server.has_value(), !address.isEmpty());
    if (server) {
        QCOMPARE(server->address.toString(), address);
        QCOMPARE(int(server->port), port);
    }
}

void TestWire::resolverFilesAreRead()
{
    const ResolverSettings settings = parseResolverSettings(
        u"# made by hand\nnameserver 192.0.2.53\nnameserver fe80::1%eth0 ; router\nsearch home.test lan\nnameserver nonsense\n"_s);
    QCOMPARE(settings.servers.size(), 2);
    QCOMPARE(settings.servers.first().address, QHostAddress(u"192.0.2.53"_s));
    QCOMPARE(settings.searchDomains, (QStringList{u"home.test"_s, u"lan"_s}));
    const QString hosts =
        u"127.0.0.1 localhost\n0.0.0.0 smtp.gmail.com # blocked\n::1 Smtp.Gmail.com\n10.0.0.1 other"_s;
    QCOMPARE(hostsFileAddresses(hosts, u"smtp.gmail.com"_s),
             (QList<QHostAddress>{QHostAddress(u"0.0.0.0"_s), QHostAddress(u"::1"_s)}));
    QVERIFY(hostsFileAddresses(hosts, u"gmail.com"_s).isEmpty());
    QVERIFY(hostsFileAddresses(hosts, u"blocked"_s).isEmpty());
}

void TestWire::aPrivateAddressIsKnown_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("inside");
    for (const char* inside : {"0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "169.254.1.1", "172.31.0.1",
                               "192.168.1.1", "::", "::1", "fd00::1", "fe80::1"})
        QTest::newRow(inside) << QString::fromLatin1(inside) << true;
    for (const char* outside : {"192.0.2.1", "172.32.0.1", "100.128.0.1", "2001:db8::1", "8.8.8.8"})
        QTest::newRow(outside) << QString::fromLatin1(outside) << false;
}

void TestWire::aPrivateAddressIsKnown()
{
    QFETCH(QString, address);
    QFETCH(bool, inside);
    QCOMPARE(isNotPublic(QHostAddress(address)), inside);
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

void TestWire::anAutoconfigDocumentIsRead()
{
    const QByteArray document =
        "<clientConfig><emailProvider id='x'><incomingServer "
        "type='imap'><hostname>imap.x.test</hostname></incomingServer>"
        "<outgoingServer "
        "type='smtp'><hostname>smtp.%EMAILDOMAIN%</hostname><port>465</port><socketType>SSL</socketType>"
        "<username>%EMAILLOCALPART%</username></outgoingServer><outgoingServer "
        "type='smtp'><hostname>b.x.test</hostname>"
        "<port>587</port><socketType>STARTTLS</socketType></outgoingServer></emailProvider></clientConfig>";
    const auto servers = parseAutoconfig(document, u"anna@x.test"_s);
    QCOMPARE(servers.size(), 2);
    QCOMPARE(servers[0].host, u"smtp.x.test"_s);
    QCOMPARE(servers[0].user, u"anna"_s);
    QCOMPARE(servers[0].encryption, EncryptionChoice::Tls);
    QCOMPARE(servers[1].encryption, EncryptionChoice::StartTls);
    QVERIFY(parseAutoconfig("<html>no</html>", u"anna@x.test"_s).isEmpty());
    QVERIFY(parseAutoconfig("<!DOCTYPE x [<!ENTITY a 'b'>]>" + document, u"anna@x.test"_s).isEmpty());
    for (const QString& address : autoconfigAddresses(u"anna@x.test"_s))
        QVERIFY2(!address.contains(u"anna"_s), qPrintable(address));
}

void TestWire::aPortalIsTold_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<bool>("portal");
    QTest::newRow("511") << u"HTTP/1.1 511 Network Authentication Required\r\n\r\n"_s << true;
    QTest::newRow("to an address inside")
        << u"HTTP/1.1 302 Found\r\nLocation: http://192.168.1.1:8080/x\r\n\r\n"_s << true;
    QTest::newRow("to a login page elsewhere")
        << u"HTTP/1.0 302 Found\r\nlocation: https://hotspot.hotel.test/login?u=1\r\n\r\n"_s << true;
    QTest::newRow("to its own secure page")
        << u"HTTP/1.1 301 Moved\r\nLocation: https://www.mail.test/login\r\n\r\n"_s << false;
    QTest::newRow("to another page of the same company")
        << u"HTTP/1.1 301 Moved\r\nLocation: https://example.com/\r\n\r\n"_s << false;
    QTest::newRow("a page") << u"HTTP/1.1 200 OK\r\n\r\n"_s << false;
    QTest::newRow("noise") << u"x"_s << false;
}

void TestWire::aPortalIsTold()
{
    QFETCH(QString, head);
    QFETCH(bool, portal);
    QCOMPARE(looksLikeCaptivePortal(head, u"mail.test"_s), portal);
}

void TestWire::everyFindingHasItsWords()
{
    static const QRegularExpression id(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    QSet<QString> ids, sentences;
    for (int i = 0; i < FindingCount; ++i) {
        const FindingKind& kind = kindOf(FindingId(i));
        QCOMPARE(int(kind.id), i);
        const QString name = toId(kind.id);
        QVERIFY2(id.match(name).hasMatch(), qPrintable(name));
        QCOMPARE(findingFromId(name), std::optional(kind.id));
        const Finding finding = describeFinding(kind.id, {});
        QVERIFY2(finding.says.endsWith(u'.') || finding.says.endsWith(u'?') || finding.says.endsWith(u')'),
                 qPrintable(finding.says));
        QVERIFY2(finding.advice.size() > 15, qPrintable(name));
        QVERIFY2(!finding.says.contains(u'{') && !finding.advice.contains(u'{'), qPrintable(finding.says));
        ids.insert(name);
        sentences.insert(finding.says);
    }
    QCOMPARE(ids.size(), FindingCount);
    QCOMPARE(sentences.size(), FindingCount);
    QCOMPARE(describeFinding(FindingId::DnsNoSuchHost, {{u"host"_s, u"{name}"_s}, {u"name"_s, u"X"_s}}).says,
             u"There is no server called {name}."_s);
}

void TestWire::aPlanSaysWhatItWillDo_data()
{
    QTest::addColumn<bool>("signIn");
    QTest::addColumn<bool>("message");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("not_");
    QTest::newRow("nothing given") << false << false << u"Sends no message."_s << u"Signs in"_s;
    QTest::newRow("sign-in") << true << false
                             << u"Signs in once as alice, only over safe encryption. The password is not kept."_s
                             << u"Uses no password."_s;
    QTest::newRow("message") << true << true << u"Sends one test message to yourself, at alice@mail.test."_s
                             << u"Sends no message."_s;
}

void TestWire::aPlanSaysWhatItWillDo()
{
    QFETCH(bool, signIn);
    QFETCH(bool, message);
    QFETCH(QString, says);
    QFETCH(QString, not_);
    TestPlan plan = planForHost(u"smtp.mail.test"_s).value();
    plan.from = u"alice@mail.test"_s;
    plan.sendMessageToSelf = message;
    if (signIn) {
        plan.user = u"alice"_s;
        plan.password = std::make_shared<Password>(QByteArray("geheim-77"));
    }
    const QString all = describe(plan).join(u'\n');
    QVERIFY2(all.contains(says), qPrintable(all));
    QVERIFY2(!all.contains(not_), qPrintable(all));
    QVERIFY(all.contains(u"587, 465, 25"_s));
    QVERIFY(!all.contains(u"geheim"_s));
}

void TestWire::aDateInTheGreetingIsRead()
{
    const auto date = dateInGreeting(u"mail.test ESMTP Exim 4.96 Sun, 22 Nov 2026 11:49:47 +0100"_s);
    QVERIFY(date);
    QCOMPARE(date->toUTC(), QDateTime(QDate(2026, 11, 22), QTime(10, 49, 47), Qt::UTC));
    QVERIFY(!dateInGreeting(u"mail.test ESMTP Postfix"_s));
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
