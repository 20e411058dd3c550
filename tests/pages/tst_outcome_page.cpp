#include "ErrorTexts.h"
#include "FullDisk.h"
#include "Journey.h"

#include <OutcomePage.h>
#include <ReportFile.h>

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace unsent;
using unsent::test::FullDisk;

namespace {

const auto Address = u"someone@microsoft.com"_s;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

} // namespace

/// The end: what it was, to be read, copied, printed and saved, with addresses masked until somebody shows them.
class OutcomePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_journey = std::make_unique<test::Journey>(); }
    void cleanupTestCase() { m_journey.reset(); }
    void init();
    void addressesAreMaskedUntilShown();
    void copyIsWhatIsShown();
    void solvedAndUnsolvedAreSaid();
    void reportIsSavedInFourForms_data();
    void reportIsSavedInFourForms();
    void whatCannotBeSavedIsToldAndNothingIsLost_data();
    void whatCannotBeSavedIsToldAndNothingIsLost();
    void saveAsksWhereAndTellsWhenItFailed_data();
    void saveAsksWhereAndTellsWhenItFailed();
    void printDialogDrawsTheReport();
    void pagesHaveMargins();
    void startAgainForgetsEverything();

private:
    QString preview() { return m_journey->find(u"reportPreview"_s)->findChild<QTextBrowser*>()->toPlainText(); }
    session::Report report() { return qobject_cast<const pages::OutcomePage*>(m_journey->page())->shownReport(); }

    QTemporaryDir m_folder;
    std::unique_ptr<test::Journey> m_journey;
};

void OutcomePageTest::init()
{
    m_journey->wizard().startAgain();
    QVERIFY(m_journey->diagnose(test::relayingDialog()));
    QVERIFY(m_journey->press(u"primary"_s));
    QVERIFY(m_journey->answer(u"no"_s));
    QVERIFY(m_journey->press(u"primary"_s));
    QCOMPARE(m_journey->pageName(), u"outcomePage"_s);
}

void OutcomePageTest::addressesAreMaskedUntilShown()
{
    auto* mask = m_journey->find<QAbstractButton>(u"showAddresses"_s);
    QVERIFY(mask && mask->text().contains(u"masked"_s));
    QVERIFY2(!preview().contains(Address), qPrintable(preview()));
    QVERIFY(!preview().contains(u"smtp.microsoft.com"_s));
    QVERIFY(preview().contains(u"Relaying Denied"_s)); // what decides is not an address
    QVERIFY(m_journey->press(u"showAddresses"_s));
    QVERIFY2(preview().contains(Address), qPrintable(preview()));
    QVERIFY(m_journey->press(u"showAddresses"_s));
    QVERIFY(!preview().contains(Address));
}

void OutcomePageTest::copyIsWhatIsShown()
{
    QVERIFY(m_journey->press(u"primary"_s));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(Address));
    QCOMPARE(QGuiApplication::clipboard()->text(), session::toPlainText(report()));
    QVERIFY(m_journey->press(u"showAddresses"_s));
    QVERIFY(m_journey->press(u"primary"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(Address));
}

void OutcomePageTest::solvedAndUnsolvedAreSaid()
{
    QCOMPARE(m_journey->find<QLabel>(u"outcomePill"_s)->text(), u"✓  Solved"_s);
    QVERIFY(m_journey->press(u"back"_s));
    while (m_journey->kind() == session::Position::Kind::Advice) {
        QVERIFY(m_journey->press(u"no"_s));
        QVERIFY(m_journey->walkOn());
    }
    const QString pill = m_journey->find<QLabel>(u"outcomePill"_s)->text();
    QVERIFY2(pill.startsWith(u"Not solved yet"_s), qPrintable(pill));
    // Whoever can go on gets a message with what they will ask for.
    auto* message = m_journey->find<QLabel>(u"messageText"_s);
    QVERIFY(message && message->text().contains(u"Relaying Denied"_s));
    QVERIFY(m_journey->press(u"primary"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), message->text());
}

void OutcomePageTest::reportIsSavedInFourForms_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::addColumn<bool>("isText");
    QTest::newRow("a web page") << u"report.html"_s << QByteArray("<!DOCTYPE html") << true;
    QTest::newRow("PDF") << u"report.pdf"_s << QByteArray("%PDF-1.") << false;
    QTest::newRow("PDF, in capitals") << u"REPORT2.PDF"_s << QByteArray("%PDF-1.") << false;
    QTest::newRow("Markdown") << u"report.md"_s << QByteArray("# ") << true;
    QTest::newRow("plain text") << u"report.txt"_s << QByteArray() << true;
}

void OutcomePageTest::reportIsSavedInFourForms()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    QFETCH(bool, isText);
    const QString path = m_folder.filePath(name);
    QVERIFY(pages::writeReport(report(), path));
    const QByteArray bytes = bytesOf(path);
    QVERIFY2(bytes.toLower().startsWith(begins.toLower()), bytes.left(60).constData());
    QVERIFY(bytes.size() > 300);
    QVERIFY(!bytes.contains(Address.toUtf8()));
    if (isText)
        QVERIFY(bytes.contains(m_journey->store().cause(u"relay-denied"_s)->sentence.toUtf8()));
}

