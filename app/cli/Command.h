#pragma once

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace unsent::store {
class Store;
}

namespace unsent::cli {

/// What a command was given, once its options have been understood.
struct Request {
    QStringList positional; ///< without the program's and the command's name
    QCommandLineParser& parser;
    QString language; ///< ISO 639; English where none was asked for
    bool json = false;

    QString value(const QString& option) const { return parser.value(option); }
    bool has(const QString& option) const { return parser.isSet(option); }
};

/// One command of the program.
struct Command {
    QString name;
    QString usage;   ///< what stands behind the name
    QString summary; ///< one line
    QList<QCommandLineOption> options;
    int (*run)(const Request& request);
};

/// All commands, in the order of the help.
QList<Command> commands();

/// Opens the knowledge in the language asked for. Empty, after saying why on standard error, when it cannot be opened:
/// the command ends with InputUnreadable.
std::unique_ptr<store::Store> openKnowledge(const Request& request);

/// Whether all that was asked of the knowledge could be read, so that the answer counts. Else says on standard error
/// what is damaged: the command ends with InputUnreadable.
bool isWhole(const store::Store& store);

/// Says on standard error how the command is used, and gives WrongUse.
int wrongUse(const QString& complaint);

// The commands, each in a file of its own.
int explain(const Request& request);
int walk(const Request& request);
int check(const Request& request);
int lookup(const Request& request);
int search(const Request& request);
int provider(const Request& request);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace unsent::cli
