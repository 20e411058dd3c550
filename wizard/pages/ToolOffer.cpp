#include "ToolOffer.h"

#include "Icon.h"
#include "Text.h"
#include "Theme.h"
#include "WrappingButton.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {
struct Says {
    Q_DECLARE_TR_FUNCTIONS(unsent::pages::ToolOffer)
};

QString iconOf(const QString& tool)
{
    if (tool == "name-check"_L1)
        return u"computer"_s;
    return tool == "size-check"_L1 ? u"scale"_s : u"pulse"_s;
}

QString shortAction(const QString& tool)
{
    return tool == "connection-test"_L1 ? Says::tr("Test") : Says::tr("Check");
}
} // namespace

ToolOffer offerOf(const QString& tool, const QString& server)
{
    if (tool == "name-check"_L1)
        return {tool, Says::tr("Looks at the name of this computer, letter by letter.")};
    if (tool == "size-check"_L1)
        return {tool, Says::tr("Adds up your files as they travel, and compares them with the limits.")};
    if (server.isEmpty())
        return {tool, Says::tr("Asks your mail server from here. No message is sent, no password is needed.")};
    return {tool, Says::tr("Asks %1 from here. No message is sent, no password is needed.").arg(server)};
}

QString toolAction(const QString& tool)
{
    if (tool == "name-check"_L1)
        return Says::tr("Check the name for me");
    return tool == "size-check"_L1 ? Says::tr("Check the size for me") : Says::tr("Test it for me");
}

ToolOfferCard::ToolOfferCard(const ToolOffer& offer, bool withButton, QWidget* parent)
    : Card(parent, u"dashed"_s)
{
    const Theme theme = Theme::current();
    setObjectName(u"testOffer"_s);
    auto* row = new QWidget(this);
    auto* columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(theme.px(14));
    if (theme.percent() > 150)
        columns->setDirection(QBoxLayout::TopToBottom);
    auto* icon = new QLabel(row);
    icon->setPixmap(iconPixmap(iconOf(offer.tool), theme.colours().accent, theme.px(22), devicePixelRatioF()));
    columns->addWidget(icon);
    QLabel* words = makeText(TextRole::Body, QString(), row);
    words->setTextFormat(Qt::RichText);
    // Server names have no blanks to wrap at, and the card must fit a narrow window.
    const QString said = offer.words.toHtmlEscaped().replace(u'.', u".\u200B"_s);
    const QString action = toolAction(offer.tool);
    words->setText(withButton ? u"<b>"_s + action.toHtmlEscaped() + u".</b> "_s + said : said);
    columns->addWidget(words, 1);
    if (withButton) {
        auto* button = new WrappingButton(shortAction(offer.tool), row);
        button->setObjectName(u"testIt"_s);
        button->setAccessibleName(action);
        connect(button, &QPushButton::clicked, this, &ToolOfferCard::wanted);
        columns->addWidget(button);
    }
    column()->addWidget(row);
}

} // namespace unsent::pages
