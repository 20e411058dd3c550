#include "FuzzRules.h"

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size)
{
    const QByteArray file(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    if (const auto result = unsent::fuzz::recogniser().recogniseBytes(file, u"message.eml"_s))
        unsent::fuzz::check(result.value());
    return 0;
}
