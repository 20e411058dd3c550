#include "KnowledgeCommand.h"

#include "ContentReader.h"
#include "Linter.h"
#include "StoreDiff.h"
#include "StoreDump.h"
#include "StoreWriter.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace unsent::compiler {

namespace {

enum Exit { Well = 0, Faulty = 1, WrongUse = 2, NotReadable = 3 };

void say(FILE* stream, const QString& line)
{
    std::fputs(qPrintable(line + u'\n'), stream);
}

int complain(const model::Error& error)
{
    say(stderr, error.where + u": "_s + error.what);
    return NotReadable;
}

QString counted(qsizetype count, const QString& noun)
{
    return u"%1 %2%3"_s.arg(count).arg(noun, count == 1 ? QString() : u"s"_s);
}

/// The remarks, or only the errors among them, then how many there are.
void tell(const Remarks& remarks, bool withWarnings)
{
    qsizetype errors = 0;
    const QList<Remark> sorted = remarks.sorted();
    for (const Remark& remark : sorted) {
        if (withWarnings || remark.kind == Remark::Kind::Error)
            say(stderr, remark.toString());
        errors += remark.kind == Remark::Kind::Error;
    }
    if (!sorted.isEmpty())
        say(stderr, counted(errors, u"error"_s) + u", "_s + counted(sorted.size() - errors, u"warning"_s));
}

int lintFolder(const QString& folder)
{
    Remarks remarks;
    lint(readContent(folder, remarks), remarks);
    tell(remarks, true);
    return remarks.hasErrors() ? Faulty : Well;
}

/// Warnings are the linter's; a build tells only what keeps it from being made.
int buildStore(const QString& folder, const QString& path)
{
    Remarks remarks;
    const Content content = readContent(folder, remarks);
    lint(content, remarks);
    if (remarks.hasErrors()) {
        tell(remarks, false);
        QFile::remove(path); // an old store beside new content would hide the fault
        return Faulty;
    }
    const auto written = writeStore(content, path);
    return written ? Well : complain(written.error());
}

int dumpStore(const QString& path)
{
    const auto store = store::Store::open(path);
    if (!store)
        return complain(store.error());
    say(stdout, QString::fromUtf8(QJsonDocument(dumpOf(*store.value())).toJson()).trimmed());
    return Well;
}

int diffStores(const QString& before, const QString& after)
{
    const auto old = store::Store::open(before);
    if (!old)
        return complain(old.error());
    const auto now = store::Store::open(after);
    if (!now)
        return complain(now.error());
    const QStringList lines = differencesOf(dumpOf(*old.value()), dumpOf(*now.value()));
    for (const QString& line : lines)
        say(stdout, line);
    return lines.isEmpty() ? Well : Faulty;
}

int explainUse()
{
    say(stderr, u"Use: unsent-knowledge build DIR OUT | lint DIR | dump STORE --json | diff STORE STORE"_s);
    return WrongUse;
}

} // namespace

int runKnowledgeCommand(const QStringList& arguments)
{
    const QString command = arguments.value(0);
    if ((command == "lint"_L1 && arguments.size() == 2) || (command == "build"_L1 && arguments.size() == 3)) {
        if (!QFileInfo(arguments[1]).isDir())
            return complain({arguments[1], u"is no folder"_s});
        return command == "lint"_L1 ? lintFolder(arguments[1]) : buildStore(arguments[1], arguments[2]);
    }
    if (command == "dump"_L1 && arguments.size() == 3 && arguments[2] == "--json"_L1)
        return dumpStore(arguments[1]);
    if (command == "diff"_L1 && arguments.size() == 3)
        return diffStores(arguments[1], arguments[2]);
    return explainUse();
}

} // namespace unsent::compiler
