#include "FindingKinds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace unsent::connection {

namespace {

QString filled(const char* sentence, const Places& places)
{
    const QString pattern = QCoreApplication::translate("Finding", sentence);
    QString result;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        // One pass, so that what a server wrote is never taken for a place itself.
        result += pattern.mid(at, open - at);
        const auto place = places.constFind(pattern.mid(open + 1, close - open - 1));
        result += place == places.cend() ? u"?"_s : place->text();
        at = close + 1;
    }
    return result + pattern.mid(at);
}

} // namespace

const FindingKind& kindOf(FindingId id)
{
    auto index = std::size_t(id);
    for (const auto part : {findingsOfTheWay(), findingsOfTheServer(), findingsOfTheMessage()}) {
        if (index < part.size())
            return part[index];
        index -= part.size();
    }
    Q_UNREACHABLE();
}

Finding describeFinding(FindingId id, const Places& places, int path)
{
    const FindingKind& kind = kindOf(id);
    Finding finding;
    finding.id = id;
    finding.severity = kind.severity;
    finding.place = kind.place;
    finding.cause = QString::fromLatin1(kind.cause);
    finding.says = [says = kind.says, places] { return filled(says, places); };
    finding.advice = [advice = kind.advice, places] { return filled(advice, places); };
    finding.places = places;
    finding.path = path;
    return finding;
}

QString toId(Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        return u"problem"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Note:
        return u"note"_s;
    }
    Q_UNREACHABLE();
}

QString toText(Place place)
{
    switch (place) {
    case Place::ThisComputer:
        return QCoreApplication::translate("Place", "this computer");
    case Place::LocalSoftware:
        return QCoreApplication::translate("Place", "the firewall or virus scanner");
    case Place::Network:
        return QCoreApplication::translate("Place", "the network you are on");
    case Place::Provider:
        return QCoreApplication::translate("Place", "the mail provider");
    case Place::Server:
        return QCoreApplication::translate("Place", "the mail server");
    case Place::Account:
        return QCoreApplication::translate("Place", "the mail account");
    case Place::Address:
        return QCoreApplication::translate("Place", "the address");
    }
    Q_UNREACHABLE();
}

} // namespace unsent::connection
