#include "MessageCard.h"

#include "FlowLayout.h"
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

MessageCard::MessageCard(const QString& message, bool mayCopy, QWidget* parent)
    : Card(parent)
    , m_message(session::withoutSecrets(message))
{
    const Theme theme = Theme::current();
    column()->addWidget(makeText(TextRole::Label, tr("Message to send"), this));
    m_words = makeText(TextRole::Body, QString(), this);
    m_words->setObjectName(u"messageText"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column()->addWidget(m_words);
    auto* box = new QWidget(this);
    auto* flow = new FlowLayout(theme.px(8), box);
    m_show = new WrappingButton(box);
    m_show->setObjectName(u"showAddresses"_s);
    m_show->setProperty("kind", u"segment"_s);
    m_show->setFont(theme.font(TextRole::Small));
    connect(m_show, &QPushButton::clicked, this, [this] { setMasked(!m_masked); });
    flow->addWidget(m_show);
    if (mayCopy) {
        auto* copyButton = new WrappingButton(tr("Copy message"), box);
        copyButton->setObjectName(u"copyMessageHere"_s);
        copyButton->setProperty("kind", u"segment"_s);
        copyButton->setFont(theme.font(TextRole::Small));
        connect(copyButton, &QPushButton::clicked, this, &MessageCard::copy);
        flow->addWidget(copyButton);
    }
    m_copied = makeText(TextRole::Small, tr("Copied."), box, true);
    m_copied->setWordWrap(false);
    m_copied->hide();
    flow->addWidget(m_copied);
    column()->addWidget(box);
    setMasked(true);
}

QString MessageCard::shownText() const
{
    return m_masked ? session::masked(m_message) : m_message;
}

void MessageCard::copy()
{
    QGuiApplication::clipboard()->setText(shownText());
    m_copied->show();
}

void MessageCard::setMasked(bool masked)
{
    const bool changed = m_masked != masked;
    m_masked = masked;
    m_words->setText(harmless(shownText()));
    m_show->setText(masked ? tr("Addresses are masked · show") : tr("Addresses are shown · mask"));
    m_copied->hide();
    if (changed)
        Q_EMIT maskedChanged(masked);
}

} // namespace unsent::pages
