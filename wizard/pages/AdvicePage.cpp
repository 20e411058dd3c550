#include "AdvicePage.h"

#include "FlowLayout.h"
#include "Frame.h"
#include "MessageCard.h"
#include "SourcesCard.h"
#include "StepRow.h"
#include "Text.h"
#include "Theme.h"
#include "Words.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

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
    for (const QString& words : m_advice.noticed) {
        addGap(10);
        column()->addWidget(makeNotice(u"warning"_s, u"warning"_s, words, this));
    }
    if (m_advice.programs.size() > 1)
        addPrograms();
    addSteps();
    if (!m_advice.message.isEmpty())
        addMessage();
    addSources();
    column()->addStretch(1);
}

void AdvicePage::addPrograms()
{
    const Theme theme = Theme::current();
    addGap(16);
    auto* box = new QWidget(this);
    box->setObjectName(u"programs"_s);
    box->setAccessibleName(tr("Your mail program or system"));
    auto* flow = new FlowLayout(theme.px(6), box);
    auto* group = new QButtonGroup(box);
    for (const Advice::Program& program : m_advice.programs) {
        QString name = program.name;
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        auto* button = new QPushButton(name, box);
        button->setObjectName(u"program-"_s + program.value);
        button->setProperty("kind", u"segment"_s);
        button->setFont(theme.font(TextRole::Small));
        button->setCheckable(true);
        button->setChecked(program.value == m_advice.chosen);
        group->addButton(button);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, value = program.value] { Q_EMIT programChosen(m_advice.picks, value); });
    }
    column()->addWidget(box);
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
    return {
        {u"back"_s, tr("‹ Back"), BarItem::Kind::Link, true, [self] { Q_EMIT self->backWanted(); }},
        {u"stop"_s, tr("Get the report"), BarItem::Kind::Link, true, [self] { Q_EMIT self->stopWanted(); }},
        {u"question"_s, tr("Did that solve it?"), BarItem::Kind::Words, true, {}},
        {u"cannot"_s, tr("I can't do this"), BarItem::Kind::Secondary, true, [self] { Q_EMIT self->cannotDo(); }},
        {u"no"_s, tr("No"), BarItem::Kind::Secondary, true, [self] { Q_EMIT self->notSolved(); }},
        {u"primary"_s, tr("Yes, it sends"), BarItem::Kind::Primary, true, [self] { Q_EMIT self->solved(); }},
    };
}

} // namespace unsent::pages
