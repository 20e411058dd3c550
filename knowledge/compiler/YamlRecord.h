#pragma once

#include "Remark.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <yaml-cpp/yaml.h>

#include <optional>
#include <utility>

namespace unsent::compiler {

/// One YAML map, read key by key. What is missing, of the wrong kind or unknown becomes a remark at its line, and
/// reading goes on, so that an author sees all faults at once. Keys never asked for are the unknown ones: call finish()
/// last.
class YamlRecord {
public:
    /// `lineOffset` is added to the lines of the node, for YAML that stands inside another file.
    YamlRecord(const YAML::Node& node, QString file, int lineOffset, Remarks& remarks);

    Place place() const;
    bool has(const QString& key) const;
    /// A required text; empty and told when it is missing.
    QString text(const QString& key);
    QString optionalText(const QString& key);
    /// One of the words given; the first when missing or another, which is told.
    QString oneOf(const QString& key, const QStringList& words);
    QStringList list(const QString& key);
    /// key: text pairs in the order written.
    QList<std::pair<QString, QString>> pairs(const QString& key);
    std::optional<bool> flag(const QString& key);
    std::optional<double> number(const QString& key);
    std::optional<qint64> integer(const QString& key);
    std::optional<YamlRecord> record(const QString& key);
    QList<YamlRecord> records(const QString& key);
    void finish();

    void error(const QString& words) { m_remarks->error(place(), words); }
    Remarks& remarks() { return *m_remarks; }

private:
    YAML::Node child(const QString& key);
    Place placeOf(const YAML::Node& node) const;

    YAML::Node m_node;
    QString m_file;
    int m_lineOffset = 0;
    Remarks* m_remarks;
    QSet<QString> m_asked;
};

/// The records of a YAML file that is a list of maps; a fault of syntax is one remark and no records.
QList<YamlRecord> recordsOf(const QByteArray& yaml, const QString& file, Remarks& remarks);
/// The record of a Markdown head, whose first line has the number given.
std::optional<YamlRecord> headOf(const QByteArray& yaml, const QString& file, int firstLine, Remarks& remarks);

} // namespace unsent::compiler
