#include "AdvicePage.h"
#include "OutcomePage.h"
#include "QuestionPage.h"
#include "ReportFile.h"
#include "Wizard.h"

#include <Message.h>

#include <QDate>

using namespace Qt::StringLiterals;

namespace unsent::pages {

const model::Node* Wizard::nodeAt(const model::NodeRef& ref) const
{
    const model::Tree* tree = ref.isNull() ? nullptr : m_parts.store.tree(ref.tree);
    return tree ? tree->node(ref.node) : nullptr;
}

Page* Wizard::makeWalk()
{
    const session::Position& position = m_session.position();
    switch (position.kind) {
    case session::Position::Kind::Start:
        m_view = View::Start;
        return makeStart();
    case session::Position::Kind::Question:
        return makeQuestion(position.node, {}, {});
    case session::Position::Kind::Tool: {
        const model::Node* node = nodeAt(position.node);
        const bool possible =
            node && !m_answerInstead && (node->tool != "connection-test"_L1 || m_parts.policies.mayUseNetwork);
        if (possible) {
            if (Page* page = makeTool(node->tool, ToolUse::ForQuestion))
                return page;
        }
        return makeQuestion(position.node, {}, {});
    }
    case session::Position::Kind::Advice:
        return makeAdvice();
    case session::Position::Kind::Outcome:
        return makeOutcome();
    }
    Q_UNREACHABLE();
}

Page* Wizard::makeQuestion(const model::NodeRef& ref, const QString& chosen, const QString& note)
{
    QuestionView view;
    if (const model::Node* node = nodeAt(ref))
        view.node = *node;
    view.chosen = chosen;
    view.note = note;
    const QString fact = view.node.fact();
    const auto kind = m_parts.store.factKind(fact);
    if (kind && kind->measuredBy.contains(u"connection-test"_s) && m_parts.policies.mayUseNetwork)
        view.offer = offerOf(u"connection-test"_s, model::valueOf(m_session.position().facts, "server"_L1));
    auto* page = new QuestionPage(view);
    connect(page, &QuestionPage::answered, this, [this, fact](const QString& value) { answer(fact, value); });
    connect(page, &QuestionPage::backWanted, this, &Wizard::goBack);
    connect(page, &QuestionPage::testWanted, this, [this] { detour(View::ConnectionSetup); });
    return page;
}

void Wizard::answer(const QString& fact, const QString& value)
{
    m_answerInstead = false;
    if (m_changing) {
        const session::Step step = *m_changing;
        m_changing.reset();
        if (step.event && std::holds_alternative<session::QuestionAnswered>(m_session.events().value(*step.event)))
            m_session.replace(*step.event, session::QuestionAnswered{fact, value});
        else
            m_session.correct(fact, value); // what the message or a test said is taken back by the person
    } else {
        m_session.add(session::QuestionAnswered{fact, value});
    }
    showView(View::Walk);
}

void Wizard::changeStep(const session::Step& step)
{
    const model::Node* node = nodeAt(step.node);
    if (node && node->kind == model::Node::Kind::Advice) {
        // Taking back "did not help" offers the advice again.
        if (step.event)
            m_session.forget(*step.event);
        return showView(View::Walk);
    }
    m_changing = step;
    showView(View::Changing);
}

Page* Wizard::makeChanging()
{
    if (!m_changing) {
        m_view = View::Walk;
        return makeWalk();
    }
    QString note;
    if (m_changing->source == model::FactSource::Pasted)
        note = tr("This was read from your message. Choose another answer if it is wrong.");
    else if (m_changing->source == model::FactSource::Measured)
        note = tr("This was tested from this computer. Choose another answer if it is wrong.");
    return makeQuestion(m_changing->node, m_changing->value, note);
}

/// What a tool came to the last time, in one sentence.
QString Wizard::foundBy(const QString& tool) const
{
    QString summary;
    for (const session::Event& event : m_session.events()) {
        const auto* measured = std::get_if<session::FactsMeasured>(&event);
        if (measured && measured->tool == tool)
            summary = measured->summary;
    }
    return summary;
}

Page* Wizard::makeAdvice()
{
    const QString message =
        session::readyMessage(m_parts.store, m_session.events(), m_session.position(), QDate::currentDate());
    const model::Node* node = nodeAt(m_session.position().node);
    const bool hasOwnMessage = node && !node->message.isEmpty();
    Advice advice =
        adviceFor(m_parts.store, m_session.position(), hasOwnMessage ? message : QString(),
                  {m_programs, m_recognised ? m_recognition.form : QString(), m_parts.policies.mayUseNetwork});
    advice.found = foundBy(advice.offer.tool);
    auto* page = new AdvicePage(advice, m_parts.policies);
    connect(page, &AdvicePage::backWanted, this, &Wizard::goBack);
    connect(page, &AdvicePage::stopWanted, this, [this] { showView(View::Result); });
    connect(page, &AdvicePage::solved, this, [this] { tried(session::AdviceTried::Outcome::Solved); });
    connect(page, &AdvicePage::notSolved, this, [this] { tried(session::AdviceTried::Outcome::NotSolved); });
    connect(page, &AdvicePage::cannotDo, this, [this] { tried(session::AdviceTried::Outcome::CannotDo); });
    connect(page, &AdvicePage::linkWanted, this, &Wizard::linkWanted);
    connect(page, &AdvicePage::toolWanted, this, &Wizard::openTool);
    connect(page, &AdvicePage::programChosen, this, [this](const QString& fact, const QString& value) {
        m_programs.insert(fact, value);
        const QString focused = focusName();
        showView(View::Walk);
        focusAgain(focused);
    });
    return page;
}

void Wizard::tried(session::AdviceTried::Outcome outcome)
{
    m_session.add(session::AdviceTried{m_session.position().node, outcome});
    showView(View::Walk);
}

Page* Wizard::makeOutcome()
{
    auto* page = new OutcomePage(
        session::makeReport(m_parts.store, m_session.events(), m_session.position(), QDate::currentDate()),
        m_parts.policies);
    connect(page, &OutcomePage::backWanted, this, &Wizard::goBack);
    connect(page, &OutcomePage::startAgainWanted, this, &Wizard::startAgain);
    connect(page, &OutcomePage::saveWanted, this, [this](const session::Report& report) { saveReport(report, this); });
    connect(page, &OutcomePage::printWanted, this,
            [this](const session::Report& report) { printReport(report, this); });
    return page;
}

} // namespace unsent::pages
