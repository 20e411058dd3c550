#include "ConnectionSetupPage.h"

#include "Disclosure.h"
#include "Frame.h"
#include "MeantOffer.h"
#include "Text.h"
#include "Theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

QLineEdit* makeEdit(const QString& name, const QString& words, QWidget* parent, QVBoxLayout* lines)
{
    const Theme theme = Theme::current();
    lines->addWidget(makeText(TextRole::Label, words, parent));
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(words);
    edit->setMaxLength(512);
    edit->setMinimumHeight(theme.px(42));
    lines->addWidget(edit);
    return edit;
}

} // namespace

ConnectionSetupPage::ConnectionSetupPage(const store::Store& store, const QList<model::Fact>& known,
                                         const TestInput& earlier, QWidget* parent)
    : Page(u"connectionSetupPage"_s, parent)
    , m_store(store)
    , m_known(known)
{
    column()->addWidget(makeHeading(tr("Test the connection to the outgoing server"), this));
    addGap(8);
    column()->addWidget(makeText(
        TextRole::Lead,
        tr("An e-mail address is enough. No message is sent, and no password is needed for most of it."), this));
    addGap(18);
    const QString words = tr("Your e-mail address, or the name of the outgoing server");
    column()->addWidget(makeText(TextRole::Label, words, this));
    addGap(4);
    m_target = new QLineEdit(this);
    m_target->setObjectName(u"testTarget"_s);
    m_target->setAccessibleName(words);
    m_target->setPlaceholderText(u"anna@example.com"_s);
    m_target->setMaxLength(512);
    m_target->setMinimumHeight(Theme::current().px(44));
    column()->addWidget(m_target);
    addGap(8);
    m_note = makeText(TextRole::Small, QString(), this, true);
    m_note->setObjectName(u"testNote"_s);
    column()->addWidget(m_note);
    m_meant = new MeantOffer(m_store, this);
    connect(m_meant, &MeantOffer::taken, this, [this](const QString& corrected) {
        m_target->setText(corrected);
        m_target->setFocus();
    });
    column()->addWidget(m_meant, 0, Qt::AlignLeft);
    addGap(10);
    addDetails();
    addGap(14);
    auto* card = new Card(this);
    card->column()->addWidget(makeText(TextRole::Label, tr("What the test will do"), card));
    m_contacts = makeText(TextRole::Body, QString(), card);
    m_contacts->setObjectName(u"testContacts"_s);
    card->column()->addWidget(m_contacts);
    column()->addWidget(card);
    column()->addStretch(1);
    fillIn(earlier);
    for (QLineEdit* edit : {m_target, m_user, m_password, m_recipient})
        connect(edit, &QLineEdit::textChanged, this, [this] {
            Q_EMIT inputTyped(
                {m_target->text(), m_user->isModified() ? m_user->text() : QString(), m_recipient->text()});
        });
    for (const QLineEdit* edit : {m_target, m_user, m_password, m_recipient})
        connect(edit, &QLineEdit::returnPressed, this, [this] {
            if (const BarItem next = bar().last(); next.enabled)
                next.activate();
        });
    connect(m_target, &QLineEdit::textChanged, this, &ConnectionSetupPage::inputChanged);
    inputChanged();
}

ConnectionSetupPage::~ConnectionSetupPage() = default;

/// What was typed before counts; else what the error message told.
void ConnectionSetupPage::fillIn(const TestInput& earlier)
{
    const QString server = connection::bareHost(valueOf(m_known, "server"_L1));
    const QString known = server.isEmpty() ? valueOf(m_known, "sender"_L1) : server;
    m_target->setText(earlier.isEmpty() ? known : earlier.target);
    m_recipient->setText(earlier.isEmpty() ? valueOf(m_known, "recipient"_L1) : earlier.recipient);
    if (!earlier.user.isEmpty()) {
        m_user->setText(earlier.user);
        m_user->setModified(true);
    }
}

