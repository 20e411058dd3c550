#include "Deadlines.h"

namespace unsent::connection {

Deadlines Deadlines::scaled(double factor) const
{
    Deadlines result = *this;
    for (Span* span : {&result.resolve, &result.dnsTry, &result.nextAddress, &result.slowAddress, &result.connect,
                       &result.silence, &result.stillWaiting, &result.greeting, &result.ehlo, &result.tls,
                       &result.signIn, &result.mail, &result.rcpt, &result.content, &result.web}) {
        *span = std::chrono::duration_cast<Span>(*span * factor);
    }
    return result;
}

} // namespace unsent::connection
