#include "MainWindow.h"

#include "Settings.h"

#include <Icon.h>
#include <Packs.h>
#include <Recogniser.h>
#include <Theme.h>
#include <Wizard.h>

#include <QApplication>
#include <QDesktopServices>
#include <QPointer>
#include <QScreen>
#include <QShortcut>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>

#include <chrono>

using namespace Qt::StringLiterals;

namespace unsent::app {

namespace {

// Works on a thread of its own and therefore opens the store a second time: a connection belongs to one thread.
pages::LiveRecognition::Maker recogniserMaker(const store::Store& store)
{
    return [path = store.info().path, language = store.language()]() -> std::shared_ptr<const recognition::Recogniser> {
        const auto own = store::openWithPacks(path);
        if (!own)
            return nullptr;
        own->store->setLanguage(language);
        return std::make_shared<const recognition::Recogniser>(own->store->ruleSet());
    };
}

constexpr std::chrono::milliseconds CheckAfter{500};

} // namespace

MainWindow::MainWindow(store::Store& store, Language& language, const pages::Preferences& preferences,
                       const pages::Policies& policies, bool remember)
    : m_store(store)
    , m_language(language)
    , m_preferences(preferences)
    , m_system(systemPalette())
    , m_remember(remember)
{
    setWindowTitle(u"Unsent"_s);
    setWindowIcon(pages::programIcon());
    pages::Theme(preferences.scheme, preferences.percent, m_system).apply(*qApp);
    m_wizard =
        new pages::Wizard({m_store, recogniserMaker(m_store), policies, preferences, Language::available()}, this);
    setCentralWidget(m_wizard);
    const QSize wanted(1120 * preferences.percent / 100, 760 * preferences.percent / 100);
    resize(wanted.boundedTo(screen()->availableSize() * 0.92));
    setMinimumSize(360, 420);
    connect(m_wizard, &pages::Wizard::preferencesChanged, this, [this](const pages::Preferences& changed) {
        // Rebuilding throws the settings page away, so its click must be over first.
        QMetaObject::invokeMethod(
            this, [this, changed] { applyPreferences(changed); }, Qt::QueuedConnection);
    });
    connect(m_wizard, &pages::Wizard::linkWanted, this, [](const QString& address) {
        const QUrl url(address);
        if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
            QDesktopServices::openUrl(url);
    });
    addKeys();
    QTimer::singleShot(CheckAfter, this, &MainWindow::checkStore);
}

MainWindow::~MainWindow() = default;

void MainWindow::applyPreferences(const pages::Preferences& preferences)
{
    const bool newLanguage = preferences.language != m_preferences.language;
    m_preferences = preferences;
    if (newLanguage) {
        m_store.setLanguage(m_language.use(preferences.language));
        m_wizard->setRecogniser(recogniserMaker(m_store));
    }
    pages::Theme(preferences.scheme, preferences.percent, m_system).apply(*qApp);
    m_wizard->setPreferences(preferences);
    m_wizard->rebuild();
    if (m_remember)
        writePreferences(preferences);
}

void MainWindow::checkStore()
{
    QThreadPool::globalInstance()->start([window = QPointer<MainWindow>(this), path = m_store.info().path] {
        const auto damage = store::Store::damageOf(path);
        if (!damage)
            return;
        // Posted to the application object: `window` may be looked at on the GUI thread only.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [window, damage] {
                if (window)
                    Q_EMIT window->storeDamaged(*damage);
            },
            Qt::QueuedConnection);
    });
}

void MainWindow::addKeys()
{
    const auto add = [this](const QKeySequence& keys, auto&& action) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(Qt::CTRL | Qt::Key_Return, [this] { m_wizard->activatePrimary(); });
    add(Qt::CTRL | Qt::Key_Enter, [this] { m_wizard->activatePrimary(); });
    add(Qt::ALT | Qt::Key_Left, [this] { m_wizard->goBack(); });
    add(Qt::Key_Escape, [this] { m_wizard->goBack(); });
    add(Qt::CTRL | Qt::Key_K, [this] { m_wizard->showLookUp(); });
    add(Qt::CTRL | Qt::Key_N, [this] { m_wizard->startAgain(); });
    add(Qt::CTRL | Qt::Key_Plus, [this] { zoom(25); });
    add(Qt::CTRL | Qt::Key_Equal, [this] { zoom(25); });
    add(Qt::CTRL | Qt::Key_Minus, [this] { zoom(-25); });
    add(Qt::CTRL | Qt::Key_0, [this] { zoom(100 - m_preferences.percent); });
    add(Qt::Key_F1, [this] { m_wizard->showHelp(); });
}

void MainWindow::zoom(int percentChange)
{
    pages::Preferences changed = m_preferences;
    changed.percent = std::clamp(changed.percent + percentChange, 100, 200);
    if (changed != m_preferences)
        applyPreferences(changed);
}

} // namespace unsent::app
