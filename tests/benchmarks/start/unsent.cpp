// The program's window as app/main.cpp opens it, until the first page is painted.
#include "FirstPaint.h"

#include <MainWindow.h>
#include <Policies.h>
#include <Settings.h>

using namespace Qt::StringLiterals;
using namespace unsent;

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    app::Language words;
    const pages::Preferences preferences = app::readPreferences();
    const QString code = words.use(preferences.language);
    auto store = store::Store::open(store::Store::standardPath());
    if (!store)
        qFatal("%s: %s", qPrintable(store.error().where), qPrintable(store.error().what));
    store.value()->setLanguage(code);
    app::MainWindow window(*store.value(), words, preferences, pages::Policies(), false);
    const benchmark::FirstPaint painted(window);
    window.show();
    return QApplication::exec();
}