void ConnectionSetupPage::addDetails()
{
    const Theme theme = Theme::current();
    auto* button = new Disclosure(tr("Test the sign-in and a recipient too"), this);
    button->setObjectName(u"showDetails"_s);
    column()->addWidget(button, 0, Qt::AlignLeft);
    auto* inside = new Card(this);
    button->fold(inside);
    auto* lines = inside->column();
    lines->addWidget(
        makeText(TextRole::Small,
                 tr("The password is used once, on one encrypted connection, and forgotten. It is never written down."),
                 inside, true));
    m_user = makeEdit(u"testUser"_s, tr("User name (often your e-mail address)"), inside, lines);
    m_password = makeEdit(u"testPassword"_s, tr("Password"), inside, lines);
    m_password->setEchoMode(QLineEdit::Password);
    m_recipient = makeEdit(u"testRecipient"_s, tr("An address you cannot write to"), inside, lines);
    m_recipient->setText(model::valueOf(m_known, "recipient"_L1));
    m_detailNote = makeText(TextRole::Small, QString(), inside);
    m_detailNote->setObjectName(u"detailNote"_s);
    lines->addWidget(m_detailNote);
    for (QLineEdit* edit : {m_user, m_password, m_recipient})
        connect(edit, &QLineEdit::textChanged, this, &ConnectionSetupPage::showPlan);
    column()->addWidget(inside);
    addGap(4);
    // A label beside the box, because a check box does not wrap its words.
    m_webRow = new QWidget(this);
    auto* row = new QHBoxLayout(m_webRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(10));
    m_web = new QCheckBox(m_webRow);
    m_web->setObjectName(u"allowWeb"_s);
    QLabel* words = makeText(
        TextRole::Small, tr("Where nothing else helps, ask the web server of the address's domain for its settings"),
        m_webRow, true);
    words->setBuddy(m_web);
    m_web->setAccessibleName(words->text());
    row->addWidget(m_web, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    connect(m_web, &QCheckBox::toggled, this, &ConnectionSetupPage::inputChanged);
    column()->addWidget(m_webRow);
}

/// The one field's text as a plan: an address of a known provider, or a server.
void ConnectionSetupPage::inputChanged()
{
    const QString target = m_target->text().trimmed();
    const QString address = connection::addressIn(target);
    m_plan.reset();
    m_search.reset();
    m_note->setText(QString());
    m_webRow->setVisible(false);
    if (target.contains(u'@')) {
        if (const auto card = m_store.providerForDomain(connection::domainOf(address))) {
            m_plan = connection::planForCard(address, *card);
            m_note->setText(tr("%1: the server is known.").arg(card->name));
        } else if (!address.isEmpty()) {
            m_webRow->setVisible(true);
            m_note->setText(tr("The server of this address is not known yet. It will be looked up first."));
        }
    } else if (!target.isEmpty()) {
        const bool pasted = target == connection::bareHost(valueOf(m_known, "server"_L1));
        const auto fromFacts = pasted ? connection::planForFacts(m_known) : std::nullopt;
        if (fromFacts) {
            m_plan = fromFacts;
        } else if (auto made = connection::planForHost(target)) {
            m_plan = std::move(made).value();
        } else {
            m_note->setText(made.error().what);
        }
    }
    m_meant->lookAt(target, address.isEmpty() ? target.section(u':', 0, 0) : connection::domainOf(address));
    if (!m_user->isModified())
        m_user->setText(m_plan && !m_plan->user.isEmpty() ? m_plan->user : address);
    showPlan();
}

/// The plan with what was typed below: what is shown is what is done.
connection::TestPlan ConnectionSetupPage::wholePlan() const
{
    connection::TestPlan plan = *m_plan;
    plan.to = connection::addressIn(m_recipient->text());
    for (const QLineEdit* edit : {m_target, m_user}) {
        if (plan.from.isEmpty())
            plan.from = connection::addressIn(edit->text());
    }
    plan.user.clear();
    if (!m_password->text().isEmpty()) {
        plan.user = m_user->text().trimmed();
        plan.password = std::make_shared<connection::Password>(); // filled when the test begins
    }
    return plan;
}

void ConnectionSetupPage::showPlan()
{
    const QString address = connection::addressIn(m_target->text());
    QStringList lines;
    if (m_plan) {
        lines = connection::describe(wholePlan());
    } else if (!address.isEmpty()) {
        const QString domain = connection::domainOf(address);
        lines = {tr("First asks the name service which outgoing server %1 has.").arg(domain)};
        if (m_web->isChecked())
            lines.append(tr("Then, if need be, asks the web server of %1 for its settings.").arg(domain));
        lines.append(tr("Before anything else is contacted, you see here what it will be."));
    } else {
        lines = {tr("Nothing yet: type an address or a server's name.")};
    }
    m_contacts->setText(lines.join(u'\n'));
    m_detailNote->setText(whatIsMissing());
    m_detailNote->setVisible(!m_detailNote->text().isEmpty());
    Q_EMIT barChanged();
}

/// Why the test cannot begin as things stand below; empty when it can.
QString ConnectionSetupPage::whatIsMissing() const
{
    if (!m_password->text().isEmpty() && m_user->text().trimmed().isEmpty())
        return tr("To try the password, the test needs the user name too.");
    if (!m_recipient->text().trimmed().isEmpty() && connection::addressIn(m_recipient->text()).isEmpty())
        return tr("The recipient is not a whole e-mail address yet.");
    return {};
}

void ConnectionSetupPage::search()
{
    connection::ServerSearch::Question question;
    question.address = connection::addressIn(m_target->text());
    question.webAllowed = m_web->isChecked();
    m_note->setText(tr("Looking for the server…"));
    m_search = std::make_unique<connection::ServerSearch>(question);
    connect(m_search.get(), &connection::ServerSearch::found, this, [this](const connection::ServerFound& found) {
        m_note->setText(found.says);
        m_plan = found.plan;
        for (const QString& host : found.mailHosts) {
            if (const auto card = m_store.providerForMx(host)) {
                m_plan = connection::planForCard(connection::addressIn(m_target->text()), *card);
                m_note->setText(tr("%1 runs the mail of this address.").arg(card->name));
                break;
            }
        }
        showPlan();
    });
    m_search->start();
}

void ConnectionSetupPage::start()
{
    if (!m_plan) {
        search();
        return;
    }
    connection::TestPlan plan = wholePlan();
    if (plan.password) {
        plan.password = std::make_shared<connection::Password>(m_password->text());
        m_password->setText(QString()); // setText and not clear(): clear() keeps the text for undo
    }
    Q_EMIT testWanted(plan);
}

QList<BarItem> ConnectionSetupPage::bar() const
{
    auto* self = const_cast<ConnectionSetupPage*>(this);
    const bool mustSearch = !m_plan && !connection::addressIn(m_target->text()).isEmpty();
    const bool ready = m_plan.has_value() && whatIsMissing().isEmpty();
    return {{u"back"_s, tr("‹ Back"), BarItem::Kind::Link, true, [self] { Q_EMIT self->backWanted(); }},
            {u"primary"_s, mustSearch ? tr("Find the server") : tr("Start the test"), BarItem::Kind::Primary,
             ready || mustSearch, [self] { self->start(); }}};
}

QWidget* ConnectionSetupPage::firstFocus() const
{
    return m_target;
}

} // namespace unsent::pages
