#include "TestCommand.h"

#include "Command.h"
#include "Console.h"
#include "ExitCode.h"
#include "TestTable.h"

#include <ConnectionTest.h>
#include <CoreDumps.h>
#include <Packs.h>
#include <PlanMaker.h>
#include <ServerSearch.h>

#include <QEventLoop>
#include <QFile>
#include <QSslCertificate>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace unsent::cli {

namespace {

using connection::TestPlan;

constexpr qint64 LongestPassword = 4096;

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        Words::tr("Test the connection to a mail server. No message is sent, and nothing is kept."));
    parser.addPositionalArgument(u"host"_s, Words::tr("The outgoing server, or your e-mail address."),
                                 u"HOST|ADDRESS"_s);
    parser.addOptions(
        {{u"port"_s, Words::tr("A port to try instead of 587, 465 and 25; may be given again."), u"port"_s},
         {u"encryption"_s, Words::tr("auto, starttls, tls or none."), u"mode"_s},
         {u"user"_s, Words::tr("Sign in with this user name."), u"name"_s},
         {u"password-stdin"_s, Words::tr("Read the password from the first line of standard input.")},
         {u"from"_s, Words::tr("The sender's address."), u"address"_s},
         {u"to"_s, Words::tr("A recipient to ask about; no message is sent."), u"address"_s},
         {u"ehlo"_s, Words::tr("The computer's name to say, instead of its own."), u"name"_s},
         {u"size"_s, Words::tr("The size of your message in bytes."), u"bytes"_s},
         {u"ca"_s, Words::tr("A file with one more authority to trust."), u"file"_s},
         {u"dns"_s, Words::tr("The name server to ask."), u"address:port"_s},
         {u"json"_s, Words::tr("Print JSON.")},
         {u"language"_s, Words::tr("Language of the words, such as de."), u"code"_s},
         {{u"h"_s, u"help"_s}, Words::tr("Tell how this command is used.")}});
}

/// What is wrong with the options, or an empty text.
QString takePorts(TestPlan& plan, const QCommandLineParser& parser)
{
    using connection::Origin;
    auto encryption = connection::EncryptionChoice::Auto;
    if (parser.isSet(u"encryption"_s)) {
        const auto choice = connection::encryptionChoiceFromId(parser.value(u"encryption"_s));
        if (!choice)
            return Words::tr("--encryption is auto, starttls, tls or none.");
        encryption = *choice;
        for (connection::Target& target : plan.targets)
            target.encryption = encryption;
    }
    QList<connection::Target> targets;
    for (const QString& text : parser.values(u"port"_s)) {
        bool isNumber = false;
        const quint16 port = text.toUShort(&isNumber);
        if (!isNumber || port == 0)
            return Words::tr("\"%1\" is no port; ports are numbers from 1 to 65535.").arg(text);
        targets.append({port, encryption, Origin::Typed});
    }
    if (!targets.isEmpty())
        plan.targets = targets;
    return {};
}

QString takeOptions(TestPlan& plan, const QCommandLineParser& parser)
{
    if (const QString complaint = takePorts(plan, parser); !complaint.isEmpty())
        return complaint;
    if (parser.isSet(u"from"_s))
        plan.from = parser.value(u"from"_s);
    if (parser.isSet(u"user"_s))
        plan.user = parser.value(u"user"_s);
    plan.to = parser.value(u"to"_s);
    plan.ehloName = parser.value(u"ehlo"_s);
    plan.caFile = parser.value(u"ca"_s);
    for (const QString& address : {plan.from, plan.to}) {
        if (!address.isEmpty() && (connection::domainOf(address).isEmpty() || address.contains(u' ')))
            return Words::tr("\"%1\" is no e-mail address.").arg(address);
    }
    if (parser.isSet(u"size"_s)) {
        bool isNumber = false;
        plan.messageBytes = parser.value(u"size"_s).toLongLong(&isNumber);
        if (!isNumber || *plan.messageBytes < 0)
            return Words::tr("--size is a number of bytes.");
    }
    if (parser.isSet(u"user"_s) && !parser.isSet(u"password-stdin"_s))
        return Words::tr("--user needs --password-stdin: the password comes on the first line of standard input.");
    return {};
}