void OutcomePageTest::whatCannotBeSavedIsToldAndNothingIsLost_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("full");
    for (const QString& suffix : {u"pdf"_s, u"html"_s, u"md"_s, u"txt"_s}) {
        const QString before = m_folder.filePath(u"before."_s + suffix);
        QFile file(before);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("before") == 6);
        QTest::addRow("a full disk, %s", qPrintable(suffix)) << before << true;
        QTest::addRow("no such folder, %s", qPrintable(suffix))
            << m_folder.filePath(u"none/report."_s + suffix) << false;
    }
    QTest::newRow("a folder in which nothing can be made") << u"/proc/unsent-report.txt"_s << false;
    QTest::newRow("a file for a folder") << m_folder.filePath(u"before.txt/report.txt"_s) << false;
}

void OutcomePageTest::whatCannotBeSavedIsToldAndNothingIsLost()
{
    QFETCH(QString, path);
    QFETCH(bool, full);
    const bool existed = QFileInfo::exists(path);
    std::optional<model::Error> error;
    {
        const std::unique_ptr<FullDisk> disk = full ? std::make_unique<FullDisk>() : nullptr;
        if (const auto result = pages::writeReport(report(), path); !result)
            error = result.error();
    }
    QVERIFY(error);
    QCOMPARE(error->where, path);
    QVERIFY2(error->what.contains(u"could not be saved"_s), qPrintable(error->what));
    if (existed)
        QCOMPARE(bytesOf(path), QByteArray("before"));
    else
        QVERIFY(!QFileInfo::exists(path));
}

void OutcomePageTest::saveAsksWhereAndTellsWhenItFailed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("made");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("the name decides") << u"asked.html"_s << u"PDF (*.pdf)"_s << u"asked.html"_s
                                      << QByteArray("<!DOCTYPE html");
    QTest::newRow("without an ending the form chosen decides")
        << u"asked"_s << u"PDF (*.pdf)"_s << u"asked.pdf"_s << QByteArray("%PDF-1.");
    QTest::newRow("a folder that is not there")
        << u"nowhere/asked.txt"_s << u"Plain text (*.txt)"_s << QString() << QByteArray();
}

void OutcomePageTest::saveAsksWhereAndTellsWhenItFailed()
{
    QFETCH(QString, typed);
    QFETCH(QString, filter);
    QFETCH(QString, made);
    QFETCH(QByteArray, begins);
    QString warned;
    QTimer poll;
    connect(&poll, &QTimer::timeout, &m_journey->window(), [&] {
        QWidget* modal = QApplication::activeModalWidget();
        if (auto* box = qobject_cast<QMessageBox*>(modal)) {
            warned = box->text();
            box->accept();
        } else if (auto* dialog = qobject_cast<QFileDialog*>(modal)) {
            if (!warned.isEmpty() || dialog->property("answered").toBool())
                return dialog->reject();
            dialog->setProperty("answered", true);
            dialog->selectNameFilter(filter);
            dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(m_folder.filePath(typed));
            QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection);
        }
    });
    poll.start(20);
    QVERIFY(m_journey->press(u"save"_s));
    if (made.isEmpty())
        QVERIFY(!warned.isEmpty());
    else
        QVERIFY2(bytesOf(m_folder.filePath(made)).startsWith(begins), bytesOf(m_folder.filePath(made)).left(40));
    QCOMPARE(m_journey->pageName(), u"outcomePage"_s);
}

void OutcomePageTest::printDialogDrawsTheReport()
{
    const QString path = m_folder.filePath(u"printed.pdf"_s);
    bool asked = false;
    QTimer poll;
    connect(&poll, &QTimer::timeout, &m_journey->window(), [&] {
        auto* dialog = qobject_cast<QPrintDialog*>(QApplication::activeModalWidget());
        if (!dialog || dialog->objectName() != "printDialog"_L1)
            return;
        asked = true;
        poll.stop();
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(path);
        dialog->done(QDialog::Accepted);
    });
    poll.start(20);
    QVERIFY(m_journey->press(u"print"_s));
    QVERIFY(asked);
    QVERIFY2(bytesOf(path).startsWith("%PDF-1."), bytesOf(path).left(40));
    QVERIFY(bytesOf(path).size() > 2000);
    QCOMPARE(m_journey->pageName(), u"outcomePage"_s);
}

void OutcomePageTest::pagesHaveMargins()
{
    // Drawn on paper of picture points, so that the pages can be looked at.
    session::Report longer = report();
    for (int i = 0; i < 60; ++i)
        longer.attempts.append({u"Step number %1"_s.arg(i), u"did not help"_s});
    QPrinter printer(QPrinter::ScreenResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_folder.filePath(u"margins.pdf"_s));
    printer.setPageMargins({0, 0, 0, 0}, QPageLayout::Millimeter);
    pages::paintReport(longer, printer);
    const QMarginsF margins = printer.pageLayout().margins(QPageLayout::Millimeter);
    QVERIFY(std::min({margins.left(), margins.top(), margins.right(), margins.bottom()}) >= 17.5);
    QVERIFY(bytesOf(m_folder.filePath(u"margins.pdf"_s)).count("/Type /Page\n") >= 2);
}

void OutcomePageTest::startAgainForgetsEverything()
{
    QVERIFY(m_journey->press(u"again"_s));
    QCOMPARE(m_journey->pageName(), u"startPage"_s);
    auto* box = m_journey->find<QPlainTextEdit>(u"pasteBox"_s);
    QVERIFY(box->toPlainText().isEmpty());
    box->undo();
    QVERIFY(box->toPlainText().isEmpty());
    QVERIFY(m_journey->wizard().session().events().isEmpty());
}

QTEST_MAIN(OutcomePageTest)
#include "tst_outcome_page.moc"
