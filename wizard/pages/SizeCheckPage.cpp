#include "SizeCheckPage.h"

#include "Frame.h"
#include "SizeResult.h"
#include "Text.h"
#include "Theme.h"
#include "WrappingButton.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

QString domainOf(const QString& address)
{
    return address.mid(address.lastIndexOf(u'@') + 1).trimmed().toLower();
}

} // namespace

SizeCheckPage::SizeCheckPage(const store::Store& store, const QList<model::Fact>& known, ToolUse use,
                             const Policies& policies, QWidget* parent)
    : ToolPage(u"sizeCheckPage"_s, use, parent)
    , m_store(store)
{
    setAcceptDrops(policies.mayOpenFiles);
    m_server = model::valueOf(known, "server"_L1);
    bool isNumber = false;
    const qint64 limit = model::valueOf(known, "limit"_L1).toLongLong(&isNumber);
    if (isNumber && limit > 0)
        m_serverLimit = limit;
    column()->addWidget(makeHeading(tr("Will these files fit through?"), this));
    addGap(8);
    column()->addWidget(makeText(
        TextRole::Lead, tr("Files grow by about a third on their way, because mail carries them as letters."), this));
    addGap(18);
    addDropZone(policies);
    addGap(14);
    addPeople(known);
    addGap(14);
    m_result = new QWidget(this);
    column()->addWidget(m_result);
    column()->addStretch(1);
    check();
}

void SizeCheckPage::addDropZone(const Policies& policies)
{
    const Theme theme = Theme::current();
    auto* card = new Card(this, u"dashed"_s);
    card->setObjectName(u"dropZone"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(12));
    if (theme.percent() > 150)
        row->setDirection(QBoxLayout::TopToBottom);
    if (policies.mayOpenFiles) {
        row->addWidget(makeText(TextRole::Body, tr("Drop the files here."), card), 1);
        auto* choose = new WrappingButton(tr("Choose files…"), card);
        choose->setObjectName(u"chooseFiles"_s);
        connect(choose, &QPushButton::clicked, this,
                [this] { addFiles(QFileDialog::getOpenFileNames(this, tr("Files to send"))); });
        row->addWidget(choose);
    }
    card->column()->addLayout(row);
    auto* typedRow = new QHBoxLayout;
    auto* label = makeText(TextRole::Small, tr("Or type their size, such as 25 MB"), card, true);
    typedRow->addWidget(label, 1);
    if (theme.percent() > 150)
        typedRow->setDirection(QBoxLayout::TopToBottom);
    m_typedSize = new QLineEdit(card);
    m_typedSize->setObjectName(u"typedSize"_s);
    m_typedSize->setAccessibleName(label->text());
    m_typedSize->setMaximumWidth(theme.px(160));
    m_typedSize->setMaxLength(32);
    connect(m_typedSize, &QLineEdit::textChanged, this, &SizeCheckPage::check);
    typedRow->addWidget(m_typedSize);
    card->column()->addLayout(typedRow);
    column()->addWidget(card);
}

void SizeCheckPage::addPeople(const QList<model::Fact>& known)
{
    const Theme theme = Theme::current();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(14));
    const bool stacked = theme.percent() > 150;
    const auto add = [&](int index, const QString& name, const QString& words, const QString& value) {
        auto* edit = new QLineEdit(value, this);
        edit->setObjectName(name);
        edit->setAccessibleName(words);
        edit->setPlaceholderText(u"anna@example.com"_s);
        edit->setMaxLength(320); // RFC 5321 section 4.5.3.1: 64 + 1 + 255
        grid->addWidget(makeText(TextRole::Label, words, this), stacked ? 2 * index : 0, stacked ? 0 : index);
        grid->addWidget(edit, stacked ? 2 * index + 1 : 1, stacked ? 0 : index);
        connect(edit, &QLineEdit::textChanged, this, &SizeCheckPage::check);
        return edit;
    };
    m_own = add(0, u"ownAddress"_s, tr("Your e-mail address (may be left out)"), model::valueOf(known, "sender"_L1));
    m_recipient = add(1, u"recipientAddress"_s, tr("The recipient's address (may be left out)"),
                      model::valueOf(known, "recipient"_L1));
    column()->addLayout(grid);
}

void SizeCheckPage::addFiles(const QStringList& paths)
{
    for (const QString& path : paths)
        m_files.append(tools::measureFile(path));
    check();
}

QList<tools::SizeLimit> SizeCheckPage::limits() const
{
    QList<tools::SizeLimit> limits = {tools::outlookClassicLimit()};
    if (m_serverLimit)
        limits.append(tools::serverLimit(m_server, *m_serverLimit));
    if (const auto card = m_store.providerForDomain(domainOf(m_own->text())))
        limits += tools::providerLimits(*card, false);
    if (const auto card = m_store.providerForDomain(domainOf(m_recipient->text())))
        limits += tools::providerLimits(*card, true);
    return limits;
}

void SizeCheckPage::check()
{
    QList<tools::SizedFile> files = m_files;
    if (const auto typed = tools::sizeFromWords(m_typedSize->text()))
        files.append(tools::sizedFile(tr("Files"), *typed));
    m_report = tools::checkSize(files, limits());
    showReport();
    Q_EMIT barChanged();
}

void SizeCheckPage::showReport()
{
    QWidget* fresh = m_report.files.isEmpty() ? new QWidget(this) : makeSizeResult(m_report, this);
    fresh->setObjectName(u"sizeResult"_s);
    column()->replaceWidget(m_result, fresh);
    m_result->hide(); // gone at once, though it is deleted later
    m_result->setObjectName(QString());
    m_result->deleteLater();
    m_result = fresh;
}

QList<model::Fact> SizeCheckPage::measuredFacts() const
{
    return m_report.files.isEmpty() ? QList<model::Fact>() : tools::facts(m_report);
}

QString SizeCheckPage::summary() const
{
    return tr("The message has %1 as it travels.").arg(tools::sizeInWords(m_report.messageBytes));
}

void SizeCheckPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void SizeCheckPage::dropEvent(QDropEvent* event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    addFiles(paths);
}

} // namespace unsent::pages
