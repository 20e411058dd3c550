#include "FilesPage.h"
#include "GivenFile.h"
#include "PageHost.h"
#include "Wizard.h"

#include <TextReading.h>

using namespace Qt::StringLiterals;

namespace unsent::pages {

void Wizard::openFiles(const QStringList& paths)
{
    const QStringList files = filesAmong(paths);
    m_files = {};
    if (files.size() == 1)
        return openFile(files.first());
    if (files.isEmpty())
        return;
    m_files = givenFiles(files);
    m_diagnosisWanted = false;
    showView(View::Files);
}

Page* Wizard::makeFiles()
{
    auto* page = new FilesPage(m_files);
    connect(page, &FilesPage::backWanted, this, &Wizard::goBack);
    connect(page, &FilesPage::chosen, this, &Wizard::takeFile);
    readNextFile();
    return page;
}

/// One at a time and off this thread, for as long as the list is looked at.
void Wizard::readNextFile()
{
    if (const GivenFile* next = m_files.nextToRead())
        m_live.requestFile(next->path);
}

void Wizard::fileDone(const GivenFile& file)
{
    if (file.path == m_files.chosen && file.recognition) {
        m_recognition = *file.recognition; // in another language now
        if (m_view == View::Diagnosis)
            showView(View::Diagnosis);
    }
    if (auto* page = qobject_cast<FilesPage*>(m_host->page()))
        page->setFile(file);
    if (m_view == View::Files)
        readNextFile();
}

void Wizard::forgetReadings()
{
    for (GivenFile& file : m_files.files)
        file.recognition.reset();
    if (!m_files.chosen.isEmpty())
        m_live.requestFile(m_files.chosen);
}

void Wizard::takeFile(const QString& path)
{
    const GivenFile* file = m_files.find(path);
    if (!file || !file->recognition)
        return;
    m_recognition = *file->recognition;
    m_recognised = true;
    m_text = m_recognition.text;
    m_file = path;
    m_files.chosen = path;
    m_session.setEvents({session::textGiven(m_recognition)});
    showView(View::Diagnosis);
}

} // namespace unsent::pages
