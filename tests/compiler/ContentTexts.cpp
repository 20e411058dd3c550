#include "ContentTexts.h"

namespace unsent {

namespace {

constexpr ContentText English[] = {
    {"sources/base.yaml", R"(- id: rfc-5321
  title: "RFC 5321: Simple Mail Transfer Protocol"
  url: https://www.rfc-editor.org/rfc/rfc5321
  checked: 2026-11-20
- id: book
  title: A printed book
  checked: 2026-11-22
  disputed: true
  note: Only seen second hand.
)"},
    {"facts/base.yaml", R"(- id: signed-in
  short: Signed in?
  title: Whether the mail program signed in before it sent
  kind: choice
  values: { yes: "yes", no: "no" }
  measured-by: [connection-test]
- id: mail-program
  short: Which mail program?
  title: The mail program the message was sent with
  kind: choice
  values: { thunderbird: Thunderbird, outlook-classic: classic Outlook, other: another program }
- id: provider
  short: Which provider?
  title: The mail provider
  kind: text
)"},
    {"causes/base.yaml", R"(- id: relay-denied
  name: Relaying refused
  sentence: The server will not pass your mail on.
  lead: It treats you as a stranger.
  acts: you
  commonness: 0.6
  tree: relay-denied
  article: relaying
  confused-with: { authentication-required: 0.3 }
  reasons: { pop-before-smtp: Collect your mail first. }
  message: |
    My server is {server}.
    It said: {server-reply}
  sources: [rfc-5321]
- id: authentication-required
  name: Sign-in needed
  sentence: The server wants you to sign in.
  acts: you
  temporary: false
  commonness: 0.7
  tree: sign-in
  sources: [rfc-5321]
)"},
    {"trees/relay-denied.md", R"(---
id: relay-denied
title: The server will not pass your message on
starts-when: cause = relay-denied
sources: [rfc-5321]
---
# Questions
## signed-in
Did your mail program sign in before it sent?

Receiving proves nothing.

Why: Servers pass mail on for people they know.

- `signed-in=yes` [Yes, with a password](#provider) — the box is ticked
- `signed-in=no` [No](sign-in.md)
- `signed-in=?` [I am not sure](sign-in.md#turn-on)

## provider
tool: connection-test

Who is your provider?

- `provider=gmail` [Gmail](#ask)
- `provider=*` [any other](#wait)
- `provider=?` [I am not sure](#wait)

# Advice
## ask
acts: administrator · minutes: 10 · helps: 0.7 · risk: none · cost: low · annoyance: medium

Ask your administrator

Send this:

1. Open the page.
2. Write to them.

> My server is {server}.
> Please help.

- `solved=no` [If not](#wait)

## wait
acts: wait · minutes: 0 · helps: 0.2

Wait a while
)"},
    {"trees/relay-denied.walks.yaml", R"(- name: a stranger asks
  given: { signed-in: yes }
  answers: { provider: gmail }
  ends: relay-denied/ask
  asked: 1
  then:
    - { solved: no, ends: relay-denied/wait }
)"},
    {"trees/sign-in.md", R"(---
id: sign-in
title: The server wants a sign-in
starts-when: cause = authentication-required or door = sign-in
sources: [rfc-5321]
---
# Advice
## turn-on
acts: you · minutes: 3 · helps: 0.6

Turn on sign-in

See [Turn on sign-in](../howto/turn-on-sign-in.md).
)"},
    {"howto/turn-on-sign-in.md", R"(---
id: turn-on-sign-in
title: Turn on sign-in
picks: mail-program
sources: [book]
---
Have your password ready.

## thunderbird, outlook-classic
1. Open **Settings**.
2. Tick the box.

## other
1. Look for the outgoing server.
)"},
    {"articles/relaying.md", R"(---
id: relaying
title: Why servers refuse to pass mail on
sources: [rfc-5321, book]
---
## Strangers
A server knows its own people. See [how to sign in](../howto/turn-on-sign-in.md).

| Who | What |
|---|---|
| You | sign in |
)"},
    {"codes/base.yaml", R"(- namespace: smtp-reply
  code: "550"
  title: Mailbox unavailable
  meaning: The server refused for good.
  do: Read the words behind it.
  temporary: false
  causes: [relay-denied]
  sources: [rfc-5321]
- namespace: enhanced-status
  code: X.7.1
  title: Delivery not authorized
  meaning: You may not do that here.
  corrects: Listed elsewhere as a server fault.
  sources: [rfc-5321]
- namespace: outlook
  code: "0x800CCC79"
  title: Recipients rejected
  meaning: The server refused a recipient.
  replies: ["550"]
  stage: rcpt
  causes: [relay-denied]
  sources: [rfc-5321]
- namespace: socket
  code: "10060"
  aliases: [WSAETIMEDOUT]
  title: Connection timed out
  meaning: No answer came.
  temporary: true
  sources: [rfc-5321]
- namespace: gmail
  code: "550-5.7.1"
  aliases: ["550 5.7.1"]
  title: Unsolicited mail
  meaning: Google thinks it is spam.
  provider: gmail
  sources: [rfc-5321]
)"},
    {"signatures/base.yaml", R"(- id: relay.denied
  scope: any
  kind: phrase
  pattern: 'relay(ing)? denied'
  weights: { relay-denied: 4.0, authentication-required: 0.5 }
  reason: pop-before-smtp
  facts: { signed-in: no }
  says: The server says that it does not pass mail on.
  source: rfc-5321
  example: ["550 5.7.1 <a@example.com>... Relaying denied"]
  not: ["550 mailbox unavailable"]
- id: sign-in.required
  scope: any
  kind: phrase
  pattern: 'authentication (is )?required'
  weights: { authentication-required: 4.0 }
  says: The server asks for a sign-in.
  source: rfc-5321
  example: ["530 5.7.0 Authentication required"]
  not: ["535 authentication failed"]
)"},
    {"providers/base.yaml", R"(- id: gmail
  name: Gmail
  domains: [gmail.com, googlemail.com]
  hosts: [smtp.gmail.com, .google.com]
  mx: [.google.com]
  submission:
    - { host: smtp.gmail.com, port: 465, encryption: tls }
    - { host: smtp.gmail.com, port: 587, encryption: starttls }
  sign-in: [oauth2, app-password]
  user-name: address
  before: ["Switch on 2-Step Verification.", "Then create an app password."]
  size: { advertised: 35882577, attachments: 26214400, client: null }
  limits: ["500 messages a day"]
  password-ends: { date: 2022-05-30, says: "Since 30 May 2022 passwords are refused." }
  codes: gmail
  checked: 2026-11-21
  disputed: ["Two sources differ."]
  sources: [book]
)"},
    {"changes/base.yaml", R"(- id: basic-ends
  date: 2026-12-31
  precision: month
  applies: { provider: [gmail], cause: [authentication-required] }
  before: It will end.
  after: It has ended.
  sources: [book]
)"},
    {"glossary/base.yaml", R"(- id: smtp
  word: SMTP
  also: [Simple Mail Transfer Protocol]
  means: The language of mail servers.
)"},
    {"harmful.yaml", R"(- pattern: '(switch|turn) off (the )?encryption'
  unless: '(never|not) (switch|turn) off'
  reason: Without encryption everybody on the way can read the password.
)"},
    {"README.md", "How to write it.\n"},
};

constexpr ContentText German[] = {
    {"de/causes/base.yaml", R"(- id: relay-denied
  source-hash: HASH
  name: Weiterleiten abgelehnt
  sentence: Der Server leitet Ihre E-Mail nicht weiter.
  reasons: { pop-before-smtp: Holen Sie zuerst Ihre E-Mails ab. }
)"},
    {"de/trees/relay-denied.md", R"(---
id: relay-denied
title: Der Server leitet Ihre Nachricht nicht weiter
source-hash: HASH
---
## signed-in
Hat sich Ihr Mailprogramm angemeldet?

Warum: Server leiten nur für Bekannte weiter.

- `signed-in=yes` Ja, mit Passwort — der Haken ist gesetzt
- `signed-in=no` Nein
- `signed-in=?` Ich weiß nicht

## ask
Fragen Sie Ihre Verwaltung

1. Öffnen Sie die Seite.

> Mein Server ist {server}.
)"},
};

} // namespace

std::span<const ContentText> englishTexts()
{
    return English;
}

std::span<const ContentText> germanTexts()
{
    return German;
}

} // namespace unsent
