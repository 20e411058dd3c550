#include "FilesPage.h"

#include "Card.h"
#include "GivenFile.h"
#include "Text.h"
#include "Theme.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace unsent::pages {

FilesPage::FilesPage(const GivenFiles& files, QWidget* parent)
    : Page(u"filesPage"_s, parent)
{
    column()->addWidget(makeHeading(tr("Which of these files is it about?"), this));
    addGap(8);
    m_lead = makeText(TextRole::Lead, QString(), this);
    m_lead->setObjectName(u"lead"_s);
    column()->addWidget(m_lead);
    addGap(18);
    int number = 0;
    for (const GivenFile& file : files.files) {
        auto* card = new DoorCard(u"file"_s, shownFileName(file.path), tr("Being read…"), this);
        card->setObjectName(u"file-%1"_s.arg(number++));
        card->setEnabled(false);
        connect(card, &QPushButton::clicked, this, [this, path = file.path] { Q_EMIT chosen(path); });
        column()->addWidget(card);
        addGap(10);
        m_cards.insert(file.path, card);
        ++m_toRead;
        if (file.isDone())
            setFile(file);
    }
    if (files.given > files.files.size()) {
        addGap(6);
        QLabel* rest = makeText(TextRole::Small,
                                tr("These are the first %1 of %2 files. Give the others afterwards.")
                                    .arg(files.files.size())
                                    .arg(files.given),
                                this, true);
        rest->setObjectName(u"filesLeftOut"_s);
        column()->addWidget(rest);
    }
    column()->addStretch(1);
    showProgress();
}

void FilesPage::setFile(const GivenFile& file)
{
    DoorCard* card = m_cards.value(file.path);
    if (!card)
        return;
    card->setSubtitle(file.recognition ? file.recognition->sentence : file.trouble);
    card->setEnabled(file.recognition.has_value());
    --m_toRead;
    showProgress();
}

void FilesPage::showProgress()
{
    m_lead->setText(m_toRead > 0 ? tr("They are read one after the other, on this computer only.")
                                 : tr("Choose one. You can come back for the others."));
}

QList<BarItem> FilesPage::bar() const
{
    auto* self = const_cast<FilesPage*>(this);
    return {{u"back"_s, tr("‹ Back"), BarItem::Kind::Link, true, [self] { Q_EMIT self->backWanted(); }}};
}

} // namespace unsent::pages
