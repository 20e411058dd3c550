#include "StartPage.h"

#include "Card.h"
#include "Diagnosis.h"
#include "FlowLayout.h"
#include "PasteBox.h"
#include "Text.h"
#include "Theme.h"
#include "Words.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace unsent::pages {

StartPage::StartPage(const QString& text, const Policies& policies, QWidget* parent)
    : Page(u"startPage"_s, parent)
    , m_mayOpenFiles(policies.mayOpenFiles)
{
    const Theme theme = Theme::current();
    column()->addWidget(makeHeading(tr("What happened when you tried to send?"), this));
    addGap(8);
    column()->addWidget(
        makeText(TextRole::Lead,
                 tr("Paste the error message, or drop the returned e-mail here. Nothing leaves this computer."), this));
    addGap(20);

    m_box = new PasteBox(this);
    m_box->setObjectName(u"pasteBox"_s);
    m_box->setAccessibleName(tr("Error message"));
    m_box->setAccessibleDescription(tr("Paste the whole message here. What is found is shown below."));
    m_box->setPlaceholderText(tr("For example: 550 5.7.1 Relaying denied, or the whole error box of Outlook"));
    m_box->setAcceptsFiles(policies.mayOpenFiles);
    m_box->setMaximumHeight(theme.px(260));
    column()->addWidget(m_box);
    addGap(14);

    m_chips = new QWidget(this);
    m_chips->setObjectName(u"foundChips"_s);
    new FlowLayout(theme.px(8), m_chips);
    column()->addWidget(m_chips);
    m_note = makeText(TextRole::Small, QString(), this, true);
    m_note->setObjectName(u"startNote"_s);
    m_note->hide();
    column()->addWidget(m_note);
    addGap(20);
    column()->addWidget(makeDoors(policies));
    column()->addStretch(1);

    connect(m_box, &PasteBox::filesDropped, this, &StartPage::filesGiven);
    connect(m_box, &PasteBox::shortened, this, [this](qsizetype given) {
        m_shortened =
            tr("The text is very long (%1 characters). Only the first million is used.").arg(QLocale().toString(given));
        setNote(m_shortened);
    });
    m_box->setPlainText(text);
    m_hasText = !text.trimmed().isEmpty();
    connect(m_box, &QPlainTextEdit::textChanged, this, [this] {
        const QString now = m_box->toPlainText();
        const bool has = !now.trimmed().isEmpty();
        if (now.size() + 1 < PasteBox::Cap)
            m_shortened.clear(); // what was too long has been cut by hand
        if (!has)
            setNote(QString());
        if (has != m_hasText) {
            m_hasText = has;
            Q_EMIT barChanged();
        }
        Q_EMIT textChanged(now);
    });
}

QWidget* StartPage::makeDoors(const Policies& policies)
{
    const Theme theme = Theme::current();
    struct Door {
        QString id, icon, title, subtitle;
    };
    QList<Door> doors = {
        {u"no-error-message"_s, u"question"_s, tr("I have no error message"),
         tr("It stays in the Outbox, or never arrives")},
        {u"connection-test"_s, u"pulse"_s, tr("Test the connection"), tr("See step by step where it stops")},
        {u"name-check"_s, u"computer"_s, tr("Check a name"), tr("Are all its characters allowed?")},
        {u"size-check"_s, u"scale"_s, tr("Check a size"), tr("Will these files fit through?")},
    };
    if (!policies.mayUseNetwork)
        doors.removeIf([](const Door& door) { return door.id == "connection-test"_L1; });
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme.px(12));
    int index = 0;
    const int columns = theme.percent() > 150 ? 1 : 2;
    for (const Door& door : doors) {
        auto* card = new DoorCard(door.icon, door.title, door.subtitle, box);
        card->setObjectName(u"door-"_s + door.id);
        connect(card, &QPushButton::clicked, this, [this, id = door.id] { Q_EMIT doorTaken(id); });
        grid->addWidget(card, index / columns, index % columns);
        ++index;
    }
    return box;
}

QList<BarItem> StartPage::bar() const
{
    QList<BarItem> items;
    auto* self = const_cast<StartPage*>(this);
    if (m_mayOpenFiles)
        items.append({u"openFile"_s, tr("Open a file…"), BarItem::Kind::Link, true, [self] { self->chooseFile(); }});
    items.append({u"lookUp"_s, tr("Look up a code"), BarItem::Kind::Link, true,
                  [self] { Q_EMIT self->doorTaken(u"look-up"_s); }});
    items.append({u"primary"_s, tr("Show me what it means"), BarItem::Kind::Primary, m_hasText,
                  [self] { Q_EMIT self->diagnosisWanted(); }});
    return items;
}

QWidget* StartPage::firstFocus() const
{
    return m_box;
}

void StartPage::setRecognition(const recognition::Recognition& recognition)
{
    auto* layout = static_cast<FlowLayout*>(m_chips->layout());
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const FoundChip& chip : foundChips(recognition)) {
        QLabel* label = makeChip(harmless(chip.text), harmless(chip.strong), m_chips);
        layout->addWidget(label);
        label->show();
    }
    m_chips->setAccessibleName(recognition.sentence);
    if (recognition.text != text())
        return; // spans are about the text as it was then
    QList<Mark> marks;
    if (const auto* best = recognition.best()) {
        for (const auto& evidence : best->evidence) {
            if (decides(evidence, *best))
                marks.append({evidence.span, true});
        }
    }
    for (const auto& field : recognition.fields) {
        if (field.name != "server-reply"_L1)
            marks.append({field.span, false});
    }
    m_box->setMarks(marks);
    if (m_hasText && recognition.causes.isEmpty())
        setNote((m_shortened + u' ' + recognition.sentence).trimmed());
    else if (!m_shortened.isEmpty())
        setNote(m_shortened);
    else if (recognition.truncated)
        setNote(tr("Only the first megabyte is used."));
    else if (!recognition.causes.isEmpty())
        setNote(QString());
}

void StartPage::setText(const QString& text)
{
    m_box->setPlainText(text.left(PasteBox::Cap));
}

QString StartPage::text() const
{
    return m_box->toPlainText();
}

void StartPage::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void StartPage::chooseFile()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Open the returned e-mail"), QString(),
        tr("E-mails and texts (*.eml *.msg *.mbox *.txt *.html *.htm *.log *.rtf);;All files (*)"));
    if (!paths.isEmpty())
        Q_EMIT filesGiven(paths);
}

} // namespace unsent::pages
