#include "Rules.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

/// Every reply of the table gets its cause, or one that is right as well.
class TestReplies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCauseOfAReplyIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("causes");
        QFile table(QFINDTESTDATA("replies.tsv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        for (const QString& line : QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList columns = line.split(u'\t');
            if (line.startsWith(u'#') || columns.size() < 2)
                continue;
            QString text = columns[1];
            QStringList causes{columns[0]};
            static const QRegularExpression Other(u"/((?:[a-z]+-)+[a-z]+|blocklisted)$"_s);
            for (auto match = Other.match(text); match.hasMatch(); match = Other.match(text)) {
                causes += match.captured(1);
                text.chop(match.capturedLength());
            }
            QTest::newRow(qPrintable(text.left(70))) << text << causes;
        }
    }

    void theCauseOfAReplyIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, causes);
        const QString found = tests::causeOf(text);
        QVERIFY2(causes.contains(found), qPrintable(found));
    }
};

QTEST_GUILESS_MAIN(TestReplies)
#include "tst_replies.moc"
