#pragma once

#include "GivenFiles.h"
#include "LiveRecognition.h"
#include "Policies.h"
#include "SettingsPage.h"
#include "TestInput.h"
#include "ToolPage.h"

#include <Report.h>
#include <Session.h>
#include <Store.h>

#include <QWidget>

#include <memory>
#include <optional>

class QPushButton;

namespace unsent::connection {
class ConnectionTest;
}

namespace unsent::pages {

class BottomBar;
class Page;
class PageHost;
class StartPage;
class Trail;
struct TrailStep;

/// The wizard as one widget: the way so far, the page, the bar. It holds the session and builds the page that fits the
/// position; pages hand back what the person did. A mode is the policies it is given.
class Wizard : public QWidget {
    Q_OBJECT
public:
    struct Parts {
        store::Store& store;
        LiveRecognition::Maker recogniser;
        Policies policies;
        Preferences preferences;
        QList<std::pair<QString, QString>> languages; ///< code and own name, for the settings
    };
    explicit Wizard(Parts parts, QWidget* parent = nullptr);
    ~Wizard() override;

    /// Takes a file as if it had been dropped, and shows what it means.
    void openFile(const QString& path);
    /// One file as `openFile`; of several (a folder stands for its files) each is read and one is to be chosen.
    void openFiles(const QStringList& paths);
    /// Says something on the start page, until the next text.
    void tell(const QString& note);
    /// Everything is drawn anew: after a change of theme or language. The walk stays where it is.
    void rebuild();
    void setPreferences(const Preferences& preferences) { m_parts.preferences = preferences; }
    void setRecogniser(LiveRecognition::Maker maker);
    const session::Session& session() const { return m_session; }

public Q_SLOTS:
    void startAgain();
    void goBack();
    void activatePrimary();
    void showLookUp(const QString& query = QString());
    void showSettings();
    void showHelp();

Q_SIGNALS:
    void preferencesChanged(const unsent::pages::Preferences& preferences);
    void linkWanted(const QString& url);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What fills the page now. Detours (look-up, settings, help, tools) go back to where they were opened.
    enum class View {
        Start,
        Files,
        Diagnosis,
        Walk,
        Changing,
        Result,
        Tool,
        ConnectionSetup,
        Connection,
        LookUp,
        Settings,
        Help
    };

    void buildChrome();
    void showView(View view);
    void display(Page* page);
    void updateBar();
    void updateTrail();
    void updateNarrow();
    QList<TrailStep> trailSteps();
    QString currentTitle() const;
    /// The name of the control with the focus, and the focus to the one of that name on a page drawn anew.
    QString focusName() const;
    void focusAgain(const QString& name);

    // WizardStart.cpp
    Page* makeStart();
    Page* makeDiagnosis();
    void recognised(const recognition::Recognition& recognition, const QString& path);
    void refuseFile(const QString& path, const QString& why);
    void wantDiagnosis();
    void enterDoor(const QString& door);
    void beginWalk();
    void chooseCause(const QString& cause);

    // WizardFiles.cpp
    Page* makeFiles();
    void readNextFile();
    void fileDone(const GivenFile& file);
    void takeFile(const QString& path);
    /// All that was read is to be read again, in another language.
    void forgetReadings();

    // WizardWalk.cpp
    Page* makeWalk();
    Page* makeQuestion(const model::NodeRef& ref, const QString& chosen, const QString& note);
    Page* makeAdvice();
    Page* makeOutcome();
    Page* makeChanging();
    QString foundBy(const QString& tool) const;
    void answer(const QString& fact, const QString& value);
    void tried(session::AdviceTried::Outcome outcome);
    void changeStep(const session::Step& step);
    const model::Node* nodeAt(const model::NodeRef& ref) const;

    // WizardTools.cpp
    Page* makeTool(const QString& tool, ToolUse use);
    /// Opens a tool that an advice names; what it finds lets the walk go on.
    void openTool(const QString& tool);
    Page* makeConnectionSetup();
    Page* makeConnection();
    Page* makeLookUp();
    Page* makeSettings();
    Page* makeHelp();
    void takeFacts(const session::FactsMeasured& measured);
    void retellTest();
    void detour(View view);

    Parts m_parts;
    session::Session m_session;
    LiveRecognition m_live;

    Trail* m_trail = nullptr;
    PageHost* m_host = nullptr;
    BottomBar* m_bar = nullptr;
    QPushButton* m_wayButton = nullptr;
    QWidget* m_column = nullptr;
    bool m_narrow = false;
    bool m_wayOpen = false;

    View m_view = View::Start;
    View m_returnTo = View::Start;
    QString m_text;                         ///< in the paste box
    QString m_file;                         ///< path of the file that the text came from, empty for pasted words
    GivenFiles m_files;                     ///< several given at once, to choose from; empty otherwise
    recognition::Recognition m_recognition; ///< of m_text, once it has arrived
    bool m_recognised = false;
    bool m_diagnosisWanted = false;
    std::optional<session::Step> m_changing;
    bool m_answerInstead = false; ///< a tool's question is answered by hand
    QString m_tool;
    QMap<QString, QString> m_programs; ///< sections of how-tos chosen by hand, by the fact that picks them
    QString m_query;
    std::shared_ptr<connection::ConnectionTest> m_test;     ///< goes on while help or settings are looked at
    std::shared_ptr<connection::ConnectionTest> m_usedTest; ///< the one the session has its facts from
    TestInput m_testInput;
    std::optional<View> m_interrupted; ///< a test's page that help, settings or look-up lead back to
};

} // namespace unsent::pages