/// The first line of standard input, without its end. Empty when there is none.
QByteArray readPassword()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    QByteArray line;
    line.reserve(LongestPassword); // so that no half-grown copy is left behind
    char c = 0;
    while (line.size() < LongestPassword && input.read(&c, 1) == 1 && c != '\n')
        line += c;
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// The provider's card when there is knowledge at all; the test works without it.
std::optional<model::Provider> cardFor(const QString& domain, const QString& host, const QStringList& mailHosts)
{
    const auto knowledge = store::openWithPacks();
    if (!knowledge)
        return std::nullopt;
    const store::Store& store = *knowledge->store;
    std::optional<model::Provider> card;
    if (!domain.isEmpty())
        card = store.providerForDomain(domain);
    if (!card && !host.isEmpty())
        card = store.providerForHost(host);
    for (const QString& mailHost : mailHosts) {
        if (!card)
            card = store.providerForMx(mailHost);
    }
    return card;
}

connection::ServerFound searchServer(const QString& address, const QList<connection::NameServer>& nameServers)
{
    connection::ServerSearch search(
        {.address = address, .webAllowed = false, .nameServers = nameServers, .deadlines = {}});
    connection::ServerFound result;
    QEventLoop loop;
    QObject::connect(&search, &connection::ServerSearch::found, &loop, [&](const connection::ServerFound& found) {
        result = found;
        loop.quit();
    });
    search.start();
    loop.exec();
    return result;
}

/// A plan for what was typed: a server, or an address whose server is looked for.
model::Result<TestPlan> planFor(const QString& text, const QList<connection::NameServer>& nameServers)
{
    const QString domain = connection::domainOf(text);
    if (domain.isEmpty()) {
        auto plan = connection::planForHost(text);
        if (plan) {
            const auto card = cardFor({}, plan->host, {});
            plan->provider = card ? card->id : QString();
        }
        return plan;
    }
    auto card = cardFor(domain, {}, {});
    if (card && !card->submission.isEmpty())
        return connection::planForCard(text, *card);
    const connection::ServerFound found = searchServer(text, nameServers);
    card = cardFor({}, {}, found.mailHosts);
    const bool named = found.plan && found.plan->hostOrigin != connection::Origin::Assumed;
    if (!named && card && !card->submission.isEmpty())
        return connection::planForCard(text, *card);
    if (!found.plan)
        return model::Error{text, found.says};
    warn(found.says);
    return *found.plan;
}

int runPlan(const TestPlan& plan, bool json)
{
    if (!json)
        warn(connection::describe(plan).join(u'\n'));
    connection::ConnectionTest test(plan);
    QEventLoop loop;
    QObject::connect(&test, &connection::ConnectionTest::decisiveFinding, &loop,
                     [json](const connection::Finding& finding) {
                         if (!json)
                             warn(finding.says.text());
                     });
    QObject::connect(&test, &connection::ConnectionTest::finished, &loop, &QEventLoop::quit);
    test.start();
    loop.exec();
    if (json)
        tell(connection::toJson(test.result()));
    else
        tell(testTable(test.result()));
    return test.result().hasFault ? NotRecognised : Done;
}

} // namespace

int runTest(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{u"unsent test"_s} + arguments))
        return wrongUse(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        tell(parser.helpText());
        return Done;
    }
    if (parser.positionalArguments().size() != 1)
        return wrongUse(Words::tr("Which server? For example: unsent test smtp.example.com"));
    QList<connection::NameServer> nameServers;
    if (parser.isSet(u"dns"_s)) {
        const auto server = connection::nameServerFromText(parser.value(u"dns"_s));
        if (!server)
            return wrongUse(Words::tr("--dns is an address with a port, such as 192.0.2.53:53."));
        nameServers = {*server};
    }
    if (parser.isSet(u"ca"_s) && QSslCertificate::fromPath(parser.value(u"ca"_s)).isEmpty()) {
        warn(Words::tr("No certificate could be read from %1.").arg(parser.value(u"ca"_s)));
        return InputUnreadable;
    }
    TestPlan trial; // what is wrong with the options is told before anybody is contacted
    if (const QString complaint = takeOptions(trial, parser); !complaint.isEmpty())
        return wrongUse(complaint);
    auto plan = planFor(parser.positionalArguments().first(), nameServers);
    if (!plan) {
        warn(plan.error().where + u": "_s + plan.error().what);
        return NotRecognised;
    }
    plan->nameServers = nameServers;
    if (const QString complaint = takeOptions(plan.value(), parser); !complaint.isEmpty())
        return wrongUse(complaint);
    if (parser.isSet(u"password-stdin"_s)) {
        connection::forbidCoreDumps();
        plan->password = std::make_shared<connection::Password>(readPassword());
        if (plan->user.isEmpty())
            return wrongUse(Words::tr("--password-stdin needs --user or an e-mail address."));
        if (plan->password->isEmpty()) {
            warn(Words::tr("No password came on standard input."));
            return InputUnreadable;
        }
    }
    return runPlan(plan.value(), parser.isSet(u"json"_s));
}

} // namespace unsent::cli
