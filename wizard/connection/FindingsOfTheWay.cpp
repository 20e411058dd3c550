#include "FindingKinds.h"

#include <QtGlobal>

#include <array>

namespace unsent::connection {

namespace {

using enum FindingId;
using enum Severity;
using enum Place;

constexpr std::array Kinds{
    // resolve
    FindingKind{
        DnsNoSuchHost, Problem, Account, "server-not-found",
        QT_TRANSLATE_NOOP("Finding", "There is no server called {host}."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "Look for a typing error in the outgoing server's name, and compare it with your provider's page.")},
    FindingKind{
        DnsNoAddress, Problem, Account, "server-not-found",
        QT_TRANSLATE_NOOP("Finding", "The name {host} exists, but no server has it."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "A part of the name may be missing, such as \"smtp.\" in front. Your provider's page has the full name.")},
    FindingKind{DnsServerFailure, Problem, Network, "server-not-found",
                QT_TRANSLATE_NOOP("Finding", "The name service could not look up {host}; it has trouble of its own."),
                QT_TRANSLATE_NOOP("Finding",
                                  "Try again in some minutes. If web pages do not open either, restart your router.")},
    FindingKind{
        DnsRefused, Problem, Network, "server-not-found",
        QT_TRANSLATE_NOOP("Finding", "The name service refused to look up {host}."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "This network or its filter does not allow the name. Try another network, such as a phone's hotspot.")},
    FindingKind{DnsTimeout, Problem, Network, "server-not-found",
                QT_TRANSLATE_NOOP("Finding", "The name service did not answer, so the address of {host} is not known."),
                QT_TRANSLATE_NOOP("Finding", "Check that you are online. Restart the router, or try another network.")},
    FindingKind{
        DnsNoResolver, Problem, ThisComputer, "server-not-found",
        QT_TRANSLATE_NOOP("Finding", "This computer does not know whom to ask for the addresses of names."),
        QT_TRANSLATE_NOOP("Finding",
                          "Connect to a network. If you are connected, set it to get its DNS server automatically.")},
    FindingKind{DnsSlowIpv6Answer, Warning, Network, "connection-failed",
                QT_TRANSLATE_NOOP("Finding", "The name service is slow with the newer kind of address (IPv6)."),
                QT_TRANSLATE_NOOP(
                    "Finding", "Mail programs may wait for seconds each time. A restart of the router often helps.")},
    FindingKind{LocalOverride, Problem, ThisComputer, "server-not-found",
                QT_TRANSLATE_NOOP(
                    "Finding", "On this computer or network, {host} leads to {address}, which is not the provider's."),
                QT_TRANSLATE_NOOP(
                    "Finding",
                    "A hosts file, a filter or a virus scanner redirects it. Look at those before the mail settings.")},
    FindingKind{RecipientDomainNullMx, Problem, Address, "recipient-domain-not-found",
                QT_TRANSLATE_NOOP("Finding", "The domain {domain} says that it takes no mail at all."),
                QT_TRANSLATE_NOOP("Finding", "Check what stands behind the @ in the recipient's address.")},
    // network
    FindingKind{Offline, Problem, ThisComputer, "connection-failed",
                QT_TRANSLATE_NOOP("Finding", "This computer is not connected to a network."),
                QT_TRANSLATE_NOOP("Finding", "Switch on Wi-Fi or plug in the cable, then test again.")},
    FindingKind{
        CaptivePortal, Problem, Network, "connection-failed",
        QT_TRANSLATE_NOOP("Finding", "This network wants you to sign in on a web page first."),
        QT_TRANSLATE_NOOP("Finding",
                          "Open any web page in your browser, sign in or accept the terms there, then test again.")},
    FindingKind{
        Ipv6Broken, Warning, Network, "connection-failed",
        QT_TRANSLATE_NOOP("Finding", "The newer way to the server (IPv6) is dead here, the older one (IPv4) works."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "Mail programs lose time on the dead way or give up. Restart the router, or tell your Internet provider.")},
    FindingKind{
        OneAddressDead, Warning, Provider, "connection-failed",
        QT_TRANSLATE_NOOP("Finding", "One of the server's addresses, {address}, does not answer; another one does."),
        QT_TRANSLATE_NOOP("Finding",
                          "That is your provider's to repair. Sending again usually reaches the one that works.")},
    FindingKind{
        ProxyConfigured, Note, ThisComputer, "connection-failed",
        QT_TRANSLATE_NOOP("Finding", "A proxy is set on this computer; web pages use it, mail does not."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "In such networks mail is often blocked even though web pages open. Ask whoever runs the network.")},
    // connect
    FindingKind{
        ConnectionRefused, Problem, Server, "connection-failed",
        QT_TRANSLATE_NOOP("Finding", "{host} refuses connections on port {port}."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "Compare the server's name and port with your provider's page. If both are right, a firewall refuses it "
            "or the server is down.")},
    FindingKind{ConnectionTimeout, Problem, Network, "connection-failed",
                QT_TRANSLATE_NOOP("Finding", "Nothing came back from {host} on port {port}."),
                QT_TRANSLATE_NOOP("Finding", "A firewall on the way may swallow it, or the server is down. Try another "
                                             "network, such as a phone's hotspot.")},
    FindingKind{
        NetworkUnreachable, Problem, Network, "connection-failed",
        QT_TRANSLATE_NOOP("Finding", "There is no way from here to {host}."),
        QT_TRANSLATE_NOOP("Finding", "Check Wi-Fi, cable and VPN. If web pages open, ask whoever runs this network.")},
    FindingKind{BlockedByThisComputer, Problem, LocalSoftware, "connection-failed",
                QT_TRANSLATE_NOOP("Finding", "A program on this computer stopped the connection to port {port}."),
                QT_TRANSLATE_NOOP("Finding",
                                  "Allow your mail program in the firewall or virus scanner; leave them switched on.")},
    FindingKind{
        Port25Blocked, Warning, Network, "connection-failed",
        QT_TRANSLATE_NOOP("Finding", "Port 25 is closed from here. Port {working} works."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "Many networks close port 25 to stop spam. Set your mail program to port {working} with {encryption}.")},
    FindingKind{MailPortsBlocked, Problem, Network, "connection-failed",
                QT_TRANSLATE_NOOP("Finding", "This network lets web pages through, but no mail."),
                QT_TRANSLATE_NOOP(
                    "Finding",
                    "Try another network, such as a phone's hotspot, or ask whoever runs this one to open port 587.")},
    FindingKind{
        Port25Redirected, Warning, Network, "connection-failed",
        QT_TRANSLATE_NOOP("Finding", "On port 25 probably another server than {host} answers: {name}."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "The network sends port 25 to a server of its own. Use port 587 or 465, which reach your provider.")},
    // greeting
    FindingKind{
        GreetingClosed, Problem, Server, "connection-failed",
        QT_TRANSLATE_NOOP("Finding", "The server on port {port} hung up before it said a word."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "A firewall or virus scanner may cut the connection, or the server does not want this network's address.")},
    FindingKind{
        GreetingSilent, Problem, Server, "connection-failed",
        QT_TRANSLATE_NOOP("Finding", "The server on port {port} answers the call but says nothing."),
        QT_TRANSLATE_NOOP(
            "Finding", "It may be overloaded, or something on the way holds the connection open. Try another port.")},
    FindingKind{
        GreetingSlow, Note, Server, "",
        QT_TRANSLATE_NOOP("Finding", "The server took {seconds} seconds to say hello. That is slow, but no fault."),
        QT_TRANSLATE_NOOP("Finding",
                          "If your mail program gives up earlier, raise its server timeout to two minutes.")},
    FindingKind{
        GreetingTooSlow, Problem, Server, "connection-failed",
        QT_TRANSLATE_NOOP("Finding", "The server on port {port} began to say hello and did not get to the end."),
        QT_TRANSLATE_NOOP("Finding", "It is overloaded, or something on the way slows it down. Try again later.")},
    FindingKind{
        UseImplicitTls, Warning, Account, "encryption-failed",
        QT_TRANSLATE_NOOP("Finding", "Port {port} needs the setting SSL/TLS, not STARTTLS."),
        QT_TRANSLATE_NOOP("Finding", "Change the encryption of the outgoing server to SSL/TLS in your mail program.")},
    FindingKind{
        UseStarttls, Warning, Account, "encryption-failed",
        QT_TRANSLATE_NOOP("Finding", "Port {port} needs the setting STARTTLS, not SSL/TLS."),
        QT_TRANSLATE_NOOP("Finding", "Change the encryption of the outgoing server to STARTTLS in your mail program.")},
    FindingKind{
        AddressBlocked, Problem, Network, "blocklisted",
        QT_TRANSLATE_NOOP("Finding", "The server does not take mail from the address of your network."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "Your line is on a block list, or counts as a home line. Use port 587 with sign-in. If you do, ask your "
            "Internet provider to clear the address.")},
    FindingKind{
        ServerBusy, Problem, Server, "server-temporary-problem",
        QT_TRANSLATE_NOOP("Finding", "The server broke off: {detail}"),
        QT_TRANSLATE_NOOP("Finding", "Wait some minutes and try again. If it stays so for hours, tell your provider.")},
    FindingKind{
        WrongService, Problem, Account, "connection-failed",
        QT_TRANSLATE_NOOP("Finding", "Port {port} of {host} is not for sending mail; {service} answers there."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "Compare the outgoing server's name and port with your provider's page. In a hotel or café, open any web "
            "page first.")},
};
static_assert(Kinds.front().id == DnsNoSuchHost && Kinds.size() == std::size_t(WrongService) + 1);

} // namespace

std::span<const FindingKind> findingsOfTheWay()
{
    return Kinds;
}

} // namespace unsent::connection
