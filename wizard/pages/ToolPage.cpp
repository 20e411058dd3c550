#include "ToolPage.h"

using namespace Qt::StringLiterals;

namespace unsent::pages {

QList<BarItem> ToolPage::bar() const
{
    auto* self = const_cast<ToolPage*>(this);
    QList<BarItem> items = {
        {u"back"_s, tr("‹ Back"), BarItem::Kind::Link, true, [self] { Q_EMIT self->backWanted(); }}};
    const bool inWalk = m_use != ToolUse::Alone;
    if (m_use == ToolUse::ForQuestion)
        items.append({u"answerInstead"_s, tr("Answer it myself"), BarItem::Kind::Link, true,
                      [self] { Q_EMIT self->answerInstead(); }});
    const bool ready = !measuredFacts().isEmpty() && (inWalk || leadsOn());
    items.append({u"primary"_s, inWalk ? tr("Use this and go on") : tr("Help me fix it"), BarItem::Kind::Primary, ready,
                  [self] { Q_EMIT self->measured(self->measuredFacts(), self->summary()); }});
    return items;
}

} // namespace unsent::pages
