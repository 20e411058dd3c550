#include "FuzzRules.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size)
{
    // The first byte picks UTF-16, so that lone surrogates are met as well.
    if (size == 0)
        return 0;
    const auto* text = reinterpret_cast<const char*>(bytes + 1);
    const bool utf16 = bytes[0] == 'U' && size % 2 == 1;
    QByteArray copy(text, static_cast<qsizetype>(size - 1));
    unsent::fuzz::check(unsent::fuzz::recogniser().recognise(
        utf16 ? QString(reinterpret_cast<const QChar*>(copy.constData()), copy.size() / 2) : QString::fromUtf8(copy)));
    return 0;
}
