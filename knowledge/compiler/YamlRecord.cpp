#include "YamlRecord.h"

using namespace Qt::StringLiterals;

namespace unsent::compiler {

namespace {

QString textOf(const YAML::Node& node)
{
    return QString::fromStdString(node.Scalar()).trimmed();
}

YAML::Node parse(const QByteArray& yaml, const QString& file, int lineOffset, Remarks& remarks)
{
    try {
        return YAML::Load(yaml.toStdString());
    } catch (const YAML::Exception& fault) {
        remarks.error({file, fault.mark.line + 1 + lineOffset}, QString::fromStdString(fault.msg));
        return YAML::Node(YAML::NodeType::Undefined);
    }
}

} // namespace

YamlRecord::YamlRecord(const YAML::Node& node, QString file, int lineOffset, Remarks& remarks)
    : m_node(node)
    , m_file(std::move(file))
    , m_lineOffset(lineOffset)
    , m_remarks(&remarks)
{
    QSet<QString> seen;
    for (const auto& entry : m_node) {
        const QString key = textOf(entry.first);
        if (seen.contains(key))
            m_remarks->error(placeOf(entry.first), u"the key \"%1\" is written twice"_s.arg(key));
        seen.insert(key);
    }
}

Place YamlRecord::placeOf(const YAML::Node& node) const
{
    return {m_file, node.Mark().line + 1 + m_lineOffset};
}

Place YamlRecord::place() const
{
    return placeOf(m_node);
}

YAML::Node YamlRecord::child(const QString& key)
{
    m_asked.insert(key);
    for (const auto& entry : m_node) {
        if (textOf(entry.first) == key)
            return entry.second.IsNull() ? YAML::Node(YAML::NodeType::Undefined) : entry.second;
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

bool YamlRecord::has(const QString& key) const
{
    return std::any_of(m_node.begin(), m_node.end(), [&](const auto& entry) { return textOf(entry.first) == key; });
}

QString YamlRecord::text(const QString& key)
{
    const QString text = optionalText(key);
    if (text.isEmpty())
        m_remarks->error(place(), u"\"%1\" is missing"_s.arg(key));
    return text;
}

QString YamlRecord::optionalText(const QString& key)
{
    const YAML::Node node = child(key);
    if (!node.IsDefined())
        return {};
    if (!node.IsScalar()) {
        m_remarks->error(placeOf(node), u"\"%1\" is to be a text"_s.arg(key));
        return {};
    }
    return textOf(node);
}

QString YamlRecord::oneOf(const QString& key, const QStringList& words)
{
    const QString word = text(key);
    if (words.contains(word))
        return word;
    if (!word.isEmpty())
        m_remarks->error(placeOf(child(key)),
                         u"\"%1\" is \"%2\" and can only be one of: %3"_s.arg(key, word, words.join(u", "_s)));
    return words.first();
}

QStringList YamlRecord::list(const QString& key)
{
    const YAML::Node node = child(key);
    if (!node.IsDefined())
        return {};
    if (!node.IsSequence()) {
        m_remarks->error(placeOf(node), u"\"%1\" is to be a list"_s.arg(key));
        return {};
    }
    QStringList texts;
    for (const YAML::Node& item : node) {
        if (item.IsScalar() && !item.Scalar().empty())
            texts.append(textOf(item));
        else
            m_remarks->error(placeOf(item), u"each item of \"%1\" is to be a text (a colon needs quotes)"_s.arg(key));
    }
    return texts;
}

QList<std::pair<QString, QString>> YamlRecord::pairs(const QString& key)
{
    const YAML::Node node = child(key);
    if (!node.IsDefined())
        return {};
    if (!node.IsMap()) {
        m_remarks->error(placeOf(node), u"\"%1\" is to have lines of the form \"id: words\""_s.arg(key));
        return {};
    }
    QList<std::pair<QString, QString>> texts;
    for (const auto& entry : node) {
        const QString id = textOf(entry.first);
        if (!entry.second.IsScalar())
            m_remarks->error(placeOf(entry.first), u"\"%1\" in \"%2\" is to be a text"_s.arg(id, key));
        else
            texts.append({id, textOf(entry.second)});
    }
    return texts;
}

std::optional<bool> YamlRecord::flag(const QString& key)
{
    const QString text = optionalText(key);
    if (text == "true"_L1 || text == "false"_L1)
        return text == "true"_L1;
    if (!text.isEmpty())
        m_remarks->error(placeOf(child(key)), u"\"%1\" is to be true or false"_s.arg(key));
    return std::nullopt;
}

std::optional<double> YamlRecord::number(const QString& key)
{
    const QString text = optionalText(key);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber)
        return number;
    if (!text.isEmpty())
        m_remarks->error(placeOf(child(key)), u"\"%1\" is to be a number"_s.arg(key));
    return std::nullopt;
}

std::optional<qint64> YamlRecord::integer(const QString& key)
{
    const QString text = optionalText(key);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber)
        return number;
    if (!text.isEmpty())
        m_remarks->error(placeOf(child(key)), u"\"%1\" is to be a whole number"_s.arg(key));
    return std::nullopt;
}

std::optional<YamlRecord> YamlRecord::record(const QString& key)
{
    const YAML::Node node = child(key);
    if (!node.IsDefined())
        return std::nullopt;
    if (!node.IsMap()) {
        m_remarks->error(placeOf(node), u"\"%1\" is to have keys of its own"_s.arg(key));
        return std::nullopt;
    }
    return YamlRecord(node, m_file, m_lineOffset, *m_remarks);
}

QList<YamlRecord> YamlRecord::records(const QString& key)
{
    const YAML::Node node = child(key);
    QList<YamlRecord> records;
    if (!node.IsDefined())
        return records;
    for (const YAML::Node& item : node) {
        if (item.IsMap())
            records.append(YamlRecord(item, m_file, m_lineOffset, *m_remarks));
        else
            m_remarks->error(placeOf(node), u"each item of \"%1\" is to have keys of its own"_s.arg(key));
    }
    return records;
}

void YamlRecord::finish()
{
    for (const auto& entry : m_node) {
        const QString key = textOf(entry.first);
        if (!m_asked.contains(key))
            m_remarks->error(placeOf(entry.first), u"the key \"%1\" is not known here"_s.arg(key));
    }
}

QList<YamlRecord> recordsOf(const QByteArray& yaml, const QString& file, Remarks& remarks)
{
    const YAML::Node root = parse(yaml, file, 0, remarks);
    QList<YamlRecord> records;
    if (!root.IsDefined() || root.IsNull())
        return records;
    if (!root.IsSequence()) {
        remarks.error({file, 1}, u"the file is to be a list: each entry begins with \"- \""_s);
        return records;
    }
    for (const YAML::Node& node : root) {
        if (node.IsMap())
            records.append(YamlRecord(node, file, 0, remarks));
        else
            remarks.error({file, node.Mark().line + 1}, u"an entry is to have lines of the form \"key: value\""_s);
    }
    return records;
}

std::optional<YamlRecord> headOf(const QByteArray& yaml, const QString& file, int firstLine, Remarks& remarks)
{
    const YAML::Node node = parse(yaml, file, firstLine - 1, remarks);
    if (!node.IsDefined())
        return std::nullopt;
    if (!node.IsMap()) {
        remarks.error({file, firstLine}, u"the head is to have lines of the form \"key: value\""_s);
        return std::nullopt;
    }
    return YamlRecord(node, file, firstLine - 1, remarks);
}

} // namespace unsent::compiler
