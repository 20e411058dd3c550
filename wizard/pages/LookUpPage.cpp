#include "LookUpPage.h"

#include "Card.h"
#include "FlowLayout.h"
#include "Frame.h"
#include "MarkdownView.h"
#include "ProviderCard.h"
#include "SourcesCard.h"
#include "Text.h"
#include "Theme.h"
#include "WrappingButton.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {
constexpr int ResultsShown = 12;
}

LookUpPage::LookUpPage(const store::Store& store, const QString& query, const Policies& policies, QWidget* parent)
    : Page(u"lookUpPage"_s, parent)
    , m_store(store)
    , m_policies(policies)
{
    column()->addWidget(makeHeading(tr("Look it up"), this));
    addGap(8);
    column()->addWidget(makeText(
        TextRole::Lead, tr("A code, a provider, or a few words. For example: 0x800CCC79, gmail size, relay."), this));
    addGap(16);
    m_query = new QLineEdit(query, this);
    m_query->setObjectName(u"lookUpQuery"_s);
    m_query->setAccessibleName(tr("Code, provider or words"));
    m_query->setMaxLength(200);
    m_query->setMinimumHeight(Theme::current().px(44));
    m_query->setClearButtonEnabled(true);
    column()->addWidget(m_query);
    addGap(14);
    m_shown = new QWidget(this);
    column()->addWidget(m_shown);
    column()->addStretch(1);
    connect(m_query, &QLineEdit::textChanged, this, &LookUpPage::search);
    const auto entries = query.isEmpty() ? QList<model::CodeEntry>() : m_store.lookup(query);
    if (!entries.isEmpty())
        showEntry(makeCodes(entries));
    else
        search();
}

void LookUpPage::search()
{
    m_entryOpen = false;
    auto* list = new QWidget(this);
    list->setObjectName(u"lookUpResults"_s);
    auto* lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::current().px(8));
    const QString query = m_query->text().trimmed();
    const auto results = query.isEmpty() ? QList<store::SearchResult>() : m_store.search(query, ResultsShown);
    if (const QString meant = query.contains(u' ') ? QString() : m_store.nameMeant(query); !meant.isEmpty()) {
        auto* button = new WrappingButton(tr("Did you mean %1?").arg(meant), list);
        button->setObjectName(u"didYouMean"_s);
        button->setProperty("kind", u"segment"_s);
        connect(button, &QPushButton::clicked, m_query, [this, meant] { m_query->setText(meant); });
        lines->addWidget(button, 0, Qt::AlignLeft);
    }
    int number = 0;
    for (const auto& result : results) {
        auto* card = new DoorCard(result.kind == "provider"_L1 ? u"person"_s : u"book"_s, harmless(result.title),
                                  harmless(result.snippet), list);
        card->setObjectName(u"result-%1"_s.arg(number++));
        connect(card, &QPushButton::clicked, this, [this, result] { open(result); });
        lines->addWidget(card);
    }
    if (!query.isEmpty() && results.isEmpty())
        lines->addWidget(makeText(
            TextRole::Body, tr("Nothing was found. Try the number alone, or one word of the message."), list, true));
    setShown(list);
    Q_EMIT barChanged();
}

void LookUpPage::open(const store::SearchResult& result)
{
    if (result.kind == "code"_L1) {
        const QString nameSpace = result.id.section(u'/', 0, 0);
        QList<model::CodeEntry> entries = m_store.lookup(result.id.section(u'/', 1));
        entries.removeIf([&](const auto& entry) { return entry.nameSpace != nameSpace; });
        showEntry(makeCodes(entries));
    } else if (result.kind == "provider"_L1) {
        showEntry(makeProvider(result.id));
    } else if (result.kind == "tree"_L1) {
        for (const auto& cause : m_store.causes()) {
            if (cause.tree == result.id) {
                Q_EMIT causeChosen(cause.id);
                return;
            }
        }
        Q_EMIT causeChosen(result.id); // such as sending services: several causes or a door lead there
    } else {
        showEntry(makeArticle(result.kind, result.id));
    }
}

void LookUpPage::showEntry(QWidget* entry)
{
    m_entryOpen = true;
    setShown(entry);
    Q_EMIT barChanged();
}

QWidget* LookUpPage::makeCodes(const QList<model::CodeEntry>& entries)
{
    auto* box = new QWidget(this);
    box->setObjectName(u"codeEntries"_s);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::current().px(14));
    for (const auto& entry : entries)
        lines->addWidget(makeCode(entry));
    return box;
}

