#include "CommandLine.h"

#include "Command.h"
#include "Console.h"
#include "ExitCode.h"
#include "TestCommand.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace unsent::cli {

namespace {
constexpr auto TestName = "test"_L1;

/// Options of the windows that take a value of their own, so that it is not taken for a command.
bool takesValue(const QString& option)
{
    static const QStringList names = {u"language"_s,   u"platform"_s,     u"style"_s,
                                      u"stylesheet"_s, u"geometry"_s,     u"display"_s,
                                      u"session"_s,    u"qwindowtitle"_s, u"qwindowgeometry"_s};
    QString name = option;
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    return !name.contains(u'=') && names.contains(name);
}

/// Index of the first argument that is no option, or -1.
qsizetype firstWord(const QStringList& arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (argument == u"--")
            return -1;
        if (!argument.startsWith(u'-'))
            return i;
        if (takesValue(argument))
            ++i;
    }
    return -1;
}

QString languageIn(const QStringList& arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i).startsWith("--language="_L1))
            return arguments.at(i).section(u'=', 1);
        if (arguments.at(i) == "--language"_L1)
            return arguments.value(i + 1);
    }
    return {};
}

/// The program's own words; English where there are none in the language asked for. Results must not depend on the
/// machine they are made on, so the system's language does not count.
void speak(const QString& asked)
{
    const QString language = asked.isEmpty() ? u"en"_s : asked.section(u'_', 0, 0).section(u'-', 0, 0);
    QLocale::setDefault(QLocale(language));
    const auto install = [](const QString& file) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(file))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    // Qt's own words are those about unknown options.
    install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_"_s + language + u".qm"_s);
    install(u":/i18n/unsent_"_s + language + u".qm"_s);
}

QString usageOf(const Command& command)
{
    return u"unsent "_s + command.name + u' ' + command.usage;
}

void tellHelp()
{
    QStringList lines = {Words::tr("Unsent tells why an e-mail will not send, and walks you to the fix."), QString(),
                         Words::tr("Usage:")};
    for (const Command& command : commands())
        lines << u"  "_s + usageOf(command) << u"      "_s + command.summary;
    lines << u"  unsent test HOST|ADDRESS [OPTION]..."_s
          << u"      "_s + Words::tr("Test the connection to a mail server; unsent test --help tells more.")
          << u"  unsent [FILE]..."_s << u"      "_s + Words::tr("Open the window.") << QString()
          << Words::tr("Everywhere: --language CODE, --help, --version.")
          << Words::tr("Exit codes: 0 done and recognised, 1 not recognised or a fault found, 2 wrong use, 3 the input "
                       "could not be read.");
    tell(lines.join(u'\n'));
}

void prepare(QCommandLineParser& parser, const Command& command)
{
    parser.setApplicationDescription(command.summary);
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOption({u"json"_s, Words::tr("Print JSON.")});
    parser.addOption({u"language"_s, Words::tr("Language of the words, such as de."), u"code"_s});
    parser.addOption({{u"h"_s, u"help"_s}, Words::tr("Tell how this command is used.")});
    parser.addOptions(command.options);
}

int runCommand(const Command& command, QStringList arguments, qsizetype at)
{
    QCommandLineParser parser;
    prepare(parser, command);
    arguments.removeAt(at);
    if (!parser.parse(arguments))
        return wrongUse(parser.errorText() + u'\n' + Words::tr("Usage: %1").arg(usageOf(command)));
    if (parser.isSet(u"help"_s)) {
        // Qt's first line knows the program's name only.
        tell(Words::tr("Usage: %1").arg(usageOf(command)) + u'\n' + parser.helpText().section(u'\n', 1));
        return Done;
    }
    return command.run({parser.positionalArguments(), parser, languageIn(arguments), parser.isSet(u"json"_s)});
}

/// A word that is neither a command nor looks like a file was most likely meant as a command.
bool looksLikeFile(const QString& word)
{
    return word.contains(u'/') || word.contains(u'\\') || word.contains(u'.') || word == u"-" ||
           QFileInfo::exists(word);
}

/// QCoreApplication wants argc and argv for as long as it lives.
class Application {
public:
    explicit Application(const QStringList& arguments)
        : m_name(arguments.value(0, u"unsent"_s).toLocal8Bit())
        , m_values{m_name.data(), nullptr}
    {
        if (!QCoreApplication::instance())
            m_application = std::make_unique<QCoreApplication>(m_count, m_values);
        QCoreApplication::setApplicationName(u"unsent"_s);
        QCoreApplication::setApplicationVersion(QStringLiteral(UNSENT_VERSION));
    }

private:
    QByteArray m_name;
    char* m_values[2];
    int m_count = 1;
    std::unique_ptr<QCoreApplication> m_application;
};

bool asksForVersion(const QStringList& arguments)
{
    return arguments.contains(u"--version"_s) || arguments.contains(u"-v"_s);
}

bool asksForHelp(const QStringList& arguments)
{
    return arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s) || asksForVersion(arguments);
}

int tellOfItself(const QStringList& arguments)
{
    if (asksForVersion(arguments))
        tell(u"unsent "_s + QStringLiteral(UNSENT_VERSION));
    else
        tellHelp();
    return Done;
}

std::optional<Command> commandCalled(const QString& name)
{
    const QList<Command> all = commands();
    const auto command =
        std::find_if(all.cbegin(), all.cend(), [&](const Command& candidate) { return candidate.name == name; });
    return command == all.cend() ? std::nullopt : std::optional(*command);
}

} // namespace

int wrongUse(const QString& complaint)
{
    warn(complaint);
    return WrongUse;
}

std::optional<int> run(const QStringList& arguments)
{
    const qsizetype at = firstWord(arguments);
    const QString word = at < 0 ? QString() : arguments.at(at);
    const bool isCommand = commandCalled(word) || word == TestName;
    const bool forWindows = !isCommand && (word.isEmpty() || looksLikeFile(word));
    if (forWindows && !asksForHelp(arguments))
        return std::nullopt;
    const Application application(arguments);
    speak(languageIn(arguments));
    if (forWindows)
        return tellOfItself(arguments);
    if (!isCommand)
        return wrongUse(
            Words::tr("There is no command \"%1\", and no such file. unsent --help tells what there is.").arg(word));
    if (word == TestName)
        return runTest(arguments.mid(at + 1));
    // Made anew: before speak() there were no words but the English ones.
    return runCommand(*commandCalled(word), arguments, at);
}

} // namespace unsent::cli
