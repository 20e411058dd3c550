// Draws the connection test's page at the end of a run against each of the fault scenes, to PNG files:
//   connection_faults FOLDER [--only NAME] [--scheme light|dark|high-contrast] [--percent 200] [--language de|pseudo]
//   [--width 360] [--height 900] [-reverse]
// Takes the real ports 587, 465 and 25 on loopback addresses of its own, so it must be run by root.
#include "../pages/Journey.h"
#include "DrawingOptions.h"
#include "FaultScenes.h"
#include "Loopback.h"

#include <BottomBar.h>
#include <ConnectionPage.h>
#include <PageHost.h>
#include <Trial.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace unsent;

namespace {

/// The page in the wizard's own frame, so that width, margins and bar are those of the program.
class Frame {
public:
    explicit Frame(test::Journey& journey)
        : m_window(journey.window())
        , m_host(*journey.window().findChild<pages::PageHost*>())
        , m_bar(*journey.window().findChild<pages::BottomBar*>())
    {
    }

    void start(const connection::TestPlan& plan)
    {
        auto* page = new pages::ConnectionPage(std::make_shared<connection::ConnectionTest>(plan), {});
        QObject::connect(page, &pages::Page::barChanged, &m_bar, [this, page] { m_bar.setItems(page->bar()); });
        m_host.show(page);
        m_bar.setItems(page->bar());
    }

    bool isAtTheEnd()
    {
        const auto isOver = [this] { return m_host.page()->findChild<QWidget*>(u"findings"_s) != nullptr; };
        return QTest::qWaitFor(isOver, 30'000);
    }

    void save(const QString& file)
    {
        QTest::qWait(80);
        m_window.grab().save(file);
    }

private:
    QWidget& m_window;
    pages::PageHost& m_host;
    pages::BottomBar& m_bar;
};

/// The page before the test: nothing typed, a provider that is known, one that is not, everything filled in.
void drawSetup(test::Journey& journey, Frame& frame, const QString& folder)
{
    journey.press(u"door-connection-test"_s);
    auto* target = journey.find<QLineEdit>(u"testTarget"_s);
    frame.save(folder + u"/00-setup-empty.png"_s);
    target->setText(u"anna@gmail.com"_s);
    frame.save(folder + u"/00-setup-known.png"_s);
    target->setText(u"anna@nobody-knows.example"_s);
    frame.save(folder + u"/00-setup-unknown.png"_s);
    target->setText(u"smtp.proseware.example"_s);
    journey.press(u"showDetails"_s);
    if (auto* password = journey.find<QLineEdit>(u"testPassword"_s))
        password->setText(u"secret"_s);
    frame.save(folder + u"/00-setup-details.png"_s);
}

} // namespace

int main(int argc, char* argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    const test::DrawingOptions options(u"connection-faults"_s, 900, {{u"only"_s, {}, u"name"_s}});
    const QString folder = options.folder();
    const bool reverse = QApplication::isRightToLeft();
    test::Journey journey(options.preferences());
    if (reverse)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    journey.window().resize(options.size());

    Frame frame(journey);
    if (options.value(u"only"_s).isEmpty())
        drawSetup(journey, frame, folder);
    const test::TestCertificates certificates;
    for (const test::FaultScene& scene : test::faultScenes()) {
        const QString name = QString::fromLatin1(scene.name);
        if (!name.contains(options.value(u"only"_s)))
            continue;
        test::Loopback loopback(scene, certificates);
        frame.start(loopback.plan());
        if (name.contains(u"hangs")) {
            QTest::qWait(400);
            frame.save(folder + u"/32-running.png"_s);
        }
        if (!loopback.obstacle().isEmpty() || !frame.isAtTheEnd()) {
            std::fprintf(stderr, "%s: %s\n", scene.name, qPrintable(loopback.obstacle()));
            return 1;
        }
        frame.save(folder + u'/' + name + u".png"_s);
    }
    return 0;
}
