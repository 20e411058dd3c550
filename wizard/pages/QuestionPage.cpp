#include "QuestionPage.h"

#include "Card.h"
#include "ChoiceRow.h"
#include "Frame.h"
#include "Text.h"
#include "Theme.h"

#include <Fact.h>

#include <QKeyEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace unsent::pages {

QuestionPage::QuestionPage(QuestionView view, QWidget* parent)
    : Page(u"questionPage"_s, parent)
    , m_view(std::move(view))
{
    column()->addWidget(makeHeading(m_view.node.title, this));
    if (!m_view.node.body.isEmpty()) {
        addGap(8);
        QLabel* lead = makeText(TextRole::Lead, QString(), this);
        lead->setTextFormat(Qt::RichText);
        lead->setText(richText(m_view.node.body));
        column()->addWidget(lead);
    }
    if (!m_view.note.isEmpty()) {
        addGap(10);
        column()->addWidget(makeNotice(u"check"_s, u"good"_s, m_view.note, this));
    }
    addGap(16);
    addAnswers();
    if (!m_view.offer.isEmpty()) {
        addGap(12);
        auto* card = new ToolOfferCard(m_view.offer, true, this);
        connect(card, &ToolOfferCard::wanted, this, &QuestionPage::testWanted);
        column()->addWidget(card);
    }
    if (!m_view.node.why.isEmpty()) {
        auto* card = new Card(this);
        card->setObjectName(u"whyAsked"_s);
        card->column()->addWidget(makeText(TextRole::Label, tr("Why is this asked?"), card));
        QLabel* words = makeText(TextRole::Body, QString(), card);
        words->setObjectName(u"whyWords"_s);
        words->setTextFormat(Qt::RichText);
        words->setText(richText(m_view.node.why));
        card->column()->addWidget(words);
        card->hide();
        m_why = card;
        addGap(12);
        column()->addWidget(card);
    }
    column()->addStretch(1);
}

void QuestionPage::addAnswers()
{
    const Theme theme = Theme::current();
    auto* box = new QWidget(this);
    box->setObjectName(u"answers"_s);
    box->setAccessibleName(m_view.node.title);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(theme.px(10));
    QList<QAbstractButton*> buttons;
    int number = 1;
    for (const model::Answer& answer : m_view.node.answers) {
        if (answer.value == model::AnyValue)
            continue;
        const bool unsure = answer.value == model::UnsureValue;
        const QChar key = unsure ? u'0' : number < 10 ? QChar(u'0' + static_cast<char16_t>(number++)) : QChar();
        auto* card = new AnswerCard(answer.text, answer.hint, key, box);
        card->setObjectName(u"answer-"_s + (unsure ? u"unsure"_s : answer.value));
        lines->addWidget(card);
        m_cards.append({card, answer.value});
        if (answer.value == m_view.chosen)
            card->setChecked(true);
        connect(card, &QRadioButton::toggled, this, &Page::barChanged);
        connect(card, &AnswerCard::confirmed, this, &QuestionPage::confirm);
        buttons.append(card);
    }
    stopTabAtChosen(buttons);
    column()->addWidget(box);
}

QList<BarItem> QuestionPage::bar() const
{
    auto* self = const_cast<QuestionPage*>(this);
    QList<BarItem> items = {
        {u"back"_s, tr("‹ Back"), BarItem::Kind::Link, true, [self] { Q_EMIT self->backWanted(); }}};
    if (m_why)
        items.append({u"why"_s, tr("Why is this asked?"), BarItem::Kind::Link, true, [self] { self->toggleWhy(); }});
    items.append(
        {u"primary"_s, tr("Continue"), BarItem::Kind::Primary, !chosenValue().isEmpty(), [self] { self->confirm(); }});
    return items;
}

QWidget* QuestionPage::firstFocus() const
{
    for (const auto& [card, value] : m_cards) {
        if (card->isChecked())
            return card;
    }
    return m_cards.isEmpty() ? Page::firstFocus() : m_cards.first().first;
}

void QuestionPage::toggleWhy()
{
    m_why->setVisible(!m_why->isVisible());
    if (m_why->isVisible()) {
        if (auto* words = m_why->findChild<QLabel*>(u"whyWords"_s))
            words->setFocus();
    }
}

QString QuestionPage::chosenValue() const
{
    for (const auto& [card, value] : m_cards) {
        if (card->isChecked())
            return value;
    }
    return {};
}

void QuestionPage::confirm()
{
    const QString value = chosenValue();
    if (!value.isEmpty())
        Q_EMIT answered(value);
}

void QuestionPage::keyPressEvent(QKeyEvent* event)
{
    // A digit chooses; Enter goes on. Digits reach the page because radio buttons do not use them.
    if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
        const int digit = event->key() - Qt::Key_0;
        if (digit >= 0 && digit <= 9) {
            int number = 1;
            for (const auto& [card, value] : m_cards) {
                const int key = value == model::UnsureValue ? 0 : number++;
                if (key == digit) {
                    card->setChecked(true);
                    card->setFocus(Qt::ShortcutFocusReason);
                    return;
                }
            }
        }
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            confirm();
            return;
        }
    }
    Page::keyPressEvent(event);
}

} // namespace unsent::pages
