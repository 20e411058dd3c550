#include "PlannedWalks.h"

#include <QDir>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace unsent::tests {

namespace {
QString text(const YAML::Node& node)
{
    return node && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

QMap<QString, QString> pairs(const YAML::Node& node)
{
    QMap<QString, QString> map;
    if (node && node.IsMap()) {
        for (const auto& pair : node)
            map.insert(text(pair.first), text(pair.second));
    }
    return map;
}

PlannedWalk walkFrom(const YAML::Node& node, const QString& tree)
{
    PlannedWalk walk{tree,
                     text(node["name"]),
                     text(node["text"]),
                     pairs(node["given"]),
                     pairs(node["answers"]),
                     text(node["ends"]),
                     std::nullopt,
                     {}};
    if (node["asked"])
        walk.asked = text(node["asked"]).toInt();
    for (const YAML::Node& step : node["then"])
        walk.then << PlannedWalk::Then{text(step["solved"]), text(step["ends"])};
    return walk;
}
} // namespace

QList<PlannedWalk> readPlannedWalks(const QString& folder)
{
    QList<PlannedWalk> walks;
    const QDir trees(folder);
    for (const QString& name : trees.entryList({u"*.walks.yaml"_s}, QDir::Files, QDir::Name)) {
        for (const YAML::Node& node : YAML::LoadFile(trees.filePath(name).toStdString()))
            walks << walkFrom(node, name.section(u'.', 0, 0));
    }
    return walks;
}

} // namespace unsent::tests
