#include "FindingKinds.h"

#include <QtGlobal>

#include <array>

#define SAYS(text) QT_TRANSLATE_NOOP("Finding", text)

namespace unsent::connection {

namespace {

using enum FindingId;
using enum Severity;
using enum Place;

constexpr std::array Kinds{
    // resolve
    FindingKind{
        DnsNoSuchHost, Problem, Account, "server-not-found", SAYS("There is no server called {host}."),
        SAYS("Look for a typing error in the outgoing server's name, and compare it with your provider's page.")},
    FindingKind{
        DnsNoAddress, Problem, Account, "server-not-found", SAYS("The name {host} exists, but no server has it."),
        SAYS("A part of the name may be missing, such as \"smtp.\" in front. Your provider's page has the full name.")},
    FindingKind{DnsServerFailure, Problem, Network, "server-not-found",
                SAYS("The name service could not look up {host}; it has trouble of its own."),
                SAYS("Try again in some minutes. If web pages do not open either, restart your router.")},
    FindingKind{
        DnsRefused, Problem, Network, "server-not-found", SAYS("The name service refused to look up {host}."),
        SAYS("This network or its filter does not allow the name. Try another network, such as a phone's hotspot.")},
    FindingKind{DnsTimeout, Problem, Network, "server-not-found",
                SAYS("The name service did not answer, so the address of {host} is not known."),
                SAYS("Check that you are online. Restart the router, or try another network.")},
    FindingKind{DnsNoResolver, Problem, ThisComputer, "server-not-found",
                SAYS("This computer does not know whom to ask for the addresses of names."),
                SAYS("Connect to a network. If you are connected, set it to get its DNS server automatically.")},
    FindingKind{DnsSlowIpv6Answer, Warning, Network, "connection-failed",
                SAYS("The name service is slow with the newer kind of address (IPv6)."),
                SAYS("Mail programs may wait for seconds each time. A restart of the router often helps.")},
    FindingKind{
        LocalOverride, Problem, ThisComputer, "server-not-found",
        SAYS("On this computer or network, {host} leads to {address}, which is not the provider's."),
        SAYS("A hosts file, a filter or a virus scanner redirects it. Look at those before the mail settings.")},
    FindingKind{RecipientDomainNullMx, Problem, Address, "recipient-domain-not-found",
                SAYS("The domain {domain} says that it takes no mail at all."),
                SAYS("Check what stands behind the @ in the recipient's address.")},
    // network
    FindingKind{Offline, Problem, ThisComputer, "connection-failed",
                SAYS("This computer is not connected to a network."),
                SAYS("Switch on Wi-Fi or plug in the cable, then test again.")},
    FindingKind{CaptivePortal, Problem, Network, "connection-failed",
                SAYS("This network wants you to sign in on a web page first."),
                SAYS("Open any web page in your browser, sign in or accept the terms there, then test again.")},
    FindingKind{
        Ipv6Broken, Warning, Network, "connection-failed",
        SAYS("The newer way to the server (IPv6) is dead here, the older one (IPv4) works."),
        SAYS(
            "Mail programs lose time on the dead way or give up. Restart the router, or tell your Internet provider.")},
    FindingKind{OneAddressDead, Warning, Provider, "connection-failed",
                SAYS("One of the server's addresses, {address}, does not answer; another one does."),
                SAYS("That is your provider's to repair. Sending again usually reaches the one that works.")},
    FindingKind{
        ProxyConfigured, Note, ThisComputer, "connection-failed",
        SAYS("A proxy is set on this computer; web pages use it, mail does not."),
        SAYS("In such networks mail is often blocked even though web pages open. Ask whoever runs the network.")},
    // connect
    FindingKind{ConnectionRefused, Problem, Server, "connection-failed",
                SAYS("{host} refuses connections on port {port}."),
                SAYS("Nothing answers on that port. Use a port that works here, or compare the name and port with your "
                     "provider's page.")},
    FindingKind{ConnectionTimeout, Problem, Network, "connection-failed",
                SAYS("Nothing came back from {host} on port {port}."),
                SAYS("A firewall on the way swallows it, or the server is down. Try another port or another network.")},
    FindingKind{NetworkUnreachable, Problem, Network, "connection-failed", SAYS("There is no way from here to {host}."),
                SAYS("Check Wi-Fi, cable and VPN. If web pages open, ask whoever runs this network.")},
    FindingKind{BlockedByThisComputer, Problem, LocalSoftware, "connection-failed",
                SAYS("A program on this computer stopped the connection to port {port}."),
                SAYS("Allow your mail program in the firewall or virus scanner; leave them switched on.")},
    FindingKind{
        Port25Blocked, Warning, Network, "connection-failed",
        SAYS("This network blocks port 25. Port {working} works."),
        SAYS("Many networks block port 25 to stop spam. Set your mail program to port {working} with {encryption}.")},
    FindingKind{MailPortsBlocked, Problem, Network, "connection-failed",
                SAYS("This network lets web pages through, but no mail."),
                SAYS("Try another network, such as a phone's hotspot, or ask whoever runs this one to open port 587.")},
    FindingKind{
        Port25Redirected, Warning, Network, "connection-failed",
        SAYS("On port 25 probably another server than {host} answers: {name}."),
        SAYS("The network sends port 25 to a server of its own. Use port 587 or 465, which reach your provider.")},
    // greeting
    FindingKind{
        GreetingClosed, Problem, Server, "connection-failed",
        SAYS("The server on port {port} hung up before it said a word."),
        SAYS(
            "A firewall or virus scanner may cut the connection, or the server does not want this network's address.")},
    FindingKind{GreetingSilent, Problem, Server, "connection-failed",
                SAYS("The server on port {port} answers the call but says nothing."),
                SAYS("It may be overloaded, or something on the way holds the connection open. Try another port.")},
    FindingKind{GreetingSlow, Note, Server, "",
                SAYS("The server took {seconds} seconds to say hello. That is slow, but no fault."),
                SAYS("If your mail program gives up earlier, raise its server timeout to two minutes.")},
    FindingKind{GreetingTooSlow, Problem, Server, "connection-failed",
                SAYS("The server on port {port} began to say hello and did not get to the end."),
                SAYS("It is overloaded, or something on the way slows it down. Try again later.")},
    FindingKind{UseImplicitTls, Warning, Account, "encryption-failed",
                SAYS("Port {port} wants TLS from the start, not STARTTLS."),
                SAYS("Set the encryption for this port to SSL/TLS in your mail program.")},
    FindingKind{UseStarttls, Warning, Account, "encryption-failed",
                SAYS("Port {port} wants STARTTLS, not TLS from the start."),
                SAYS("Set the encryption for this port to STARTTLS in your mail program.")},
    FindingKind{AddressBlocked, Problem, Network, "blocklisted",
                SAYS("The server does not take mail from the address of your network."),
                SAYS("The line you are on is on a block list, or is a home line. Send through your provider's server "
                     "on port 587 with sign-in.")},
    FindingKind{ServerBusy, Problem, Server, "server-temporary-problem", SAYS("The server broke off: {detail}"),
                SAYS("Wait some minutes and try again. If it stays so for hours, tell your provider.")},
    FindingKind{WrongService, Problem, Account, "connection-failed",
                SAYS("Port {port} of {host} is not for sending mail; {service} answers there."),
                SAYS("Use the outgoing (SMTP) server's name and port: 587 or 465.")},
};
static_assert(Kinds.front().id == DnsNoSuchHost && Kinds.size() == std::size_t(WrongService) + 1);

} // namespace

std::span<const FindingKind> findingsOfTheWay()
{
    return Kinds;
}

} // namespace unsent::connection
