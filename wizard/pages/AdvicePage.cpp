#include "AdvicePage.h"

#include "ChoiceRow.h"
#include "Frame.h"
#include "MessageCard.h"
#include "SourcesCard.h"
#include "StepRow.h"
#include "Text.h"
#include "Theme.h"
#include "Words.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

/// "the new Outlook" begins with a capital on a button; "macOS" and "iPhone" are written as they are.
QString capitalised(const QString& name)
{
    const QString firstWord = name.section(u' ', 0, 0);
    const bool isWrittenSo = std::any_of(firstWord.begin(), firstWord.end(), [](QChar c) { return c.isUpper(); });
    return isWrittenSo ? name : name.left(1).toUpper() + name.mid(1);
}

QString pillTone(model::Actor actor)
{
    return actor == model::Actor::You ? u"accent"_s : u"neutral"_s;
}

QString pillText(const model::AdviceFigures& figures)
{
    const QString who = actorPill(figures.acts);
    if (figures.acts == model::Actor::You || figures.acts == model::Actor::Wait)
        return who + u" · "_s + minutesWords(figures.minutes);
    return who;
}

} // namespace

AdvicePage::AdvicePage(Advice advice, const Policies& policies, QWidget* parent)
    : Page(u"advicePage"_s, parent)
    , m_advice(std::move(advice))
    , m_policies(policies)
{
    QLabel* pill = makePill(pillTone(m_advice.figures.acts), pillText(m_advice.figures), this);
    pill->setObjectName(u"whoAndHowLong"_s);
    column()->addWidget(pill);
    addGap(10);
    column()->addWidget(makeHeading(m_advice.title, this));
    if (!m_advice.lead.isEmpty()) {
        addGap(8);
        QLabel* lead = makeText(TextRole::Lead, QString(), this);
        lead->setObjectName(u"lead"_s);
        lead->setTextFormat(Qt::RichText);
        lead->setText(richText(m_advice.lead));
        column()->addWidget(lead);
    }
    for (const QString& words : m_advice.hints) {
        addGap(10);
        column()->addWidget(makeNotice(u"book"_s, u"hint"_s, words, this));
    }
    for (const QString& words : m_advice.noticed) {
        addGap(10);
        column()->addWidget(makeNotice(u"warning"_s, u"warning"_s, words, this));
    }
    if (!m_advice.offer.isEmpty())
        addOffer();
    if (m_advice.programs.size() > 1)
        addPrograms();
    addSteps();
    if (!m_advice.message.isEmpty())
        addMessage();
    addSources();
    column()->addStretch(1);
}

void AdvicePage::addOffer()
{
    addGap(16);
    if (!m_advice.found.isEmpty()) {
        QWidget* found = makeNotice(u"check"_s, u"hint"_s, m_advice.found, this);
        found->setObjectName(u"toolFound"_s);
        column()->addWidget(found);
        addGap(10);
    }
    auto* card = new ToolOfferCard(m_advice.offer, !m_advice.isToolAlone, this);
    connect(card, &ToolOfferCard::wanted, this, [this] { Q_EMIT toolWanted(m_advice.offer.tool); });
    column()->addWidget(card);
}

void AdvicePage::addPrograms()
{
    addGap(16);
    // One that is known stands alone, with a way to the others: a dozen buttons would hide the steps.
    showPrograms(!m_advice.isPicked);
    if (!m_advice.pickNote.isEmpty()) {
        addGap(6);
        QLabel* note = makeText(TextRole::Small, m_advice.pickNote, this, true);
        note->setObjectName(u"programNote"_s);
        column()->addWidget(note);
    }
}

