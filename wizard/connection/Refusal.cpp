#include "Refusal.h"

#include <QRegularExpression>

#include <array>

namespace unsent::connection {

namespace {

using enum FindingId;

/// Code and words must both fit; an empty pattern fits all. The code pattern is matched against "550 5.7.1".
struct Rule {
    FindingId finding;
    const char* codes;
    const char* words;
};

// Sign-in, RFC 4954. The password is the last thing to blame: 535 also stands for a broken mechanism or a policy.
constexpr std::array SignInRules{
    Rule{TlsRequired, "^538|5\\.7\\.11$", ""},
    Rule{TlsRequired, "^5",
         "starttls|encryption (is )?(required|needed)|requires? (ssl|tls|encryption)|secure connection"},
    Rule{SignInDisabledByProvider, "5\\.7\\.139|5\\.7\\.14$|5\\.7\\.57", ""},
    Rule{SignInDisabledByProvider, "^5",
         "(smtpclientauthentication|smtp auth\\w*|basic auth\\w*|authentication|password "
         "login|account|smtp|mailbox|user)"
         "[^.]{0,40}(is |been |was )?(disabled|switched off|not enabled|suspended|deactivated)|web browser|security "
         "defaults"},
    Rule{AppPasswordNeeded, "5\\.7\\.9$", ""},
    Rule{AppPasswordNeeded, "^5",
         "app(lication)?[- ]?(specific )?password|authori[sz]ation code|third[- ]party (app|client)|external "
         "application"},
    Rule{SignInRateLimited, "^[45]",
         "too many|rate limit|(account|user)[^.]{0,20}(is )?(temporarily )?locked|temporarily "
         "(blocked|locked)|lock(ed)? out|"
         "login attempts|exceeded"},
    Rule{MechanismUnavailable, "^504|5\\.5\\.4$|5\\.7\\.4$", ""},
    Rule{MechanismUnavailable, "^5",
         "no mechanism|bad protocol|mechanism[^.]{0,30}(not|un)|(unrecogni[sz]ed|unsupported|unknown|invalid) auth\\w* "
         "(type|mechanism|method)"},
    Rule{SignInBackendDown, "^4", ""},
    Rule{SignInBackendDown, "^5",
         "temporary auth|backend|auth\\w* (service|server)[^.]{0,20}(unavailable|down)|try again later"},
};

// MAIL, RCPT and DATA alike, the more special first.
constexpr std::array TransactionRules{
    Rule{TlsRequired, "5\\.7\\.10$|^523|^538", ""},
    Rule{TlsRequired, "^[45]",
         "starttls|(encryption|tls|ssl)[^.]{0,20}(required|needed)|requires?[^.]{0,15}(tls|ssl|encryption)"},
    Rule{HostNameRejected, "^[45]",
         "(helo|ehlo)[^.]{0,80}(reject|invalid|not|fully|qualified|bad|malformed|syntax|resol|argument)|"
         "(invalid|bad|malformed|illegal|syntactically invalid)[^.]{0,20}(helo|ehlo)|need fully-qualified hostname"},
    Rule{CollectMailFirst, "^[45]",
         "pop[- ]?(3)?[- ]?before|before[- "
         "]smtp|(check|read|collect|get|retrieve|receive)[^.]{0,15}(mail|messages)[^.]{0,20}"
         "(first|before)|pop(3)?[^.]{0,15}first"},
    Rule{SignInRequired, "^530|5\\.7\\.57|5\\.7\\.3$", ""},
    Rule{SignInRequired, "^[45]",
         "auth\\w*( is)? (required|needed|first)|(must|need to|please|required to|have "
         "to|requires?)[^.]{0,25}(auth|log ?in|sign ?in)|"
         "not (authenticated|logged in)|smtp auth|auth(entication)? required|unauthenticated"},
    Rule{SenderNotYours, "5\\.7\\.60$", ""},
    Rule{SenderNotYours, "^[45]",
         "not owned by|send[- ]?as|on behalf|(envelope|mail|header)?[- ]?(from|sender)( address)?[^.]{0,40}"
         "(mismatch|not match|does not match|must match|not (allowed|permitted|authori[sz]ed)|differ|not "
         "verified|unverified)|"
         "(not (allowed|permitted|authori[sz]ed) to (send|use)[^.]{0,20}(as|from|this|that|sender))"},
    Rule{SenderDomainUnknown, "[45]\\.1\\.8$|5\\.7\\.27$", ""},
    Rule{SenderDomainUnknown, "^[45]",
         "domain of sender|sender( address)?[^.]{0,30}domain[^.]{0,20}(not|unknown|exist|resol|invalid)|sender domain|"
         "sender verify failed"},
    Rule{MessageTooLarge, "^552|5\\.3\\.4$|5\\.2\\.3$", "size|too (large|big)|large|exceed|limit"},
    Rule{AddressBlocked, "^[45]",
         "spamhaus|spamcop|barracuda|sorbs|(black|block|deny)[- ]?list|\\brbl\\b|dnsbl|blocked using|reputation|"
         "(client|ip|host|address)[^.]{0,40}\\b(blocked|banned|listed)|banned|dynamic (ip|address)"},
    Rule{RelayNeedsSignIn, "^[45]", "relay|not a gateway|rcpthosts|not (a )?local domain|don't handle mail for"},
    Rule{Greylisted, "^4", "gr[ea]y[- ]?list|postgrey|deferred[^.]{0,20}(policy|again)|come back"},
    Rule{SendingRateLimited, "^[45]",
         "rate limit|too (many|much)|limit[^.]{0,20}(exceed|reached)|exceed[^.]{0,30}(limit|quota|rate)|sending "
         "quota|throttl"},
    Rule{ServerStorage, "^452|4\\.3\\.1$", "storage|space|disk|resources"},
    Rule{ServerStorage, "^[45]", "insufficient (system )?(storage|space|resources)|disk full|no space"},
    Rule{NeedsSmtputf8, "5\\.6\\.7$|5\\.6\\.9$", ""},
    Rule{NeedsSmtputf8, "^5", "smtputf8|internationali[sz]ed|non-?ascii|8-?bit address"},
    Rule{ServerFilterDown, "^4",
         "filter|milter|scanner|content check|policy server|queue file|service unavailable|internal error"},
    Rule{ServerFilterDown, "4\\.3\\.0$|4\\.3\\.5$", ""},
};

constexpr std::array RecipientRules{
    Rule{RecipientDomainNullMx, "^556|5\\.1\\.10$", ""},
    Rule{RecipientDomainNullMx, "^5", "null ?mx|does not accept (e?mail|messages)"},
    Rule{RecipientUnknown, "5\\.1\\.[0-36]$", ""},
    Rule{RecipientUnknown, "^55[013]",
         "unknown (user|local|recipient|mailbox)|user[^.]{0,20}(unknown|not found|not exist|doesn't)|no such|"
         "(mailbox|recipient|address|account)[^.]{0,40}(unavailable|unknown|not exist|not found|doesn't exist)|not "
         "exist"},
};

bool matches(const Rule& rule, const QString& codes, const QString& words)
{
    const auto found = [](const char* pattern, const QString& text) {
        return *pattern == '\0' ||
               QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption)
                   .match(text)
                   .hasMatch();
    };
    return found(rule.codes, codes) && found(rule.words, words);
}

template <std::size_t N>
std::optional<FindingId> firstMatch(const std::array<Rule, N>& rules, const QString& codes, const QString& words)
{
    for (const Rule& rule : rules) {
        if (matches(rule, codes, words))
            return rule.finding;
    }
    return std::nullopt;
}

FindingId judgeSignIn(const QString& codes, const QString& words, const Circumstances& circumstances)
{
    const auto finding = firstMatch(SignInRules, codes, words);
    if (finding)
        return *finding;
    return circumstances.oauth ? TokenRejected : BadCredentials;
}

// Own and foreign recipients refused in the same words: whom the server refuses.
constexpr std::array RefusedAlikeRules{
    Rule{SenderNotYours, "^5", "sender|(mail|envelope) from|from address"},
    Rule{AddressBlocked, "^5", "client|your (ip|host|address|network|computer)|connection"},
};
constexpr Rule NamesTheRecipient{RecipientUnknown, "^55[013]", "(invalid|bad|unknown) (recipient|mailbox|user)"};

/// Signed in or not turns one refusal into another: the same words, another cause.
FindingId seenInContext(FindingId finding, const Circumstances& at)
{
    if (finding == SignInRequired && at.ownTaken && !at.signedIn)
        return RelayNeedsSignIn; // what it takes without sign-in shows that only passing on needs one
    if (finding == SignInRequired && at.refusedAlike && at.signedIn)
        return SenderNotYours; // signed in, but not as somebody who may send
    if (at.signedIn && (finding == SignInRequired || finding == RelayNeedsSignIn))
        return RelayDeniedForAccount;
    return finding;
}

/// It is not about passing on then, unless the words say so: the server refuses the sender, the line, or a stranger.
FindingId judgeAlike(const QString& codes, const QString& words, bool saysUnknown, const Circumstances& at)
{
    if (const auto finding = firstMatch(RefusedAlikeRules, codes, words))
        return *finding;
    const bool unknown = saysUnknown || matches(NamesTheRecipient, codes, words);
    if (unknown && at.ownRecipient)
        return RecipientUnknown; // relaying refused and nobody there, in OpenSMTPD's one wording for both
    if (!at.signedIn && at.authOffered)
        return SignInRequired;
    if (unknown)
        return RecipientUnknown;
    return at.signedIn ? SenderNotYours : AddressBlocked;
}

FindingId judgeRecipient(const Reply& reply, const QString& codes, const QString& words, const Circumstances& at)
{
    const auto finding = firstMatch(RecipientRules, codes, words);
    // OpenSMTPD answers `550 Invalid recipient` to relaying and to an unknown user alike: the domain decides.
    const bool ambiguous = finding == RecipientUnknown && !at.ownRecipient && !at.signedIn && !reply.enhancedStatus();
    if (ambiguous && !at.refusedAlike)
        return RelayNeedsSignIn;
    if (finding && !ambiguous)
        return *finding;
    if (reply.isTransient())
        return TryLater;
    if (at.refusedAlike)
        return judgeAlike(codes, words, ambiguous, at);
    if (at.ownRecipient)
        return RecipientUnknown;
    return at.signedIn ? RelayDeniedForAccount : RelayNeedsSignIn;
}

} // namespace

