#include "HelpPage.h"

#include "Frame.h"
#include "MarkdownView.h"
#include "Text.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

QString keysTable()
{
    const QList<std::pair<QString, QString>> keys = {
        {u"Ctrl+Enter"_s, HelpPage::tr("the blue button")},
        {u"1 – 9, 0"_s, HelpPage::tr("choose an answer; 0 is “I am not sure”")},
        {u"Enter"_s, HelpPage::tr("go on with the answer chosen")},
        {u"Alt+←, Esc"_s, HelpPage::tr("back")},
        {u"Ctrl+K"_s, HelpPage::tr("look up a code, a provider or a word")},
        {u"Ctrl+N"_s, HelpPage::tr("start again")},
        {u"Ctrl++, Ctrl+−"_s, HelpPage::tr("larger and smaller text")},
        {u"F1"_s, HelpPage::tr("this page")},
    };
    QString table = u"| %1 | %2 |\n|---|---|\n"_s.arg(HelpPage::tr("Key"), HelpPage::tr("What it does"));
    for (const auto& [key, words] : keys)
        table += u"| %1 | %2 |\n"_s.arg(key, words);
    return table;
}

} // namespace

HelpPage::HelpPage(const store::Store& store, QWidget* parent)
    : Page(u"helpPage"_s, parent)
{
    column()->addWidget(makeHeading(tr("Help"), this));
    addGap(8);
    column()->addWidget(
        makeText(TextRole::Lead,
                 tr("Paste the error message, or open the e-mail that came back. Unsent tells what it means and leads "
                    "you to the fix. Nothing leaves this computer unless you start the connection test."),
                 this));
    addGap(18);
    auto* keys = new Card(this);
    keys->column()->addWidget(makeText(TextRole::Label, tr("Keys"), keys));
    keys->column()->addWidget(new MarkdownView(keysTable(), tr("Keys"), keys));
    column()->addWidget(keys);
    const auto glossary = store.glossary();
    if (!glossary.isEmpty()) {
        addGap(14);
        auto* words = new Card(this);
        words->column()->addWidget(makeText(TextRole::Label, tr("Words that cannot be avoided"), words));
        for (const auto& entry : glossary) {
            QLabel* line = makeText(TextRole::Body, QString(), words);
            line->setTextFormat(Qt::RichText);
            line->setText(u"<b>"_s + entry.word.toHtmlEscaped() + u"</b>: "_s + entry.means.toHtmlEscaped());
            words->column()->addWidget(line);
        }
        column()->addWidget(words);
    }
    addGap(14);
    column()->addWidget(makeText(TextRole::Small,
                                 tr("Unsent %1. Knowledge %2, of %3.")
                                     .arg(QStringLiteral(UNSENT_VERSION), store.info().version, store.info().built),
                                 this, true));
    column()->addStretch(1);
}

QList<BarItem> HelpPage::bar() const
{
    auto* self = const_cast<HelpPage*>(this);
    return {{u"back"_s, tr("‹ Back"), BarItem::Kind::Link, true, [self] { Q_EMIT self->backWanted(); }}};
}

} // namespace unsent::pages
