#include "DiagnosisPage.h"
#include "GivenFile.h"
#include "PageHost.h"
#include "StartPage.h"
#include "Wizard.h"

#include <TextReading.h>
#include <ThisComputer.h>

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::pages {

Page* Wizard::makeStart()
{
    auto* page = new StartPage(m_text, m_parts.policies);
    if (m_recognised)
        page->setRecognition(m_recognition);
    connect(page, &StartPage::textChanged, this, [this](const QString& text) {
        m_text = text;
        m_file.clear();
        m_files = {};
        m_recognised = false;
        m_live.request(text);
    });
    connect(page, &StartPage::filesGiven, this, &Wizard::openFiles);
    connect(page, &StartPage::diagnosisWanted, this, &Wizard::wantDiagnosis);
    connect(page, &StartPage::doorTaken, this, &Wizard::enterDoor);
    return page;
}

void Wizard::openFile(const QString& path)
{
    if (const QString trouble = troubleWithFile(path); !trouble.isEmpty())
        return refuseFile(path, trouble);
    m_file = path;
    m_recognised = false;
    m_diagnosisWanted = true;
    m_live.requestFile(path);
}

void Wizard::tell(const QString& note)
{
    if (auto* page = qobject_cast<StartPage*>(m_host->page()))
        page->setNote(note);
}

void Wizard::refuseFile(const QString& path, const QString& why)
{
    if (GivenFile* file = m_files.find(path)) {
        file->trouble = why;
        return fileDone(*file);
    }
    m_diagnosisWanted = false;
    m_file.clear();
    if (auto* page = qobject_cast<StartPage*>(m_host->page()))
        page->setNote(path.isEmpty() ? why : shownFileName(path) + u": "_s + why);
}

void Wizard::recognised(const recognition::Recognition& recognition, const QString& path)
{
    if (GivenFile* file = m_files.find(path)) {
        file->recognition = recognition;
        return fileDone(*file);
    }
    if (path != m_file)
        return; // about what was given before
    if (m_file.isEmpty() && recognition.text != m_text && !recognition.truncated)
        return; // about an earlier text; the one for this text follows
    m_recognition = recognition;
    m_recognised = true;
    if (!m_file.isEmpty())
        m_text = recognition.text;
    if (m_diagnosisWanted) {
        m_diagnosisWanted = false;
        m_session.setEvents({session::textGiven(m_recognition)});
        showView(View::Diagnosis);
    } else if (auto* page = qobject_cast<StartPage*>(m_host->page())) {
        page->setRecognition(m_recognition);
    } else if (m_view == View::Diagnosis) {
        showView(View::Diagnosis); // in another language now
    }
}

void Wizard::wantDiagnosis()
{
    if (m_recognised) {
        m_session.setEvents({session::textGiven(m_recognition)});
        showView(View::Diagnosis);
    } else {
        m_diagnosisWanted = true;
        m_file.isEmpty() ? m_live.request(m_text) : m_live.requestFile(m_file);
    }
}

Page* Wizard::makeDiagnosis()
{
    auto* page = new DiagnosisPage(diagnose(m_parts.store, m_recognition, m_session.events()));
    connect(page, &DiagnosisPage::backWanted, this, &Wizard::goBack);
    connect(page, &DiagnosisPage::fixWanted, this, &Wizard::beginWalk);
    connect(page, &DiagnosisPage::codeWanted, this, &Wizard::showLookUp);
    connect(page, &DiagnosisPage::causeChosen, this, &Wizard::chooseCause);
    connect(page, &DiagnosisPage::noMessageDoorTaken, this, [this] { enterDoor(u"no-error-message"_s); });
    return page;
}

void Wizard::beginWalk()
{
    m_programs.clear();
    m_answerInstead = false;
    const bool isRead =
        std::any_of(m_session.events().begin(), m_session.events().end(), [](const session::Event& event) {
            const auto* measured = std::get_if<session::FactsMeasured>(&event);
            return measured && measured->tool == "this-computer"_L1;
        });
    if (m_parts.policies.mayReadThisComputer && !isRead) {
        // Only the system: whether this computer's name is at fault is a question of the trees, and a tool of its own.
        const tools::ThisComputer computer = tools::readThisComputer();
        m_session.add(session::FactsMeasured{
            u"this-computer"_s, {{u"system"_s, computer.system, model::FactSource::Measured, {}}}, {}});
    }
    showView(View::Walk);
}

void Wizard::chooseCause(const QString& cause)
{
    m_session.add(session::CauseChosen{cause});
    beginWalk();
}

void Wizard::enterDoor(const QString& door)
{
    // A door begins anew, with what was pasted: a walk that was left for the start page is over.
    session::Events events;
    if (m_recognised && !m_text.trimmed().isEmpty())
        events.append(session::textGiven(m_recognition));
    m_session.setEvents(events);
    if (door == "look-up"_L1)
        return showLookUp();
    if (door == "connection-test"_L1 || door == "name-check"_L1 || door == "size-check"_L1)
        return openTool(door);
    m_session.add(session::DoorTaken{door});
    beginWalk();
}

} // namespace unsent::pages
