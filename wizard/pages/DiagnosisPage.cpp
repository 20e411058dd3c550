#include "DiagnosisPage.h"

#include "Disclosure.h"
#include "FlowLayout.h"
#include "Frame.h"
#include "Text.h"
#include "Theme.h"
#include "Words.h"
#include "WrappingButton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

QString tone(recognition::Confidence confidence)
{
    switch (confidence) {
    case recognition::Confidence::Clear:
        return u"good"_s;
    case recognition::Confidence::Likely:
        return u"accent"_s;
    case recognition::Confidence::Guess:
        return u"warning"_s;
    }
    Q_UNREACHABLE();
}

QString sign(recognition::Confidence confidence)
{
    switch (confidence) {
    case recognition::Confidence::Clear:
        return u"●"_s;
    case recognition::Confidence::Likely:
        return u"◐"_s;
    case recognition::Confidence::Guess:
        return u"○"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

DiagnosisPage::DiagnosisPage(Diagnosis diagnosis, QWidget* parent)
    : Page(u"diagnosisPage"_s, parent)
    , m_diagnosis(std::move(diagnosis))
{
    if (!m_diagnosis.cause.isEmpty()) {
        QLabel* pill = makePill(tone(m_diagnosis.confidence),
                                sign(m_diagnosis.confidence) + u"  "_s + confidenceWords(m_diagnosis.confidence), this);
        pill->setObjectName(u"confidence"_s);
        pill->setAccessibleName(tr("How sure we are: %1").arg(confidenceWords(m_diagnosis.confidence)));
        column()->addWidget(pill);
        addGap(10);
    }
    column()->addWidget(makeHeading(m_diagnosis.heading, this));
    if (!m_diagnosis.lead.isEmpty()) {
        addGap(8);
        QLabel* lead = makeText(TextRole::Lead, m_diagnosis.lead, this);
        lead->setObjectName(u"lead"_s);
        column()->addWidget(lead);
    }
    addGap(20);
    if (!m_diagnosis.cause.isEmpty() || !m_diagnosis.noticed.isEmpty())
        column()->addWidget(makeWhy());
    if (!m_diagnosis.others.isEmpty()) {
        addGap(14);
        column()->addWidget(makeOthers());
    }
    if (!m_diagnosis.ignored.isEmpty()) {
        addGap(14);
        column()->addWidget(makeIgnored());
    }
    column()->addStretch(1);
}

QWidget* DiagnosisPage::makeWhy()
{
    const Theme theme = Theme::current();
    auto* card = new Card(this);
    card->setObjectName(u"whyCard"_s);
    if (!m_diagnosis.because.isEmpty() || !m_diagnosis.quote.isEmpty())
        card->column()->addWidget(makeText(TextRole::Label, tr("Why we think so"), card));
    for (const QString& because : m_diagnosis.because)
        card->column()->addWidget(makeText(TextRole::Body, because, card));
    if (!m_diagnosis.quote.isEmpty()) {
        QList<Mark> marks;
        for (const auto& span : m_diagnosis.deciding)
            marks.append({span, true});
        QWidget* quote = makeQuote(markedText(m_diagnosis.quote, marks), m_diagnosis.quote, card);
        quote->setObjectName(u"quote"_s);
        card->column()->addWidget(quote);
    }
    auto* row = new QWidget(card);
    auto* columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, theme.px(6), 0, 0);
    columns->setSpacing(theme.px(24));
    if (theme.percent() > 150)
        columns->setDirection(QBoxLayout::TopToBottom);
    if (!m_diagnosis.whoActs.isEmpty()) {
        auto* who = new QWidget(row);
        auto* lines = new QVBoxLayout(who);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->addWidget(makeText(TextRole::Label, tr("Who can fix it"), who));
        auto* words = makeText(TextRole::Body, QString(), who);
        words->setObjectName(u"whoActs"_s);
        words->setTextFormat(Qt::RichText);
        const QString name = u"<b>"_s + m_diagnosis.whoActs.toHtmlEscaped() + u"</b>"_s;
        words->setText(m_diagnosis.inAbout.isEmpty()
                           ? name
                           : tr("%1, in %2", "who, and about how long it takes").arg(name, m_diagnosis.inAbout));
        lines->addWidget(words);
        lines->addStretch(1);
        columns->addWidget(who, 1);
    }
    if (!m_diagnosis.noticed.isEmpty()) {
        auto* noticed = new QWidget(row);
        auto* lines = new QVBoxLayout(noticed);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->addWidget(makeText(TextRole::Label, tr("Also noticed"), noticed));
        for (const QString& words : m_diagnosis.noticed)
            lines->addWidget(makeNotice(u"warning"_s, u"warning"_s, words, noticed));
        lines->addStretch(1);
        columns->addWidget(noticed, 1);
    }
    card->column()->addWidget(row);
    return card;
}

QWidget* DiagnosisPage::makeOthers()
{
    const Theme theme = Theme::current();
    auto* card = new Card(this);
    card->setObjectName(u"othersCard"_s);
    card->column()->addWidget(makeText(TextRole::Label, tr("If it is not that"), card));
    auto* box = new QWidget(card);
    auto* flow = new FlowLayout(theme.px(8), box);
    for (const auto& other : m_diagnosis.others) {
        auto* button = new WrappingButton(other.name + u" · "_s + likelihoodWords(other.probability), box);
        button->setObjectName(u"other-"_s + other.cause);
        button->setProperty("kind", u"segment"_s);
        button->setAccessibleDescription(tr("Go on with this reason instead"));
        connect(button, &QPushButton::clicked, this, [this, cause = other.cause] { Q_EMIT causeChosen(cause); });
        flow->addWidget(button);
    }
    card->column()->addWidget(box);
    if (!m_diagnosis.askTitle.isEmpty()) {
        QLabel* ask =
            makeText(TextRole::Small, tr("The question that decides: %1").arg(m_diagnosis.askTitle), card, true);
        ask->setObjectName(u"decidingQuestion"_s);
        card->column()->addWidget(ask);
    }
    return card;
}

QWidget* DiagnosisPage::makeIgnored()
{
    auto* card = new Card(this, u"flat"_s);
    card->setObjectName(u"ignoredCard"_s);
    auto* button =
        new Disclosure(tr("Read, but set aside (%n)", nullptr, static_cast<int>(m_diagnosis.ignored.size())), card);
    button->setObjectName(u"showIgnored"_s);
    card->column()->addWidget(button, 0, Qt::AlignLeft);
    button->fold(card->column(), [this, card] {
        auto* inside = new QWidget(card);
        auto* lines = new QVBoxLayout(inside);
        lines->setContentsMargins(0, 0, 0, 0);
        for (const auto& [quote, why] : m_diagnosis.ignored) {
            QLabel* line = makeText(TextRole::Small, QString(), inside, true);
            line->setTextFormat(Qt::RichText);
            line->setText(u"<b>"_s + harmless(quote.left(120)).toHtmlEscaped() + u"</b> · "_s + why.toHtmlEscaped());
            lines->addWidget(line);
        }
        return inside;
    });
    return card;
}

QList<BarItem> DiagnosisPage::bar() const
{
    auto* self = const_cast<DiagnosisPage*>(this);
    QList<BarItem> items = {
        {u"back"_s, tr("‹ Back"), BarItem::Kind::Link, true, [self] { Q_EMIT self->backWanted(); }}};
    if (!m_diagnosis.code.isEmpty()) {
        items.append({u"code"_s, tr("What does %1 mean?").arg(harmless(m_diagnosis.code)), BarItem::Kind::Secondary,
                      true, [self] { Q_EMIT self->codeWanted(self->m_diagnosis.code); }});
    }
    if (m_diagnosis.cause.isEmpty()) {
        items.append({u"primary"_s, tr("Ask me questions instead"), BarItem::Kind::Primary, true,
                      [self] { Q_EMIT self->noMessageDoorTaken(); }});
    } else {
        items.append(
            {u"primary"_s, tr("Help me fix it"), BarItem::Kind::Primary, true, [self] { Q_EMIT self->fixWanted(); }});
    }
    return items;
}

} // namespace unsent::pages
