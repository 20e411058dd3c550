#include "SmallContent.h"

using namespace Qt::StringLiterals;

namespace unsent::tests {

namespace {
constexpr auto Sources = R"(
- { id: s, title: A source, url: "https://example.com/", checked: 2026-11-22 }
)";

constexpr auto Facts = R"(
- { id: signed-in, short: "Signed in?", title: Whether it signed in, kind: choice, values: { yes: "yes", no: "no" }, measured-by: [connection-test] }
- { id: network, short: "Where are you?", title: The network, kind: choice, values: { home: at home, work: at work, public: in a hotel } }
- { id: password-changed, short: "New password?", title: Whether it was changed, kind: choice, values: { yes: "yes", no: "no" } }
- { id: symptom, short: "What happens?", title: What happens, kind: choice, values: { refused: it is refused, slow: it is slow, unclear: nobody knows, odd-name: the name is odd } }
- { id: relay-problem, short: "Why not passed on?", title: Why, kind: choice, values: { pop-before-smtp: collect mail first, own-network-only: own lines only } }
- { id: temporary, short: "Temporary?", title: Whether it is temporary, kind: choice, values: { yes: "yes", no: "no" } }
- { id: server-owner, short: "Whose server?", title: Whose server it is, kind: choice, values: { mail-provider: my provider, other: somebody else } }
- { id: size-limit-hit, short: "Whose limit?", title: Whose limit it is, kind: choice, values: { server: the server's, none: none } }
- { id: port, short: "Which port?", title: The port, kind: number }
- { id: server, short: Server, title: The server, kind: host }
- { id: provider, short: Provider, title: The provider, kind: text }
- { id: sender, short: From, title: The sender, kind: text }
- { id: recipient, short: To, title: The recipient, kind: text }
- { id: host-name, short: Greeting name, title: The name in the greeting, kind: text }
- { id: reply-code, short: Reply code, title: The reply code, kind: number }
- { id: enhanced-status, short: Status code, title: The status code, kind: text }
- { id: server-reply, short: "The server's words", title: The reply, kind: text }
- { id: size, short: Size, title: The size, kind: bytes }
- { id: limit, short: Limit, title: The limit, kind: bytes }
)";

constexpr auto Causes = R"(
- id: relay-denied
  name: Relaying refused
  sentence: The server will not pass your mail on.
  lead: It treats you as a stranger.
  acts: you
  temporary: false
  commonness: 0.6
  tree: relay-denied
  confused-with: { sender-rejected: 0.3, blocklisted: 0.3 }
  reasons: { pop-before-smtp: The server wants you to collect your mail first. }
  message: |
    Please allow my mail to be passed on.
    Server: {server}, port {port}
    Its words: {server-reply}
    Size: {size}
    Tried: {tried}
    Test: {test}
    Domain: {recipient-domain}
    Date: {date}
  sources: [s]
- { id: authentication-required, name: Sign-in missing, sentence: The server wants a sign-in., lead: None was given., acts: you, temporary: false, commonness: 0.5, tree: authentication, confused-with: { relay-denied: 0.2 }, sources: [s] }
- { id: sender-rejected, name: From address refused, sentence: The From address is refused., lead: It is not yours., acts: you, temporary: false, commonness: 0.4, tree: sender-rejected, message: "Sender: {sender}", sources: [s] }
- { id: blocklisted, name: On a block list, sentence: The server is on a block list., lead: It sent junk., acts: provider, temporary: false, commonness: 0.3, tree: blocklisted, message: "We are listed.", sources: [s] }
- { id: mail-loop, name: A loop, sentence: The message runs in a circle., lead: Two servers disagree., acts: administrator, temporary: false, commonness: 0.1, tree: mail-loop, message: "A loop. {date}", sources: [s] }
)";

constexpr auto RelayTree = R"(---
id: relay-denied
title: The server will not pass it on
starts-when: cause = relay-denied
sources: [s]
---
# Questions
## signed-in
Did it sign in?

Why: Servers know those who sign in.

- `signed-in=yes` [Yes](#why-refused)
- `signed-in=no` [No](#turn-on-sign-in)
- `signed-in=?` [I am not sure](#why-refused)

## why-refused
What does the server want?

- `relay-problem=pop-before-smtp` [Mail collected first](#collect-first)
- `relay-problem=own-network-only` [Its own line](#where)
- `relay-problem=?` [I am not sure](#where)

## where
Where are you?

- `network=work` [At work](#ask-provider)
- `network=*` [Elsewhere](authentication.md)
- `network=?` [I am not sure](#ask-provider)

# Advice
## turn-on-sign-in
acts: you · minutes: 3 · helps: 0.6

Turn on sign-in

See [Turn on sign-in](../howto/turn-on-sign-in.md).

- `solved=no` [No](#ask-provider)

## collect-first
acts: you · minutes: 1 · helps: 0.5

Collect your mail first

## ask-provider
acts: provider · minutes: 20 · helps: 0.5

Ask your provider
)";

constexpr auto AuthenticationTree = R"(---
id: authentication
title: The sign-in
starts-when: cause = authentication-required
sources: [s]
---
# Questions
## changed
Was the password changed?

- `password-changed=yes` [Yes](#new-password)
- `password-changed=no` [No](#switch-on)
- `password-changed=?` [I am not sure](#switch-on)

# Advice
## switch-on
acts: you · minutes: 3 · helps: 0.6

Turn on sign-in

See [Turn on sign-in](../howto/turn-on-sign-in.md).

- `solved=no` [No](#new-password)

## new-password
acts: you · minutes: 2 · helps: 0.4

Type the password anew
)";

constexpr auto SenderTree = R"(---
id: sender-rejected
title: The From address
starts-when: cause = sender-rejected
sources: [s]
---
# Advice
## change-from
acts: you · minutes: 2 · helps: 0.6 · risk: none · annoyance: none

Change the From address
)";

constexpr auto BlockTree = R"(---
id: blocklisted
title: The block list
starts-when: cause = blocklisted
sources: [s]
---
# Advice
## wait-a-day
acts: provider · minutes: 600 · helps: 0.6 · risk: high · cost: medium · annoyance: high

Wait a day
)";

constexpr auto LoopTree = R"(---
id: mail-loop
title: The circle
starts-when: cause = mail-loop
sources: [s]
---
# Advice
## first
acts: you · minutes: 2 · helps: 0.1

Do the first thing

- `solved=no` [No](#second)

## second
acts: you · minutes: 2 · helps: 0.1

Do the second thing

- `solved=no` [No](#first)
)";

constexpr auto DoorTree = R"(---
id: no-error-message
title: There is no message
starts-when: door = no-error-message or fact = symptom
sources: [s]
---
# Questions
## symptom
What happens?

- `symptom=refused` [It is refused](relay-denied.md)
- `symptom=slow` [It is slow](#be-patient)
- `symptom=unclear` [Nobody knows](#test-it)
- `symptom=odd-name` [The name is odd](#look-at-the-name)
- `symptom=?` [I am not sure](#be-patient)

# Advice
## be-patient
acts: wait · minutes: 60 · helps: 0.5

Wait an hour

## test-it
acts: you · minutes: 3 · helps: 0.5
tool: connection-test

Test the connection

- `solved=no` [No](#be-patient)

## look-at-the-name
acts: you · minutes: 3 · helps: 0.5
tool: name-check

Look at the name

1. Read it aloud.

- `solved=no` [No](#be-patient)
)";

constexpr auto HowTo = R"(---
id: turn-on-sign-in
title: Turn on sign-in
picks: mail-program
sources: [s]
---
Short.

## other
1. Look for **sign-in**.
)";

constexpr auto Providers = R"(
- id: fabrikam
  name: Fabrikam Mail
  domains: [fabrikam.example]
  hosts: [.fabrikam.example]
  mx: [.fabrikam.example]
  submission: [ { host: smtp.fabrikam.example, port: 587, encryption: starttls } ]
  sign-in: [password]
  user-name: address
  before: []
  size: { attachments: 1000 }
  checked: 2026-11-22
  sources: [s]
)";

constexpr auto GermanTree = R"(---
id: relay-denied
title: Der Server leitet nicht weiter
---
## signed-in
Hat sich das Programm angemeldet?

- `signed-in=yes` Ja
- `signed-in=no` Nein
- `signed-in=?` Ich bin nicht sicher
)";
} // namespace

QList<std::pair<QString, const char*>> smallContent()
{
    return {{u"sources/a.yaml"_s, Sources},
            {u"facts/a.yaml"_s, Facts},
            {u"causes/a.yaml"_s, Causes},
            {u"trees/relay-denied.md"_s, RelayTree},
            {u"trees/authentication.md"_s, AuthenticationTree},
            {u"trees/sender-rejected.md"_s, SenderTree},
            {u"trees/blocklisted.md"_s, BlockTree},
            {u"trees/mail-loop.md"_s, LoopTree},
            {u"trees/no-error-message.md"_s, DoorTree},
            {u"howto/turn-on-sign-in.md"_s, HowTo},
            {u"providers/a.yaml"_s, Providers},
            {u"de/trees/relay-denied.md"_s, GermanTree}};
}

} // namespace unsent::tests
