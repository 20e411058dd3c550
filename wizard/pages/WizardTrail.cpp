#include "GivenFile.h"
#include "Trail.h"
#include "Wizard.h"
#include "Words.h"

#include <ConnectionTest.h>
#include <InWords.h>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

QString sourceWords(model::FactSource source)
{
    switch (source) {
    case model::FactSource::Pasted:
        return Wizard::tr("from the message");
    case model::FactSource::Measured:
        return Wizard::tr("tested");
    case model::FactSource::Known:
        return Wizard::tr("known");
    case model::FactSource::Answered:
        return {};
    }
    Q_UNREACHABLE();
}

QString triedWords(const QString& value)
{
    if (value == "yes"_L1)
        return Wizard::tr("solved it");
    return value == "no"_L1 ? Wizard::tr("did not help") : Wizard::tr("could not be done");
}

} // namespace

QString Wizard::currentTitle() const
{
    switch (m_view) {
    case View::Start:
        return tr("What happened?");
    case View::Files:
        return tr("Which of the files?");
    case View::Diagnosis:
        return tr("What it means");
    case View::Tool:
        return tr("Checking");
    case View::ConnectionSetup:
    case View::Connection:
        return tr("Testing the connection");
    case View::LookUp:
        return tr("Looking it up");
    case View::Settings:
        return tr("Settings");
    case View::Help:
        return tr("Help");
    case View::Result:
        return tr("Result");
    case View::Walk:
    case View::Changing:
        break;
    }
    const session::Position& position = m_session.position();
    if (position.kind == session::Position::Kind::Outcome)
        return tr("Result");
    const model::NodeRef ref = m_view == View::Changing && m_changing ? m_changing->node : position.node;
    const model::Node* node = nodeAt(ref);
    if (!node)
        return tr("What happened?");
    if (node->kind == model::Node::Kind::Advice)
        return node->title;
    const auto kind = m_parts.store.factKind(node->fact());
    return kind ? kind->shortTitle : node->title;
}

QList<TrailStep> Wizard::trailSteps()
{
    QList<TrailStep> steps;
    const bool walking = !m_session.events().isEmpty();
    if (m_view != View::Start) {
        QString detail;
        if (!m_files.files.isEmpty())
            detail = tr("%n file(s)", nullptr, static_cast<int>(m_files.given));
        else if (m_recognised && m_recognition.characters > 0 && !m_text.trimmed().isEmpty())
            detail = m_file.isEmpty() ? tr("%1, pasted").arg(formWords(m_recognition.form)) : shownFileName(m_file);
        else if (walking)
            detail = tr("no error message");
        steps.append(
            {u"trail-start"_s, tr("What happened?"), detail, TrailStep::Dot::Done, [this] { showView(View::Start); }});
    }
    if (!m_files.chosen.isEmpty() && m_view != View::Start && m_view != View::Files)
        steps.append({u"trail-files"_s, tr("Which of the files?"), shownFileName(m_file), TrailStep::Dot::Done,
                      [this] { showView(View::Files); }});
    if (m_view != View::Start && m_view != View::Diagnosis && walking && m_recognised && m_recognition.best()) {
        const auto cause = m_parts.store.cause(m_recognition.best()->cause);
        const QString name = cause ? cause->name : m_recognition.best()->cause;
        steps.append({u"trail-diagnosis"_s, tr("What it means"),
                      name + u" · "_s + confidenceNote(m_recognition.best()->confidence()), TrailStep::Dot::Done,
                      [this] { showView(View::Diagnosis); }});
    }
    if (m_view == View::Walk || m_view == View::Changing || m_view == View::Result ||
        ((m_returnTo == View::Walk || m_returnTo == View::Changing) && m_view != View::Start &&
         m_view != View::Diagnosis)) {
        int number = 0;
        for (const session::Step& step : m_session.position().path) {
            const model::Node* node = nodeAt(step.node);
            TrailStep shown;
            shown.name = u"trail-%1"_s.arg(number++);
            if (node && node->kind == model::Node::Kind::Advice) {
                shown.title = node->title;
                shown.detail = triedWords(step.value);
            } else {
                const auto kind = m_parts.store.factKind(step.fact);
                shown.title = kind ? kind->shortTitle : step.fact;
                shown.detail = step.value == model::UnsureValue
                                   ? tr("not sure")
                                   : session::valueInWords(m_parts.store, step.fact, step.value);
                if (const QString source = sourceWords(step.source); !source.isEmpty())
                    shown.detail += u" · "_s + source;
            }
            shown.dot =
                step.source == model::FactSource::Answered || step.event ? TrailStep::Dot::Done : TrailStep::Dot::Known;
            shown.open = [this, step] { changeStep(step); };
            steps.append(shown);
        }
    }
    steps.append({u"trail-now"_s, currentTitle(), {}, TrailStep::Dot::Now, {}});
    return steps;
}

void Wizard::updateTrail()
{
    QList<TrailNotes> notes;
    if (m_view != View::Start && m_view != View::Files && m_recognised)
        notes.append({tr("Known from your message"), knownLines(m_recognition)});
    QStringList found;
    for (const QString& tool : {u"connection-test"_s, u"name-check"_s, u"size-check"_s}) {
        if (const QString summary = foundBy(tool); !summary.isEmpty())
            found.append(summary);
    }
    if (m_view != View::Start)
        notes.append({tr("Found by testing"), found});
    QStringList conflicts;
    for (const auto& conflict : m_session.position().conflicts) {
        const auto kind = m_parts.store.factKind(conflict.fact);
        const auto words = [&](const model::Fact& fact) {
            const QString value = session::valueInWords(m_parts.store, fact.id, fact.value);
            const QString source = sourceWords(fact.source);
            return source.isEmpty() ? value : value + u" ("_s + source + u')';
        };
        conflicts.append(
            tr("%1 %2, not %3", "a fact's title, the value believed, the value not believed")
                .arg(kind ? kind->shortTitle : conflict.fact, words(conflict.believed), words(conflict.other)));
    }
    notes.append({tr("Does not fit together"), conflicts});
    if (m_view == View::Connection && m_test)
        notes.append({tr("This test"), connection::describe(m_test->plan())});
    m_trail->setContent(trailSteps(), notes);
}

} // namespace unsent::pages
