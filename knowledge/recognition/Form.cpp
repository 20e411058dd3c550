#include "Form.h"

#include "Scanning.h"

#include <algorithm>
#include <array>

namespace unsent::recognition {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::string_view, 5> ReportHeaders{
    "final-recipient:", "reporting-mta:", "diagnostic-code:", "action: failed", "action: delayed"};
constexpr std::array<std::string_view, 20> ExchangeWords{"delivery has failed to these recipients",
                                                         "diagnostic information for administrators",
                                                         "did not reach some or all",
                                                         "msexch:",
                                                         "generating server:",
                                                         "couldn't be delivered",
                                                         "office 365",
                                                         "how to fix it",
                                                         "could not be reached:",
                                                         "remote server returned '",
                                                         "bei der folgenden empf",
                                                         "fehler bei der nachrichtenzustellung",
                                                         "die zustellung an die folgenden empf",
                                                         "informations de diagnostic",
                                                         "la remise a",
                                                         "información de diagnóstico",
                                                         "informazioni di diagnostica",
                                                         "imceasmtp",
                                                         "the mts-id of the original",
                                                         "was undeliverable"};
constexpr std::array<std::string_view, 22> BounceWords{"this is the mail system at host",
                                                       "created automatically by mail delivery software",
                                                       "mail delivery subsystem",
                                                       "this is the qmail-send program",
                                                       "address not found",
                                                       "delivery to the following recipient failed",
                                                       "message not delivered",
                                                       "delivery incomplete",
                                                       "could not be delivered to",
                                                       "returned mail",
                                                       "the following addresses had permanent",
                                                       "the following address(es) failed",
                                                       "transcript of session follows",
                                                       "i'm sorry to have to inform you",
                                                       "undelivered mail",
                                                       "mail delivery failed",
                                                       "(in reply to ",
                                                       "there was a temporary problem delivering",
                                                       "message blocked",
                                                       "no pudo ser entregado",
                                                       "not be delivered to one or more",
                                                       "delivery status notification"};
constexpr std::array<std::string_view, 20> ExceptionWords{"smtplib.",
                                                          "smtpexception",
                                                          "javax.mail",
                                                          "jakarta.mail",
                                                          "com.sun.mail",
                                                          "swift_transport",
                                                          "phpmailer",
                                                          "smtp connect() failed",
                                                          "traceback (most recent",
                                                          "exception",
                                                          "error: invalid login",
                                                          "nodemailer",
                                                          "smtp error: ",
                                                          "expected response code",
                                                          "net::smtp",
                                                          "\n    at ",
                                                          "responsecode:",
                                                          "(535, ",
                                                          "econn",
                                                          "x509: "};
constexpr std::array<std::string_view, 14> LogWords{"status=bounced",
                                                    "status=deferred",
                                                    "status=sent",
                                                    "noqueue: reject",
                                                    "postfix/",
                                                    "exim[",
                                                    "sendmail[",
                                                    "dsn=",
                                                    "stat=",
                                                    "relay=",
                                                    " == ",
                                                    " ** ",
                                                    "receiveconnector",
                                                    " h=["};

constexpr std::array<std::string_view, 9> Verbs{"ehlo ",      "helo ",      "mail from:", "rcpt to:", "auth login",
                                                "auth plain", "starttls\n", "data\n",     "quit\n"};
constexpr std::array<std::string_view, 4> CdoWords{"cdo.message", "cdosys", "transport failed to connect",
                                                   "transport error code was"};
constexpr std::array<std::string_view, 4> SingleWords{"#fields: ", "this is the mail system", "transcript of session",
                                                      "-21472"};
enum SingleWord : std::size_t { LogFields, PostfixStart, SessionTranscript, CdoNumber };

bool isTimeAtStart(std::string_view text)
{
    if (text.size() < 16)
        return false;
    const bool iso = isDigit(text[0]) && isDigit(text[3]) && text[4] == '-' && text[7] == '-' && isDigit(text[8]);
    const bool syslog = !isDigit(text[0]) && text[3] == ' ' && text[6] == ' ' && text[9] == ':' && text[12] == ':';
    return iso || syslog;
}

bool isLog(std::string_view text, const WordList::Seen& seen)
{
    const int words = seen.count(LogWords);
    return words >= 2 || (words >= 1 && isTimeAtStart(text)) || seen.has(SingleWords, LogFields);
}

/// Commands of a client and replies of a server, each on its own line.
bool isTranscript(const Reading& reading, const WordList::Seen& seen)
{
    const std::string_view text = reading.lower;
    int commands = 0;
    for (std::size_t i = 0; i < Verbs.size(); ++i) {
        std::size_t at = seen.has(Verbs, i) ? text.find(Verbs[i]) : std::string_view::npos;
        for (; at != std::string_view::npos; at = text.find(Verbs[i], at + 1)) {
            std::size_t line = text.rfind('\n', at);
            line = line == std::string_view::npos ? 0 : line + 1;
            if (at - line <= 8) {
                ++commands;
                break;
            }
        }
    }
    return commands >= 2 ||
           (commands >= 1 && reading.quotations.replies.size() >= 2 && !seen.has(SingleWords, SessionTranscript));
}

bool hasLabel(const Reading& reading, std::string_view field)
{
    return std::any_of(reading.labels.begin(), reading.labels.end(),
                       [field](const LabelledValue& value) { return value.field == field; });
}

int dialogLabels(const Reading& reading)
{
    int count = 0;
    for (const std::string_view field : {"account", "server", "protocol", "port", "encryption", "server-reply",
                                         "reply-code", "socket-error", "client-error"})
        count += hasLabel(reading, field) ? 1 : 0;
    return count;
}

/// Windows Mail writes one label a line; Outlook Express a list with commas.
bool isOneLabelALine(const Reading& reading)
{
    int starts = 0;
    for (const LabelledValue& value : reading.labels)
        starts += value.label == 0 || reading.joined.bytes[value.label - 1] == '\n' ? 1 : 0;
    return starts >= 3 && starts * 2 >= static_cast<int>(reading.labels.size());
}

const Code* firstCode(const Reading& reading, Code::Kind kind)
{
    const auto found = std::find_if(reading.codes.begin(), reading.codes.end(),
                                    [kind](const Code& code) { return code.kind == kind; });
    return found == reading.codes.end() ? nullptr : &*found;
}

bool isCdo(const Reading& reading, const WordList::Seen& seen)
{
    const Code* client = firstCode(reading, Code::Kind::Client);
    const bool cdoNumber = client && client->value.starts_with("0x800402") && client->value.size() == 10;
    return seen.any(CdoWords) || (cdoNumber && seen.has(SingleWords, CdoNumber));
}

bool isOnlyCodes(const Reading& reading)
{
    const std::string_view text = reading.lower;
    if (reading.codes.empty() || text.size() > 40)
        return false;
    std::size_t covered = 0;
    std::size_t letters = 0;
    for (const Code& code : reading.codes)
        covered += code.end - code.begin;
    for (const char c : text)
        letters += isWord(c) || c == '.' ? 1 : 0;
    const std::size_t allowed = mentions(text, "error") || mentions(text, "smtp") || mentions(text, "code") ? 16 : 3;
    return letters <= covered + allowed;
}

/// A reply and nothing round it but "smtp;", a host or a person's three words.
bool isBareReply(const Reading& reading)
{
    if (reading.quotations.replies.empty())
        return false;
    return reading.quotations.replies.front().begin <= 12;
}

/// One statement that starts with a reply is nothing else; the long way of asking for every form is for longer texts.
bool isPlainlyReply(const Reading& reading)
{
    return isBareReply(reading) && reading.labels.empty() && reading.quotations.replies.front().begin <= 6 &&
           reading.lower.find('\n') == std::string::npos;
}

bool isSendReceive(const Reading& reading)
{
    const std::string_view text = reading.lower;
    const Code* client = firstCode(reading, Code::Kind::Client);
    if (!client || client->begin == 0)
        return false;
    const bool bracketed = text[client->begin - 1] == '(' || (client->begin > 1 && text[client->begin - 2] == '(');
    return bracketed || mentions(text.substr(0, client->begin), "reported error") ||
           mentions(text.substr(0, client->begin), "sending and receiving");
}

} // namespace

