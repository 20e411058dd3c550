#include <SizeCheck.h>

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

/// Files as they will travel, against the limits that are known.
class SizeCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void base64GrowsByAThirdAndLineEnds_data();
    void base64GrowsByAThirdAndLineEnds();
    void base64SizeIsThatOfARealEncoding_data();
    void base64SizeIsThatOfARealEncoding();
    void fileIsMeasured();
    void whatCannotBeMeasuredIsTold_data();
    void whatCannotBeMeasuredIsTold();
    void limitIsComparedWithWhatItCounts_data();
    void limitIsComparedWithWhatItCounts();
    void tightestLimitComesFirst();
    void providerCardGivesItsLimits();
    void factsFollow_data();
    void factsFollow();
    void sizeIsReadAsPeopleTypeIt_data();
    void sizeIsReadAsPeopleTypeIt();
};

void SizeCheckTest::base64GrowsByAThirdAndLineEnds_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("encoded");
    QTest::newRow("nothing") << qint64(0) << qint64(0);
    QTest::newRow("one byte is four letters and a line end") << qint64(1) << qint64(6);
    QTest::newRow("57 bytes fill a line") << qint64(57) << qint64(78);
    QTest::newRow("58 bytes begin another") << qint64(58) << qint64(84);
    QTest::newRow("20 MiB") << qint64(20 * 1024 * 1024) << qint64(28697872);
    QTest::newRow("more than 32 bits hold") << qint64(6'000'000'000) << qint64(8'210'526'316);
}

void SizeCheckTest::base64GrowsByAThirdAndLineEnds()
{
    QFETCH(qint64, bytes);
    QTEST(tools::base64Size(bytes), "encoded");
}

void SizeCheckTest::base64SizeIsThatOfARealEncoding_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 1, 2, 3, 56, 57, 58, 113, 114, 115, 1000, 76543})
        QTest::addRow("%d bytes", bytes) << bytes;
}

void SizeCheckTest::base64SizeIsThatOfARealEncoding()
{
    QFETCH(int, bytes);
    const QByteArray letters = QByteArray(bytes, 'x').toBase64();
    qint64 size = 0;
    for (qsizetype start = 0; start < letters.size(); start += 76)
        size += letters.mid(start, 76).size() + 2;
    QCOMPARE(tools::base64Size(bytes), size);
}

void SizeCheckTest::fileIsMeasured()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"photo.jpg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(3'000'000));
    const tools::SizedFile measured = tools::measureFile(file.fileName());
    QCOMPARE(measured.name, u"photo.jpg"_s);
    QCOMPARE(measured.bytes, 3'000'000);
    QVERIFY(measured.encoded > tools::base64Size(3'000'000));
    QVERIFY(measured.encoded < tools::base64Size(3'000'000) + 1000);
    QVERIFY(measured.trouble.isEmpty());
}

void SizeCheckTest::whatCannotBeMeasuredIsTold_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("word");
    QTest::newRow("a folder") << u"/"_s << u"folder"_s;
    QTest::newRow("a file that has vanished") << u"/no/such/file.pdf"_s << u"no such file"_s;
    QTest::newRow("something that is no file") << u"/dev/null"_s << u"cannot be read"_s;
    QTest::newRow("no name at all") << QString() << u"no such file"_s;
}

void SizeCheckTest::whatCannotBeMeasuredIsTold()
{
    QFETCH(QString, path);
    QFETCH(QString, word);
    const tools::SizedFile measured = tools::measureFile(path);
    QVERIFY2(measured.trouble.contains(word), qPrintable(measured.trouble));
    QCOMPARE(measured.bytes, 0);
    const tools::SizeReport report = tools::checkSize({measured}, {tools::outlookClassicLimit()});
    QVERIFY(!report.complete);
    QVERIFY(tools::facts(report).isEmpty());
}

void SizeCheckTest::limitIsComparedWithWhatItCounts_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("serverBytes");
    QTest::addColumn<bool>("fitsOutlook");
    QTest::addColumn<bool>("fitsServer");
    const qint64 cap = 20480 * 1024;
    QTest::newRow("Outlook counts the files as they are") << cap << qint64(35'000'000) << true << true;
    QTest::newRow("one byte too many for Outlook") << cap + 1 << qint64(35'000'000) << false << true;
    QTest::newRow("the server counts what travels") << qint64(18'500'000) << qint64(25'000'000) << true << false;
    QTest::newRow("both refuse") << qint64(30'000'000) << qint64(25'000'000) << false << false;
}

