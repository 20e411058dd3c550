// Draws every kind of page to PNG files, for eyes and for README:
//   screens FOLDER [--scheme light|dark|high-contrast] [--percent 200] [--language de|pseudo] [--width 700] [-reverse]
//   [--server HOST:PORT]
#include "../pages/Journey.h"
#include "DrawingOptions.h"

#include <Redaction.h>
#include <ReportFile.h>
#include <StoreProblem.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QPrinter>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

const auto Relaying =
    u"The message could not be sent because one of the recipients was rejected by the server. The rejected "
    "e-mail address was 'sam@fabrikam.example'. Subject: 'Invoice', Account: 'Home', Server: "
    "'smtp.proseware.example', Protocol: SMTP, Server Response: '550 <sam@fabrikam.example>... Relaying "
    "Denied', Port: 25, Secure (SSL): No, Server Error: 550, Error Number: 0x800CCC79"_s;

class Album {
public:
    Album(test::Journey& journey, const QString& folder)
        : m_journey(journey)
        , m_folder(folder)
    {
    }

    void take(const QString& name)
    {
        QTest::qWait(60);
        m_journey.window().grab().save(m_folder + u'/' + name + u".png"_s);
    }

    /// Answers "?" or the first answer until an advice is reached.
    void walkToAdvice(const QString& questionName)
    {
        for (int i = 0; i < 12; ++i) {
            const auto kind = m_journey.wizard().session().position().kind;
            if (kind == session::Position::Kind::Tool && !m_journey.press(u"answerInstead"_s))
                return;
            if (kind == session::Position::Kind::Advice || kind == session::Position::Kind::Outcome)
                return;
            if (i == 0)
                take(questionName);
            if (!m_journey.answer(u"?"_s))
                return;
        }
    }

    /// Several files given at once.
    void takeFiles()
    {
        QTemporaryDir place;
        QStringList paths;
        const QList<std::pair<QString, QByteArray>> files = {
            {u"Undelivered Mail Returned to Sender.eml"_s, "550 5.7.1 Relaying denied"},
            {u"invoice.eml"_s, "552 5.3.4 Message size exceeds fixed limit"},
            {u"holiday.txt"_s, "See you on Monday"},
            {u"empty.txt"_s, {}}};
        for (const auto& [name, bytes] : files) {
            QFile file(place.filePath(name));
            if (file.open(QIODevice::WriteOnly))
                file.write(bytes);
            paths.append(file.fileName());
        }
        m_journey.wizard().openFiles(paths);
        QTest::qWait(500);
        take(u"files"_s);
    }

    /// The report in all its forms, masked and as it is, and what the printer gets.
    void writeReports()
    {
        const session::Session& session = m_journey.wizard().session();
        const session::Report report =
            session::makeReport(m_journey.store(), session.events(), session.position(), QDate::currentDate());
        const QList<std::pair<QString, session::Report>> reports = {{u"/report."_s, report},
                                                                    {u"/report-masked."_s, session::masked(report)}};
        for (const auto& [name, shown] : reports) {
            for (const QString& ending : {u"pdf"_s, u"html"_s, u"md"_s, u"txt"_s}) {
                if (const auto written = pages::writeReport(shown, m_folder + name + ending); !written)
                    qWarning("%s", qPrintable(written.error().what));
            }
        }
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder + u"/printed.pdf"_s);
        pages::paintReport(report, printer);
    }

private:
    test::Journey& m_journey;
    QString m_folder;
};

