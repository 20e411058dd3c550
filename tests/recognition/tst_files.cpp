#include "Rules.h"

#include <MessageHead.h>

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <gsf/gsf.h>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

const QByteArray Report =
    "From: MAILER-DAEMON@example.com\nTo: me@example.com\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: "
    "1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\n\n"
    "--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: "
    "base64\n\nVGhpcyBpcyB0aGUgbWFpbCBzeXN0ZW0gYXQgaG9zdCBhLmV4YW1wbGUuCg==\n"
    "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; a.example\n\nFinal-Recipient: rfc822; "
    "anna@example.org\nAction: failed\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552 5.2.2 Mailbox full\n\n"
    "--b\nContent-Type: message/rfc822\n\nFrom: me@example.com\nTo: anna@example.org\nSubject: relaying denied is the "
    "title\nMessage-ID: <1@example.com>\n\nrelaying denied\n--b--\n";

void writeStream(GsfOutfile* root, const char* name, const QString& text)
{
    GsfOutput* child = gsf_outfile_new_child(root, name, FALSE);
    const QByteArray bytes(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    gsf_output_write(child, static_cast<size_t>(bytes.size()), reinterpret_cast<const guint8*>(bytes.constData()));
    gsf_output_close(child);
    g_object_unref(child);
}

/// A message as Outlook saves it, made with the library that also reads it.
QByteArray outlookMessage(const QString& subject, const QString& body)
{
    gsf_init();
    GsfOutput* memory = gsf_output_memory_new();
    GsfOutfile* root = gsf_outfile_msole_new(memory);
    writeStream(root, "__substg1.0_0037001F", subject);
    writeStream(root, "__substg1.0_1000001F", body);
    gsf_output_close(GSF_OUTPUT(root));
    const QByteArray bytes(reinterpret_cast<const char*>(gsf_output_memory_get_bytes(GSF_OUTPUT_MEMORY(memory))),
                           static_cast<qsizetype>(gsf_output_size(memory)));
    g_object_unref(root);
    g_object_unref(memory);
    return bytes;
}

QByteArray deepMessage(int depth)
{
    QByteArray head = "From: a@example.com\nSubject: deep\nMIME-Version: 1.0\n";
    QByteArray tail;
    for (int i = 0; i < depth; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        head += "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + "\n";
        tail.prepend("\n--" + boundary + "--\n");
    }
    return head + "Content-Type: text/plain\n\n550 5.7.1 Relaying denied\n" + tail;
}

} // namespace

