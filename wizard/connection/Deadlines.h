#pragma once

#include <chrono>

namespace unsent::connection {

/// How long each stage may last in total, however many bytes trickle in meanwhile: a limit per read is defeated by one
/// byte a second. RFC 5321 section 4.5.3.2 allows a server minutes; a person at a test does not wait that long, so a
/// stage that reaches its end here is "not answered in time" and the later ones are "not tested".
struct Deadlines {
    using Span = std::chrono::milliseconds;

    Span resolve{10'000};
    Span dnsTry{1'500};      ///< one question to one name server, before it is asked again
    Span nextAddress{250};   ///< RFC 8305 section 5: connection attempt delay
    Span slowAddress{2'000}; ///< how long an address that lost the race may still prove that it is alive
    Span connect{8'000};
    Span silence{2'000};      ///< after this much silence the other encryption mode is tried beside
    Span stillWaiting{3'000}; ///< a greeting later than this is told as slow
    Span greeting{30'000};
    Span ehlo{10'000};
    Span tls{10'000};
    Span signIn{20'000};
    Span mail{15'000};
    Span rcpt{15'000};
    Span content{60'000};
    Span web{8'000};

    /// The same, shorter or longer; tests use a fraction.
    Deadlines scaled(double factor) const;
};

} // namespace unsent::connection