/// The windows of stores that cannot be used; the errors are those of real files.
void takeStoreProblems(const QString& folder)
{
    QTemporaryDir place;
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        QFile file(place.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    };
    QFile good(qEnvironmentVariable("UNSENT_STORE"));
    const QByteArray whole = good.open(QIODevice::ReadOnly) ? good.readAll() : QByteArray();
    QByteArray newer = whole;
    newer.replace(60, 4, QByteArray::fromHex("00002707")); // user_version stands in the file's head
    QByteArray foreign = whole;
    foreign.replace(68, 4, QByteArray(4, '\0')); // application_id
    const QList<std::pair<QString, QString>> stores = {
        {u"missing"_s, place.filePath(u"knowledge.db"_s)},
        {u"corrupt"_s, write(u"corrupt.db"_s, whole.left(whole.size() / 3))},
        {u"foreign"_s, write(u"foreign.db"_s, foreign)},
        {u"newer"_s, write(u"newer.db"_s, newer)}};
    for (const auto& [name, path] : stores) {
        const auto opened = store::Store::open(path);
        if (opened)
            continue;
        app::StoreProblem window({u"/usr/share/unsent/"_s + QFileInfo(path).fileName(), opened.error().what});
        window.show();
        QTest::qWait(60);
        window.grab().save(folder + u"/store-"_s + name + u".png"_s);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    const test::DrawingOptions options(u"screens"_s, 760, {{u"server"_s, {}, u"host:port"_s}});
    const QString folder = options.folder();
    const bool reverse = QApplication::isRightToLeft();

    test::Journey journey(options.preferences());
    if (reverse)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    journey.window().resize(options.size());
    Album album(journey, folder);
    album.take(u"start-empty"_s);
    journey.paste(Relaying);
    album.take(u"start"_s);
    journey.press(u"primary"_s);
    journey.find(u"confidence"_s);
    album.take(u"diagnosis"_s);
    journey.press(u"primary"_s);
    album.walkToAdvice(u"question"_s);
    album.take(u"advice"_s);
    for (int i = 0; i < 4 && journey.pageName() != "outcomePage"_L1; ++i) {
        if (journey.pageName() == "advicePage"_L1)
            journey.press(u"no"_s);
        else if (journey.wizard().session().position().kind == session::Position::Kind::Tool &&
                 !journey.press(u"answerInstead"_s))
            break;
        else
            journey.answer(u"?"_s);
    }
    while (journey.pageName() == "questionPage"_L1 && journey.answer(u"?"_s))
        continue;
    if (journey.pageName() == "advicePage"_L1)
        journey.press(u"stop"_s);
    album.take(u"outcome"_s);
    album.writeReports();
    journey.wizard().startAgain();
    journey.press(u"door-name-check"_s);
    if (auto* name = journey.find<QLineEdit>(u"nameToCheck"_s))
        name->setText(u"Anna's PC"_s);
    album.take(u"name-check"_s);
    journey.wizard().startAgain();
    journey.press(u"door-size-check"_s);
    if (auto* size = journey.find<QLineEdit>(u"typedSize"_s)) {
        size->setText(u"24 MB"_s);
        journey.find<QLineEdit>(u"recipientAddress"_s)->setText(u"sam@gmail.com"_s);
    }
    album.take(u"size-check"_s);
    journey.wizard().startAgain();
    journey.press(u"door-no-error-message"_s);
    journey.walkOn({{u"symptom"_s, u"outbox"_s},
                    {u"outbox-scope"_s, u"every"_s},
                    {u"receiving-works"_s, u"no"_s},
                    {u"internet-works"_s, u"yes"_s},
                    {u"working-offline"_s, u"no"_s}});
    album.take(u"advice-tool"_s);
    journey.wizard().startAgain();
    album.takeFiles();
    journey.wizard().startAgain();
    journey.press(u"door-connection-test"_s);
    if (auto* target = journey.find<QLineEdit>(u"testTarget"_s))
        target->setText(u"anna@gmail.com"_s);
    album.take(u"connection-setup"_s);
    if (const QString server = options.value(u"server"_s); !server.isEmpty()) {
        journey.find<QLineEdit>(u"testTarget"_s)->setText(server);
        journey.press(u"primary"_s);
        QTest::qWait(300);
        album.take(u"connection-running"_s);
        journey.find(u"findings"_s);
        album.take(u"connection"_s);
    }
    journey.wizard().startAgain();
    journey.wizard().showLookUp(u"0x800CCC79"_s);
    album.take(u"look-up"_s);
    journey.wizard().goBack();
    journey.wizard().showLookUp(u"gmail"_s);
    album.take(u"search"_s);
    journey.wizard().goBack();
    journey.wizard().showSettings();
    album.take(u"settings"_s);
    journey.wizard().goBack();
    journey.wizard().showHelp();
    album.take(u"help"_s);
    takeStoreProblems(folder);
    return 0;
}
