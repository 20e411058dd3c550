#include "SpokenTexts.h"

#include <AdvicePage.h>
#include <ConnectionMatrix.h>
#include <ConnectionPage.h>
#include <ConnectionSetupPage.h>
#include <DiagnosisPage.h>
#include <FilesPage.h>
#include <HelpPage.h>
#include <LookUpPage.h>
#include <NameCheckPage.h>
#include <OutcomePage.h>
#include <QuestionPage.h>
#include <RelayScenarioPage.h>
#include <SettingsPage.h>
#include <SizeCheckPage.h>
#include <SizeResult.h>
#include <StartPage.h>
#include <Store.h>
#include <Words.h>

#include <QWidget>

using namespace Qt::StringLiterals;

namespace unsent::tests {

namespace {

void speak(const pages::Page& page)
{
    page.bar();
}

void diagnosis(const store::Store&)
{
    pages::Diagnosis diagnosis;
    speak(pages::DiagnosisPage(diagnosis));
    diagnosis.cause = u"relay-denied"_s;
    diagnosis.heading = u"Words"_s;
    diagnosis.because = {u"Words"_s};
    diagnosis.whoActs = pages::actorWords(model::Actor::You);
    diagnosis.inAbout = pages::minutesWords(3);
    diagnosis.noticed = {u"Words"_s};
    diagnosis.others = {{u"blocklisted"_s, u"Words"_s, 0.2}};
    diagnosis.ignored = {{u"Words"_s, u"Words"_s}};
    diagnosis.code = u"550"_s;
    speak(pages::DiagnosisPage(diagnosis));
}

void advice(const store::Store&)
{
    pages::Advice advice;
    advice.title = u"Words"_s;
    advice.steps = {u"One"_s, u"Two"_s};
    advice.message = u"To a@example.com"_s;
    advice.picks = u"mail-program"_s;
    advice.programs = {{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}};
    advice.sources = {{u"s"_s, u"A source"_s, u"https://example.com/"_s, u"2026-11-22"_s, true, {}}};
    advice.offer = pages::offerOf(u"name-check"_s, {});
    speak(pages::AdvicePage(advice, {}));
    for (const QString& tool : {u"connection-test"_s, u"size-check"_s}) {
        advice.offer = pages::offerOf(tool, u"smtp.example.com"_s);
        advice.isToolAlone = true;
        speak(pages::AdvicePage(advice, {}));
    }
}

void outcome(const store::Store&)
{
    session::Report report;
    report.sentence = u"Words"_s;
    report.attempts = {{u"A"_s, u"B"_s}};
    report.testSummary = u"Words"_s;
    report.message = u"To a@example.com"_s;
    speak(pages::OutcomePage(report, {}));
    report.solved = true;
    speak(pages::OutcomePage(report, {}));
}

void sizes(const store::Store& store)
{
    speak(pages::SizeCheckPage(store, {}, pages::ToolUse::ForQuestion, {}));
    QWidget parent;
    for (const qint64 bytes : {qint64(1'000), qint64(50'000'000)}) {
        const QList<tools::SizedFile> files(9, tools::sizedFile(u"a"_s, bytes));
        pages::makeSizeResult(tools::checkSize(files, {tools::outlookClassicLimit()}), &parent);
    }
}

void connectionTest(const store::Store& store)
{
    speak(pages::ConnectionSetupPage(store, {}, {}));
    connection::TestPlan plan;
    plan.host = u"127.0.0.1"_s;
    plan.webCheck = false;
    speak(pages::ConnectionPage(std::make_shared<connection::ConnectionTest>(plan),
                                {})); // gone before the test has said a word
}

void pageWords(const store::Store&)
{
    for (int i = 0; i <= int(model::Actor::Nobody); ++i) {
        pages::actorWords(model::Actor(i));
        pages::actorPill(model::Actor(i));
    }
    for (const auto confidence :
         {recognition::Confidence::Guess, recognition::Confidence::Likely, recognition::Confidence::Clear})
        pages::confidenceWords(confidence);
    for (const double probability : {0.01, 0.2, 0.7})
        pages::likelihoodWords(probability);
    for (const double minutes : {0.5, 5.0, 120.0, 5'000.0})
        pages::minutesWords(minutes);
    for (const QString& form :
         {u"outlook-dialog"_s, u"exchange-ndr"_s, u"dsn"_s, u"reply"_s, u"code"_s, u"free-text"_s})
        pages::formWords(form);
}

void question(const store::Store&)
{
    pages::QuestionView view;
    view.node.title = u"Words"_s;
    view.node.why = u"Words"_s;
    view.offer = pages::offerOf(u"connection-test"_s, {});
    speak(pages::QuestionPage(view));
}

} // namespace

QList<Speaker> pagesOfTheWizard()
{
    return {{"start page", [](const store::Store&) { speak(pages::StartPage({}, {})); }},
            {"files page",
             [](const store::Store&) {
                 speak(pages::FilesPage(pages::givenFiles({u"a"_s, u"b"_s})));
             }},
            {"diagnosis page", diagnosis},
            {"question page", question},
            {"advice page", advice},
            {"outcome page", outcome},
            {"help page", [](const store::Store& store) { speak(pages::HelpPage(store)); }},
            {"look-up page", [](const store::Store& store) { speak(pages::LookUpPage(store, u"relay"_s, {})); }},
            {"settings page",
             [](const store::Store&) {
                 speak(pages::SettingsPage({}, {{u"en"_s, u"English"_s}}));
             }},
            {"name check page",
             [](const store::Store&) {
                 speak(pages::NameCheckPage(tools::NameKind::Computer, pages::ToolUse::ForQuestion, {}));
             }},
            {"size check page", sizes},
            {"relaying page", [](const store::Store&) { speak(pages::RelayScenarioPage({})); }},
            {"connection test pages", connectionTest},
            {"words of pages", pageWords}};
}

} // namespace unsent::tests
