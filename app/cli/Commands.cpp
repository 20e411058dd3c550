#include "Command.h"

#include "Console.h"

#include <Packs.h>

using namespace Qt::StringLiterals;

namespace unsent::cli {

namespace {
QCommandLineOption option(const QString& name, const QString& description, const QString& value = {})
{
    return QCommandLineOption(name, description, value);
}

QCommandLineOption textOption()
{
    return option(u"text"_s, Words::tr("The text itself, instead of a file."), u"text"_s);
}

Command explainCommand()
{
    return {u"explain"_s,
            u"[FILE... | FOLDER | - | --text TEXT] [--json]"_s,
            Words::tr("What does this error mean? Takes messages, mailboxes, logs, folders or a text."),
            {textOption()},
            &explain};
}

Command walkCommand()
{
    return {u"walk"_s,
            u"[--input FILE | --text TEXT] [--fact F=V]... [--answer Q=V]... [--json]"_s,
            Words::tr("Where would the wizard be after this?"),
            {option(u"input"_s, Words::tr("A file with the text; - is standard input."), u"file"_s), textOption(),
             option(u"fact"_s, Words::tr("A fact known beforehand, such as port=25."), u"fact=value"_s),
             option(u"answer"_s, Words::tr("An answer, in order; solved=no, solved=cannot or solved=yes to an advice."),
                    u"question=value"_s),
             option(u"door"_s, Words::tr("Begin at a door of the start page, such as no-error-message."), u"door"_s),
             option(u"cause"_s, Words::tr("Begin with a cause, such as relay-denied."), u"cause"_s)},
            &walk};
}

Command checkCommand()
{
    return {u"check"_s,
            u"name NAME [--kind host|domain|computer] [--json] | size FILE... [--limit BYTES] [--json]"_s,
            Words::tr("Is this name allowed? Do these files fit into a message?"),
            {option(u"kind"_s, Words::tr("What the name is for: host, domain or computer."), u"kind"_s),
             option(u"limit"_s, Words::tr("The server's limit, such as 26214400 or 25MB."), u"bytes"_s),
             option(u"from"_s, Words::tr("The sender's address or its domain: the provider's limits count too."),
                    u"address"_s),
             option(u"to"_s, Words::tr("The recipient's address or its domain: the provider's limits count too."),
                    u"address"_s),
             option(u"exchange"_s, Words::tr("The account is an Exchange account."))},
            &check};
}
} // namespace

QList<Command> commands()
{
    return {explainCommand(),
            walkCommand(),
            checkCommand(),
            {u"lookup"_s, u"CODE [--json]"_s, Words::tr("What does this code mean?"), {}, &lookup},
            {u"search"_s, u"WORDS [--json]"_s, Words::tr("Search codes, articles, providers and trees."), {}, &search},
            {u"provider"_s,
             u"DOMAIN [--json]"_s,
             Words::tr("How does this provider want to be asked?"),
             {option(u"offline"_s, Words::tr("Do not ask the network whose servers take the domain's mail."))},
             &provider}};
}

std::unique_ptr<store::Store> openKnowledge(const Request& request)
{
    auto opened = store::openWithPacks();
    if (!opened) {
        warn(opened.error().where + u": "_s + opened.error().what);
        return nullptr;
    }
    for (const model::Error& pack : opened->refused)
        warn(pack.where + u": "_s + pack.what);
    std::unique_ptr<store::Store> store = std::move(opened->store);
    store->setLanguage(request.language);
    return store;
}

bool isWhole(const store::Store& store)
{
    const auto failure = store.failure();
    if (failure)
        warn(failure->where + u": "_s + failure->what);
    return !failure;
}

} // namespace unsent::cli