WordLists wordsOfForms()
{
    return {ReportHeaders, ExchangeWords, BounceWords, ExceptionWords, LogWords, Verbs, CdoWords, SingleWords};
}

QString formOf(const Reading& reading)
{
    const std::string_view text = reading.lower;
    const int labels = reading.labels.size() < 2 ? 0 : dialogLabels(reading);
    if (isOnlyCodes(reading))
        return u"code"_s;
    if (isPlainlyReply(reading))
        return u"reply"_s;
    const WordList::Seen& seen = reading.seen;
    if (seen.count(ReportHeaders) >= 2 && !seen.has(SingleWords, PostfixStart) && !seen.any(ExchangeWords))
        return u"dsn"_s;
    if (isLog(text, seen))
        return u"log-line"_s;
    if (labels >= 3 && (hasLabel(reading, "client-error") || hasLabel(reading, "encryption") || labels >= 4))
        return isOneLabelALine(reading) ? u"windows-mail"_s : u"outlook-dialog"_s;
    if (isCdo(reading, seen))
        return u"cdo"_s;
    if (isSendReceive(reading))
        return u"outlook-send-receive"_s;
    if (seen.any(ExchangeWords))
        return u"exchange-ndr"_s;
    if (seen.any(BounceWords) && !isBareReply(reading))
        return u"mta-bounce"_s;
    if (isTranscript(reading, seen))
        return u"transcript"_s;
    if (seen.any(ExceptionWords))
        return u"library-exception"_s;
    if (isBareReply(reading))
        return u"reply"_s;
    return u"free-text"_s;
}

} // namespace unsent::recognition
