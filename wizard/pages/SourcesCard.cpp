#include "SourcesCard.h"

#include "Disclosure.h"
#include "Text.h"
#include "Theme.h"
#include "WrappingButton.h"

#include <ProviderInWords.h>

#include <QDate>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace unsent::pages {

SourcesCard::SourcesCard(const QList<model::Source>& sources, bool mayOpenLinks, QWidget* parent)
    : Card(parent, u"flat"_s)
{
    const Theme theme = Theme::current();
    setObjectName(u"sources"_s);
    column()->setSpacing(theme.px(2));
    auto* button = new Disclosure(tr("Where this comes from (%n)", nullptr, static_cast<int>(sources.size())), this);
    button->setObjectName(u"showSources"_s);
    button->setFont(theme.font(TextRole::Small));
    button->fold(column(), [this, sources, mayOpenLinks] { return makeList(sources, mayOpenLinks); });
    column()->addWidget(button, 0, Qt::AlignLeft);
}

QWidget* SourcesCard::makeList(const QList<model::Source>& sources, bool mayOpenLinks)
{
    auto* inside = new QWidget(this);
    auto* lines = new QVBoxLayout(inside);
    lines->setContentsMargins(0, 0, 0, 0);
    QStringList seen;
    for (const model::Source& source : sources) {
        if (seen.contains(source.id))
            continue;
        seen.append(source.id);
        const QDate day = QDate::fromString(source.checked, Qt::ISODate);
        QString words = source.title;
        if (day.isValid())
            words += u" · "_s + tr("checked on %1", "a date").arg(tools::dayInWords(source.checked));
        if (source.disputed)
            words += u" · "_s + tr("not certain") + (source.note.isEmpty() ? QString() : u": "_s + source.note);
        lines->addWidget(makeText(TextRole::Small, words, inside, true));
        if (source.url.isEmpty())
            continue;
        if (mayOpenLinks) {
            auto* link = new WrappingButton(source.url, inside);
            link->setProperty("kind", u"quiet"_s);
            link->setFont(Theme::current().font(TextRole::Small));
            link->setAccessibleName(tr("Open %1 in the browser").arg(source.title));
            connect(link, &QPushButton::clicked, this, [this, url = source.url] { Q_EMIT linkWanted(url); });
            lines->addWidget(link, 0, Qt::AlignLeft);
        } else {
            lines->addWidget(makeText(TextRole::Small, source.url, inside, true));
        }
    }
    return inside;
}

} // namespace unsent::pages