class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsThatNobodyAsksForAreNotParsed_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("needed");
        QTest::newRow("idle fields and their folded lines")
            << QByteArray("Received: from a\n\tby b\nMIME-Version: 1.0\nSubject: x\nContent-Type: text/plain;\n "
                          "charset=utf-8\nX-Failed-Recipients: a@example.org\nDate: today\n\nTo: is no field here\n")
            << QByteArray("MIME-Version: 1.0\nContent-Type: text/plain;\n "
                          "charset=utf-8\nX-Failed-Recipients: a@example.org\n\nTo: is no field here\n");
        QTest::newRow("lines with CR and LF") << QByteArray("To: a\r\nMIME-Version: 1.0\r\n\r\n550 no\r\n")
                                              << QByteArray("MIME-Version: 1.0\r\n\r\n550 no\r\n");
        for (const QByteArray& kept : {QByteArray("To: a\nSubject: x\n\n550 no\n"), // no field would be left
                                       QByteArray("To: a\nMIME-Version: 1.0\nthis is no field\n\n550 no\n"),
                                       QByteArray("From x Sun Nov 22 11:00:00 2026\nMIME-Version: 1.0\n\n550 no\n"),
                                       QByteArray("To: a\nMIME-Version: 1.0\n"), QByteArray(" folded\nTo: a\n\n"),
                                       QByteArray("To: a\0b\nMIME-Version: 1.0\n\n550 no\n", 35), QByteArray()})
            QTest::newRow(("kept as it is: " + kept.left(30).simplified()).constData()) << kept << kept;
    }

    void fieldsThatNobodyAsksForAreNotParsed()
    {
        QFETCH(QByteArray, message);
        QTEST(recognition::withoutIdleFields(message), "needed");
    }

    void aFileIsReadByItsContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("cause");
        QTest::newRow("a report") << Report << u"a.eml"_s << u"mailbox-full"_s;
        QTest::newRow("a report with another name") << Report << u"a.txt"_s << u"mailbox-full"_s;
        QTest::newRow("a mailbox") << QByteArray("From MAILER-DAEMON Sun Nov 22 11:00:00 2026\n") + Report +
                                          "\nFrom x Sun Nov 22 11:00:00 2026\nSubject: next\n\n550 relaying denied\n"
                                   << u"a.mbox"_s << u"mailbox-full"_s;
        QTest::newRow("an Outlook message")
            << outlookMessage(u"Undeliverable: Hello"_s, u"Remote server returned '552 5.2.2 mailbox full'"_s)
            << u"a.msg"_s << u"mailbox-full"_s;
        QTest::newRow("a web page")
            << QByteArray("<html><head><style>p{}</style></head><body><p>552 5.2.2 Mailbox&nbsp;full</p></body></html>")
            << u"a.html"_s << u"mailbox-full"_s;
        QTest::newRow("Rich Text")
            << QByteArray("{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0\\fs20 552 5.2.2 Mailbox \\b full\\b0\\par}")
            << u"a.rtf"_s << u"mailbox-full"_s;
        QTest::newRow("UTF-16 with a mark")
            << QByteArray(QStringEncoder(QStringConverter::Utf16, QStringConverter::Flag::WriteBom)
                              .encode(u"552 5.2.2 Mailbox full"_s))
            << u"a.txt"_s << u"mailbox-full"_s;
        QTest::newRow("UTF-16 without a mark")
            << QByteArray(QStringEncoder(QStringConverter::Utf16LE).encode(u"552 5.2.2 Mailbox full"_s)) << u"a.txt"_s
            << u"mailbox-full"_s;
        QTest::newRow("Windows-1252") << QByteArray("552 Das Postfach des Empf\xE4ngers ist voll") << u"a.txt"_s
                                      << u"mailbox-full"_s;
        QTest::newRow("Windows-1251")
            << QByteArray(
                   "552 \xEF\xEE\xF7\xF2\xEE\xE2\xFB\xE9 \xFF\xF9\xE8\xEA \xEF\xE5\xF0\xE5\xEF\xEE\xEB\xED\xE5\xED")
            << u"a.txt"_s << u"mailbox-full"_s;
        QTest::newRow("nested twenty deep") << deepMessage(8) << u"a.eml"_s << u"relay-denied"_s;
        QTest::newRow("nested five hundred deep") << deepMessage(500) << u"a.eml"_s << u"relay-denied"_s;
    }

    void aFileIsReadByItsContent()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QString, cause);
        const auto result = tests::recogniser().recogniseBytes(bytes, name);
        QVERIFY(bool(result));
        QVERIFY(result->best());
        QCOMPARE(result->best()->cause, cause);
        QCOMPARE(result->name, name);
        const recognition::Evidence& evidence = result->best()->evidence.first();
        QCOMPARE(tests::wordsAt(result->text, evidence.span), evidence.quote);
    }

    void aReportsFieldsAreThoseOfItsParts()
    {
        const auto result = tests::recogniser().recogniseBytes(Report, u"a.eml"_s);
        QVERIFY(bool(result));
        QCOMPARE(tests::fieldOf(*result.operator->(), u"recipient"), u"anna@example.org"_s);
        QCOMPARE(tests::fieldOf(*result.operator->(), u"message-id"), u"1@example.com"_s);
        QCOMPARE(tests::fieldOf(*result.operator->(), u"sender"), u"me@example.com"_s);
    }

    void whatIsNoTextIsAnErrorAndNoCrash_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray noise(5000, '\0');
        for (qsizetype i = 0; i < noise.size(); ++i)
            noise[i] = static_cast<char>((i * 7919) % 29);
        QTest::newRow("a picture") << noise;
        QTest::newRow("a damaged Outlook message") << outlookMessage(u"a"_s, u"b"_s).left(600);
        QTest::newRow("the start of one") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0\0\0", 12);
    }

    void whatIsNoTextIsAnErrorAndNoCrash()
    {
        QFETCH(QByteArray, bytes);
        const auto result = tests::recogniser().recogniseBytes(bytes, u"a.msg"_s);
        QVERIFY(!result);
        QVERIFY(!result.error().what.isEmpty());
    }

    void aFolderOrAMissingFileIsAnError()
    {
        const QTemporaryDir folder;
        QVERIFY(!tests::recogniser().recogniseFile(folder.path()));
        QVERIFY(!tests::recogniser().recogniseFile(folder.filePath(u"missing.eml"_s)));
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
