#include "StoreProblem.h"

#include <Frame.h>
#include <Icon.h>
#include <Text.h>
#include <Theme.h>

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace unsent::app {

namespace {
struct Says {
    Q_DECLARE_TR_FUNCTIONS(unsent::app::StoreProblem)
};
} // namespace

int showStoreProblem(const model::Error& error)
{
    pages::Theme(pages::Scheme::System, 100, QApplication::palette()).apply(*qApp);
    const pages::Theme theme = pages::Theme::current();
    QWidget window;
    window.setObjectName(u"wizard"_s);
    window.setAttribute(Qt::WA_StyledBackground);
    window.setWindowTitle(u"Unsent"_s);
    window.setWindowIcon(pages::programIcon());
    window.resize(theme.px(760), theme.px(360));
    auto* lines = new QVBoxLayout(&window);
    lines->setContentsMargins(theme.px(56), theme.px(44), theme.px(56), theme.px(28));
    lines->setSpacing(theme.px(14));
    lines->addWidget(pages::makeHeading(Says::tr("Unsent cannot open its knowledge"), &window));
    QLabel* what = pages::makeText(pages::TextRole::Lead, error.what, &window);
    what->setObjectName(u"storeProblem"_s);
    lines->addWidget(what);
    if (!error.where.isEmpty())
        lines->addWidget(pages::makeQuote(pages::spacedText(error.where), error.where, &window));
    lines->addWidget(pages::makeText(
        pages::TextRole::Body, Says::tr("Install Unsent again, or ask whoever installed it. Nothing of yours is lost."),
        &window));
    lines->addStretch(1);
    auto* close = new QPushButton(Says::tr("Close"), &window);
    close->setObjectName(u"primary"_s);
    close->setProperty("kind", u"primary"_s);
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, &window, &QWidget::close);
    lines->addWidget(close, 0, Qt::AlignTrailing);
    window.show();
    QApplication::exec();
    return 3;
}

} // namespace unsent::app