void SizeCheckTest::limitIsComparedWithWhatItCounts()
{
    QFETCH(qint64, bytes);
    QFETCH(qint64, serverBytes);
    const tools::SizeReport report = tools::checkSize(
        {tools::sizedFile(u"a.zip"_s, bytes)}, {tools::outlookClassicLimit(), tools::serverLimit({}, serverBytes)});
    for (const tools::LimitVerdict& verdict : report.limits) {
        if (verdict.limit.who == u"server")
            QTEST(verdict.fits, "fitsServer");
        else
            QTEST(verdict.fits, "fitsOutlook");
        QVERIFY(!verdict.limit.source.isEmpty());
    }
    QFETCH(bool, fitsOutlook);
    QFETCH(bool, fitsServer);
    QCOMPARE(report.fits, fitsOutlook && fitsServer);
}

void SizeCheckTest::tightestLimitComesFirst()
{
    const tools::SizeReport report =
        tools::checkSize({tools::sizedFile(u"a"_s, 9'000'000)},
                         {tools::serverLimit(u"wide"_s, 50'000'000), tools::serverLimit(u"tight"_s, 10'000'000),
                          tools::exchangeAccountLimit()});
    QCOMPARE(report.limits.first().limit.name, u"tight"_s);
    QVERIFY(!report.limits.first().fits);
    QCOMPARE(report.limits.last().limit.name, u"wide"_s);
}

void SizeCheckTest::providerCardGivesItsLimits()
{
    model::Provider card;
    card.name = u"Fabrikam"_s;
    card.checked = u"2026-11-22"_s;
    QVERIFY(tools::providerLimits(card, false).isEmpty());
    card.sizeAttachments = 25'000'000;
    card.sizeAdvertised = 35'000'000;
    const QList<tools::SizeLimit> limits = tools::providerLimits(card, true);
    QCOMPARE(limits.size(), 2);
    QCOMPARE(limits.at(0).counts, tools::Counts::Files);
    QCOMPARE(limits.at(1).counts, tools::Counts::Message);
    QVERIFY(limits.at(0).recipientSide);
    QVERIFY(limits.at(0).source.contains(QLocale().toString(QDate(2026, 11, 22), QLocale::LongFormat)));
}

void SizeCheckTest::factsFollow_data()
{
    QTest::addColumn<QList<tools::SizeLimit>>("limits");
    QTest::addColumn<QStringList>("expected");
    const qint64 message = tools::checkSize({tools::sizedFile(u"a"_s, 30'000'000)}, {}).messageBytes;
    const QString size = u"size="_s + QString::number(message);
    tools::SizeLimit recipients = tools::serverLimit(u"x"_s, 1000);
    recipients.recipientSide = true;
    QTest::newRow("no limit is known") << QList<tools::SizeLimit>{} << QStringList{size};
    QTest::newRow("the mail program's own") << QList{tools::outlookClassicLimit()}
                                            << QStringList{size, u"limit=20971520"_s, u"size-limit-hit=mail-program"_s};
    QTest::newRow("the server's") << QList{tools::serverLimit({}, 1000)}
                                  << QStringList{size, u"limit=1000"_s, u"size-limit-hit=server"_s};
    QTest::newRow("the recipient's") << QList{recipients}
                                     << QStringList{size, u"limit=1000"_s, u"size-limit-hit=recipient"_s};
    QTest::newRow("none is hit") << QList{tools::serverLimit({}, 100'000'000)}
                                 << QStringList{size, u"size-limit-hit=none"_s};
}

void SizeCheckTest::factsFollow()
{
    QFETCH(QList<tools::SizeLimit>, limits);
    QStringList told;
    for (const model::Fact& fact : tools::facts(tools::checkSize({tools::sizedFile(u"a"_s, 30'000'000)}, limits)))
        told << fact.id + u'=' + fact.value;
    QTEST(told, "expected");
}

void SizeCheckTest::sizeIsReadAsPeopleTypeIt_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<qint64>("bytes"); // -1: none
    const auto row = [](const QString& words, qint64 bytes) {
        QTest::newRow(qPrintable(words.isEmpty() ? u"(empty)"_s : words)) << words << bytes;
    };
    row(u"26214400"_s, 26214400);
    row(u"25 MB"_s, 25 * 1024 * 1024);
    row(u"25m"_s, 25 * 1024 * 1024);
    row(u"20480 KB"_s, 20480 * 1024);
    row(u"1.5 GiB"_s, 1536LL * 1024 * 1024);
    row(u"1,5 MB"_s, 1536 * 1024);
    row(u"12 bytes"_s, 12);
    row(u"-1"_s, -1);
    row(u"lots"_s, -1);
    row(QString(), -1);
    row(u"99999999999999 GB"_s, -1);
}

void SizeCheckTest::sizeIsReadAsPeopleTypeIt()
{
    QFETCH(QString, words);
    QTEST(tools::sizeFromWords(words).value_or(-1), "bytes");
}

QTEST_GUILESS_MAIN(SizeCheckTest)
#include "tst_size_check.moc"
