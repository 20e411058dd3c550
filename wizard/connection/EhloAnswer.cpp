#include "EhloAnswer.h"

using namespace Qt::StringLiterals;

namespace unsent::connection {

namespace {

void addMechanisms(Capabilities& capabilities, const QStringList& names)
{
    for (const QString& name : names) {
        if (!name.isEmpty() && !capabilities.auth.contains(name))
            capabilities.auth.append(name);
    }
}

void addKeyword(Capabilities& capabilities, const QString& line)
{
    const QStringList words = line.toUpper().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    const QString& keyword = words.first();
    if (keyword == u"SIZE") {
        bool isNumber = true;
        const qint64 size = words.size() > 1 ? words[1].toLongLong(&isNumber) : 0;
        if (isNumber && size >= 0)
            capabilities.size = size;
    } else if (keyword == u"AUTH") {
        addMechanisms(capabilities, words.mid(1));
    } else if (keyword.startsWith(u"AUTH=")) {
        addMechanisms(capabilities, QStringList{keyword.mid(5)} + words.mid(1));
    } else if (keyword == u"STARTTLS") {
        capabilities.startTls = true;
    } else if (keyword == u"PIPELINING") {
        capabilities.pipelining = true;
    } else if (keyword == u"ENHANCEDSTATUSCODES") {
        capabilities.enhancedStatusCodes = true;
    } else if (keyword == u"8BITMIME") {
        capabilities.eightBitMime = true;
    } else if (keyword == u"SMTPUTF8") {
        capabilities.smtpUtf8 = true;
    } else if (keyword == u"CHUNKING") {
        capabilities.chunking = true;
    } else if (keyword == u"DSN") {
        capabilities.dsn = true;
    } else {
        capabilities.others.append(words.join(u' '));
    }
}

} // namespace

Capabilities capabilitiesOf(const Reply& ehlo)
{
    Capabilities capabilities;
    for (qsizetype line = 1; line < ehlo.lines.size(); ++line)
        addKeyword(capabilities, ehlo.textOf(line));
    return capabilities;
}

} // namespace unsent::connection
