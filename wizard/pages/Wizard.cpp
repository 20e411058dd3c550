#include "Wizard.h"

#include "BottomBar.h"
#include "Page.h"
#include "PageHost.h"
#include "StartPage.h"
#include "Theme.h"
#include "Trail.h"
#include "Words.h"

#include <ConnectionTest.h>
#include <TextReading.h>

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {
constexpr int NarrowBelow = 820; // pixels at 100 %: then the way so far becomes a button

/// Index of the last step the person made on the walk; -1 before the first. What this computer is was read by itself.
qsizetype lastOfTheWalk(const session::Events& events)
{
    for (qsizetype i = events.size() - 1; i >= 0; --i) {
        const auto* measured = std::get_if<session::FactsMeasured>(&events[i]);
        if ((measured && measured->tool != "this-computer"_L1) ||
            std::holds_alternative<session::QuestionAnswered>(events[i]) ||
            std::holds_alternative<session::AdviceTried>(events[i]))
            return i;
    }
    return -1;
}
} // namespace

Wizard::Wizard(Parts parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_session(m_parts.store)
    , m_live(m_parts.recogniser)
{
    setObjectName(u"wizard"_s);
    setAttribute(Qt::WA_StyledBackground);
    connect(&m_live, &LiveRecognition::recognised, this, &Wizard::recognised);
    connect(&m_live, &LiveRecognition::refused, this, [this](const QString& where, const QString& what) {
        if (where == m_file || m_files.find(where))
            refuseFile(where, what);
    });
    buildChrome();
    showView(View::Start);
}

Wizard::~Wizard() = default;

void Wizard::buildChrome()
{
    auto* rows = new QHBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_trail = new Trail(this);
    rows->addWidget(m_trail);
    m_column = new QWidget(this);
    m_column->setObjectName(u"column"_s);
    rows->addWidget(m_column, 1);
    auto* lines = new QVBoxLayout(m_column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    m_wayButton = new QPushButton(m_column);
    m_wayButton->setObjectName(u"wayButton"_s);
    m_wayButton->setProperty("kind", u"link"_s);
    connect(m_wayButton, &QPushButton::clicked, this, [this] {
        m_wayOpen = !m_wayOpen;
        updateNarrow();
    });
    lines->addWidget(m_wayButton);
    m_host = new PageHost(m_column);
    m_host->setMotion(m_parts.preferences.motion);
    lines->addWidget(m_host, 1);
    m_bar = new BottomBar(m_column);
    m_bar->setMostHeight(height() / 2);
    lines->addWidget(m_bar);

    QList<std::pair<QString, std::function<void()>>> links = {{tr("Help"), [this] { showHelp(); }}};
    if (m_parts.policies.showsSettings)
        links.append({tr("Settings"), [this] { showSettings(); }});
    m_trail->setFooter(links);
    m_narrow = width() < Theme::current().px(NarrowBelow);
    updateNarrow();
}

void Wizard::rebuild()
{
    retellTest();
    const QString focused = focusName();
    delete layout();
    delete m_trail;
    delete m_column;
    m_trail = nullptr;
    m_session.refresh();
    buildChrome();
    m_column->show(); // at once: what is not shown cannot take the focus
    showView(m_view);
    focusAgain(focused);
}

QString Wizard::focusName() const
{
    const QWidget* focus = focusWidget();
    return focus && isAncestorOf(focus) ? focus->objectName() : QString();
}

void Wizard::focusAgain(const QString& name)
{
    if (name.isEmpty())
        return;
    // Not in the host: the page before lives there until its click is over.
    for (const QWidget* part : std::initializer_list<const QWidget*>{m_host->page(), m_bar, m_trail}) {
        if (auto* widget = part->findChild<QWidget*>(name))
            return widget->setFocus(Qt::OtherFocusReason);
    }
}

void Wizard::setRecogniser(LiveRecognition::Maker maker)
{
    m_live.restart(std::move(maker));
    forgetReadings();
}

void Wizard::showView(View view)
{
    m_view = view;
    switch (view) {
    case View::Start:
        return display(makeStart());
    case View::Files:
        return display(makeFiles());
    case View::Diagnosis:
        return display(makeDiagnosis());
    case View::Walk:
        return display(makeWalk());
    case View::Changing:
        return display(makeChanging());
    case View::Result:
        return display(makeOutcome());
    case View::Tool:
        return display(makeTool(m_tool, m_returnTo == View::Walk ? ToolUse::ForAdvice : ToolUse::Alone));
    case View::ConnectionSetup:
        return display(makeConnectionSetup());
    case View::Connection:
        return display(makeConnection());
    case View::LookUp:
        return display(makeLookUp());
    case View::Settings:
        return display(makeSettings());
    case View::Help:
        return display(makeHelp());
    }
}

void Wizard::display(Page* page)
{
    connect(page, &Page::barChanged, this, &Wizard::updateBar);
    m_wayOpen = false;
    m_host->show(page);
    updateTrail();
    updateNarrow();
    updateBar();
}

void Wizard::updateBar()
{
    if (const Page* page = m_host->page())
        m_bar->setItems(page->bar());
}

void Wizard::updateNarrow()
{
    m_wayButton->setVisible(m_narrow);
    const QString words = tr("Your way so far · %1").arg(currentTitle());
    const int room = width() - Theme::current().px(40);
    m_wayButton->setText((m_wayOpen ? u"▴  "_s : u"▾  "_s) +
                         m_wayButton->fontMetrics().elidedText(words, Qt::ElideRight, room));
    m_wayButton->setAccessibleName(words);
    m_trail->setVisible(!m_narrow || m_wayOpen);
    m_host->setVisible(!m_narrow || !m_wayOpen);
    m_bar->setVisible(!m_narrow || !m_wayOpen);
}

void Wizard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_bar->setMostHeight(height() / 2);
    const bool narrow = width() < Theme::current().px(NarrowBelow);
    if (narrow == m_narrow && !narrow)
        return;
    if (narrow != m_narrow)
        m_wayOpen = false;
    m_narrow = narrow;
    updateNarrow();
}

void Wizard::goBack()
{
    if (m_host->page() && m_host->page()->goBackInside())
        return;
    switch (m_view) {
    case View::Start:
        return;
    case View::Files:
        m_files = {};
        return showView(View::Start);
    case View::Diagnosis:
        m_session.clear();
        return showView(m_files.files.isEmpty() ? View::Start : View::Files);
    case View::Walk: {
        if (m_answerInstead) {
            m_answerInstead = false;
            return showView(View::Walk);
        }
        const session::Events events = m_session.events();
        const qsizetype last = lastOfTheWalk(events);
        if (last < 0) {
            // Left by the way it was entered; a cause chosen there is open again.
            const bool hasDiagnosis = m_recognised && m_recognition.best();
            m_session.setEvents(hasDiagnosis ? session::Events{session::textGiven(m_recognition)} : session::Events());
            return showView(hasDiagnosis ? View::Diagnosis : View::Start);
        }
        if (last + 1 < events.size())
            m_session.setEvents(events.first(last + 1)); // another cause was chosen on the way
        else
            m_session.forget(last);
        return showView(View::Walk);
    }
    case View::Changing:
        m_changing.reset();
        return showView(View::Walk);
    case View::Result:
        return showView(View::Walk);
    case View::Connection:
        m_test.reset();
        return showView(View::ConnectionSetup);
    case View::ConnectionSetup:
        m_testInput = {};
        return showView(m_returnTo);
    default:
        return showView(std::exchange(m_interrupted, std::nullopt).value_or(m_returnTo));
    }
}

void Wizard::startAgain()
{
    m_session.clear();
    m_text.clear();
    m_file.clear();
    m_files = {};
    m_recognition = {};
    m_recognised = m_diagnosisWanted = m_answerInstead = false;
    m_changing.reset();
    m_test.reset();
    m_usedTest.reset();
    m_testInput = {};
    m_interrupted.reset();
    m_programs.clear();
    m_query.clear();
    showView(View::Start);
}

void Wizard::activatePrimary()
{
    if (auto* button = m_bar->findChild<QPushButton*>(u"primary"_s); button && button->isEnabled())
        button->click();
}

} // namespace unsent::pages
