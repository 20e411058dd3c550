#include "Recognition.h"

namespace unsent::recognition {

using namespace Qt::StringLiterals;

Confidence confidenceOf(double probability)
{
    if (probability >= 0.9)
        return Confidence::Clear;
    return probability >= 0.6 ? Confidence::Likely : Confidence::Guess;
}

QString toId(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Clear:
        return u"clear"_s;
    case Confidence::Likely:
        return u"likely"_s;
    case Confidence::Guess:
        return u"guess"_s;
    }
    return {};
}

} // namespace unsent::recognition
