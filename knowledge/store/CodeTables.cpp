#include "EntryParts.h"
#include "Readers.h"

using namespace Qt::StringLiterals;

namespace unsent::store {

using sqlite::Statement;

QList<model::CodeEntry> readCodes(const Shelf& shelf, const QString& id)
{
    QList<model::CodeEntry> codes;
    const auto parts = readParts(shelf, u"code"_s, id);
    const auto take = [&](const Statement& row) {
        const EntryParts own = parts.value(row.text(0) + u'/' + row.text(1));
        model::CodeEntry code;
        code.nameSpace = row.text(0);
        code.code = row.text(1);
        code.aliases = own.items.value(u"alias"_s);
        code.title = own.text(u"title"_s);
        code.meaning = own.text(u"meaning"_s);
        code.action = own.text(u"do"_s);
        if (const auto temporary = row.optionalInteger(2))
            code.temporary = *temporary != 0;
        code.causes = own.items.value(u"cause"_s);
        code.replies = own.items.value(u"reply"_s);
        code.stage = row.text(3);
        code.corrects = own.text(u"corrects"_s);
        code.provider = row.text(4);
        code.sources = own.sources;
        codes.append(code);
    };
    const QString sql = u"SELECT namespace, code, temporary, stage, provider FROM code "_s;
    if (id.isEmpty())
        shelf.each(sql + u"ORDER BY position"_s, take);
    else
        shelf.each(sql + u"WHERE namespace = ?1 AND code = ?2"_s, take, id.section(u'/', 0, 0), id.section(u'/', 1));
    return codes;
}

} // namespace unsent::store
