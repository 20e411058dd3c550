#include "Terminal.h"

#include "Command.h"

#include <SizeCheck.h>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace unsent::cli {

namespace {
void overwrite(const QString& words)
{
    std::fprintf(stderr, "\r\x1b[K%s", words.toUtf8().constData());
    std::fflush(stderr);
}
} // namespace

bool isTerminal(std::FILE* stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

void tellProgress(qint64 read, qint64 total)
{
    const QString amount = tools::sizeInWords(read);
    overwrite(total > 0 ? Words::tr("%1 of %2 read", "progress").arg(amount, tools::sizeInWords(total))
                        : Words::tr("%1 read", "progress").arg(amount));
}

void endProgress()
{
    overwrite({});
}

} // namespace unsent::cli