void AdvicePage::showPrograms(bool all)
{
    QList<Choice> choices;
    for (const Advice::Program& program : m_advice.programs) {
        if (all || program.value == m_advice.chosen)
            choices.append({program.value, capitalised(program.name)});
    }
    auto* row = new ChoiceRow(u"program"_s, tr("Your mail program or system"), choices, m_advice.chosen, this);
    row->setObjectName(u"programs"_s);
    row->setFont(Theme::current().font(TextRole::Small)); // there can be a dozen of them
    connect(row, &ChoiceRow::changed, this,
            [this](const QString& value) { Q_EMIT programChosen(m_advice.picks, value); });
    if (!all) {
        const QString words = m_advice.picks == "system"_L1 ? tr("Another system…") : tr("Another program…");
        connect(row->addButton(u"otherPrograms"_s, words), &QPushButton::clicked, this, [this] { showPrograms(true); });
    }
    if (!m_programs) {
        column()->addWidget(row);
    } else {
        column()->replaceWidget(m_programs, row);
        m_programs->hide(); // its button was pressed and must live until its click is over
        m_programs->setObjectName(QString());
        m_programs->deleteLater();
        row->show();
        if (auto* chosen = row->findChild<QWidget*>(u"program-"_s + m_advice.chosen))
            chosen->setFocus(Qt::OtherFocusReason);
    }
    m_programs = row;
}

void AdvicePage::addSteps()
{
    const auto addWords = [this](const QString& markdown) {
        if (markdown.isEmpty())
            return;
        addGap(12);
        QLabel* words = makeText(TextRole::Body, QString(), this);
        words->setTextFormat(Qt::RichText);
        words->setText(richText(markdown));
        column()->addWidget(words);
    };
    addWords(m_advice.before);
    addGap(6);
    int number = 1;
    for (const QString& step : m_advice.steps) {
        auto* row = new StepRow(number, step, number < m_advice.steps.size(), this);
        row->setObjectName(u"step-%1"_s.arg(number));
        column()->addWidget(row);
        ++number;
    }
    addWords(m_advice.after);
}

void AdvicePage::addMessage()
{
    addGap(16);
    auto* card = new MessageCard(m_advice.message, m_policies.mayCopy, this);
    card->setObjectName(u"messageCard"_s);
    column()->addWidget(card);
}

void AdvicePage::addSources()
{
    if (m_advice.sources.isEmpty())
        return;
    addGap(18);
    auto* card = new SourcesCard(m_advice.sources, m_policies.mayOpenLinks, this);
    connect(card, &SourcesCard::linkWanted, this, &AdvicePage::linkWanted);
    column()->addWidget(card);
}

QList<BarItem> AdvicePage::bar() const
{
    auto* self = const_cast<AdvicePage*>(this);
    const BarItem back = {u"back"_s, tr("‹ Back"), BarItem::Kind::Link, true, [self] { Q_EMIT self->backWanted(); }};
    const BarItem stop = {u"stop"_s, tr("Get the report"), BarItem::Kind::Link, true,
                          [self] { Q_EMIT self->stopWanted(); }};
    if (m_advice.isToolAlone) // a test solves nothing by itself, so that is not asked
        return {back,
                stop,
                {u"no"_s, tr("Go on without it"), BarItem::Kind::Secondary, true, [self] { Q_EMIT self->cannotDo(); }},
                {u"primary"_s, toolAction(m_advice.offer.tool), BarItem::Kind::Primary, true,
                 [self] { Q_EMIT self->toolWanted(self->m_advice.offer.tool); }}};
    return {
        back,
        stop,
        {u"question"_s, tr("Did that solve it?"), BarItem::Kind::Words, true, {}},
        {u"cannot"_s, tr("I can't do this"), BarItem::Kind::Secondary, true, [self] { Q_EMIT self->cannotDo(); }},
        {u"no"_s, tr("No"), BarItem::Kind::Secondary, true, [self] { Q_EMIT self->notSolved(); }},
        {u"primary"_s, tr("Yes, it sends"), BarItem::Kind::Primary, true, [self] { Q_EMIT self->solved(); }},
    };
}

} // namespace unsent::pages