FindingId judgeRefusal(const Reply& reply, const Circumstances& at)
{
    const auto status = reply.enhancedStatus();
    const QString codes = QString::number(reply.code) + (status ? u' ' + status->toText() : QString());
    const QString words = reply.text();
    if (at.stage == StageKind::Auth)
        return judgeSignIn(codes, words, at);
    const auto common = firstMatch(TransactionRules, codes, words);
    if (at.stage == StageKind::Ehlo || at.stage == StageKind::EhloAgain) {
        if (common == AddressBlocked)
            return AddressBlocked;
        return reply.isPermanent() ? HostNameRejected : ServerBusy;
    }
    if (common)
        return seenInContext(*common, at);
    if (reply.code == 421)
        return ServerBusy;
    if (at.stage == StageKind::Rcpt)
        return judgeRecipient(reply, codes, words, at);
    if (reply.isTransient())
        return at.stage == StageKind::Mail ? ServerBusy : TryLater;
    if (at.stage == StageKind::Data)
        return ContentRejected;
    return !at.signedIn && at.authOffered ? SignInRequired : SenderNotYours;
}

std::optional<FindingId> judgeGreeting(const Reply& reply)
{
    static const QRegularExpression noMail(
        QStringLiteral("no smtp service|does not accept (e?-?mail|messages)|not accepting mail"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression files(QStringLiteral("\\bftp\\b|vsftpd|proftpd|pure-?ftpd|filezilla"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (reply.code == 220)
        return files.match(reply.text()).hasMatch() ? std::optional(WrongService) : std::nullopt;
    if (reply.isTransient())
        return ServerBusy;
    if (reply.isPermanent()) // RFC 7504: 521 and 554, "no mail service here"
        return reply.code == 521 || noMail.match(reply.text()).hasMatch() ? WrongService : AddressBlocked;
    return NotSmtp;
}

bool looksInspected(const Reply& reply)
{
    static const QRegularExpression mask(QStringLiteral("^\\d{3}[ -](?:\\*{4,}|X{4,}[A-Z]?$)|\\*{8,}"));
    for (const QString& line : reply.lines) {
        if (mask.match(line).hasMatch())
            return true;
    }
    return false;
}

} // namespace unsent::connection
