#include "Language.h"
#include "MainWindow.h"
#include "Settings.h"
#include "StoreProblem.h"

#include <Command.h>
#include <CommandLine.h>
#include <ExitCode.h>
#include <Packs.h>
#include <Wizard.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"Unsent"_s);
    QCoreApplication::setApplicationName(u"unsent"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(UNSENT_VERSION));
}

/// Shows the window until it is closed, and gives the exit code, or what turned out to be wrong with the knowledge.
model::Result<int> showWindow(const store::Knowledge& knowledge, app::Language& words,
                              const pages::Preferences& preferences, const QStringList& files)
{
    app::MainWindow window(*knowledge.store, words, preferences, pages::Policies());
    std::optional<model::Error> problem;
    QObject::connect(&window, &app::MainWindow::storeDamaged, &window, [&](const model::Error& damage) {
        problem = damage;
        QApplication::quit();
    });
    for (const model::Error& pack : knowledge.refused)
        window.wizard().tell(QFileInfo(pack.where).fileName() + u": "_s + pack.what);
    window.wizard().openFiles(files);
    window.show();
    const int code = QApplication::exec();
    if (problem)
        return *problem;
    return code;
}

int runProgram(int& argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setEffectEnabled(Qt::UI_AnimateCombo, false);

    QCommandLineParser parser;
    const QCommandLineOption language(u"language"_s, u"Language of the window: en or de."_s, u"code"_s);
    parser.addOption(language);
    parser.addPositionalArgument(u"file"_s, u"A returned e-mail or a text with the error."_s);
    if (!parser.parse(QApplication::arguments()))
        return cli::wrongUse(parser.errorText());

    for (;;) {
        pages::Preferences preferences = app::readPreferences();
        if (parser.isSet(language))
            preferences.language = parser.value(language);
        app::Language words;
        const QString code = words.use(preferences.language);
        const auto knowledge = store::openWithPacks();
        std::optional<model::Error> problem;
        if (knowledge) {
            knowledge->store->setLanguage(code);
            const auto ended = showWindow(knowledge.value(), words, preferences, parser.positionalArguments());
            if (ended)
                return ended.value();
            problem = ended.error();
        } else {
            problem = knowledge.error();
        }
        if (app::showStoreProblem(*problem, preferences) == app::StoreAnswer::Close)
            return cli::InputUnreadable;
    }
}

} // namespace

int main(int argc, char* argv[])
{
    nameProgram();
    if (argc > 1) {
        // The commands need no display and open none, so they run before there is an application for windows.
        QCoreApplication application(argc, argv);
        if (const auto code = cli::run(QCoreApplication::arguments()))
            return *code;
    }
    return runProgram(argc, argv);
}
