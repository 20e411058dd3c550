#include "KnowledgeCommand.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return unsent::compiler::runKnowledgeCommand(QCoreApplication::arguments().mid(1));
}
