// The command line's `test` alone, as a program for tst_test_command: `connection_cli HOST [OPTION]...`.
#include <TestCommand.h>

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    return unsent::cli::runTest(QCoreApplication::arguments().mid(1));
}
