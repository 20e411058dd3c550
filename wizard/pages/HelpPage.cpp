#include "HelpPage.h"

#include "Frame.h"
#include "MarkdownView.h"
#include "Text.h"

#include <ProviderInWords.h>

#include <QFileInfo>
#include <QKeySequence>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

/// As keyboards of the language have it: "Strg" in German.
QString named(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QString keysTable()
{
    const QList<std::pair<QString, QString>> keys = {
        {named(Qt::CTRL | Qt::Key_Enter), HelpPage::tr("the blue button")},
        {u"1 – 9, 0"_s, HelpPage::tr("choose an answer; 0 is “I am not sure”")},
        {named(Qt::Key_Enter), HelpPage::tr("go on with the answer chosen")},
        {named(Qt::ALT | Qt::Key_Left) + u", "_s + named(Qt::Key_Escape), HelpPage::tr("back")},
        {named(Qt::CTRL | Qt::Key_K), HelpPage::tr("look up a code, a provider or a word")},
        {named(Qt::CTRL | Qt::Key_N), HelpPage::tr("start again")},
        {named(Qt::CTRL | Qt::Key_Plus) + u", "_s + named(Qt::CTRL | Qt::Key_Minus),
         HelpPage::tr("larger and smaller text")},
        {named(Qt::Key_F1), HelpPage::tr("this page")},
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
    column()->addWidget(
        makeText(TextRole::Small,
                 tr("Unsent %1. Knowledge %2, of %3.")
                     .arg(QStringLiteral(UNSENT_VERSION), store.info().version, tools::dayInWords(store.info().built)),
                 this, true));
    for (const auto& pack : store.packs())
        column()->addWidget(
            makeText(TextRole::Small,
                     tr("With your organisation's pack %1, version %2, of %3.")
                         .arg(QFileInfo(pack.path).fileName(), pack.version, tools::dayInWords(pack.built)),
                     this, true));
    column()->addStretch(1);
}

QList<BarItem> HelpPage::bar() const
{
    auto* self = const_cast<HelpPage*>(this);
    return {{u"back"_s, tr("‹ Back"), BarItem::Kind::Link, true, [self] { Q_EMIT self->backWanted(); }}};
}

} // namespace unsent::pages
