#include "SizeResult.h"

#include "Frame.h"
#include "Text.h"
#include "Theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

struct Says {
    Q_DECLARE_TR_FUNCTIONS(unsent::pages::SizeResult)
};

constexpr int FilesShown = 8;

/// How much of a limit is used, drawn; the words beside it say the same.
class UsedBar : public QWidget {
public:
    UsedBar(double used, bool fits, QWidget* parent)
        : QWidget(parent)
        , m_used(used)
        , m_fits(fits)
    {
        setFixedHeight(Theme::current().px(8));
        setAccessibleName(Says::tr("%1 % of the limit").arg(qRound(used * 100)));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours& colours = Theme::current().colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const qreal radius = height() / 2.0;
        painter.setBrush(colours.sunken);
        painter.drawRoundedRect(rect(), radius, radius);
        QRectF part(0, 0, width() * std::min(1.0, m_used), height());
        if (layoutDirection() == Qt::RightToLeft)
            part.moveRight(width());
        painter.setBrush(m_fits ? colours.good : colours.bad);
        painter.drawRoundedRect(part, radius, radius);
    }

private:
    double m_used;
    bool m_fits;
};

} // namespace

QWidget* makeSizeResult(const tools::SizeReport& report, QWidget* parent)
{
    const Theme theme = Theme::current();
    auto* card = new Card(parent);
    QLabel* verdict = report.fits ? makePill(u"good"_s, u"✓  "_s + Says::tr("Fits the limits that are known"), card)
                                  : makePill(u"bad"_s, u"✗  "_s + Says::tr("Too large"), card);
    verdict->setObjectName(u"sizeVerdict"_s);
    card->column()->addWidget(verdict);
    card->column()->addWidget(
        makeText(TextRole::Body,
                 Says::tr("%1 on your disk become %2 on the way.")
                     .arg(tools::sizeInWords(report.fileBytes), tools::sizeInWords(report.messageBytes)),
                 card));
    int shown = 0;
    for (const auto& file : report.files) {
        if (++shown > FilesShown) {
            card->column()->addWidget(makeText(
                TextRole::Small, Says::tr("… and %n more", nullptr, static_cast<int>(report.files.size()) - FilesShown),
                card, true));
            break;
        }
        if (!file.trouble.isEmpty())
            card->column()->addWidget(
                makeNotice(u"warning"_s, u"warning"_s, harmless(file.name) + u": "_s + file.trouble, card));
        else
            card->column()->addWidget(makeText(TextRole::Small,
                                               harmless(file.name) + u" · "_s + tools::sizeInWords(file.bytes) +
                                                   u" → "_s + tools::sizeInWords(file.encoded),
                                               card, true));
    }
    for (const auto& verdictOf : report.limits) {
        const auto& limit = verdictOf.limit;
        const QString words =
            verdictOf.fits ? Says::tr("✓ %1 takes up to %2").arg(limit.name, tools::sizeInWords(limit.bytes))
                           : Says::tr("✗ %1 takes only up to %2").arg(limit.name, tools::sizeInWords(limit.bytes));
        auto* line = makeText(TextRole::Body, words, card);
        line->setContentsMargins(0, theme.px(8), 0, 0);
        card->column()->addWidget(line);
        const double used =
            limit.bytes > 0 ? static_cast<double>(verdictOf.counted) / static_cast<double>(limit.bytes) : 0;
        card->column()->addWidget(new UsedBar(used, verdictOf.fits, card));
        if (!limit.source.isEmpty())
            card->column()->addWidget(makeText(TextRole::Small, limit.source, card, true));
    }
    return card;
}

} // namespace unsent::pages
