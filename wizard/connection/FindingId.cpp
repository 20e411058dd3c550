#include "FindingId.h"

#include <array>

namespace unsent::connection {

namespace {

// In the order of the enumeration.
constexpr std::array<const char*, FindingCount> Names{
    "dns-no-such-host",
    "dns-no-address",
    "dns-server-failure",
    "dns-refused",
    "dns-timeout",
    "dns-no-resolver",
    "dns-slow-ipv6-answer",
    "local-override",
    "recipient-domain-null-mx",
    "offline",
    "captive-portal",
    "ipv6-broken",
    "one-address-dead",
    "proxy-configured",
    "connection-refused",
    "connection-timeout",
    "network-unreachable",
    "blocked-by-this-computer",
    "port-25-blocked",
    "mail-ports-blocked",
    "port-25-redirected",
    "greeting-closed",
    "greeting-silent",
    "greeting-slow",
    "greeting-too-slow",
    "use-implicit-tls",
    "use-starttls",
    "address-blocked",
    "server-busy",
    "wrong-service",
    "no-esmtp",
    "host-name-rejected",
    "middlebox-smtp-inspection",
    "starttls-stripped",
    "starttls-not-offered",
    "auth-not-offered-here",
    "auth-offered-in-clear",
    "line-too-long",
    "endless-reply",
    "inconsistent-reply",
    "not-smtp",
    "nonconforming-reply",
    "tls-response-injection",
    "tls-garbage-after-starttls",
    "tls-handshake-timeout",
    "tls-handshake-closed",
    "tls-server-too-old",
    "tls-server-broken",
    "tls-client-certificate-required",
    "certificate-expired",
    "certificate-not-yet-valid",
    "certificate-self-signed",
    "certificate-unknown-issuer",
    "certificate-intercepted",
    "certificate-wrong-name",
    "certificate-chain-incomplete",
    "certificate-key-too-small",
    "clock-wrong",
    "bad-credentials",
    "mechanism-unavailable",
    "sign-in-disabled-by-provider",
    "app-password-needed",
    "token-rejected",
    "sign-in-rate-limited",
    "sign-in-backend-down",
    "sign-in-required",
    "tls-required",
    "sender-not-yours",
    "sender-domain-unknown",
    "message-too-large",
    "server-storage",
    "server-filter-down",
    "sending-rate-limited",
    "relay-needs-sign-in",
    "relay-denied-for-account",
    "collect-mail-first",
    "recipient-unknown",
    "greylisted",
    "try-later",
    "needs-smtputf8",
    "recipient-accepted-so-far",
    "content-rejected",
    "accepted",
    "all-good",
    "later-stages-not-tested",
};

} // namespace

QString toId(FindingId finding)
{
    return QString::fromLatin1(Names.at(std::size_t(finding)));
}

std::optional<FindingId> findingFromId(const QString& id)
{
    for (int i = 0; i < FindingCount; ++i) {
        if (toId(FindingId(i)) == id)
            return FindingId(i);
    }
    return std::nullopt;
}

} // namespace unsent::connection
