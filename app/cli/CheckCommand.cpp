#include "Command.h"
#include "Console.h"
#include "ExitCode.h"
#include "Json.h"

#include <NameCheck.h>
#include <SizeCheck.h>
#include <Store.h>

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace unsent::cli {

namespace {
QJsonObject toJson(const tools::NameReport& report)
{
    QJsonArray problems;
    for (const tools::NameProblem& problem : report.problems)
        problems << QJsonObject{
            {u"position"_s, problem.position}, {u"character"_s, problem.character}, {u"says"_s, problem.says}};
    return {{u"name"_s, report.name},
            {u"valid"_s, report.valid},
            {u"kind"_s, tools::toId(report.kind)},
            {u"problems"_s, problems},
            {u"suggestion"_s, orNull(report.suggestion)}};
}

QString inWords(const tools::NameReport& report)
{
    QStringList lines = {report.valid ? Words::tr("This name is allowed: %1").arg(report.name)
                                      : Words::tr("This name is not allowed: %1").arg(report.name)};
    for (const tools::NameProblem& problem : report.problems)
        lines << Words::tr("  Position %1: %2").arg(QString::number(problem.position + 1), problem.says);
    if (!report.suggestion.isEmpty())
        lines << Words::tr("  Better: %1").arg(report.suggestion);
    return lines.join(u'\n');
}

int checkName(const Request& request)
{
    if (request.positional.size() != 2)
        return wrongUse(Words::tr("Which name? Put it in quotation marks: unsent check name \"John's PC\""));
    const QString name = request.positional.at(1);
    const auto kind = request.has(u"kind"_s) ? tools::nameKindFromId(request.value(u"kind"_s))
                                             : std::optional(tools::likelyKind(name));
    if (!kind)
        return wrongUse(Words::tr("The kind is host, domain or computer."));
    const tools::NameReport report = tools::checkName(name, *kind);
    if (request.json)
        tell(toJson(report));
    else
        tell(inWords(report));
    return report.valid ? Done : NotRecognised;
}

QString noteOf(const tools::LimitVerdict& verdict)
{
    if (verdict.limit.counts == tools::Counts::Files)
        return Words::tr("counts the files as they are: %1").arg(tools::sizeInWords(verdict.counted));
    return Words::tr("counts the message as it travels: %1").arg(tools::sizeInWords(verdict.counted));
}

QJsonObject toJson(const tools::SizeReport& report)
{
    QJsonArray files;
    for (const tools::SizedFile& file : report.files) {
        QJsonObject object = {{u"name"_s, file.name}, {u"bytes"_s, file.bytes}, {u"encoded"_s, file.encoded}};
        if (!file.trouble.isEmpty())
            object.insert(u"trouble"_s, file.trouble);
        files << object;
    }
    QJsonArray limits;
    for (const tools::LimitVerdict& verdict : report.limits)
        limits << QJsonObject{{u"who"_s, verdict.limit.who},     {u"name"_s, verdict.limit.name},
                              {u"bytes"_s, verdict.limit.bytes}, {u"counted"_s, verdict.counted},
                              {u"fits"_s, verdict.fits},         {u"source"_s, verdict.limit.source}};
    return {{u"files"_s, files},
            {u"message_bytes"_s, report.messageBytes},
            {u"limits"_s, limits},
            {u"fits"_s, report.fits && report.complete}};
}

QString inWords(const tools::SizeReport& report)
{
    QStringList lines;
    for (const tools::SizedFile& file : report.files)
        lines << (file.trouble.isEmpty()
                      ? Words::tr("%1: %2 on the disk, %3 in the message")
                            .arg(file.name, tools::sizeInWords(file.bytes), tools::sizeInWords(file.encoded))
                      : u"%1: %2"_s.arg(file.name, file.trouble));
    lines << Words::tr("The whole message: %1").arg(tools::sizeInWords(report.messageBytes));
    for (const tools::LimitVerdict& verdict : report.limits)
        lines << (verdict.fits ? Words::tr("  fits: %1 allows %2 (%3)") : Words::tr("  TOO LARGE: %1 allows %2 (%3)"))
                     .arg(verdict.limit.name, tools::sizeInWords(verdict.limit.bytes), noteOf(verdict));
    return lines.join(u'\n');
}

/// The limits of a provider named on the command line; nothing when its card is not known.
QList<tools::SizeLimit> limitsOf(const store::Store& store, const QString& address, bool recipientSide)
{
    const auto card = store.providerForDomain(address.section(u'@', -1).toLower());
    if (!card)
        warn(Words::tr("No size limit is known for %1.").arg(address));
    return card ? tools::providerLimits(*card, recipientSide) : QList<tools::SizeLimit>();
}

int checkSize(const Request& request)
{
    if (request.positional.size() < 2)
        return wrongUse(Words::tr("Which files? For example: unsent check size photo.jpg --limit 25MB"));
    QList<tools::SizeLimit> limits = {request.has(u"exchange"_s) ? tools::exchangeAccountLimit()
                                                                 : tools::outlookClassicLimit()};
    if (request.has(u"limit"_s)) {
        const auto limit = tools::sizeFromWords(request.value(u"limit"_s));
        if (!limit || *limit == 0)
            return wrongUse(Words::tr("The limit is a number of bytes, such as 26214400 or 25MB."));
        limits << tools::serverLimit({}, *limit);
    }
    if (request.has(u"from"_s) || request.has(u"to"_s)) {
        const auto store = openKnowledge(request);
        if (!store)
            return InputUnreadable;
        for (const QString& side : {u"from"_s, u"to"_s}) {
            if (request.has(side))
                limits += limitsOf(*store, request.value(side), side == "to"_L1);
        }
    }
    QList<tools::SizedFile> files;
    for (const QString& path : request.positional.mid(1))
        files << tools::measureFile(path);
    const tools::SizeReport report = tools::checkSize(files, limits);
    if (request.json)
        tell(toJson(report));
    else
        tell(inWords(report));
    for (const tools::SizedFile& file : report.files) {
        if (!file.trouble.isEmpty())
            warn(u"%1: %2"_s.arg(file.name, file.trouble));
    }
    if (!report.complete)
        return InputUnreadable;
    return report.fits ? Done : NotRecognised;
}
} // namespace

int check(const Request& request)
{
    const QString what = request.positional.value(0);
    if (what == "name"_L1)
        return checkName(request);
    if (what == "size"_L1)
        return checkSize(request);
    return wrongUse(Words::tr("Check what? unsent check name NAME, or unsent check size FILE..."));
}

} // namespace unsent::cli
