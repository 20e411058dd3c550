#include "MeantOffer.h"

using namespace Qt::StringLiterals;

namespace unsent::pages {

MeantOffer::MeantOffer(const store::Store& store, QWidget* parent)
    : WrappingButton(parent)
    , m_store(store)
{
    setObjectName(u"didYouMean"_s);
    setProperty("kind", u"segment"_s);
    hide();
    connect(this, &QPushButton::clicked, this, [this] { Q_EMIT taken(m_corrected); });
}

void MeantOffer::lookAt(const QString& typed, const QString& host)
{
    const QString meant = host.contains(u'.') ? m_store.nameMeant(host) : QString();
    setVisible(!meant.isEmpty());
    if (meant.isEmpty())
        return;
    const qsizetype at = typed.lastIndexOf(host, -1, Qt::CaseInsensitive);
    m_corrected = at < 0 ? meant : QString(typed).replace(at, host.size(), meant);
    setText(tr("Did you mean %1?").arg(meant));
    setAccessibleName(text());
}

} // namespace unsent::pages
