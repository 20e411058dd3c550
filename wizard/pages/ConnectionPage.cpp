#include "ConnectionPage.h"

#include "ConnectionMatrix.h"
#include "Frame.h"
#include "Text.h"
#include "Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace unsent::pages {

ConnectionPage::ConnectionPage(connection::TestPlan plan, const Policies& policies, QWidget* parent)
    : Page(u"connectionPage"_s, parent)
    , m_policies(policies)
    , m_test(std::make_unique<connection::ConnectionTest>(std::move(plan)))
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
    connect(m_test.get(), &ConnectionTest::decisiveFinding, this, [this](const connection::Finding& finding) {
        m_heading->setText(finding.says);
        m_lead->setText(finding.advice);
    });
    connect(m_test.get(), &ConnectionTest::finished, this, &ConnectionPage::finished);
    m_test->start();
}

ConnectionPage::~ConnectionPage() = default;

void ConnectionPage::finished(const connection::TestResult& result)
{
    m_pill->setText(result.cancelled ? tr("Stopped")
                                     : tr("%1 s", "seconds").arg(QLocale().toString(result.seconds, 'f', 1)));
    m_pill->setProperty("pill", u"neutral"_s);
    if (!result.verdict.isEmpty())
        m_heading->setText(result.verdict);
    m_lead->setText(result.lead);
    m_lead->setVisible(!result.lead.isEmpty());
    for (const auto& path : result.paths)
        m_matrix->setPath(path);
    addFindings(result);
    addTranscript(result);
    m_heading->setFocus(); // so that a screen reader says the verdict
    Q_EMIT barChanged();
}

void ConnectionPage::addFindings(const connection::TestResult& result)
{
    auto* card = new Card(this);
    card->setObjectName(u"findings"_s);
    card->column()->addWidget(makeText(TextRole::Label, tr("What was found"), card));
    int shown = 0;
    for (const auto& finding : result.findings) {
        if (finding.severity == connection::Severity::Note && finding.says == result.verdict)
            continue;
        const bool problem = finding.severity == connection::Severity::Problem;
        const bool note = finding.severity == connection::Severity::Note;
        const QString words = finding.advice.isEmpty() ? finding.says : finding.says + u' ' + finding.advice;
        card->column()->addWidget(makeNotice(note      ? u"check"_s
                                             : problem ? u"cross"_s
                                                       : u"warning"_s,
                                             note      ? u"good"_s
                                             : problem ? u"bad"_s
                                                       : u"warning"_s,
                                             words, card));
        ++shown;
    }
    if (shown == 0)
        card->column()->addWidget(makeText(TextRole::Body, tr("Nothing unusual."), card));
    m_below->addWidget(card);
}

void ConnectionPage::addTranscript(const connection::TestResult& result)
{
    if (result.transcript.isEmpty())
        return;
    auto* card = new Card(this);
    auto* button = new QPushButton(
        tr("What was said: show %n line(s)", nullptr, static_cast<int>(result.transcript.size())), card);
    button->setObjectName(u"showTranscript"_s);
    button->setProperty("kind", u"quiet"_s);
    button->setCheckable(true);
    card->column()->addWidget(button, 0, Qt::AlignLeft);
    card->column()->addWidget(makeText(TextRole::Small, tr("Sign-in lines are hidden."), card, true));
    auto* text = new QPlainTextEdit(connection::transcriptText(result), card);
    text->setObjectName(u"transcript"_s);
    text->setAccessibleName(tr("What was said"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(Theme::current().font(TextRole::Quote));
    text->setMinimumHeight(Theme::current().px(220));
    text->hide();
    connect(button, &QPushButton::toggled, text, &QWidget::setVisible);
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
                          QGuiApplication::clipboard()->setText(result.verdict + u"\n\n"_s +
                                                                connection::transcriptText(result));
                      }});
    items.append(
        {u"again"_s, tr("Test again"), BarItem::Kind::Secondary, true, [self] { Q_EMIT self->againWanted(); }});
    items.append({u"primary"_s, tr("Use this and go on"), BarItem::Kind::Primary, !m_test->result().facts.isEmpty(),
                  [self] { Q_EMIT self->measured(self->m_test->result().facts, self->m_test->result().verdict); }});
    return items;
}

} // namespace unsent::pages
