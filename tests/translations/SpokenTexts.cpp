#include "SpokenTexts.h"

#include <Command.h>
#include <FileCheck.h>
#include <FindingKinds.h>
#include <InWords.h>
#include <NameCheck.h>
#include <Recogniser.h>
#include <RelayScenario.h>
#include <ReportSections.h>
#include <SizeCheck.h>
#include <Stage.h>
#include <Store.h>
#include <TestPlan.h>

#include <tuple>

using namespace Qt::StringLiterals;

namespace unsent::tests {

namespace {

void findings(const store::Store&)
{
    for (int i = 0; i < connection::FindingCount; ++i) {
        const auto finding = connection::describeFinding(connection::FindingId(i), {});
        finding.says.text();
        finding.advice.text();
    }
}

void stages(const store::Store&)
{
    for (int i = 0; i <= int(connection::StageKind::Quit); ++i)
        toText(connection::StageKind(i));
    for (int i = 0; i <= int(connection::StageResult::Skipped); ++i)
        toText(connection::StageResult(i));
    for (int i = 0; i <= int(connection::Encryption::Tls); ++i)
        toText(connection::Encryption(i));
    for (int i = 0; i <= int(connection::Place::Address); ++i)
        toText(connection::Place(i));
}

void plans(const store::Store&)
{
    connection::TestPlan plan;
    plan.host = u"smtp.example.com"_s;
    plan.webHost = u"example.com"_s;
    describe(plan);
    plan.from = u"a@example.com"_s;
    plan.sendMessageToSelf = true;
    describe(plan);
    plan.to = u"b@example.com"_s;
    describe(plan);
    for (int i = 0; i <= int(connection::Origin::Assumed); ++i)
        toText(connection::Origin(i));
}

void checks(const store::Store& store)
{
    for (const QString& name : {u""_s, u"a'b"_s, u"a_b"_s, u"a b"_s, u"ä"_s, u"a.b"_s, u"-a"_s, u"a..b"_s, u"1"_s,
                                QString(70, u'a'), QString(300, u'a')}) {
        for (const auto kind : {tools::NameKind::Host, tools::NameKind::Domain, tools::NameKind::Computer})
            tools::checkName(name, kind);
    }
    tools::measureFile(u"/"_s);
    tools::measureFile(u"/no/such/file"_s);
    tools::exchangeAccountLimit();
    for (const auto& limit : {tools::outlookClassicLimit(), tools::serverLimit(u"smtp.example.com"_s, 1'000)})
        tools::checkSize({tools::sizedFile(u"a"_s, 5'000'000)}, {limit});
    for (const qint64 bytes : {qint64(1), qint64(5'000), qint64(5'000'000), qint64(5'000'000'000)})
        tools::sizeInWords(bytes);
    tools::relayScenarios();
    if (const auto provider = store.providerForDomain(u"example.com"_s))
        tools::providerLimits(*provider, false);
}

void sessions(const store::Store& store)
{
    for (int i = 0; i <= int(model::Actor::Nobody); ++i)
        session::inWords(model::Actor(i));
    for (const auto source : {model::FactSource::Known, model::FactSource::Answered, model::FactSource::Pasted,
                              model::FactSource::Measured})
        session::inWords(source);
    session::valueInWords(store, u"signed-in"_s, u"?"_s);
    session::Report report;
    report.way = {{u"a"_s, u"A"_s, u"B"_s, u"C"_s}};
    report.facts = report.way;
    report.attempts = {{u"A"_s, u"B"_s}};
    report.conflicts = {{u"A"_s, u"B"_s, u"C"_s}};
    for (QString* words : {&report.title, &report.sentence, &report.left, &report.message, &report.testSummary,
                           &report.text, &report.knowledge, &report.date, &report.acts})
        *words = u"words"_s;
    session::toPlainText(report);
    report.isMasked = true;
    session::toHtml(report);
}

void recognitions(const store::Store& store)
{
    const recognition::Recogniser recogniser(store.ruleSet());
    for (const QString& text :
         {u""_s, u"550"_s, u"hello"_s, u"250 OK"_s,
          u"Account: 'a', Server: 'pop.example.com', Protocol: SMTP, Port: 110, Secure(SSL): No"_s})
        recogniser.recognise(text);
}

void storeProblems(const store::Store&)
{
    std::ignore = store::checkFile(QString());
    std::ignore = store::checkFile(u"/"_s);
    store::damaged(QString());
}

void commandLine(const store::Store&)
{
    cli::commands();
}

} // namespace

QList<Speaker> rooms()
{
    return {{"findings", findings},
            {"stages", stages},
            {"plans of the test", plans},
            {"checks of names and sizes", checks},
            {"session and report", sessions},
            {"recognition", recognitions},
            {"what is wrong with the store", storeProblems},
            {"command line", commandLine}};
}

} // namespace unsent::tests
