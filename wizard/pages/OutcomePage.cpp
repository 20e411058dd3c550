#include "OutcomePage.h"

#include "FlowLayout.h"
#include "MarkdownView.h"
#include "MessageCard.h"
#include "Text.h"
#include "Theme.h"
#include "WrappingButton.h"

#include <Redaction.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace unsent::pages {

OutcomePage::OutcomePage(session::Report report, const Policies& policies, QWidget* parent)
    : Page(u"outcomePage"_s, parent)
    , m_report(std::move(report))
    , m_policies(policies)
{
    const Theme theme = Theme::current();
    QLabel* pill = m_report.solved ? makePill(u"good"_s, u"✓  "_s + tr("Solved"), this)
                                   : makePill(u"neutral"_s, tr("Not solved yet · next: %1").arg(m_report.acts), this);
    pill->setObjectName(u"outcomePill"_s);
    column()->addWidget(pill);
    addGap(10);
    const QString heading = m_report.solved              ? tr("It sends again.")
                            : m_report.message.isEmpty() ? tr("This is what we know.")
                                                         : tr("Send this on, and it will be understood.");
    column()->addWidget(makeHeading(heading, this));
    addGap(8);
    QLabel* lead = makeText(TextRole::Lead, m_report.solved ? m_report.sentence : m_report.left, this);
    lead->setObjectName(u"lead"_s);
    column()->addWidget(lead);
    if (!m_report.solved && !m_report.message.isEmpty()) {
        addGap(16);
        m_message = new MessageCard(m_report.message, false, this);
        m_message->setObjectName(u"messageCard"_s);
        connect(m_message, &MessageCard::maskedChanged, this, &OutcomePage::setMasked);
        column()->addWidget(m_message);
    }
    addGap(14);
    auto* chips = new QWidget(this);
    auto* flow = new FlowLayout(theme.px(8), chips);
    if (!m_message) {
        auto* mask = new WrappingButton(chips);
        mask->setObjectName(u"showAddresses"_s);
        mask->setProperty("kind", u"segment"_s);
        mask->setFont(theme.font(TextRole::Small));
        mask->setText(tr("Addresses are masked · show"));
        connect(mask, &QPushButton::clicked, this, [this, mask] {
            setMasked(!m_masked);
            mask->setText(m_masked ? tr("Addresses are masked · show") : tr("Addresses are shown · mask"));
        });
        flow->addWidget(mask);
    }
    if (!m_report.attempts.isEmpty())
        flow->addWidget(
            makeChip(tr("%n step(s) tried", nullptr, static_cast<int>(m_report.attempts.size())), {}, chips));
    if (!m_report.testSummary.isEmpty())
        flow->addWidget(makeChip(tr("1 test from this computer"), {}, chips));
    column()->addWidget(chips);
    addGap(20);
    column()->addWidget(makeText(TextRole::Label, tr("The whole report"), this));
    addGap(6);
    addWay();
    column()->addStretch(1);
}

session::Report OutcomePage::shownReport() const
{
    return m_masked ? session::masked(m_report) : m_report;
}

void OutcomePage::addWay()
{
    auto* card = new Card(this);
    card->setObjectName(u"reportPreview"_s);
    card->column()->addWidget(new MarkdownView(session::toMarkdown(shownReport()), tr("The whole report"), card));
    if (m_preview) {
        column()->replaceWidget(m_preview, card);
        m_preview->hide();
        m_preview->setObjectName(QString());
        m_preview->deleteLater();
    } else {
        column()->addWidget(card);
    }
    m_preview = card;
}

void OutcomePage::setMasked(bool masked)
{
    m_masked = masked;
    addWay();
}

void OutcomePage::copyAll()
{
    QGuiApplication::clipboard()->setText(m_message ? m_message->shownText() : session::toPlainText(shownReport()));
}

QList<BarItem> OutcomePage::bar() const
{
    auto* self = const_cast<OutcomePage*>(this);
    QList<BarItem> items = {
        {u"back"_s, tr("‹ Back"), BarItem::Kind::Link, true, [self] { Q_EMIT self->backWanted(); }},
        {u"again"_s, tr("Start again"), BarItem::Kind::Link, true, [self] { Q_EMIT self->startAgainWanted(); }}};
    if (m_policies.maySaveFiles)
        items.append({u"save"_s, tr("Save report"), BarItem::Kind::Secondary, true,
                      [self] { Q_EMIT self->saveWanted(self->shownReport()); }});
    if (m_policies.mayPrint)
        items.append({u"print"_s, tr("Print"), BarItem::Kind::Secondary, true,
                      [self] { Q_EMIT self->printWanted(self->shownReport()); }});
    if (m_policies.mayCopy)
        items.append({u"primary"_s, m_message ? tr("Copy message") : tr("Copy report"), BarItem::Kind::Primary, true,
                      [self] { self->copyAll(); }});
    return items;
}

} // namespace unsent::pages
