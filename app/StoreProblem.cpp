#include "StoreProblem.h"

#include "MainWindow.h"

#include <Frame.h>
#include <Icon.h>
#include <Text.h>
#include <Theme.h>
#include <WrappingButton.h>

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace unsent::app {

namespace {

/// A long path has no blanks to wrap at.
QString breakablePath(const QString& path)
{
    return path.toHtmlEscaped().replace(u'/', u"/\u200B"_s).replace(u'\\', u"\\\u200B"_s);
}

} // namespace

StoreProblem::StoreProblem(const model::Error& error, QWidget* parent)
    : QWidget(parent)
{
    const pages::Theme theme = pages::Theme::current();
    setObjectName(u"wizard"_s);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(u"Unsent"_s);
    setWindowIcon(pages::programIcon());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* words = new QWidget(area);
    words->setObjectName(u"pageArea"_s);
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins(theme.px(56), theme.px(44), theme.px(56), theme.px(28));
    lines->setSpacing(theme.px(10));
    lines->addWidget(pages::makePill(u"bad"_s, u"✗  "_s + tr("Cannot start"), words), 0, Qt::AlignLeft);
    lines->addWidget(pages::makeHeading(tr("Unsent cannot open its knowledge"), words));
    QLabel* what = pages::makeText(pages::TextRole::Lead, error.what, words);
    what->setObjectName(u"storeProblem"_s);
    lines->addWidget(what);
    lines->addSpacing(theme.px(8));
    if (!error.where.isEmpty()) {
        lines->addWidget(pages::makeText(pages::TextRole::Label, tr("The file"), words));
        lines->addWidget(pages::makeQuote(breakablePath(error.where), error.where, words));
    }
    lines->addSpacing(theme.px(4));
    lines->addWidget(pages::makeText(
        pages::TextRole::Body,
        tr("Did somebody else install Unsent for you? Show them this window. Nothing of yours is lost."), words));
    lines->addStretch(1);
    area->setWidget(words);
    whole->addWidget(area, 1);

    auto* bar = new QWidget(this);
    bar->setObjectName(u"bar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* buttons = new QHBoxLayout(bar);
    buttons->setContentsMargins(theme.px(56), theme.px(12), theme.px(56), theme.px(12));
    auto* close = new pages::WrappingButton(tr("Close"), bar);
    close->setObjectName(u"close"_s);
    close->setProperty("kind", u"link"_s);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    buttons->addWidget(close);
    buttons->addStretch(1);
    auto* again = new pages::WrappingButton(tr("Try again"), bar);
    again->setObjectName(u"primary"_s);
    again->setProperty("kind", u"primary"_s);
    again->setAutoDefault(true);
    connect(again, &QPushButton::clicked, this, &StoreProblem::againWanted);
    buttons->addWidget(again);
    whole->addWidget(bar);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    resize(theme.px(760), theme.px(420));
    again->setFocus();
}

StoreAnswer showStoreProblem(const model::Error& error, const pages::Preferences& preferences)
{
    const QPalette before = QApplication::palette();
    pages::Theme(preferences.scheme, preferences.percent, systemPalette()).apply(*qApp);
    StoreProblem window(error);
    auto answer = StoreAnswer::Close;
    QObject::connect(&window, &StoreProblem::againWanted, &window, [&] {
        answer = StoreAnswer::TryAgain;
        window.close();
    });
    window.show();
    QApplication::exec();             // ends with its only window
    QApplication::setPalette(before); // what comes next asks for the system's own colours again
    return answer;
}

} // namespace unsent::app
