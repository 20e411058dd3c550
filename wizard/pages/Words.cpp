#include "Words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace unsent::pages {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(unsent::pages::Words)
};

QString fieldValue(const recognition::Recognition& recognition, QLatin1StringView name)
{
    for (const auto& field : recognition.fields) {
        if (field.name == name)
            return field.value;
    }
    return {};
}

QString portWords(const recognition::Recognition& recognition)
{
    const QString port = model::valueOf(recognition.facts, "port"_L1);
    const QString encryption = model::valueOf(recognition.facts, "encryption"_L1);
    if (port.isEmpty())
        return {};
    if (encryption == "none"_L1)
        return Words::tr("%1, not encrypted", "%1 is a port number").arg(port);
    if (encryption.isEmpty())
        return port;
    return Words::tr("%1, encrypted", "%1 is a port number").arg(port);
}

} // namespace

QString formWords(const QString& form)
{
    if (form == "outlook-dialog"_L1 || form == "outlook-send-receive"_L1)
        return Words::tr("an Outlook message");
    if (form == "windows-mail"_L1)
        return Words::tr("a Windows Mail message");
    if (form == "cdo"_L1)
        return Words::tr("an error of a program that sends mail");
    if (form == "exchange-ndr"_L1)
        return Words::tr("a returned message from Exchange");
    if (form == "dsn"_L1 || form == "mta-bounce"_L1)
        return Words::tr("a returned message");
    if (form == "log-line"_L1)
        return Words::tr("a mail log");
    if (form == "transcript"_L1)
        return Words::tr("a record of the talk with the server");
    if (form == "library-exception"_L1)
        return Words::tr("an error of a program that sends mail");
    if (form == "reply"_L1)
        return Words::tr("a server's reply");
    if (form == "code"_L1)
        return Words::tr("a code");
    return Words::tr("your own words");
}

QString actorWords(model::Actor actor)
{
    switch (actor) {
    case model::Actor::You:
        return Words::tr("You");
    case model::Actor::Administrator:
        return Words::tr("Your mail administrator");
    case model::Actor::Provider:
        return Words::tr("Your provider");
    case model::Actor::Recipient:
        return Words::tr("The recipient");
    case model::Actor::RecipientAdministrator:
        return Words::tr("The recipient's administrator");
    case model::Actor::Wait:
        return Words::tr("Nobody: it takes time");
    case model::Actor::Nobody:
        return Words::tr("Nobody: nothing is wrong");
    }
    Q_UNREACHABLE();
}

QString actorPill(model::Actor actor)
{
    switch (actor) {
    case model::Actor::You:
        return Words::tr("You");
    case model::Actor::Administrator:
        return Words::tr("Your mail administrator must act");
    case model::Actor::Provider:
        return Words::tr("Your provider must act");
    case model::Actor::Recipient:
        return Words::tr("The recipient must act");
    case model::Actor::RecipientAdministrator:
        return Words::tr("The recipient's administrator must act");
    case model::Actor::Wait:
        return Words::tr("Wait");
    case model::Actor::Nobody:
        return Words::tr("Nothing to do");
    }
    Q_UNREACHABLE();
}

QString confidenceWords(recognition::Confidence confidence)
{
    switch (confidence) {
    case recognition::Confidence::Clear:
        return Words::tr("Clear");
    case recognition::Confidence::Likely:
        return Words::tr("Likely");
    case recognition::Confidence::Guess:
        return Words::tr("A guess");
    }
    Q_UNREACHABLE();
}

QString confidenceNote(recognition::Confidence confidence)
{
    switch (confidence) {
    case recognition::Confidence::Clear:
        return Words::tr("clear", "how sure, behind the name of a cause");
    case recognition::Confidence::Likely:
        return Words::tr("likely", "how sure, behind the name of a cause");
    case recognition::Confidence::Guess:
        return Words::tr("a guess", "how sure, behind the name of a cause");
    }
    Q_UNREACHABLE();
}

QString likelihoodWords(double probability)
{
    if (probability >= 0.6)
        return Words::tr("likely");
    if (probability >= 0.1)
        return Words::tr("possible");
    return Words::tr("unlikely");
}

QString minutesWords(double minutes)
{
    if (minutes < 1)
        return Words::tr("less than a minute");
    if (minutes < 50)
        return Words::tr("about %n minute(s)", nullptr, static_cast<int>(std::lround(minutes)));
    if (minutes < 36 * 60)
        return Words::tr("about %n hour(s)", nullptr, std::max(1, static_cast<int>(std::lround(minutes / 60))));
    return Words::tr("about %n day(s)", nullptr, static_cast<int>(std::lround(minutes / 60 / 24)));
}

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

QList<FoundChip> foundChips(const recognition::Recognition& recognition)
{
    QList<FoundChip> chips;
    if (recognition.characters == 0)
        return chips;
    if (recognition.form != "free-text"_L1)
        chips.append({formWords(recognition.form), {}});
    if (const auto* best = recognition.best(); best && !best->evidence.isEmpty()) {
        QString quote = best->evidence.first().quote.simplified();
        if (quote.size() > 60)
            quote = quote.left(57) + u'…';
        chips.append({Words::tr("decided by", "followed by the words that decide"), quote});
    }
    const QString server = fieldValue(recognition, "server"_L1);
    if (!server.isEmpty())
        chips.append({Words::tr("server"), server});
    const QString port = portWords(recognition);
    if (!port.isEmpty())
        chips.append({Words::tr("port"), port});
    for (const QLatin1StringView name : {"client-error"_L1, "enhanced-status"_L1, "reply-code"_L1}) {
        const QString code = fieldValue(recognition, name);
        if (!code.isEmpty())
            chips.append({Words::tr("code"), code});
    }
    return chips;
}

QStringList knownLines(const recognition::Recognition& recognition)
{
    QStringList lines;
    const QString server = fieldValue(recognition, "server"_L1);
    if (!server.isEmpty())
        lines.append(server);
    const QString port = portWords(recognition);
    if (!port.isEmpty())
        lines.append(Words::tr("port %1").arg(port));
    const QString recipient = fieldValue(recognition, "recipient"_L1);
    if (!recipient.isEmpty())
        lines.append(Words::tr("to %1", "an e-mail address").arg(recipient));
    return lines;
}

} // namespace unsent::pages