QWidget* LookUpPage::makeCode(const model::CodeEntry& entry)
{
    const Theme theme = Theme::current();
    auto* card = new Card(this);
    QLabel* title = makeText(TextRole::Body, entry.code + u" · "_s + entry.title, card);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    card->column()->addWidget(title);
    auto* chips = new QWidget(card);
    auto* flow = new FlowLayout(theme.px(6), chips);
    flow->addWidget(makeChip(tr("list"), entry.nameSpace, chips));
    if (entry.temporary)
        flow->addWidget(makeChip(*entry.temporary ? tr("temporary: try again") : tr("permanent: something must change"),
                                 {}, chips));
    card->column()->addWidget(chips);
    card->column()->addWidget(makeText(TextRole::Body, entry.meaning, card));
    if (!entry.action.isEmpty()) {
        card->column()->addWidget(makeText(TextRole::Label, tr("What to do"), card));
        card->column()->addWidget(makeText(TextRole::Body, entry.action, card));
    }
    if (!entry.corrects.isEmpty())
        card->column()->addWidget(makeNotice(u"warning"_s, u"warning"_s, entry.corrects, card));
    if (!entry.causes.isEmpty()) {
        card->column()->addWidget(makeText(TextRole::Label, tr("It can stand for"), card));
        auto* causes = new QWidget(card);
        auto* causeFlow = new FlowLayout(theme.px(6), causes);
        for (const QString& id : entry.causes) {
            const auto cause = m_store.cause(id);
            if (!cause)
                continue;
            auto* button = new WrappingButton(cause->name, causes);
            button->setObjectName(u"cause-"_s + id);
            button->setProperty("kind", u"segment"_s);
            button->setFont(theme.font(TextRole::Small));
            connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT causeChosen(id); });
            causeFlow->addWidget(button);
        }
        card->column()->addWidget(causes);
    }
    auto* sources = new SourcesCard(entry.sources, m_policies.mayOpenLinks, card);
    connect(sources, &SourcesCard::linkWanted, this, &LookUpPage::linkWanted);
    card->column()->addWidget(sources);
    return card;
}

QWidget* LookUpPage::makeArticle(const QString& kind, const QString& id)
{
    auto* card = new Card(this);
    QString markdown;
    QList<model::Source> sources;
    QString title;
    const auto article = kind == "article"_L1 ? m_store.article(id) : std::nullopt;
    const auto howTo = kind == "how-to"_L1 ? m_store.howTo(id) : std::nullopt;
    if (article) {
        title = article->title;
        markdown = article->markdown;
        sources = article->sources;
    } else if (howTo) {
        title = howTo->title;
        markdown = howTo->lead;
        const auto fact = m_store.factKind(howTo->picks);
        for (const auto& section : howTo->sections) {
            QStringList names;
            for (const QString& value : section.values)
                names.append(fact ? fact->textOf(value) : value);
            markdown += u"\n\n### "_s + names.join(u", "_s) + u"\n\n"_s + section.markdown;
        }
        sources = howTo->sources;
    } else {
        const auto glossary = m_store.glossary();
        for (const auto& entry : glossary) {
            if (entry.id == id) {
                title = entry.word;
                markdown = entry.means;
            }
        }
    }
    QLabel* heading = makeText(TextRole::Body, title, card);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    card->column()->addWidget(heading);
    card->column()->addWidget(new MarkdownView(markdown, title, card));
    if (!sources.isEmpty()) {
        auto* from = new SourcesCard(sources, m_policies.mayOpenLinks, card);
        connect(from, &SourcesCard::linkWanted, this, &LookUpPage::linkWanted);
        card->column()->addWidget(from);
    }
    return card;
}

QWidget* LookUpPage::makeProvider(const QString& id)
{
    const auto provider = m_store.providerById(id);
    if (!provider)
        return new QWidget(this);
    auto* card = new ProviderCard(*provider, m_store.changes(), m_policies.mayOpenLinks, this);
    connect(card, &ProviderCard::linkWanted, this, &LookUpPage::linkWanted);
    return card;
}

void LookUpPage::setShown(QWidget* widget)
{
    column()->replaceWidget(m_shown, widget);
    m_shown->hide();
    m_shown->setObjectName(QString());
    m_shown->deleteLater();
    m_shown = widget;
}

bool LookUpPage::goBackInside()
{
    if (!m_entryOpen || m_query->text().trimmed().isEmpty())
        return false;
    search();
    m_query->setFocus();
    return !m_store.search(m_query->text().trimmed(), 2).isEmpty();
}

QWidget* LookUpPage::firstFocus() const
{
    return m_query;
}

QList<BarItem> LookUpPage::bar() const
{
    auto* self = const_cast<LookUpPage*>(this);
    return {{u"back"_s, tr("‹ Back"), BarItem::Kind::Link, true, [self] { Q_EMIT self->backWanted(); }}};
}

} // namespace unsent::pages
