#include "SmallStore.h"

#include "SmallContent.h"

#include <ContentReader.h>
#include <StoreWriter.h>

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace unsent::tests {

namespace {
bool writeFile(const QString& path, const char* words)
{
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(words) >= 0;
}
} // namespace

std::unique_ptr<SmallStore> SmallStore::make()
{
    auto small = std::make_unique<SmallStore>();
    const QString content = small->m_folder.filePath(u"content"_s);
    for (const auto& [name, words] : smallContent()) {
        if (!writeFile(content + u'/' + name, words))
            return nullptr;
    }
    compiler::Remarks remarks;
    const auto written =
        compiler::writeStore(compiler::readContent(content, remarks), small->m_folder.filePath(u"small.db"_s));
    if (!written) {
        qWarning("%s", qPrintable(written.error().what));
        return nullptr;
    }
    small->m_store = small->openAgain();
    return small->m_store ? std::move(small) : nullptr;
}

std::unique_ptr<store::Store> SmallStore::openAgain() const
{
    auto opened = store::Store::open(m_folder.filePath(u"small.db"_s));
    if (!opened) {
        qWarning("%s", qPrintable(opened.error().what));
        return nullptr;
    }
    return std::move(opened).value();
}

} // namespace unsent::tests
