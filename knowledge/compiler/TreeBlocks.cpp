#include "TreeBlocks.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace unsent::compiler {

namespace {

std::optional<model::Level> levelFromId(const QString& id)
{
    static const QHash<QString, model::Level> levels = {{u"none"_s, model::Level::None},
                                                        {u"low"_s, model::Level::Low},
                                                        {u"medium"_s, model::Level::Medium},
                                                        {u"high"_s, model::Level::High}};
    const auto level = levels.constFind(id);
    return level == levels.constEnd() ? std::nullopt : std::optional(*level);
}

/// Sets one figure; false when its name or value is not known.
bool setFigure(model::AdviceFigures& figures, const QString& name, const QString& value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    const auto level = levelFromId(value);
    if (name == "acts"_L1) {
        const auto actor = model::actorFromId(value);
        figures.acts = actor.value_or(figures.acts);
        return actor.has_value();
    }
    if (name == "minutes"_L1 && isNumber && number >= 0) {
        figures.minutes = number;
        return true;
    }
    if (name == "helps"_L1 && isNumber && number >= 0 && number <= 1) {
        figures.helps = number;
        return true;
    }
    if (!level)
        return false;
    if (name == "risk"_L1)
        figures.risk = *level;
    else if (name == "cost"_L1)
        figures.cost = *level;
    else if (name == "annoyance"_L1)
        figures.annoyance = *level;
    else
        return false;
    return true;
}

} // namespace

model::AdviceFigures readFigures(const QString& line, const Place& place, Remarks& remarks)
{
    model::AdviceFigures figures;
    const QStringList parts = line.split(u'·');
    for (const QString& part : parts) {
        const QString name = part.section(u':', 0, 0).trimmed();
        if (!setFigure(figures, name, part.section(u':', 1).trimmed()))
            remarks.error(place, u"\"%1\" is no figure of an advice"_s.arg(part.trimmed()));
    }
    if (!line.contains("acts:"_L1))
        remarks.error(place, u"the figures do not say who acts"_s);
    return figures;
}

std::optional<model::NodeRef> readTarget(const QString& target, const QString& ownTree)
{
    static const QRegularExpression form(u"^(?:([a-z0-9-]+)\\.md)?(?:#([a-z0-9-]+))?$"_s);
    const auto match = form.match(target);
    if (!match.hasMatch() || target.isEmpty())
        return std::nullopt;
    return model::NodeRef{match.captured(1).isEmpty() ? ownTree : match.captured(1), match.captured(2)};
}

std::optional<std::pair<QString, QString>> readAnswerKey(const QString& code)
{
    const qsizetype equals = code.indexOf(u'=');
    if (equals <= 0 || equals == code.size() - 1)
        return std::nullopt;
    return std::pair{code.left(equals).trimmed(), code.mid(equals + 1).trimmed()};
}

QString withoutDash(const QString& words)
{
    static const QRegularExpression dash(u"^\\s*(?:—|–|-)\\s+"_s);
    QString hint = words;
    return hint.remove(dash).trimmed();
}

std::optional<QString> readWhy(const QString& paragraph, const QString& language)
{
    static const QHash<QString, QString> whys = {
        {u"de"_s, u"Warum:"_s},  {u"fr"_s, u"Pourquoi :"_s}, {u"es"_s, u"Por qué:"_s},  {u"it"_s, u"Perché:"_s},
        {u"nl"_s, u"Waarom:"_s}, {u"pt"_s, u"Por quê:"_s},   {u"pl"_s, u"Dlaczego:"_s}, {u"ru"_s, u"Почему:"_s}};
    for (const QString& why : {u"Why:"_s, whys.value(language, u"Why:"_s)}) {
        if (paragraph.startsWith(why))
            return paragraph.mid(why.size()).trimmed();
    }
    return std::nullopt;
}

QString quoted(const QString& raw)
{
    QStringList lines = raw.split(u'\n');
    static const QRegularExpression mark(u"^\\s*>\\s?"_s);
    for (QString& line : lines)
        line = line.remove(mark).trimmed();
    return lines.join(u'\n').trimmed();
}

} // namespace unsent::compiler
