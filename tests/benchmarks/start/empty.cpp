// The floor: an empty window of the same size.
#include "FirstPaint.h"

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    const unsent::benchmark::FirstPaint painted(window);
    window.resize(1120, 760);
    window.show();
    return QApplication::exec();
}
