#include "FuzzRules.h"

#include <BatchExplainer.h>

#include <QBuffer>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace unsent;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size)
{
    QBuffer buffer;
    buffer.setData(reinterpret_cast<const char*>(bytes), static_cast<int>(size));
    buffer.open(QIODevice::ReadOnly);
    recognition::BatchExplainer batch(fuzz::recogniser(),
                                      [](const recognition::BatchItem& item) { fuzz::check(item.recognition); });
    if (!batch.explainDevice(buffer, u"log"_s))
        std::abort();
    return 0;
}
