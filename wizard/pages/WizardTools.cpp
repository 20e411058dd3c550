#include "ConnectionPage.h"
#include "ConnectionSetupPage.h"
#include "HelpPage.h"
#include "LookUpPage.h"
#include "NameCheckPage.h"
#include "RelayScenarioPage.h"
#include "SizeCheckPage.h"
#include "Suspicions.h"
#include "Wizard.h"

using namespace Qt::StringLiterals;

namespace unsent::pages {

void Wizard::detour(View view)
{
    // A detour opened from a detour goes back to where the first one was opened.
    const bool isDetour = m_view != View::Start && m_view != View::Files && m_view != View::Diagnosis &&
                          m_view != View::Walk && m_view != View::Changing && m_view != View::Result;
    if (!isDetour) {
        m_returnTo = m_view;
        m_interrupted.reset();
    }
    // A test is not to be lost for a look at the help.
    const bool overTest = m_view == View::Connection || m_view == View::ConnectionSetup;
    if (overTest && (view == View::Help || view == View::Settings || view == View::LookUp))
        m_interrupted = m_view;
    showView(view);
}

Page* Wizard::makeTool(const QString& tool, ToolUse use)
{
    const auto& known = m_session.position().facts;
    ToolPage* page = nullptr;
    if (tool == "name-check"_L1) {
        const model::Node* node = nodeAt(m_session.position().node);
        const bool domain = use == ToolUse::ForQuestion && node && node->fact() == "domain-name-valid"_L1;
        page = new NameCheckPage(domain ? tools::NameKind::Host : tools::NameKind::Computer, use, m_parts.policies);
    } else if (tool == "size-check"_L1) {
        page = new SizeCheckPage(m_parts.store, known, use, m_parts.policies);
    } else if (tool == "relay-scenario"_L1) {
        page = new RelayScenarioPage(known);
    } else {
        return nullptr; // the connection test is offered by the question itself
    }
    connect(page, &ToolPage::backWanted, this, &Wizard::goBack);
    connect(page, &ToolPage::answerInstead, this, [this] {
        m_answerInstead = true;
        showView(View::Walk);
    });
    connect(page, &ToolPage::measured, this, [this, tool](const QList<model::Fact>& facts, const QString& summary) {
        takeFacts({tool, facts, summary, suspicionsOf(tool, facts)});
    });
    return page;
}

void Wizard::openTool(const QString& tool)
{
    if (tool == "connection-test"_L1)
        return detour(View::ConnectionSetup);
    m_tool = tool;
    detour(View::Tool);
}

void Wizard::takeFacts(const session::FactsMeasured& measured)
{
    if (m_view == View::Tool && m_returnTo == View::Start) {
        // Opened from the start page: the tool's own subject is the cause to work on; a test speaks for one itself.
        if (measured.tool == "name-check"_L1)
            m_session.add(session::CauseChosen{u"invalid-host-name"_s});
        else if (measured.tool == "size-check"_L1)
            m_session.add(session::CauseChosen{u"message-too-large"_s});
    }
    m_answerInstead = false;
    m_session.add(measured);
    if (m_session.position().kind == session::Position::Kind::Start)
        m_session.add(session::DoorTaken{u"no-error-message"_s}); // nothing stood out: ask on
    m_returnTo = View::Walk;
    showView(View::Walk);
}

/// What a test came to is said again in the language of now, also where the session has kept the sentence.
void Wizard::retellTest()
{
    if (!m_usedTest)
        return;
    for (qsizetype i = m_session.events().size() - 1; i >= 0; --i) {
        const auto* measured = std::get_if<session::FactsMeasured>(&m_session.events()[i]);
        if (!measured || measured->tool != "connection-test"_L1)
            continue;
        session::FactsMeasured said = *measured;
        said.summary = m_usedTest->result().verdict.text();
        return m_session.replace(i, said);
    }
}

Page* Wizard::makeConnectionSetup()
{
    auto* page = new ConnectionSetupPage(m_parts.store, m_session.position().facts, m_testInput);
    connect(page, &ConnectionSetupPage::backWanted, this, &Wizard::goBack);
    connect(page, &ConnectionSetupPage::inputTyped, this, [this](const TestInput& input) { m_testInput = input; });
    connect(page, &ConnectionSetupPage::testWanted, this, [this](const connection::TestPlan& plan) {
        m_test = std::make_shared<connection::ConnectionTest>(plan);
        showView(View::Connection);
    });
    return page;
}

Page* Wizard::makeConnection()
{
    if (!m_test) {
        m_view = View::ConnectionSetup;
        return makeConnectionSetup();
    }
    auto* page = new ConnectionPage(m_test, m_parts.policies);
    connect(page, &ConnectionPage::backWanted, this, &Wizard::goBack);
    connect(page, &ConnectionPage::againWanted, this, [this] { showView(View::ConnectionSetup); });
    connect(page, &ConnectionPage::measured, this, [this](const QList<model::Fact>& facts, const QString& summary) {
        m_usedTest = m_test;
        takeFacts({u"connection-test"_s, facts, summary, suspicionsOf(m_test->result())});
    });
    return page;
}

void Wizard::showLookUp(const QString& query)
{
    m_query = query;
    detour(View::LookUp);
}

Page* Wizard::makeLookUp()
{
    auto* page = new LookUpPage(m_parts.store, m_query, m_parts.policies);
    connect(page, &LookUpPage::backWanted, this, &Wizard::goBack);
    connect(page, &LookUpPage::linkWanted, this, &Wizard::linkWanted);
    connect(page, &LookUpPage::causeChosen, this, &Wizard::chooseCause);
    return page;
}

void Wizard::showSettings()
{
    if (m_parts.policies.showsSettings)
        detour(View::Settings);
}

Page* Wizard::makeSettings()
{
    auto* page = new SettingsPage(m_parts.preferences, m_parts.languages);
    connect(page, &SettingsPage::backWanted, this, &Wizard::goBack);
    connect(page, &SettingsPage::preferencesChanged, this, [this](const Preferences& preferences) {
        m_parts.preferences = preferences;
        Q_EMIT preferencesChanged(preferences);
    });
    return page;
}

void Wizard::showHelp()
{
    detour(View::Help);
}

Page* Wizard::makeHelp()
{
    auto* page = new HelpPage(m_parts.store);
    connect(page, &HelpPage::backWanted, this, &Wizard::goBack);
    return page;
}

} // namespace unsent::pages
