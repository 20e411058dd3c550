#include "ConnectionPage.h"

#include "ConnectionMatrix.h"
#include "Disclosure.h"
#include "Frame.h"
#include "Text.h"
#include "Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::pages {

ConnectionPage::ConnectionPage(std::shared_ptr<connection::ConnectionTest> test, const Policies& policies,
                               QWidget* parent)
    : Page(u"connectionPage"_s, parent)
    , m_policies(policies)
    , m_test(std::move(test))
{
    m_pill = makePill(u"accent"_s, tr("Testing…"), this);
    m_pill->setObjectName(u"testPill"_s);
    column()->addWidget(m_pill);
    addGap(10);
    m_heading = makeHeading(tr("Talking to %1").arg(harmless(m_test->plan().host)), this);
    column()->addWidget(m_heading);
    addGap(8);
    m_lead = makeText(TextRole::Lead, tr("Each step fills in below. Nothing is sent to anybody."), this);
    m_lead->setObjectName(u"lead"_s);
    column()->addWidget(m_lead);
    addGap(16);
    m_matrix = new ConnectionMatrix(this);
    column()->addWidget(m_matrix);
    addGap(14);
    m_below = new QVBoxLayout;
    m_below->setSpacing(Theme::current().px(14));
    column()->addLayout(m_below);
    column()->addStretch(1);

    using connection::ConnectionTest;
    connect(m_test.get(), &ConnectionTest::pathChanged, m_matrix, &ConnectionMatrix::setPath);
    connect(m_test.get(), &ConnectionTest::decisiveFinding, this, &ConnectionPage::decided);
    connect(m_test.get(), &ConnectionTest::finished, this, &ConnectionPage::finished);
    m_test->start();
    showWhatIsKnown();
}

/// All of it when the test was over before this page was made, a part while it runs, nothing when it just began.
void ConnectionPage::showWhatIsKnown()
{
    const connection::TestResult& known = m_test->result();
    if (!m_test->isRunning())
        return finished(known);
    for (const auto& path : known.paths)
        m_matrix->setPath(path);
    if (!known.findings.isEmpty())
        decided(known.findings.first());
}

void ConnectionPage::decided(const connection::Finding& finding)
{
    m_heading->setText(finding.says.text());
    m_lead->setText(finding.advice.text());
}

ConnectionPage::~ConnectionPage() = default;

void ConnectionPage::finished(const connection::TestResult& result)
{
    m_pill->setText(
        result.cancelled
            ? tr("Stopped")
            : tr("Tested in %1 s", "seconds").arg(QLocale().toString(std::max(result.seconds, 0.1), 'f', 1)));
    m_pill->setProperty("pill", u"neutral"_s);
    m_pill->style()->polish(m_pill);
    if (!result.verdict.isEmpty())
        m_heading->setText(result.verdict.text());
    m_lead->setText(result.lead.text());
    m_lead->setVisible(!result.lead.isEmpty());
    for (const auto& path : result.paths)
        m_matrix->setPath(path);
    addFindings(result);
    addTranscript(result);
    m_heading->setFocus(); // so that a screen reader says the verdict
    Q_EMIT barChanged();
}

/// What stands in the heading and below it is not said again.
void ConnectionPage::addFindings(const connection::TestResult& result)
{
    using connection::Severity;
    auto* card = new Card(this);
    card->setObjectName(u"findings"_s);
    card->column()->addWidget(makeText(TextRole::Label, tr("What else was found"), card));
    bool any = false;
    for (const auto& finding : result.findings) {
        const QString says = finding.says.text();
        const QString words = says + u' ' + finding.advice.text();
        if (says == result.verdict.text() || words == result.lead.text())
            continue;
        any = true;
        const bool problem = finding.severity == Severity::Problem;
        if (finding.severity == Severity::Note && !connection::isPraise(finding.id))
            card->column()->addWidget(makeText(TextRole::Small, words, card, true));
        else if (finding.severity == Severity::Note)
            card->column()->addWidget(makeNotice(u"check"_s, u"good"_s, words, card));
        else
            card->column()->addWidget(
                makeNotice(problem ? u"cross"_s : u"warning"_s, problem ? u"bad"_s : u"warning"_s, words, card));
    }
    if (!any)
        card->column()->addWidget(makeText(TextRole::Body, tr("Nothing else stood out."), card));
    m_below->addWidget(card);
}

void ConnectionPage::addTranscript(const connection::TestResult& result)
{
    if (result.transcript.isEmpty())
        return;
    auto* card = new Card(this);
    auto* button = new Disclosure(tr("What was said"), card);
    button->setObjectName(u"showTranscript"_s);
    card->column()->addWidget(button, 0, Qt::AlignLeft);
    const QString lines = tr("%n line(s).", nullptr, static_cast<int>(result.transcript.size()));
    card->column()->addWidget(makeText(TextRole::Small, lines + u' ' + tr("Sign-in lines are hidden."), card, true));
    auto* text = new QPlainTextEdit(connection::transcriptText(result), card);
    text->setObjectName(u"transcript"_s);
    text->setAccessibleName(tr("What was said"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(Theme::current().font(TextRole::Quote));
    text->setMinimumHeight(Theme::current().px(220));
    button->fold(text);
    card->column()->addWidget(text);
    m_below->addWidget(card);
}

bool ConnectionPage::goBackInside()
{
    if (!m_test->isRunning())
        return false;
    m_test->cancel();
    return true;
}

QList<BarItem> ConnectionPage::bar() const
{
    auto* self = const_cast<ConnectionPage*>(this);
    QList<BarItem> items = {
        {u"back"_s, tr("‹ Back"), BarItem::Kind::Link, true, [self] { Q_EMIT self->backWanted(); }}};
    if (m_test->isRunning()) {
        items.append(
            {u"primary"_s, tr("Stop the test"), BarItem::Kind::Primary, true, [self] { self->m_test->cancel(); }});
        return items;
    }
    if (m_policies.mayCopy)
        items.append({u"copyResult"_s, tr("Copy result"), BarItem::Kind::Link, true, [self] {
                          const auto& result = self->m_test->result();
                          QGuiApplication::clipboard()->setText(result.verdict.text() + u"\n\n"_s +
                                                                connection::transcriptText(result));
                      }});
    items.append(
        {u"again"_s, tr("Test again"), BarItem::Kind::Secondary, true, [self] { Q_EMIT self->againWanted(); }});
    items.append(
        {u"primary"_s, tr("Use this and go on"), BarItem::Kind::Primary, !m_test->result().findings.isEmpty(),
         [self] { Q_EMIT self->measured(self->m_test->result().facts, self->m_test->result().verdict.text()); }});
    return items;
}

} // namespace unsent::pages
