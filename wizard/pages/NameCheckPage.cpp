#include "NameCheckPage.h"

#include "ChoiceRow.h"
#include "Frame.h"
#include "Text.h"
#include "Theme.h"

#include <ThisComputer.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace unsent::pages {

NameCheckPage::NameCheckPage(tools::NameKind kind, ToolUse use, const Policies& policies, QWidget* parent)
    : ToolPage(u"nameCheckPage"_s, use, parent)
    , m_kind(kind)
{
    column()->addWidget(makeHeading(tr("Is this name allowed?"), this));
    addGap(8);
    column()->addWidget(
        makeText(TextRole::Lead,
                 tr("Your mail program tells the server a name. Only letters a to z, digits and hyphens are "
                    "allowed in it, with dots between the parts."),
                 this));
    addGap(18);
    addKinds();
    addGap(10);
    auto* label = makeText(TextRole::Label, tr("Name to check"), this);
    column()->addWidget(label);
    addGap(4);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"nameToCheck"_s);
    m_name->setAccessibleName(tr("Name to check"));
    m_name->setMaxLength(1000);
    m_name->setFont(Theme::current().font(TextRole::Quote));
    m_name->setMinimumHeight(Theme::current().px(44));
    column()->addWidget(m_name);
    addGap(12);
    m_result = new QWidget(this);
    column()->addWidget(m_result);
    if (policies.mayReadThisComputer) {
        const tools::ThisComputer computer = tools::readThisComputer();
        const QString own = kind == tools::NameKind::Computer || computer.domainName.isEmpty()
                                ? computer.hostName
                                : computer.hostName + u'.' + computer.domainName;
        m_name->setText(own);
        if (!own.isEmpty()) {
            addGap(10);
            column()->addWidget(makeText(
                TextRole::Small, tr("This computer calls itself %1. It stands above to begin with.").arg(harmless(own)),
                this, true));
        }
    }
    column()->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &NameCheckPage::check);
    check();
}

void NameCheckPage::addKinds()
{
    const QList<Choice> kinds = {{tools::toId(tools::NameKind::Computer), tr("A computer's name")},
                                 {tools::toId(tools::NameKind::Host), tr("A server's or host name")},
                                 {tools::toId(tools::NameKind::Domain), tr("A domain name")}};
    auto* row = new ChoiceRow(u"kind"_s, tr("What kind of name is it?"), kinds, tools::toId(m_kind), this);
    connect(row, &ChoiceRow::changed, this, [this](const QString& kind) {
        m_kind = tools::nameKindFromId(kind).value_or(m_kind);
        check();
    });
    column()->addWidget(row);
}

void NameCheckPage::check()
{
    m_report = tools::checkName(m_name->text(), m_kind);
    showReport();
    Q_EMIT barChanged();
}

void NameCheckPage::showReport()
{
    auto* fresh = new QWidget(this);
    fresh->setObjectName(u"nameResult"_s);
    auto* lines = new QVBoxLayout(fresh);
    lines->setContentsMargins(0, 0, 0, 0);
    if (!m_name->text().isEmpty()) {
        auto* card = new Card(fresh);
        lines->addWidget(card);
        QLabel* verdict = m_report.valid ? makePill(u"good"_s, u"✓  "_s + tr("Allowed"), card)
                                         : makePill(u"bad"_s, u"✗  "_s + tr("Not allowed"), card);
        verdict->setObjectName(u"nameVerdict"_s);
        card->column()->addWidget(verdict);
        QList<Mark> marks;
        for (const auto& problem : m_report.problems) {
            if (!problem.character.isEmpty())
                marks.append({{problem.position, 1}, true});
        }
        card->column()->addWidget(makeQuote(markedText(m_report.name, marks), m_report.name, card));
        for (const auto& problem : m_report.problems)
            card->column()->addWidget(
                makeNotice(u"warning"_s, problem.warning ? u"warning"_s : u"bad"_s, problem.says, card));
        if (!m_report.suggestion.isEmpty() && m_report.suggestion != m_report.name) {
            QLabel* suggestion = makeText(TextRole::Body, QString(), card);
            suggestion->setObjectName(u"nameSuggestion"_s);
            suggestion->setTextFormat(Qt::RichText);
            suggestion->setText(
                tr("This would be allowed: %1").arg(u"<b>"_s + m_report.suggestion.toHtmlEscaped() + u"</b>"_s));
            card->column()->addWidget(suggestion);
        }
    }
    column()->replaceWidget(m_result, fresh);
    m_result->hide(); // gone at once, though it is deleted later
    m_result->deleteLater();
    m_result = fresh;
}

QWidget* NameCheckPage::firstFocus() const
{
    return m_name;
}

QList<model::Fact> NameCheckPage::measuredFacts() const
{
    return tools::facts(m_report);
}

QString NameCheckPage::summary() const
{
    return m_report.valid ? tr("The name %1 is allowed.").arg(m_report.name)
                          : tr("The name %1 is not allowed.").arg(m_report.name);
}

} // namespace unsent::pages
