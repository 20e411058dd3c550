#include "StoreDiff.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;

namespace unsent::compiler {

namespace {

using Places = QMap<QString, QString>;

QString textOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().simplified();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

/// Entries of a list are named by their ids, so that a new one does not move all after it.
void spread(const QString& place, const QJsonValue& value, Places& places)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            spread(place + u'/' + field.key(), field.value(), places);
    } else if (value.isArray() && value.toArray().first().isObject()) {
        const QJsonArray array = value.toArray();
        for (const auto& item : array)
            spread(place + u'/' + item.toObject().value("id"_L1).toString(), item, places);
    } else {
        places.insert(place, textOf(value));
    }
}

Places placesOf(const QJsonObject& dump)
{
    Places places;
    for (auto part = dump.begin(); part != dump.end(); ++part) {
        if (part.key() != "version"_L1)
            spread(part.key(), part.value(), places);
    }
    return places;
}

} // namespace

QStringList differencesOf(const QJsonObject& before, const QJsonObject& after)
{
    const Places old = placesOf(before);
    const Places now = placesOf(after);
    QStringList lines;
    for (auto place = old.begin(); place != old.end(); ++place) {
        const auto same = now.find(place.key());
        if (same == now.end())
            lines.append(u"- %1: %2"_s.arg(place.key(), place.value()));
        else if (*same != *place)
            lines.append(u"~ %1: %2 > %3"_s.arg(place.key(), *place, *same));
    }
    for (auto place = now.begin(); place != now.end(); ++place) {
        if (!old.contains(place.key()))
            lines.append(u"+ %1: %2"_s.arg(place.key(), place.value()));
    }
    return lines;
}

} // namespace unsent::compiler
