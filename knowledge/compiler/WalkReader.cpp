#include "WalkReader.h"

#include "YamlRecord.h"

using namespace Qt::StringLiterals;

namespace unsent::compiler {

QList<Placed<Walk>> readWalks(const QByteArray& yaml, const QString& file, Remarks& remarks)
{
    QList<Placed<Walk>> walks;
    for (YamlRecord& record : recordsOf(yaml, file, remarks)) {
        Walk walk;
        walk.name = record.text(u"name"_s);
        walk.ends = record.text(u"ends"_s);
        record.optionalText(u"text"_s);
        for (const QString& optional : {u"cause"_s, u"door"_s})
            record.optionalText(optional);
        walk.given = record.pairs(u"given"_s);
        walk.answers = record.pairs(u"answers"_s);
        record.integer(u"asked"_s);
        for (YamlRecord& step : record.records(u"then"_s)) {
            step.oneOf(u"solved"_s, {u"no"_s, u"yes"_s, u"cannot"_s});
            if (const QString ends = step.optionalText(u"ends"_s); !ends.isEmpty())
                walk.thenEnds.append(ends);
            walk.answers.append(step.pairs(u"answers"_s));
            step.finish();
        }
        record.finish();
        walks.append({walk, record.place()});
    }
    return walks;
}

} // namespace unsent::compiler
