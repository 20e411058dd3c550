#include <Password.h>
#include <PlainText.h>
#include <Sasl.h>

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace unsent;
using namespace unsent::connection;

/// SASL by the vectors of the RFCs, and what becomes of a secret.
class TestSignIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signInFollowsTheRfc_data();
    void signInFollowsTheRfc();
    void scramRefusesALiar_data();
    void scramRefusesALiar();
    void theBestMechanismComesFirst_data();
    void theBestMechanismComesFirst();
    void aSecretIsMaskedInEveryForm_data();
    void aSecretIsMaskedInEveryForm();
    void aSecretIsWipedOnlyWhereItIsOurs();
};

void TestSignIn::signInFollowsTheRfc_data()
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

void TestSignIn::signInFollowsTheRfc()
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

void TestSignIn::scramRefusesALiar_data()
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

void TestSignIn::scramRefusesALiar()
{
    QFETCH(QByteArray, serverFirst);
    const QByteArray password("pencil");
    Scram scram(QCryptographicHash::Sha1, "user", password, "fyko");
    QVERIFY(!scram.finalMessage(serverFirst));
    QVERIFY(!scram.serverProved("v="));
}

void TestSignIn::theBestMechanismComesFirst_data()
{
    QTest::addColumn<bool>("token");
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<QString>("order");
    QTest::newRow("over TLS as mail programs do") << false << true << u"PLAIN LOGIN SCRAM-SHA-256 CRAM-MD5"_s;
    QTest::newRow("in the clear nothing that shows the password first")
        << false << false << u"SCRAM-SHA-256 CRAM-MD5 PLAIN LOGIN"_s;
    QTest::newRow("with a token") << true << true << u"XOAUTH2"_s;
}

void TestSignIn::theBestMechanismComesFirst()
{
    QFETCH(bool, token);
    QFETCH(bool, encrypted);
    QFETCH(QString, order);
    const QStringList offered{u"LOGIN"_s, u"PLAIN"_s, u"CRAM-MD5"_s, u"SCRAM-SHA-256"_s, u"XOAUTH2"_s, u"NTLM"_s};
    QCOMPARE(usableMechanisms(offered, token, encrypted).join(u' '), order);
}

void TestSignIn::aSecretIsMaskedInEveryForm_data()
{
    QTest::addColumn<QByteArray>("said");
    const QByteArray secret = "Zx/9+kanarie&";
    QTest::newRow("plain") << "you said " + secret;
    QTest::newRow("percent") << secret.toPercentEncoding();
    QTest::newRow("hex") << secret.toHex();
    for (int lead = 0; lead < 6; ++lead)
        QTest::addRow("base64 behind %d bytes", lead) << (QByteArray(lead, 'q') + secret + "tail").toBase64();
}

void TestSignIn::aSecretIsMaskedInEveryForm()
{
    QFETCH(QByteArray, said);
    SecretMask mask;
    mask.add("Zx/9+kanarie&");
    const QByteArray masked = mask.applied(said);
    QVERIFY2(masked.contains("********"), masked.constData());
    QVERIFY(!masked.contains("kanarie"));
    QCOMPARE(mask.applied("nothing secret here"), QByteArray("nothing secret here"));
}

void TestSignIn::aSecretIsWipedOnlyWhereItIsOurs()
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

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_sign_in.moc"
