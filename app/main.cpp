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

int runWindow(int& argc, char** argv)
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

    pages::Preferences preferences = app::readPreferences();
    if (parser.isSet(language))
        preferences.language = parser.value(language);
    app::Language words;
    const QString code = words.use(preferences.language);
    auto knowledge = store::openWithPacks();
    for (; !knowledge; knowledge = store::openWithPacks()) {
        if (app::showStoreProblem(knowledge.error(), preferences) == app::StoreAnswer::Close)
            return cli::InputUnreadable;
    }
    knowledge->store->setLanguage(code);

    app::MainWindow window(*knowledge->store, words, preferences, pages::Policies());
    for (const model::Error& pack : knowledge->refused)
        window.wizard().tell(QFileInfo(pack.where).fileName() + u": "_s + pack.what);
    window.wizard().openFiles(parser.positionalArguments());
    window.show();
    return QApplication::exec();
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
    return runWindow(argc, argv);
}
